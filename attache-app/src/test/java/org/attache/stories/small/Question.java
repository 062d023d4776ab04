package org.attache.stories.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must come out of one claim of a small story.
 *
 * @param line where it stands in the file, from 0
 * @param mended false where it is known to come out wrong
 * @param apart true when the places must not stand in one claim; all else is empty then
 * @param places words of the claim, by the letter of the paper
 * @param interval low, high and named, between commas
 * @param chains each from the letter of the paper to the root
 * @param flags sorted, {@code KIND} or {@code KIND@letter}; those that only repeat the interval are left out
 */
record Question(int line, boolean mended, boolean apart, SortedMap<String, String> places, String interval,
        List<List<String>> chains, Set<String> flags) {

    private static final String RIGHT = "? ";
    private static final String WRONG = "?? ";
    private static final String APART = "! ";
    private static final String TOGETHER = "!! ";

    static boolean is(String line) {
        return List.of(RIGHT, WRONG, APART, TOGETHER).stream().anyMatch(line::startsWith);
    }

    static Question parse(int number, String line) {
        boolean mended = line.charAt(1) == ' ';
        String[] cells = line.substring(line.indexOf(' ') + 1).split("\\|", -1);
        SortedMap<String, String> places = places(cells[0].strip());
        if (line.startsWith("!")) {
            return new Question(number, mended, true, places, "", List.of(), Set.of());
        }
        return new Question(number, mended, false, places, cells[1].strip(), chains(cells[2]),
                parts(cells[3], " +").collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The line with the mark that holds. */
    static String marked(String line, boolean right) {
        return line.substring(0, 1).repeat(right ? 1 : 2) + line.substring(line.indexOf(' '));
    }

    private static SortedMap<String, String> places(String cell) {
        SortedMap<String, String> places = new TreeMap<>();
        String[] between = cell.split("\"");
        for (int at = 0; at < between.length; at += 2) {
            places.put(between[at].strip(), between[at + 1]);
        }
        return places;
    }

    private static List<List<String>> chains(String cell) {
        List<List<String>> chains = new ArrayList<>();
        parts(cell, ";").forEach(chain -> chains.add(parts(chain, ">").toList()));
        return chains;
    }

    private static Stream<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
