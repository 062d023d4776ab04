package org.attache.report.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;

/**
 * A dyad over time as a drawing: a place for each period, cooperation above the axis, conflict below it. The outlined bar
 * counts mentions, the broken one mentions without copies, the filled one independent origins; the gap between them is what
 * repetition adds. Periods stand where they lie in time, so that quiet ones are gaps. Coordinates are in pixels of the drawing.
 *
 * @param most the number of mentions at the upper and lower edge
 */
public record LedgerChart(int width, int height, int axis, int most, List<Bar> bars, List<Label> labels) {

    /** Half of a period, of one kind: "mentions", "without-copies" or "origins"; {@code words} say its figure. */
    public record Bar(String kind, int x, int y, int width, int height, String words) {}

    /** The name of a period, at the middle of its place. */
    public record Label(int x, String text) {}

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int MARGIN = 24;
    private static final int BELOW = 20;
    private static final int BROADEST = 44;
    private static final int NARROWEST = 3;
    private static final int LABEL = 76;

    public LedgerChart {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    static LedgerChart of(List<PeriodRow> rows, Period period) {
        int most = rows.stream().flatMapToInt(row -> IntStream.of(largest(row.cooperation()),
                largest(row.conflict()))).max().orElse(0);
        Drawing drawing = new Drawing(rows, period, Math.max(1, most));
        return new LedgerChart(WIDTH, HEIGHT, Drawing.AXIS, most, drawing.bars(), drawing.labels());
    }

    private static int largest(Tally tally) {
        return Math.max(tally.mentions(), tally.low());
    }

    /** Scales of one drawing. */
    private record Drawing(List<PeriodRow> rows, Period period, int most) {

        private static final int AXIS = (HEIGHT - BELOW) / 2;

        List<Bar> bars() {
            List<Bar> bars = new ArrayList<>();
            for (PeriodRow row : rows) {
                for (int side : new int[]{1, -1}) {
                    add(bars, row, "mentions", Tally::mentions, side);
                    add(bars, row, "without-copies", Tally::withoutCopies, side);
                    add(bars, row, "origins", Tally::low, side);
                }
            }
            return bars;
        }

        private void add(List<Bar> bars, PeriodRow row, String kind, ToIntFunction<Tally> count, int side) {
            int number = count.applyAsInt(side > 0 ? row.cooperation() : row.conflict());
            if (number > 0) {
                int height = Math.max(1, number * (AXIS - MARGIN) / most);
                int width = kind.equals("origins") ? Math.max(NARROWEST, breadth(row) / 2) : breadth(row);
                bars.add(new Bar(kind, middle(row) - width / 2, side > 0 ? AXIS - height : AXIS, width, height,
                        LedgerView.label(period, row.start()) + ", " + (side > 0 ? "cooperation" : "conflict") + ": "
                                + number + " " + kind.replace('-', ' ')));
            }
        }

        /** The labels for which there is room. */
        List<Label> labels() {
            List<Label> labels = new ArrayList<>();
            for (PeriodRow row : rows) {
                if (labels.isEmpty() || middle(row) - labels.getLast().x() >= LABEL) {
                    labels.add(new Label(middle(row), LedgerView.label(period, row.start())));
                }
            }
            return labels;
        }

        private int middle(PeriodRow row) {
            return (x(row.start()) + x(period.after(row.start()))) / 2;
        }

        private int breadth(PeriodRow row) {
            int place = x(period.after(row.start())) - x(row.start());
            return Math.clamp(place * 3L / 4, NARROWEST, BROADEST);
        }

        private int x(LocalDate day) {
            LocalDate first = rows.getFirst().start();
            long days = ChronoUnit.DAYS.between(first, period.after(rows.getLast().start()));
            return (int) (LABEL / 2 + (WIDTH - LABEL) * ChronoUnit.DAYS.between(first, day) / days);
        }
    }
}
