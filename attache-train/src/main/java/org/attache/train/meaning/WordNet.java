package org.attache.train.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The database files of WordNet: senses of words, most used first, and the links between senses. */
final class WordNet {

    private static final Map<Character, String> FILES = Map.of('n', "noun", 'v', "verb", 'a', "adj", 'r', "adv");

    /** A word with its senses and how often each was met in counted text. */
    record Entry(String lemma, char pos, List<Integer> senses, List<Integer> counts) {}

    private record Link(String kind, int target, int from, int to) {}

    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Map<Integer, List<Link>> links = new HashMap<>();
    private final Map<Integer, List<String>> words = new HashMap<>();

    static WordNet read(Path folder) throws IOException {
        WordNet net = new WordNet();
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("cntlist.rev"), StandardCharsets.ISO_8859_1)) {
            String[] cells = line.split(" ");
            String[] key = cells[0].split("%");
            char pos = "nvara".charAt(key[1].charAt(0) - '1');
            counts.put(key[0] + "\t" + pos + "\t" + cells[1], Integer.parseInt(cells[2]));
        }
        for (Map.Entry<Character, String> file : FILES.entrySet()) {
            net.readData(file.getKey(), folder.resolve("data." + file.getValue()));
            net.readIndex(file.getKey(), folder.resolve("index." + file.getValue()), counts);
        }
        return net;
    }

    private static int id(char pos, String offset) {
        return "nvar".indexOf(pos == 's' ? 'a' : pos) * 100_000_000 + Integer.parseInt(offset);
    }

    private void readIndex(char pos, Path file, Map<String, Integer> counted) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                String[] cells = line.trim().split(" ");
                int size = Integer.parseInt(cells[2]);
                List<Integer> senses = new ArrayList<>();
                List<Integer> counts = new ArrayList<>();
                for (int at = cells.length - size; at < cells.length; at++) {
                    senses.add(id(pos, cells[at]));
                    counts.add(counted.getOrDefault(cells[0] + "\t" + pos + "\t" + senses.size(), 0));
                }
                entries.put(cells[0] + " " + pos, new Entry(cells[0], pos, senses, counts));
            }
        }
    }

    private void readData(char pos, Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                String[] cells = line.split(" ");
                int id = id(pos, cells[0]);
                int size = Integer.parseInt(cells[3], 16);
                List<String> lemmas = new ArrayList<>();
                for (int at = 0; at < size; at++) {
                    lemmas.add(cells[4 + 2 * at].toLowerCase(Locale.ROOT).replaceAll("\\(.*\\)", ""));
                }
                words.put(id, lemmas);
                links.put(id, links(cells, 4 + 2 * size));
            }
        }
    }

    private static List<Link> links(String[] cells, int start) {
        List<Link> found = new ArrayList<>();
        int size = Integer.parseInt(cells[start]);
        for (int at = 0; at < size; at++) {
            int cell = start + 1 + 4 * at;
            found.add(new Link(cells[cell], id(cells[cell + 2].charAt(0), cells[cell + 1]),
                    Integer.parseInt(cells[cell + 3].substring(0, 2), 16),
                    Integer.parseInt(cells[cell + 3].substring(2), 16)));
        }
        return found;
    }

    SortedMap<String, Entry> entries() {
        return entries;
    }

    Set<Integer> linked(int sense, String kind) {
        Set<Integer> found = new HashSet<>();
        for (Link link : links.getOrDefault(sense, List.of())) {
            if (link.kind().equals(kind) || link.kind().equals(kind + "i")) {
                found.add(link.target());
            }
        }
        return found;
    }

    /** Senses of words that are derived from this word in this sense, or it from them. */
    Set<Integer> derived(int sense, String lemma) {
        Set<Integer> found = new HashSet<>();
        int place = words.getOrDefault(sense, List.of()).indexOf(lemma) + 1;
        for (Link link : links.getOrDefault(sense, List.of())) {
            if (link.kind().equals("+") && link.from() == place) {
                found.add(link.target());
            }
        }
        return found;
    }

    /** For every sense how many words stand in it and below it. */
    Map<Integer, Integer> widths() {
        Map<Integer, Integer> widths = new HashMap<>();
        words.keySet().forEach(id -> width(id, widths, 0));
        return widths;
    }

    private int width(int id, Map<Integer, Integer> widths, int depth) {
        Integer known = widths.get(id);
        if (known != null) {
            return known;
        }
        int sum = words.getOrDefault(id, List.of()).size();
        for (Link link : links.getOrDefault(id, List.of())) {
            if (depth < 25 && link.kind().equals("~")) {
                sum += width(link.target(), widths, depth + 1);
            }
        }
        widths.put(id, sum);
        return sum;
    }
}
