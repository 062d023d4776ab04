package org.attache.serve.page.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What happened when, as a drawing: a line each, a dot where the day is known, a bar where only its bounds are, a broken bar
 * where no end is told; marks at the foot for what was published.
 *
 * <p>News is dense in a few days and mentions others years away. Days that are named keep their order, and the room between
 * two of them grows with the logarithm of the days that lie between: a week is never a hair's breadth, a decade never the
 * whole page. Labels name the days, so that nobody needs to measure. Coordinates are in pixels of the drawing.
 */
public record TimeChart(int height, List<Lane> lanes, List<Mark> marks, List<Tick> ticks) {

    public static final int WIDTH = 960;
    /** Where the axis begins and ends. */
    public static final int LEFT = 28;
    public static final int RIGHT = WIDTH - 28;

    private static final int TOP = 18;
    private static final int ROW = 30;
    private static final int FOOT = 58;
    private static final int TICK_ROOM = 86;
    private static final double LETTER = 6.6;
    private static final int GAP = 12;
    private static final int LEAST_BAR = 10;

    /** How well a time is known. */
    public enum Known {
        DAY, BOUNDS, OPEN
    }

    /** A line of the drawing. */
    public record Lane(int y, int x, int width, Known known, int labelX, String anchor, String label, String href,
            String whole) {}

    /** Something published. */
    public record Mark(int x, int y, String whole) {}

    /** A day under the axis. */
    public record Tick(int x, String label) {}

    public TimeChart {
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** Where the axis lies. */
    public int axis() {
        return height - FOOT;
    }

    static TimeChart of(List<TimePage.Entry> entries) {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> {
            days.add(entry.day());
            if (entry.last() != null) {
                days.add(entry.last());
            }
        });
        return new Drawing(places(new ArrayList<>(days))).chart(entries);
    }

    /** Where each day stands. */
    private static Map<LocalDate, Integer> places(List<LocalDate> days) {
        double[] sums = new double[days.size()];
        for (int i = 1; i < sums.length; i++) {
            long between = days.get(i).toEpochDay() - days.get(i - 1).toEpochDay();
            sums[i] = sums[i - 1] + 1 + Math.log(between) / Math.log(2);
        }
        double all = sums.length == 0 ? 0 : sums[sums.length - 1];
        Map<LocalDate, Integer> places = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            double share = all == 0 ? 0.5 : sums[i] / all;
            places.put(days.get(i), LEFT + (int) Math.round(share * (RIGHT - LEFT)));
        }
        return places;
    }

    private record Drawing(Map<LocalDate, Integer> places) {

        TimeChart chart(List<TimePage.Entry> entries) {
            List<TimePage.Entry> happened = entries.stream().filter(entry -> !entry.published()).toList();
            int height = TOP + happened.size() * ROW + FOOT;
            List<Lane> lanes = new ArrayList<>();
            happened.forEach(entry -> lanes.add(lane(entry, TOP + lanes.size() * ROW + ROW / 2)));
            return new TimeChart(height, lanes, marks(entries, height - FOOT), ticks());
        }

        private int x(LocalDate day) {
            return places.getOrDefault(day, LEFT);
        }

        private Lane lane(TimePage.Entry entry, int y) {
            LocalDate last = entry.last();
            Known known = last == null ? Known.OPEN : last.equals(entry.day()) ? Known.DAY : Known.BOUNDS;
            int from = x(entry.day());
            int to = last == null ? RIGHT : x(last);
            int width = known == Known.DAY ? 0 : Math.max(LEAST_BAR, to - from);
            boolean right = RIGHT - from - width >= from - LEFT;
            int room = (right ? RIGHT - from - width : from - LEFT) - GAP;
            String whole = entry.when() + ": " + entry.what();
            String label = shortened(entry.what(), (int) (room / LETTER));
            return new Lane(y, from, width, known, right ? from + width + GAP : from - GAP, right ? "start" : "end",
                    label, entry.href(), whole);
        }

        private static String shortened(String text, int most) {
            return text.length() <= most ? text : most < 2 ? "" : text.substring(0, most - 1).strip() + "…";
        }

        /** Those of one day stand on one another. */
        private List<Mark> marks(List<TimePage.Entry> entries, int axis) {
            Map<LocalDate, Integer> stacked = new HashMap<>();
            List<Mark> marks = new ArrayList<>();
            entries.stream().filter(TimePage.Entry::published).forEach(entry -> {
                int above = stacked.merge(entry.day(), 1, Integer::sum) - 1;
                marks.add(new Mark(x(entry.day()) + 9 * (above / 3), axis + 8 + 7 * (above % 3),
                        entry.when() + ": " + entry.what()));
            });
            return marks;
        }

        /** The first and the last day, and those between that have room. */
        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            int last = places.values().stream().mapToInt(x -> x).max().orElse(LEFT);
            int before = -TICK_ROOM;
            for (LocalDate day : new TreeSet<>(places.keySet())) {
                int x = x(day);
                if (x == last || x - before >= TICK_ROOM && last - x >= TICK_ROOM) {
                    ticks.add(new Tick(x, day.toString()));
                    before = x;
                }
            }
            return ticks;
        }
    }

    /** The anchor of a day's label, so that it stays on the page. */
    public static String anchor(Tick tick) {
        return tick.x() < LEFT + TICK_ROOM / 2 ? "start" : tick.x() > RIGHT - TICK_ROOM / 2 ? "end" : "middle";
    }
}
