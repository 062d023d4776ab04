package org.attache.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;

/**
 * A dyad over time as a drawing: cooperation above the axis, conflict below it. A thin line counts mentions, a broken one
 * mentions without copies, a thick one independent origins; the gap between them is what repetition adds. Coordinates are in
 * pixels of the drawing; points of a line are written as SVG has them.
 *
 * @param most the number of mentions at the upper and lower edge
 */
public record LedgerChart(int width, int height, int axis, int most, String first, String last, List<Line> lines) {

    /** A line: "mentions", "without-copies" or "origins". */
    public record Line(String kind, String points) {}

    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 24;

    public LedgerChart {
        lines = List.copyOf(lines);
    }

    static LedgerChart of(List<PeriodRow> rows, Period period) {
        if (rows.isEmpty()) {
            return new LedgerChart(WIDTH, HEIGHT, HEIGHT / 2, 0, "", "", List.of());
        }
        return new Drawing(filled(rows, period)).chart(rows);
    }

    /** Rows of nought beside every period whose neighbours hold nothing, so that lines come down between events. */
    private static List<PeriodRow> filled(List<PeriodRow> rows, Period period) {
        List<PeriodRow> all = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (PeriodRow row : rows) {
            LocalDate before = period.before(row.start());
            if (next.isBefore(before)) {
                all.add(empty(next));
            }
            if (!next.isAfter(before)) {
                all.add(empty(before));
            }
            all.add(row);
            next = period.after(row.start());
        }
        all.add(empty(next));
        return all.stream().filter(row -> !row.start().equals(LocalDate.MIN)).toList();
    }

    private static PeriodRow empty(LocalDate start) {
        return new PeriodRow(start, Tally.NONE, Tally.NONE);
    }

    /** Scales of one drawing. */
    private record Drawing(List<PeriodRow> rows, LocalDate first, long days, int most) {

        Drawing(List<PeriodRow> rows) {
            this(rows, rows.getFirst().start(),
                    Math.max(1, ChronoUnit.DAYS.between(rows.getFirst().start(), rows.getLast().start())),
                    Math.max(1, rows.stream().mapToInt(row -> Math.max(largest(row.cooperation()),
                            largest(row.conflict()))).max().orElse(1)));
        }

        private static int largest(Tally tally) {
            return Math.max(tally.mentions(), tally.low());
        }

        LedgerChart chart(List<PeriodRow> shown) {
            List<Line> lines = List.of(line("mentions", Tally::mentions, 1), line("mentions", Tally::mentions, -1),
                    line("without-copies", Tally::withoutCopies, 1), line("without-copies", Tally::withoutCopies, -1),
                    line("origins", Tally::low, 1), line("origins", Tally::low, -1));
            return new LedgerChart(WIDTH, HEIGHT, HEIGHT / 2, most, shown.getFirst().start().toString(),
                    shown.getLast().start().toString(), lines);
        }

        private Line line(String kind, ToIntFunction<Tally> count, int side) {
            StringBuilder points = new StringBuilder();
            for (PeriodRow row : rows) {
                int number = count.applyAsInt(side > 0 ? row.cooperation() : row.conflict());
                points.append(String.format(Locale.ROOT, "%s%.1f,%.1f", points.isEmpty() ? "" : " ", x(row),
                        HEIGHT / 2.0 - side * number * (HEIGHT / 2.0 - MARGIN) / most));
            }
            return new Line(kind, points.toString());
        }

        private double x(PeriodRow row) {
            return MARGIN + (WIDTH - 2.0 * MARGIN) * ChronoUnit.DAYS.between(first, row.start()) / days;
        }
    }
}
