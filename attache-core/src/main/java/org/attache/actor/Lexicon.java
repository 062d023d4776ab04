package org.attache.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of words with their entries, searched for the longest match at each place. Names must be written with a
 * capital, abbreviations of up to five letters in capitals ("US", not "us"); common nouns match in the plural too.
 */
final class Lexicon {

    /** A match: words first to last, both inclusive, with all entries of that sequence in table order. */
    record Hit(int first, int last, List<Entry> entries) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Item> items = new ArrayList<>(1);
    }

    private record Item(Entry entry, boolean capital, boolean upper) {

        /** An outlet's name is whole: "The National" is none in "the National Guard". */
        private boolean cut(List<Words.Word> words, int first, int last) {
            boolean outlet = entry instanceof Entry.Named named && named.kind() == Actor.Kind.OUTLET;
            return outlet && (!words.get(first).initial() || last + 1 < words.size() && words.get(last + 1).initial());
        }

        boolean allows(List<Words.Word> words, int first, int last) {
            if (upper) {
                return words.get(first).upper();
            }
            if (cut(words, first, last)) {
                return false;
            }
            return !capital || words.get(first).initial() || words.get(last).initial();
        }
    }

    private final Node names = new Node();
    private final Node nouns = new Node();

    void addName(String name, Entry entry) {
        List<Words.Word> words = Words.of(name);
        boolean upper = words.size() == 1 && words.getFirst().upper() && words.getFirst().form().length() <= 5
                && words.getFirst().form().length() > 1;
        add(names, words, new Item(entry, true, upper));
    }

    void addNoun(String noun, Entry.Noun entry) {
        add(nouns, Words.of(noun), new Item(entry, false, false));
    }

    private static void add(Node root, List<Words.Word> words, Item item) {
        Node node = root;
        for (Words.Word word : words) {
            node = node.next.computeIfAbsent(word.form(), key -> new Node());
        }
        if (node != root) {
            node.items.add(item);
        }
    }

    /** Finds the longest matches from left to right, without overlap. */
    List<Hit> scan(List<Words.Word> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Hit hit = longest(words, at);
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + 1 : hit.last() + 1;
        }
        return hits;
    }

    private @Nullable Hit longest(List<Words.Word> words, int first) {
        Hit name = longest(names, words, first, false);
        Hit noun = longest(nouns, words, first, true);
        if (name == null || noun == null) {
            return name == null ? noun : name;
        }
        return noun.last() > name.last() ? noun : noun.last() < name.last() ? name : both(name, noun);
    }

    /** A name that is a common noun too: what it names stands first. */
    private static Hit both(Hit name, Hit noun) {
        return new Hit(name.first(), name.last(),
                Stream.concat(name.entries().stream(), noun.entries().stream()).toList());
    }

    private static @Nullable Hit longest(Node root, List<Words.Word> words, int first, boolean plural) {
        Hit best = null;
        Node node = root;
        for (int last = first; node != null && last < words.size(); last++) {
            String form = words.get(last).form();
            Node exact = node.next.get(form);
            Node single = plural ? singular(node, form) : null;
            List<Entry> entries = allowed(exact, words, first, last);
            entries = entries.isEmpty() ? allowed(single, words, first, last) : entries;
            best = entries.isEmpty() ? best : new Hit(first, last, entries);
            node = exact == null ? single : exact;
        }
        return best;
    }

    private static List<Entry> allowed(@Nullable Node node, List<Words.Word> words, int first, int last) {
        if (node == null || node.items.isEmpty()) {
            return List.of();
        }
        return node.items.stream().filter(item -> item.allows(words, first, last)).map(Item::entry).toList();
    }

    private static @Nullable Node singular(Node node, String form) {
        if (form.length() < 4 || !form.endsWith("s")) {
            return null;
        }
        Node single = node.next.get(form.substring(0, form.length() - 1));
        if (single == null && form.endsWith("ies")) {
            single = node.next.get(form.substring(0, form.length() - 3) + "y");
        }
        return single == null && form.endsWith("es") ? node.next.get(form.substring(0, form.length() - 2)) : single;
    }
}
