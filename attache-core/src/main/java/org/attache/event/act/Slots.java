package org.attache.event.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the frames' slots lead: from a trigger to subject, object, complement and the nouns after prepositions. */
public final class Slots {

    private static final int STEPS = 12;

    private final Graph graph;
    private final Terms terms;

    Slots(Graph graph, Terms terms) {
        this.graph = graph;
        this.terms = terms;
    }

    /** The tokens in a slot of a word and, for prepositions, of the words beside it that could govern the phrase. */
    List<Integer> of(String slot, int word, List<Integer> beside) {
        return switch (slot) {
            case "subj" -> present(graph.subject(word));
            case "obj" -> graph.isNoun(word) ? List.of() : present(graph.object(word));
            case "iobj" -> present(graph.dative(word));
            case "poss" -> possessors(word, beside);
            case "mod" -> graph.isNoun(word) ? modifiers(word) : owners(graph.object(word));
            case "speaker" -> present(speaker(word));
            case "backer" -> graph.children(word).stream().filter(c -> c < word)
                    .filter(c -> Character.isUpperCase(graph.token(c).form().charAt(0))).toList();
            case "tie" -> complements(word).stream()
                    .flatMap(c -> Stream.of(graph.subject(c), graph.object(c))).filter(o -> o != Graph.NONE)
                    .flatMap(o -> Stream.of("between", "with").flatMap(p -> graph.after(o, p).stream())).toList();
            case "aim" -> complements(word).stream().map(graph::object).filter(o -> o != Graph.NONE).toList();
            case "comp" -> complements(word).stream().map(graph::subject).filter(s -> s != Graph.NONE)
                    .filter(s -> s != graph.subject(word)).toList();
            default -> slot.endsWith("!") ? graph.after(word, slot.substring(0, slot.length() - 1))
                    : prepositional(slot, word, beside);
        };
    }

    private static List<Integer> present(int token) {
        return token == Graph.NONE ? List.of() : List.of(token);
    }

    /** Who says the clause a word stands in: the subject of the word that has it for complement. */
    private int speaker(int word) {
        for (int at = word, steps = 0; at != Graph.NONE && steps < STEPS; at = graph.head(at), steps++) {
            if (graph.relation(at).equals("ccomp")) {
                return graph.subject(graph.head(at));
            }
        }
        return Graph.NONE;
    }

    private List<Integer> possessors(int word, List<Integer> beside) {
        List<Integer> found = new ArrayList<>();
        Stream.concat(Stream.of(word, graph.isNoun(word) ? Graph.NONE : graph.object(word)), beside.stream())
                .filter(t -> t != Graph.NONE).forEach(t -> graph.children(t, "poss").forEach(found::add));
        return found;
    }

    /** Whose thing the object is, by a name before it: "an Armenian proposal"; a town before it says where. */
    private List<Integer> owners(int object) {
        return object == Graph.NONE || terms.canAct(object) ? List.of()
                : modifiers(object).stream().filter(m -> !terms.isTown(m))
                        .filter(m -> Character.isUpperCase(graph.token(m).form().charAt(0))).toList();
    }

    /** Names and nationalities before a noun: "the Taliban attack", "Israeli strikes". */
    private List<Integer> modifiers(int noun) {
        return noun == Graph.NONE ? List.of() : graph.children(noun).stream().filter(c -> c < noun)
                .filter(c -> Set.of("compound", "nmod", "amod").contains(graph.relation(c)))
                .filter(c -> graph.token(c).pos().startsWith("NNP") || Character.isUpperCase(graph.token(c).form()
                        .charAt(0)) || terms.canAct(c) && graph.isNoun(c))
                .toList();
    }

    private List<Integer> prepositional(String preposition, int word, List<Integer> beside) {
        Set<Integer> found = new LinkedHashSet<>(graph.after(word, preposition));
        beside.forEach(other -> found.addAll(graph.after(other, preposition)));
        int object = graph.isNoun(word) ? word : graph.object(word);
        if (object != Graph.NONE) {
            found.addAll(graph.after(object, preposition));
            graph.children(object, "acl").forEach(c -> found.addAll(graph.after(c, preposition)));
            graph.after(object, "of").forEach(of -> found.addAll(graph.after(of, preposition)));
        }
        return found.isEmpty() && !graph.isNoun(word) ? nested(preposition, word) : List.copyOf(found);
    }

    /** The phrase may hang on the noun of another phrase: "withdrew from talks with". */
    private List<Integer> nested(String preposition, int word) {
        return graph.children(word, "prep").flatMap(p -> graph.children(p, "pobj"))
                .flatMap(n -> graph.after(n, preposition).stream()).toList();
    }

    /** The clauses and the clause-like nouns a word governs, the nearest kind first. */
    List<Integer> complements(int word) {
        Set<Integer> found = new LinkedHashSet<>();
        clauses(word, found);
        if (graph.relation(word).equals("acomp") && graph.head(word) != Graph.NONE) {
            clauses(graph.head(word), found);
        }
        int after = graph.clauseAfter(word);
        if (after != Graph.NONE) {
            found.add(after);
        }
        int object = graph.isNoun(word) ? Graph.NONE : graph.object(word);
        if (object != Graph.NONE && object > word) {
            graph.children(object, "acl").filter(c -> graph.has(c, "aux") || graph.has(c, "mark")).forEach(found::add);
            graph.children(object, "ccomp").forEach(found::add);
            Stream.of(graph.clauseAfter(object)).filter(c -> c != Graph.NONE).forEach(found::add);
        }
        List.copyOf(found).forEach(c -> graph.children(c, "conj").filter(graph::isVerb).forEach(found::add));
        found.remove(word);
        return List.copyOf(found);
    }

    private void clauses(int word, Set<Integer> found) {
        for (int c : graph.children(word)) {
            boolean clause = Set.of("xcomp", "ccomp").contains(graph.relation(c));
            boolean purpose = graph.relation(c).equals("advcl") && c > word && graph.children(c, "aux")
                    .anyMatch(a -> graph.lemma(a).equals("to"));
            if ((clause || purpose) && (graph.isVerb(c) || graph.has(c, "cop") || clause)) {
                found.add(c);
            }
        }
    }
}
