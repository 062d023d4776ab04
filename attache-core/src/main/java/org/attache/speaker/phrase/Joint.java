package org.attache.speaker.phrase;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Name;
import org.attache.reading.ClauseTree;

/**
 * Several who speak with one verb: {@code Ann Roe and the mayor said}. Two nouns for one person ({@code the owner and
 * manager, Ann Roe}) and the "and" of a name ({@code the Ministry of Trade and Industry}) join nobody.
 */
public final class Joint {

    private Joint() {}

    /**
     * The phrase of each speaker, in the order of the text; empty where there is but one.
     */
    public static List<NounPhrase> parts(NounPhrase phrase) {
        ClauseTree tree = phrase.tree();
        List<Integer> words = phrase.words();
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int at : words) {
            if (tree.lemma(at).equals("and") && joins(tree, at, words)) {
                parts.add(part);
                part = new ArrayList<>();
            } else if (!(part.isEmpty() && tree.lemma(at).equals("both")) && !tree.lemma(at).equals("neither")) {
                part.add(at);
            }
        }
        parts.add(part);
        boolean apart = parts.size() > 1 && parts.stream().noneMatch(List::isEmpty);
        return apart ? parts.stream().map(one -> NounPhrase.of(tree, one)).toList() : List.of();
    }

    /** True where one paper speaks for all: "in a joint statement". */
    public static boolean declared(ClauseTree tree) {
        for (int at = 0; at < tree.size(); at++) {
            String word = tree.lemma(at);
            if (word.equals("joint") || word.equals("jointly") || word.equals("together")) {
                return true;
            }
        }
        return false;
    }

    /** True before a noun that goes with the first one of the phrase and begins as a phrase of its own does. */
    private static boolean joins(ClauseTree tree, int and, List<Integer> words) {
        int first = tree.head(and);
        int next = and + 1;
        boolean nouns = first >= 0 && tree.noun(first) && words.contains(first) && words.contains(next)
                && tree.children(first).stream()
                        .anyMatch(at -> tree.relation(at).equals("conj") && at > and && tree.noun(at));
        if (!nouns
                || tree.head(first) >= 0 && words.contains(tree.head(first)) && !tree.relation(first).equals("conj")) {
            return false;
        }
        for (Name name : tree.sentence().names()) {
            if (name.first() < and && name.last() > and) {
                return false;
            }
        }
        String pos = tree.token(next).pos();
        return pos.equals("DT") || pos.equals("PRP$") || pos.startsWith("NNP")
                || named(tree, words, 0, and) && named(tree, words, next, tree.size());
    }

    private static boolean named(ClauseTree tree, List<Integer> words, int from, int to) {
        return tree.sentence().names().stream().anyMatch(name -> name.kind() == Name.Kind.PERSON && name.first() >= from
                && name.last() < to && words.contains(name.first()));
    }
}
