package org.attache.speaker.phrase;

import java.util.List;
import java.util.Optional;
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
    /** "Speaks for the harbour", "answering for the harbour". */
    private static final Set<String> STANDS = Set.of("speak", "answer");

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
                && tree.anyChild(mouth, at -> FOR.contains(phrase.lower(at)))
                || owner(tree, mouth).isPresent();
    }

    /**
     * The words of a source with those beside its verb or behind its comma that tell for whom it speaks: "Ann Roe said on behalf of the
     * harbour", "Ann Roe, who speaks for the harbour, said".
     */
    public static List<Integer> withMandate(ClauseTree tree, List<Integer> words) {
        int last = words.getLast();
        for (int at = last + 1; at < Math.min(tree.size() - 1, last + REACH); at++) {
            boolean behalf = tree.lemma(at).equals("on") && behalf(tree, at) > 0;
            boolean clause = at <= last + 2 && tree.pos(at).equals("WP") && clause(tree, at);
            if (behalf || clause) {
                return concat(words, at, until(tree, behalf ? behalf(tree, at) + 1 : at + 2));
            }
            if (tree.token(at).form().equals(";")) {
                break;
            }
        }
        return words;
    }

    /** The "behalf" of "on behalf of the harbour", "on the harbour's behalf"; 0 for none. */
    private static int behalf(ClauseTree tree, int on) {
        for (int at = on + 1; at < Math.min(tree.size(), on + REACH / 2); at++) {
            if (tree.lemma(at).equals("behalf")) {
                return at;
            }
        }
        return 0;
    }

    /** "Who speaks for the harbour", "who looks after the harbour's communications". */
    private static boolean clause(ClauseTree tree, int who) {
        int verb = who + 1;
        if (verb + 1 < tree.size() && STANDS.contains(tree.lemma(verb)) && tree.lemma(verb + 1).equals("for")) {
            return true;
        }
        return verb < tree.size() && tree.verb(verb) && IntStream.range(verb + 1, until(tree, verb + 1))
                .anyMatch(at -> SourceWords.in("PRESS", tree.lemma(at)));
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
                return whose(tree, at).orElseGet(() -> phrase.words().stream().filter(whom -> whom > at
                        && tree.noun(whom) && tree.relation(whom).equals("pobj")).findFirst().orElse(-1));
            }
            int verb = phrase.pos(at).equals("WP") ? tree.head(at) : -1;
            Optional<Integer> press = verb < 0 ? Optional.empty() : tree.subtree(verb).stream()
                    .filter(child -> child > verb && SourceWords.in("PRESS", phrase.lower(child))).findFirst();
            if (verb >= 0 && (STANDS.contains(phrase.lower(verb)) || press.isPresent())) {
                return object(tree, verb, Set.of("for")).or(() -> press.flatMap(noun -> whose(tree, noun)))
                        .orElse(-1);
            }
        }
        return -1;
    }

    /** The noun behind one of the prepositions. */
    private static Optional<Integer> object(ClauseTree tree, int over, Set<String> prepositions) {
        return tree.children(over).stream().filter(child -> prepositions.contains(tree.lemma(child)))
                .flatMap(child -> tree.children(child).stream())
                .filter(child -> tree.relation(child).equals("pobj")).findFirst();
    }

    private static Optional<Integer> owner(ClauseTree tree, int noun) {
        return tree.children(noun).stream().filter(child -> tree.relation(child).equals("poss")).findFirst();
    }

    /** Whose the noun is: "the harbour's press relations", "the communications of the harbour". */
    private static Optional<Integer> whose(ClauseTree tree, int noun) {
        int above = tree.head(noun);
        return owner(tree, noun).or(() -> object(tree, noun, FOR))
                .or(() -> above >= 0 && tree.relation(noun).equals("compound") ? whose(tree, above)
                        : Optional.empty());
    }

    /**
     * The word for whom or for what a spokesperson speaks: "the quarry's spokeswoman", "a spokesman for the quarry", "its press officer"; also
     * a lawyer's client. -1 where it is not told.
     */
    public static int served(NounPhrase phrase) {
        ClauseTree tree = phrase.tree();
        for (int at : phrase.words()) {
            String lemma = phrase.lower(at);
            boolean speaks = SourceWords.spokesperson(lemma) || SourceWords.in("ADVOCATE", lemma)
                    || SourceWords.in("MOUTH", lemma) && owned(phrase, at);
            if (speaks || SourceWords.in("PRESS", lemma) && officer(phrase, at)) {
                int above = tree.head(at);
                boolean beside = speaks ? tree.relation(at).equals("compound") : above >= 0;
                return whose(tree, at).or(() -> beside ? whose(tree, above) : Optional.empty()).orElse(-1);
            }
        }
        return master(phrase);
    }

    /** True of a noun for the staff that speaks for the body it belongs to: "the press service". */
    public static boolean desk(NounPhrase phrase) {
        return SourceWords.in("DESK", phrase.noun()) && phrase.words().stream()
                .anyMatch(at -> at < phrase.head() && SourceWords.in("PRESS", phrase.lower(at)));
    }
}
