package org.attache.event.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.table.Table;

/** All frames, by the lemma that triggers them and in the order of the tables, with the table that codes anew. */
public final class FrameTable {

    private final List<Frame> all;
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, String> recoded = new HashMap<>();
    private final WordClasses classes = new WordClasses();

    public FrameTable() {
        List<Frame> ofVerbs = Table.rows(FrameTable.class, "verbs.tsv", 9).stream().map(Frame::verb).toList();
        List<Frame> ofNouns = Table.rows(FrameTable.class, "nouns.tsv", 9).stream().map(Frame::noun).toList();
        all = Stream.concat(ofVerbs.stream(), ofNouns.stream()).toList();
        ofVerbs.forEach(frame -> index(verbs, frame));
        ofNouns.forEach(frame -> index(nouns, frame));
        Table.rows(FrameTable.class, "recode.tsv", 3)
                .forEach(row -> recoded.put(row.get(0) + ' ' + row.get(1), row.get(2)));
    }

    private static void index(Map<String, List<Frame>> frames, Frame frame) {
        frame.words().stream().map(Frame.Word::lemma).distinct()
                .forEach(lemma -> frames.computeIfAbsent(lemma, key -> new ArrayList<>()).add(frame));
    }

    public List<Frame> all() {
        return all;
    }

    public List<Frame> ofVerb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    public List<Frame> ofNoun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    public WordClasses classes() {
        return classes;
    }

    /** The code of an act under a word of the family; empty when the table says that this is no event. */
    public Optional<String> recode(String family, String code) {
        for (int length = code.length(); length > 0; length--) {
            String found = recoded.get(family + ' ' + code.substring(0, length));
            if (found != null) {
                return Optional.of(found).filter(to -> !to.equals("-")).map(to -> to.equals("=") ? code : to);
            }
        }
        return Optional.empty();
    }
}
