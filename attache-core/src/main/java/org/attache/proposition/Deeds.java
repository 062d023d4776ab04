package org.attache.proposition;

import java.util.List;
import java.util.Set;
import org.attache.annotation.Tree;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.TermReader;
import org.attache.reading.ClauseTree;
import org.attache.reading.StopWords;

/**
 * What a clause tells of, by its token: the word that carries it, and the deed that it comes to. "Agreed to sell" is carried by "agree" and
 * comes to a sale, as "plans a sale" and "is due to sell" do; "was overloaded" comes to "overloaded".
 */
final class Deeds {

    private static final int DEPTH = 3;
    private static final List<String> TAKEN = List.of("xcomp", "dobj", "attr", "acomp", "oprd");

    /** Verbs that break off what they take as "doing"; "stopped to talk" breaks off nothing that it names. */
    private static final Set<String> STOPS = Set.of("stop", "cease");
    /** Verbs that keep from happening what they take; what others stop may have begun. */
    private static final Set<String> PREVENT = Set.of("block", "prevent", "bar", "forbid", "prohibit", "enjoin",
            "thwart",
            "foil", "avert");

    /** Tags of what stands without a tense. */
    private static final Set<String> BARE = Set.of("VB", "VBN", "VBG", "NN");
    private static final List<String> STATES = List.of("acomp", "attr", "oprd");

    private final ClauseTree tree;
    private final TermReader reader;

    Deeds(ClauseTree tree, TermReader reader) {
        this.tree = tree;
        this.reader = reader;
    }

    /** The verb or noun that carries the clause. */
    int carrier(int head) {
        if (occurs(head) && !tree.subjects(head).isEmpty()) {
            return tree.subjects(head).getFirst();
        }
        if (reader.phrase(head)) {
            return head;
        }
        int done = done(head);
        if (done != Tree.NONE) {
            return done;
        }
        int outcome = outcome(head);
        if (outcome != Tree.NONE || own(head)) {
            return outcome == Tree.NONE ? head : outcome;
        }
        if (StopWords.light(reader.lemma(head)) || reader.lemma(head).equals("express")) {
            for (String relation : TAKEN) {
                for (int child : tree.children(head)) {
                    if (tree.relation(child).equals(relation) && !StopWords.closed(reader.lemma(child))) {
                        return child;
                    }
                }
            }
        }
        return head;
    }

    /** "Brought the roof down", "is giving up the post": with its particle the verb says what is done; "set up a meeting" leaves it to the noun. */
    private boolean own(int head) {
        int object = tree.child(head, "dobj");
        int particle = tree.child(head, "prt");
        return object > head && particle == head + 1 && reader.term(head).lemma().indexOf('_') > 0
                && (!Lexicon.occurrence(reader.lemma(object)) || Lexicon.adverse(reader.term(head).lemma()));
    }

    /**
     * What is made of somebody or something: "left nine people <i>dead</i>", "was found <i>guilty</i>", "had three vases <i>stolen</i>", "was treated as <i>arson</i>", "made the
     * rails <i>buckle</i>", "forced the pilot <i>to land</i>".
     */
    private int outcome(int at) {
        if (!tree.verb(at) || !Lexicon.causing(reader.lemma(at))) {
            return Tree.NONE;
        }
        int object = tree.child(at, "dobj");
        for (int child : tree.children(at)) {
            boolean state = tree.relation(child).equals("oprd")
                    || tree.relation(child).equals("advcl") && tree.pos(child).startsWith("JJ") && object > at;
            boolean clause = (tree.relation(child).equals("ccomp") || tree.relation(child).equals("xcomp"))
                    && BARE.contains(tree.pos(child)) && tree.child(child, "mark") == Tree.NONE;
            int label = tree.lemma(child).equals("as") ? tree.child(child, "pobj") : Tree.NONE;
            if (label > child) {
                return label;
            }
            if (child > at && (state || clause) && !StopWords.closed(reader.lemma(child))) {
                return child;
            }
        }
        int done = object > at ? tree.child(object, "acl") : Tree.NONE;
        return done > object && tree.pos(done).equals("VBN") ? done : Tree.NONE;
    }

    /** "The exchange took place": the noun says what happened. */
    private boolean occurs(int head) {
        String lemma = reader.lemma(head);
        return lemma.equals("occur") || lemma.equals("happen") || lemma.equals("take")
                && tree.anyChild(head, at -> reader.lemma(at).equals("place"));
    }

