package org.attache.speaker.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.reading.ClauseTree;
import org.attache.speaker.name.SourceWords;

/**
 * Whether a source speaks for somebody else: by its noun ({@code spokesman}), by what it looks after ({@code press officer},
 * {@code head of communications}), or by a clause of its own ({@code who speaks for the harbour}, {@code the voice of the port}). Who did so
 * once or will do so later speaks for himself.
 */
public final class Spokes {

    /** Words from a name to those that tell for whom it speaks. */
    private static final int REACH = 10;
    private static final Set<String> FOR = Set.of("for", "of");

    private Spokes() {}

    public static boolean of(NounPhrase phrase) {
        List<Integer> words = phrase.words();
        if (words.stream().anyMatch(at -> SourceWords.in("NOTNOW", phrase.lower(at)))) {
            return false;
        }
        for (int at : words) {
            String lemma = phrase.lower(at);
            if (SourceWords.spokesperson(lemma) || lemma.equals("behalf")
                    || SourceWords.in("PRESS", lemma) && officer(phrase, at)
                    || SourceWords.in("MOUTH", lemma) && owned(phrase, at)) {
                return true;
            }
        }
        return master(phrase) >= 0;
    }

    /** "Press officer", "head of media relations": whoever looks after what is told to the press. */
    private static boolean officer(NounPhrase phrase, int press) {
        ClauseTree tree = phrase.tree();
        int above = tree.head(press);
        boolean of = above >= 0 && phrase.lower(above).equals("of") && tree.head(above) >= 0;
        return above >= 0 && SourceWords.in("OFFICER", phrase.lower(of ? tree.head(above) : above))
                || above >= 0 && SourceWords.in("RELATIONS", phrase.lower(above));
    }

    /** "The voice of the port", set beside a name. */
    private static boolean owned(NounPhrase phrase, int mouth) {
        ClauseTree tree = phrase.tree();
        return tree.relation(mouth).equals("appos")
                && tree.children(mouth).stream().anyMatch(at -> FOR.contains(phrase.lower(at)));
    }

    /**
     * The words of a source with those beside its verb or behind its comma that tell for whom it speaks: "Ann Roe said on behalf of the
     * harbour", "Ann Roe, who speaks for the harbour, said".
     */
    public static List<Integer> withMandate(ClauseTree tree, List<Integer> words) {
        int last = words.getLast();
        for (int at = last + 1; at < Math.min(tree.size() - 1, last + REACH); at++) {
            boolean behalf = tree.lemma(at).equals("behalf") && tree.lemma(at - 1).equals("on");
            boolean clause = at <= last + 2 && tree.pos(at).equals("WP") && at + 2 < tree.size()
                    && tree.lemma(at + 1).equals("speak") && tree.lemma(at + 2).equals("for");
            if (behalf || clause) {
                return concat(words, at, behalf ? until(tree, at + 1) : until(tree, at + 2));
            }
            if (tree.token(at).form().equals(";")) {
                break;
            }
        }
        return words;
    }

    /** The next mark or verb. */
    private static int until(ClauseTree tree, int from) {
        int end = from;
        while (end < tree.size() && !tree.punctuation(end) && !tree.verb(end) && !tree.pos(end).equals("TO")) {
            end++;
        }
        return end;
    }

    private static List<Integer> concat(List<Integer> words, int from, int to) {
        return Stream.concat(words.stream(), IntStream.range(from, to).boxed()).toList();
    }

    /** For whom a person speaks by a clause of its own, -1 for nobody: "who answers the press for the harbour". */
    static int master(NounPhrase phrase) {
        ClauseTree tree = phrase.tree();
        for (int at : phrase.words()) {
            if (phrase.lower(at).equals("behalf")) {
                return phrase.words().stream().filter(whom -> whom > at && tree.noun(whom)
                        && tree.relation(whom).equals("pobj")).findFirst().orElse(-1);
            }
            int verb = phrase.pos(at).equals("WP") ? tree.head(at) : -1;
            boolean speaks = verb >= 0 && (phrase.lower(verb).equals("speak")
                    || tree.children(verb).stream().anyMatch(child -> SourceWords.in("PRESS", phrase.lower(child))));
            if (speaks) {
                return tree.children(verb).stream().filter(child -> phrase.lower(child).equals("for"))
                        .flatMap(child -> tree.children(child).stream())
                        .filter(child -> tree.relation(child).equals("pobj")).findFirst().orElse(-1);
            }
        }
        return -1;
    }

    /** True of a noun for the staff that speaks for the body it belongs to: "the press service". */
    public static boolean desk(NounPhrase phrase) {
        return SourceWords.in("DESK", phrase.noun()) && phrase.words().stream()
                .anyMatch(at -> at < phrase.head() && SourceWords.in("PRESS", phrase.lower(at)));
    }
}
