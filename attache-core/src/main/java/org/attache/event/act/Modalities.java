package org.attache.event.act;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.event.frame.WordClasses;
import org.attache.model.Event.Modality;

/**
 * Whether the words say that an act took place. Looks at negation, modal verbs, conditional and purpose clauses and at
 * words such as "planned" or "allegedly", at the trigger and at every word that governs it.
 */
public final class Modalities {

    private static final Set<String> NEGATIVE = Set.of("no", "neither", "nor");
    private static final Set<String> NEVER = Set.of("never", "hardly", "barely", "nearly", "almost", "scarcely");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "must", "should", "ought");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> ALLEGED = Set.of("allegedly", "supposedly", "purportedly", "possibly", "perhaps",
            "potentially", "maybe", "likely");
    private static final Set<String> BIDDEN = Set.of("root", "ccomp", "parataxis");
    private static final int DEPTH = 12;

    private final Graph graph;
    private final WordClasses classes;

    public Modalities(Graph graph, WordClasses classes) {
        this.graph = graph;
        this.classes = classes;
    }

    public Modality of(Act act) {
        if (act.anchors().stream().anyMatch(this::isNegated)) {
            return Modality.NEGATED;
        }
        int outer = act.anchors().getLast();
        if (act.anchors().stream().anyMatch(this::isOpen) || isPurpose(outer) || isOffered(outer)
                || dependsOnCondition(outer) || isAsked(outer) || asksWho(outer)
                || act.anchors().stream().anyMatch(this::isBidden)) {
            return Modality.HYPOTHETICAL;
        }
        if (act.planned() || act.anchors().stream().anyMatch(this::isFuture)) {
            return Modality.FUTURE;
        }
        return isHabit(outer) ? Modality.HABITUAL : Modality.ASSERTED;
    }

    boolean isNegated(int token) {
        return graph.has(token, "neg") && !notOnly(token)
                || graph.children(token).stream().anyMatch(c -> NEVER.contains(graph.lemma(c)))
                || graph.children(token, "det").anyMatch(d -> NEGATIVE.contains(graph.lemma(d)))
                || graph.isVerb(token) && (deniedNoun(graph.subject(token)) || deniedNoun(graph.object(token)))
                || isWithout(token);
    }

    private boolean notOnly(int token) {
        int not = graph.child(token, "neg");
        return not + 1 < graph.size() && Set.of("only", "just", "merely", "simply").contains(graph.lemma(not + 1));
    }

    private boolean deniedNoun(int noun) {
        return noun != Graph.NONE && graph.children(noun).stream()
                .anyMatch(d -> NEGATIVE.contains(graph.lemma(d)) && d < noun && !graph.relation(d).equals("cc"));
    }

    private boolean isWithout(int token) {
        int head = graph.head(token);
        return graph.relation(token).equals("pcomp") && Set.of("without", "than", "of").contains(graph.lemma(head))
                && (graph.lemma(head).equals("without") || isInstead(graph.head(head))
                        || graph.children(head).stream().anyMatch(this::isInstead));
    }

    private boolean isInstead(int token) {
        return token != Graph.NONE && Set.of("instead", "rather").contains(graph.lemma(token));
    }

    public boolean isFuture(int token) {
        return graph.children(token, "aux").anyMatch(a -> Set.of("will", "shall", "wo", "'ll").contains(graph.lemma(a)))
                || wouldAfterReport(token) || isGoingTo(token)
                || graph.isNoun(token) && graph.children(token).stream().anyMatch(c -> graph.lemma(c).equals("next"));
    }

    private boolean wouldAfterReport(int token) {
        return hasWould(token) && (graph.relation(token).equals("ccomp") || graph.relation(token).equals("conj"))
                && !hasCondition(token);
    }

    private boolean hasWould(int token) {
        return graph.children(token, "aux").anyMatch(a -> Set.of("would", "'d").contains(graph.lemma(a)));
    }

    private boolean isGoingTo(int token) {
        int head = graph.head(token);
        return head != Graph.NONE && graph.children(token, "aux").anyMatch(a -> graph.lemma(a).equals("to"))
                && (classes.has("coming", graph.lemma(head)) || classes.has("coming", previous(token))
                        || graph.lemma(head).equals("go") && graph.token(head).pos().equals("VBG"));
    }

    private String previous(int token) {
        int to = graph.child(token, "aux");
        return to > 0 ? graph.lemma(to - 1) : "";
    }

    private boolean isOpen(int token) {
        return graph.children(token, "aux").anyMatch(a -> POSSIBLE.contains(graph.lemma(a)))
                || hasWould(token) && !wouldAfterReport(token)
                || graph.children(token).stream().anyMatch(c -> ALLEGED.contains(graph.lemma(c)))
                || graph.isNoun(token) && graph.children(token).stream()
                        .anyMatch(c -> c < token && classes.has("unreal", graph.lemma(c)));
    }

    /** "resetting ties was a decision", "a sign of deepening ties": a notion of an act, not an act. */
    public boolean isNotion(int token) {
        if (!graph.isVerb(token)) {
            return false;
        }
        String relation = graph.relation(token);
        int governor = relation.equals("pcomp") ? graph.head(graph.head(token)) : Graph.NONE;
        boolean gerund = graph.token(token).pos().equals("VBG") && !graph.has(token, "aux");
        return relation.equals("csubj") || relation.equals("nsubj")
                || gerund && Set.of("ccomp", "xcomp").contains(relation)
                        && Set.of("say", "write", "tell", "add").contains(graph.lemma(graph.head(token)))
                || governor != Graph.NONE && graph.isNoun(governor);
    }

    /** "to destroy the reactor": an aim, not a deed, unless to say it is to do it. */
    private boolean isPurpose(int token) {
        if (!graph.isVerb(token) || isGoingTo(token) || classes.has("performative", graph.lemma(token))) {
            return false;
        }
        int verb = first(token);
        return Set.of("advcl", "acl", "xcomp", "ccomp", "relcl").contains(graph.relation(verb))
                && graph.children(verb, "aux").anyMatch(a -> graph.lemma(a).equals("to"));
    }

    /** "proposes projects like giving aid": an example of a notion; "banned it from testing": what is hindered. */
    private boolean isOffered(int token) {
        int verb = first(token);
        int preposition = graph.relation(verb).equals("pcomp") ? graph.head(verb) : Graph.NONE;
        if (preposition == Graph.NONE || graph.head(preposition) == Graph.NONE) {
            return false;
        }
        return Set.of("like", "as").contains(graph.lemma(preposition)) && graph.isNoun(graph.head(preposition))
                || graph.lemma(preposition).equals("from")
                        && classes.has("hinder", graph.lemma(graph.head(preposition)));
    }

    /** "There is no evidence that they attacked". */
    private boolean lacksProof(int token) {
        int noun = graph.head(token);
        return Set.of("acl", "ccomp", "relcl").contains(graph.relation(token)) && noun != Graph.NONE
                && classes.has("proof", graph.lemma(graph.isVerb(noun) ? Math.max(0, graph.object(noun)) : noun))
                && deniedNoun(graph.isVerb(noun) ? graph.object(noun) : noun);
    }

    private boolean dependsOnCondition(int token) {
        int at = token;
        for (int steps = 0; at != Graph.NONE && steps < DEPTH; steps++) {
            if (hasCondition(at) || lacksProof(at)) {
                return true;
            }
            int head = graph.head(at);
            if (head != Graph.NONE && Set.of("ccomp", "xcomp", "pcomp", "acl").contains(graph.relation(at))
                    && classes.has("doubt", governor(head))) {
                return true;
            }
            at = Set.of("prep", "pobj", "dobj", "nsubj", "relcl").contains(graph.relation(at)) ? Graph.NONE : head;
        }
        return false;
    }

    /** The first of coordinated verbs, which says how all of them hang in the sentence. */
    private int first(int token) {
        int at = token;
        for (int steps = 0; graph.relation(at).equals("conj") && steps < DEPTH; steps++) {
            at = graph.head(at);
        }
        return at;
    }

    /** "deciding who will hold the house" asks for somebody; it names nobody. */
    private boolean asksWho(int token) {
        int subject = graph.isVerb(token) ? graph.child(token, "nsubj") : Graph.NONE;
        return subject != Graph.NONE && graph.token(subject).pos().equals("WP")
                && !graph.relation(first(token)).equals("relcl");
    }

    /** "Did the king meet the envoy?": a question tells nothing, unless a relative clause in it does. */
    private boolean isAsked(int token) {
        boolean question = graph.size() > 1 && IntStream.range(Math.max(0, graph.size() - 2), graph.size())
                .anyMatch(i -> graph.token(i).form().equals("?"));
        int at = token;
        for (int steps = 0; question && at != Graph.NONE && steps < DEPTH; steps++, at = graph.head(at)) {
            if (graph.relation(at).equals("relcl")) {
                return false;
            }
        }
        return question && graph.isVerb(token);
    }

    /** "Go and vote for her": a bare verb without a subject tells others to do it. */
    private boolean isBidden(int token) {
        int verb = first(token);
        return graph.token(token).pos().equals("VB") && BIDDEN.contains(graph.relation(verb))
                && Stream.of(token, verb).flatMap(v -> graph.children(v).stream()).map(graph::relation)
                        .noneMatch(r -> r.startsWith("aux") || r.startsWith("nsubj") || r.equals("mark"));
    }

    private String governor(int head) {
        boolean preposition = graph.relation(head).equals("prep") && graph.head(head) != Graph.NONE;
        return graph.lemma(preposition ? graph.head(head) : head);
    }

    private boolean hasCondition(int token) {
        return graph.children(token).stream().anyMatch(c -> Set.of("mark", "advmod").contains(graph.relation(c))
                && CONDITION.contains(graph.lemma(c)));
    }

    private boolean isHabit(int token) {
        List<Integer> around = graph.children(token);
        return Set.of("VBP", "VBZ").contains(graph.token(token).pos()) && !graph.has(token, "aux")
                && around.stream().anyMatch(c -> classes.has("habit", graph.lemma(c))) || isOfKind(token);
    }

    /** "people who attack my wife": said of a kind, not of an occasion. */
    private boolean isOfKind(int token) {
        int verb = first(token);
        int head = graph.head(verb);
        return graph.relation(verb).equals("relcl") && Set.of("VBP", "VBZ").contains(graph.token(token).pos())
                && graph.token(head).pos().equals("NNS")
                && graph.children(head).stream().noneMatch(c -> c < head);
    }
}
