package org.attache.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.event.act.Graph;
import org.attache.time.Chronology.Relation;

/**
 * Finds what a sentence says about the order of happenings: "telephoned before the visit", "coincided with the start of the
 * operation", "travelled to the capital, where he met", "congratulated him on his election".
 */
final class Connectives {

    /** Word {@code one} lies in some relation to word {@code other}. */
    record Order(int one, Relation relation, int other) {}

    private static final Set<String> PLACES_AND_TIMES = Set.of("where", "when", "during", "while");
    private static final Set<String> NO_TIMES = Set.of("as", "since", "while");
    private static final Set<String> COINCIDE = Set.of("coincide", "overlap");
    private static final Set<String> OCCASIONS = Set.of("congratulate", "thank", "praise", "condemn", "felicitate",
            "criticise", "criticize", "mourn", "apologise", "apologize", "welcome");

    private final Graph graph;
    private final List<Order> orders = new ArrayList<>();

    private Connectives(Graph graph) {
        this.graph = graph;
    }

    static List<Order> of(Graph graph) {
        Connectives found = new Connectives(graph);
        IntStream.range(0, graph.size()).forEach(found::read);
        return found.orders;
    }

    private void read(int token) {
        switch (graph.relation(token)) {
            case "prep" -> preposition(token);
            case "advcl" -> clause(token);
            case "relcl" -> relative(token);
            case "conj" -> beside(token);
            default -> {
            }
        }
        if (graph.isVerb(token)) {
            verb(token);
        }
    }

    /** "met after the vote", "ahead of the vote". */
    private void preposition(int token) {
        int object = graph.child(token, "pobj") != Graph.NONE ? graph.child(token, "pobj")
                : graph.child(token, "pcomp");
        int governor = graph.head(token);
        if (object == Graph.NONE || governor == Graph.NONE) {
            return;
        }
        boolean ahead = Set.of("ahead", "prior").contains(graph.lemma(governor)) && graph.head(governor) != Graph.NONE;
        Optional<Relation> relation = ahead ? Optional.of(Relation.BEFORE) : Relation.of(graph.lemma(token));
        relation.ifPresent(r -> add(ahead ? graph.head(governor) : governor, r, object));
        if (graph.lemma(token).equals("on") && OCCASIONS.contains(graph.lemma(governor))
                || graph.lemma(token).equals("for") && OCCASIONS.contains(graph.lemma(governor))) {
            add(governor, Relation.AFTER, object);
        }
    }

    /** "met before they signed". */
    private void clause(int verb) {
        graph.children(verb).stream().filter(c -> Set.of("mark", "advmod").contains(graph.relation(c)) && c < verb)
                .flatMap(c -> relation(graph.lemma(c)).stream()).findFirst()
                .ifPresent(relation -> add(graph.head(verb), relation, verb));
    }

    /** "As", "since" and "while" give reasons and contrasts more often than times. */
    private static Optional<Relation> relation(String word) {
        return word.equals("where") ? Optional.of(Relation.WITH)
                : NO_TIMES.contains(word) ? Optional.empty() : Relation.of(word);
    }

    /** "travelled to the capital, where he met": at one time. */
    private void relative(int verb) {
        if (graph.children(verb, "advmod").anyMatch(c -> PLACES_AND_TIMES.contains(graph.lemma(c)))) {
            int main = graph.head(verb);
            while (main != Graph.NONE && !graph.isVerb(main)) {
                main = graph.head(main);
            }
            add(main, Relation.WITH, verb);
        }
    }

    /** "flew in on Monday and met the king": the second verb shares the day of the first. */
    private void beside(int verb) {
        int first = graph.head(verb);
        boolean same = graph.isVerb(verb) && graph.isVerb(first)
                && graph.token(verb).pos().equals(graph.token(first).pos()) && graph.token(verb).pos().equals("VBD")
                && graph.child(verb, "nsubj") == Graph.NONE;
        if (same) {
            add(first, Relation.WITH, verb);
        }
    }

    private void verb(int verb) {
        int subject = graph.child(verb, "nsubj");
        int object = graph.child(verb, "dobj");
        String lemma = graph.lemma(verb);
        if (COINCIDE.contains(lemma)) {
            graph.after(verb, "with").forEach(other -> add(subject, Relation.WITH, other));
        } else if (lemma.equals("follow") || lemma.equals("precede")) {
            add(subject, lemma.equals("follow") ? Relation.AFTER : Relation.BEFORE, object);
        }
    }

    private void add(int one, Relation relation, int other) {
        if (one != Graph.NONE && other != Graph.NONE) {
            orders.add(new Order(one, relation, other));
        }
    }
}
