package org.attache.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attache.annotation.Sentence;
import org.attache.annotation.Tree;

/** The tree of a sentence as claims ask for it: clause heads, subjects, what is passive. */
public final class ClauseTree extends Tree {

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    private static final Set<String> LINK = Set.of("cc", "mark", "complm");
    private static final Set<String> OBJECT = Set.of("dobj", "pobj", "iobj", "dative", "attr", "oprd", "acomp");

    private static final Set<String> OF_DEEDS = Set.of("of", "for", "from");

    private final boolean[] signs;

    public ClauseTree(Sentence sentence) {
        super(sentence);
        signs = new boolean[size()];
        for (int at = 0; at < signs.length; at++) {
            signs[at] = sign(token(at).form());
        }
    }

    private static boolean sign(String form) {
        for (int at = 0; at < form.length(); at++) {
            if (Character.isLetterOrDigit(form.charAt(at))) {
                return false;
            }
        }
        return !form.equals("$") && !form.equals("%");
    }

    public boolean verb(int at) {
        String pos = token(at).pos();
        return pos.startsWith("VB") || pos.equals("MD");
    }

    /** A noun or pronoun, or an address used as a name ("told Coastline.com"). */
    public boolean noun(int at) {
        String pos = token(at).pos();
        return pos.startsWith("NN") || pos.startsWith("PRP") || pos.equals("ADD");
    }

    public boolean punctuation(int at) {
        return signs[at];
    }

    /** True when the verb shows tense, by itself or by an auxiliary. */
    public boolean finite(int at) {
        String pos = token(at).pos();
        return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD")
                || anyChild(at, child -> relation(child).startsWith("aux") && !lemma(child).equals("to"));
    }

    public boolean hasSubject(int at) {
        return anyChild(at, child -> SUBJECT.contains(relation(child))
                || relation(child).startsWith("aux") && anyChild(child, below -> SUBJECT.contains(relation(below))));
    }

    /** Subjects of the verb or of one of its auxiliaries. */
    private List<Integer> ownSubjects(int at) {
        List<Integer> own = new ArrayList<>();
        for (int child : children(at)) {
            if (SUBJECT.contains(relation(child))) {
                own.add(child);
            } else if (relation(child).startsWith("aux")) {
                for (int below : children(child)) {
                    if (SUBJECT.contains(relation(below))) {
                        own.add(below);
                    }
                }
            }
        }
        return own;
    }

    /** Subjects of a verb; a conjunct or participle without its own takes those of what it hangs on. */
    public List<Integer> subjects(int at) {
        int verb = at;
        for (int steps = 0; steps < 6 && verb >= 0; steps++) {
            List<Integer> own = ownSubjects(verb);
            if (!own.isEmpty()) {
                return own;
            }
            if (relation(verb).equals("relcl") || relation(verb).equals("acl")) {
                return List.of(head(verb));
            }
            int accused = relation(verb).equals("pcomp") ? accused(head(verb)) : NONE;
            if (accused >= 0) {
                return List.of(accused);
            }
            if (relation(verb).equals("ccomp") && finite(verb)) {
                return List.of();
            }
            verb = head(verb);
        }
        return List.of();
    }

    /** "Accused the <i>guards</i> of sleeping", "blamed the <i>pilot</i> for landing": who is said to have done it. */
    private int accused(int preposition) {
        int above = OF_DEEDS.contains(lemma(preposition)) ? head(preposition) : NONE;
        return above < 0 || verb(above) ? above < 0 ? NONE : child(above, "dobj") : above;
    }

    public boolean passive(int at) {
        return anyChild(at, child -> relation(child).equals("nsubjpass") || relation(child).equals("auxpass"));
    }

    public static boolean subject(String relation) {
        return SUBJECT.contains(relation);
    }

    /** True for a word that links its clause to another: "and", "because", "that". */
    public static boolean link(String relation) {
        return LINK.contains(relation);
    }

    public static boolean object(String relation) {
        return OBJECT.contains(relation);
    }

    /** The word itself and everything below it, ascending. */
    public List<Integer> subtree(int at) {
        return Arrays.stream(topDown(at)).sorted().boxed().toList();
    }
}