    /** "A <i>decision</i> has been taken", "a <i>vote</i> was held": the noun says what was done. */
    private int done(int head) {
        boolean light = StopWords.light(reader.lemma(head)) && tree.passive(head)
                && tree.children(head).stream().noneMatch(
                        at -> at > head && ClauseTree.object(tree.relation(at)) || tree.relation(at).equals("prt"));
        return !light ? Tree.NONE
                : tree.subjects(head).stream().filter(at -> tree.pos(at).startsWith("NN")
                        && !tree.pos(at).startsWith("NNP") && Lexicon.occurrence(reader.lemma(at))).findFirst()
                        .orElse(Tree.NONE);
    }

    /** What the clause comes to, the carrier where nothing else is meant. */
    int deed(int head) {
        int at = carrier(head);
        for (int steps = 0; steps < DEPTH; steps++) {
            int next = taken(at);
            if (next == Tree.NONE) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The verb of the deed where the clause undertakes or undergoes it: "agreed to <i>sell</i>". */
    int verb(int head) {
        int deed = deed(head);
        return tree.verb(deed) ? deed : head;
    }

    private int taken(int at) {
        String lemma = reader.lemma(at);
        if (Lexicon.averse(lemma)) {
            return undone(at);
        }
        int outcome = outcome(at);
        if (outcome != Tree.NONE) {
            return outcome;
        }
        boolean be = lemma.equals("be");
        if (!be && !Lexicon.undertaking(lemma)) {
            return Tree.NONE;
        }
        int verb = tree.child(at, "xcomp");
        if (verb != Tree.NONE && tree.verb(verb)) {
            return verb;
        }
        int intended = intended(at);
        if (intended != Tree.NONE) {
            return intended;
        }
        int below = below(at);
        if (below != Tree.NONE) {
            return below;
        }
        return be ? state(at) : object(at);
    }

    /** True when the deed is what the clause says was done no more. */
    boolean stopped(int head) {
        return STOPS.contains(reader.lemma(carrier(head)));
    }

    /** True when the deed is what the clause says is not done. */
    boolean averse(int head) {
        int at = carrier(head);
        return Lexicon.averse(reader.lemma(at)) && undone(at) != Tree.NONE;
    }

    /** "refused to <i>sign</i>", "stopped <i>paying</i>", "barred from <i>flying</i>" */
    private int undone(int at) {
        int verb = tree.child(at, "xcomp");
        if (verb != Tree.NONE && tree.verb(verb)
                && (tree.token(verb).pos().equals("VBG") || !STOPS.contains(reader.lemma(at)))) {
            return verb;
        }
        return tree.children(at).stream().filter(child -> child > at && tree.lemma(child).equals("from"))
                .map(from -> tree.child(from, "pcomp")).filter(child -> child >= 0 && tree.verb(child)).findFirst()
                .orElse(prevented(at));
    }

    /** "blocked the <i>sale</i>" */
    private int prevented(int at) {
        int object = PREVENT.contains(reader.lemma(at)) ? tree.child(at, "dobj") : Tree.NONE;
        return object > at && Lexicon.occurrence(reader.lemma(object)) ? object : Tree.NONE;
    }

    /** "has no intention of <i>closing</i>" */
    private int intended(int noun) {
        int of = tree.isNoun(noun) ? tree.child(noun, "prep") : Tree.NONE;
        int deed = of == Tree.NONE ? Tree.NONE : tree.child(of, "pcomp");
        return deed != Tree.NONE && tree.verb(deed) ? deed : Tree.NONE;
    }

    /** "is due to <i>attend</i>", "is likely to <i>resign</i>" */
    private int below(int at) {
        for (int child : tree.children(at)) {
            int verb = child > at ? tree.child(child, "xcomp") : Tree.NONE;
            if (verb != Tree.NONE && tree.verb(verb)) {
                return verb;
            }
        }
        return Tree.NONE;
    }

    private int state(int at) {
        return STATES.stream().map(relation -> tree.child(at, relation)).filter(child -> child > at)
                .filter(child -> !StopWords.closed(reader.lemma(child))).findFirst().orElse(Tree.NONE);
    }

    private int object(int at) {
        int object = tree.child(at, "dobj");
        return object != Tree.NONE && tree.pos(object).startsWith("NN") && !tree.pos(object).startsWith("NNP")
                && !StopWords.closed(reader.lemma(object)) ? object : Tree.NONE;
    }
}
