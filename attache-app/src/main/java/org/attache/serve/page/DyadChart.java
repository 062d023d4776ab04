package org.attache.serve.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;

/**
 * The ledger of a pair as a drawing: how often acts were mentioned (thin line), how often outside of copied articles (dashed) and
 * on how many independent origins they rest (thick line). The gap between the lines is what repeating adds. Without copies
 * the thin line counts what is told outside of copied articles, and there is no dashed one.
 *
 * <p>Periods without an event are zero. Coordinates are in pixels of the drawing.
 */
public record DyadChart(String mentions, String original, String origins, String gap, List<Tick> ticks, List<Bar> bars,
        int top) {

    public static final int WIDTH = 900;
    public static final int HEIGHT = 260;

    private static final int LEFT = 36;
    private static final int BOTTOM = 30;
    private static final int MOST_PERIODS = 400;
    private static final int TICKS = 8;

    /** A label under the drawing; one between the first and the last is left out where there is little room. */
    public record Tick(int x, String anchor, String label, boolean between) {}

    /** Acts of a period: cooperation and conflict, for a row of dots below the lines. */
    public record Bar(int x, int cooperation, int conflict, String label) {}

    /** Whether articles that copy another one count as mentions. */
    public enum Copies {
        WITH, WITHOUT;

        public int told(Tally tally) {
            return this == WITH ? tally.mentions() : tally.withoutCopies();
        }
    }

    public DyadChart {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
    }

    static DyadChart of(List<PeriodRow> rows, Period period, Copies copies) {
        List<PeriodRow> filled = filled(rows, period);
        ToIntFunction<Tally> told = copies::told;
        int top = Math.max(1, filled.stream().mapToInt(row -> told.applyAsInt(row.total())).max().orElse(1));
        String mentions = line(filled, top, told);
        String origins = line(filled, top, Tally::low);
        return new DyadChart(mentions, copies == Copies.WITH ? line(filled, top, Tally::withoutCopies) : "", origins,
                mentions + " " + backwards(origins), ticks(filled), bars(filled, told), top);
    }

    /** With the periods in which nothing happened, one before and one after; the last ones where there are too many. */
    private static List<PeriodRow> filled(List<PeriodRow> rows, Period period) {
        List<PeriodRow> filled = new ArrayList<>();
        if (rows.isEmpty()) {
            return filled;
        }
        LocalDate end = next(rows.get(rows.size() - 1).start(), period);
        LocalDate day = back(rows.get(0).start(), period);
        LocalDate earliest = end.minus(MOST_PERIODS, unit(period));
        int row = 0;
        for (day = day.isBefore(earliest) ? period.start(earliest) : day; !day.isAfter(end); day = next(day, period)) {
            while (row < rows.size() && rows.get(row).start().isBefore(day)) {
                row++;
            }
            boolean there = row < rows.size() && rows.get(row).start().equals(day);
            filled.add(there ? rows.get(row) : new PeriodRow(day, Tally.NONE, Tally.NONE));
        }
        return filled;
    }

    private static LocalDate next(LocalDate day, Period period) {
        return day.plus(1, unit(period));
    }

    private static LocalDate back(LocalDate day, Period period) {
        return day.minus(1, unit(period));
    }

    private static ChronoUnit unit(Period period) {
        return switch (period) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
        };
    }

    private static int x(int i, int count) {
        return LEFT + (count < 2 ? 0 : (int) Math.round((double) i * (WIDTH - LEFT - 12) / (count - 1)));
    }

    private static int y(int value, int top) {
        return HEIGHT - BOTTOM - (int) Math.round((double) value * (HEIGHT - BOTTOM - 14) / top);
    }

    private static String line(List<PeriodRow> rows, int top, ToIntFunction<Tally> value) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            points.add(x(i, rows.size()) + "," + y(value.applyAsInt(rows.get(i).total()), top));
        }
        return String.join(" ", points);
    }

    private static String backwards(String points) {
        List<String> turned = new ArrayList<>(List.of(points.split(" ", -1)));
        java.util.Collections.reverse(turned);
        return String.join(" ", turned);
    }

    private static List<Tick> ticks(List<PeriodRow> rows) {
        List<Tick> ticks = new ArrayList<>();
        int step = Math.max(1, rows.size() / TICKS);
        for (int i = 0; i < rows.size(); i += step) {
            String anchor = i == 0 ? "start" : x(i, rows.size()) > WIDTH - 60 ? "end" : "middle";
            boolean between = i > 0 && i + step < rows.size();
            ticks.add(new Tick(x(i, rows.size()), anchor, rows.get(i).start().toString(), between));
        }
        return ticks;
    }

    private static List<Bar> bars(List<PeriodRow> rows, ToIntFunction<Tally> told) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PeriodRow row = rows.get(i);
            if (row.total().events() > 0) {
                bars.add(new Bar(x(i, rows.size()), row.cooperation().events(), row.conflict().events(),
                        row.start() + ": " + told.applyAsInt(row.total())
                                + " mentions, " + row.total().low() + "–" + row.total().high()
                                + " independent origins"));
            }
        }
        return bars;
    }
}
