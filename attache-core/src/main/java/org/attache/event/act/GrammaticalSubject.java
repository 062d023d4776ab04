package org.attache.event.act;

import java.util.Set;
import java.util.stream.IntStream;

/** The subject that a word has in the parse, or that the parse has hung on another word by mistake. */
final class GrammaticalSubject {

    private static final Set<String> DATES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "today", "yesterday", "week", "month", "year", "morning", "afternoon", "evening");
    private static final Set<String> ROUGHLY = Set.of("over", "about", "around", "under");

    private GrammaticalSubject() {}

    /** The subject of a word, {@link Graph#NONE} where it has none of its own. */
    static int of(Graph graph, int word) {
        int subject = graph.child(word, "nsubj");
        subject = subject != Graph.NONE ? subject : graph.child(word, "nsubjpass");
        return subject != Graph.NONE || !graph.isVerb(word) ? subject : hidden(graph, word);
    }

    /** A subject that the parse has hung on the auxiliary, or has under "over" and "about" before a number. */
    private static int hidden(Graph graph, int verb) {
        for (int c : graph.children(verb)) {
            int below = graph.relation(c).startsWith("aux") ? graph.child(c, "nsubj")
                    : c < verb && ROUGHLY.contains(graph.lemma(c)) && graph.relation(c).equals("prep")
                            ? graph.child(c, "pobj") : Graph.NONE;
            boolean counted = below != Graph.NONE && (graph.relation(c).startsWith("aux")
                    || graph.children(below).stream().anyMatch(n -> graph.token(n).pos().equals("CD")));
            if (counted) {
                return below;
            }
        }
        return Graph.NONE;
    }

    /**
     * The subject of a main verb that the parse has hung on a date in front of it: "In a statement on Tuesday, the president
     * of the council criticised …".
     */
    static int swallowed(Graph graph, int verb) {
        if (!graph.relation(verb).equals("root") || !graph.token(verb).pos().startsWith("VB")) {
            return Graph.NONE;
        }
        for (int i = verb - 1; i > 1; i--) {
            boolean beside = graph.relation(i).equals("appos") || graph.relation(i).equals("conj");
            if (beside && graph.isNoun(i) && graph.head(i) < i && DATES.contains(graph.lemma(graph.head(i)))
                    && comma(graph, graph.head(i), i)) {
                return i;
            }
        }
        return Graph.NONE;
    }

    private static boolean comma(Graph graph, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> graph.token(i).form().equals(","));
    }
}
