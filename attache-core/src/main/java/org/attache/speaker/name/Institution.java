package org.attache.speaker.name;

import java.util.List;
import java.util.Set;

/**
 * An institution that an article names.
 *
 * @param keys the words of its name by class
 * @param nouns lower-case nouns for it
 * @param starts where it is mentioned, ascending
 */
public record Institution(String name, Set<String> keys, Set<String> nouns, List<Integer> starts) {

    private boolean told() {
        return nouns.stream().anyMatch(noun -> SourceWords.office(noun) || SourceWords.in("COMPANYNAME", noun));
    }

    /** True for a firm, by a word of its name or by what the article calls it. */
    public boolean firm() {
        return nouns.stream().anyMatch(noun -> SourceWords.in("COMPANYNAME", noun) || SourceWords.in("COMPANY", noun));
    }

    public int fit(String noun, Set<String> said) {
        if (keys.containsAll(said)) {
            return 3;
        }
        boolean alone = said.stream().allMatch(word -> word.equals(Bodies.word(noun)));
        boolean known = nouns.contains(noun) && said.stream()
                .allMatch(word -> word.equals(Bodies.word(noun)) || keys.contains(word) || nouns.contains(word));
        if (known || alone && nouns.stream().anyMatch(other -> SourceWords.oneFamily(noun, other))) {
            return 2;
        }
        return alone && SourceWords.general(noun) && !told() ? 1 : 0;
    }

    public int last(int before) {
        return starts.stream().filter(start -> start < before).reduce((a, b) -> b).orElse(-1);
    }
}
