package org.attache.bench.peer;

import java.util.Map;
import java.util.Set;

/**
 * A tree of Universal Dependencies in the manner of ClearNLP, as far as who says what is concerned.
 *
 * <p>The two agree on which word is the subject, the object or the clause of a verb, and differ in what heads a phrase. In
 * turn: a copula takes the place of what it joins ("was ill": "was"); a preposition stands between a word and its phrase
 * ("according to officials": "according", "to", "officials"); a preposition before a participle likewise ("of
 * plotting"); a verb of speech that hangs beside its content governs it ("Two died, police said"); a clause below a noun is
 * {@code acl}; other labels are renamed.
 */
final class FromUniversal {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("nsubj:pass", "nsubjpass"),
            Map.entry("nsubj:outer", "nsubj"), Map.entry("obj", "dobj"), Map.entry("iobj", "dative"),
            Map.entry("aux:pass", "auxpass"), Map.entry("acl:relcl", "relcl"), Map.entry("nmod:poss", "poss"),
            Map.entry("csubj:pass", "csubjpass"), Map.entry("advcl:relcl", "relcl"));
    private static final Set<String> OF_THE_CLAUSE = Set.of("nsubj", "nsubjpass", "csubj", "aux", "advcl", "mark", "ccomp",
            "parataxis", "punct", "cc", "conj", "expl");

    private final String[] tags;
    private final int[] heads;
    private final String[] relations;

    /** Takes the arrays over. */
    FromUniversal(String[] tags, int[] heads, String[] relations) {
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        rename();
        raiseCopulas();
        raisePrepositions();
        raiseSpeech();
        settleClauses();
        unite();
    }

    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    private void rename() {
        for (int i = 0; i < relations.length; i++) {
            relations[i] = NAMES.getOrDefault(relations[i], relations[i]);
        }
    }

    private void raiseCopulas() {
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals("cop") && heads[i] >= 0) {
                int joined = heads[i];
                swap(i, joined, tags[joined].startsWith("JJ") ? "acomp" : "attr");
                for (int child = 0; child < heads.length; child++) {
                    if (heads[child] == joined && OF_THE_CLAUSE.contains(relations[child])) {
                        heads[child] = i;
                    }
                }
            }
        }
    }

    private void raisePrepositions() {
        for (int i = heads.length - 1; i >= 0; i--) {
            boolean phrase = relations[i].equals("case") && !tags[i].equals("POS");
            boolean clause = relations[i].equals("mark") && heads[i] >= 0 && tags[i].equals("IN")
                    && tags[heads[i]].equals("VBG");
            if ((phrase || clause) && heads[i] >= 0) {
                boolean agent = relations[heads[i]].endsWith(":agent");
                int inner = heads[i];
                swap(i, inner, clause ? "pcomp" : "pobj");
                relations[i] = agent ? "agent" : "prep";
                sinkBelowFixed(i, inner);
            }
        }
    }

    /** "According to officials": the second word of a fixed preposition takes the phrase. */
    private void sinkBelowFixed(int preposition, int phrase) {
        for (int i = preposition + 1; i < phrase; i++) {
            if (heads[i] == preposition && relations[i].equals("fixed")) {
                relations[i] = "prep";
                heads[phrase] = i;
            }
        }
    }

    private void raiseSpeech() {
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals("parataxis") && tags[i].startsWith("V") && heads[i] >= 0 && heads[i] < i && hasSubject(i)) {
                swap(i, heads[i], "ccomp");
            }
        }
    }

    private boolean hasSubject(int verb) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private void settleClauses() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && relations[i].equals("ccomp") && tags[heads[i]].startsWith("NN")) {
                relations[i] = "acl";
            } else if (relations[i].startsWith("csubj") && heads[i] < i) {
                relations[i] = "ccomp";
            }
        }
    }

    /** The lower word takes the place of the upper one, which goes below it. */
    private void swap(int lower, int upper, String relation) {
        heads[lower] = heads[upper];
        relations[lower] = heads[upper] < 0 ? "root" : relations[upper];
        heads[upper] = lower;
        relations[upper] = relation;
    }

    private void unite() {
        int root = 0;
        while (heads[root] >= 0) {
            root++;
        }
        for (int i = root + 1; i < heads.length; i++) {
            if (heads[i] < 0) {
                heads[i] = root;
                relations[i] = "dep";
            }
        }
    }
}
