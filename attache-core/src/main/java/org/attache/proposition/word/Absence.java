package org.attache.proposition.word;

import java.util.Locale;
import java.util.Set;
import org.attache.annotation.Tree;
import org.attache.reading.ClauseTree;

/** Nouns of which a sentence says that there was none: "no ransom", "not a single gate", "never any leak"; "none of the men left" speaks of men. */
public final class Absence {

    private static final Set<String> SINGLE = Set.of("single", "one", "any");

    private Absence() {}

    /** The noun that the word says there is none of, {@link Tree#NONE} where it says nothing of the kind. */
    public static int of(ClauseTree tree, int at) {
        return switch (tree.lemma(at).toLowerCase(Locale.ROOT)) {
            case "no" -> tree.relation(at).equals("det") ? noun(tree, tree.head(at)) : Tree.NONE;
            case "not", "never" -> single(tree, at);
            default -> Tree.NONE;
        };
    }

    /** The noun that is lacking: "without <i>water</i>", "short of <i>blood</i>"; {@link Tree#NONE} where nothing is. */
    public static int lacking(ClauseTree tree, int at) {
        String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
        boolean of = lemma.equals("of") && tree.head(at) >= 0 && Lexicon.lacking(tree.lemma(tree.head(at)));
        return lemma.equals("without") || of ? tree.child(at, "pobj") : Tree.NONE;
    }

    private static int noun(ClauseTree tree, int at) {
        return at >= 0 && tree.isNoun(at) ? at : Tree.NONE;
    }

    /** "Not a single gate", "not one cent": the noun behind it. */
    private static int single(ClauseTree tree, int not) {
        int at = not + 1;
        if (at < tree.size() && tree.lemma(at).equals("a")) {
            at++;
        }
        return at < tree.size() && SINGLE.contains(tree.lemma(at)) ? noun(tree, tree.head(at)) : Tree.NONE;
    }
}
