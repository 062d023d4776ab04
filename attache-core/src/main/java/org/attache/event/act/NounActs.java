package org.attache.event.act;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.frame.Action;
import org.attache.event.frame.Condition;
import org.attache.event.frame.Frame;
import org.attache.event.frame.FrameTable;

/** Finds the nouns of a sentence that name an act. */
public final class NounActs {

    private static final int DEPTH = 3;

    private final Graph graph;
    private final Terms terms;
    private final FrameTable frames;
    private final Map<Integer, Optional<Frame>> read = new HashMap<>();

    NounActs(Graph graph, Terms terms, FrameTable frames) {
        this.graph = graph;
        this.terms = terms;
        this.frames = frames;
    }

    /** The code of the act that a noun names. */
    public Optional<String> code(int token) {
        return frame(token).map(NounActs::code);
    }

    public static String code(Frame frame) {
        return frame.action() instanceof Action.Code code ? code.cameo() : "";
    }

    /** The frame of the act that a noun names, itself or by what it counts or frames: "a series of attacks". */
    Optional<Frame> frame(int token) {
        return direct(named(token, 0));
    }

    /** The noun that names the act: the token, or the noun it only frames. */
    int named(int token, int depth) {
        if (direct(token).isPresent() || depth > DEPTH || !graph.isNoun(token)
                || !terms.isOfClass(token, "wrapper") && !graph.token(token).pos().equals("CD")) {
            return token;
        }
        List<Integer> of = Stream.of("of", "in").flatMap(p -> graph.after(token, p).stream()).toList();
        return of.isEmpty() ? token : named(of.getFirst(), depth + 1);
    }

    private Optional<Frame> direct(int token) {
        Optional<Frame> known = read.get(token);
        if (known == null) {
            known = find(token);
            read.put(token, known);
        }
        return known;
    }

    private Optional<Frame> find(int token) {
        if (!graph.isNoun(token) || terms.isOfClass(token, "calendar") && graph.token(token).pos().startsWith("NNP")
                || graph.relation(token).equals("compound") || isIdiom(token)) {
            return Optional.empty();
        }
        List<Frame> candidates = frames.ofNoun(graph.lemma(token));
        return candidates.stream().filter(frame -> specificity(frame, token) >= 0)
                .max(Comparator.comparingInt(frame -> specificity(frame, token) * candidates.size()
                        - candidates.indexOf(frame)));
    }

    /** "in charge": no charge. */
    private boolean isIdiom(int token) {
        return terms.isOfClass(token, "idiom") && graph.relation(token).equals("pobj")
                && graph.lemma(graph.head(token)).equals("in") && graph.children(token, "det").findAny().isEmpty();
    }

    /** How many further words the frame's longest fitting trigger has; -1 where none fits. */
    private int specificity(Frame frame, int token) {
        boolean hold = frame.when().stream()
                .allMatch(any -> any.stream().anyMatch(c -> c.negated() != holds(c, token)));
        return hold ? frame.words().stream().filter(word -> stands(word, token)).mapToInt(word -> word.others().size())
                .max().orElse(-1) : -1;
    }

    private boolean stands(Frame.Word word, int token) {
        if (!word.lemma().equals(graph.lemma(token))) {
            return false;
        }
        return word.kind() == Frame.Word.Kind.NOUN ? word.others().stream().allMatch(m -> isModified(token, m))
                : graph.after(token, word.others().getFirst()).stream()
                        .anyMatch(n -> graph.lemma(n).equals(word.others().getLast()));
    }

    private boolean isModified(int token, String modifier) {
        return graph.children(token).stream().filter(c -> c < token)
                .filter(c -> Set.of("compound", "nmod", "amod").contains(graph.relation(c)))
                .anyMatch(c -> graph.lemma(c).equals(modifier) || isModified(c, modifier));
    }

    /** Nouns know two kinds of slots: mod, what modifies them or acts by them, and prepositions. */
    private boolean holds(Condition condition, int token) {
        return condition.slot().equals("mod") ? isBy(condition, token)
                : !graph.after(token, condition.slot()).isEmpty();
    }

    private boolean isBy(Condition condition, int token) {
        return graph.children(token).stream()
                .filter(c -> Set.of("compound", "nmod", "amod", "poss").contains(graph.relation(c)))
                .anyMatch(c -> terms.isOfClass(c, condition.value()))
                || graph.after(token, "by").stream().anyMatch(c -> terms.isOfClass(c, condition.value()))
                || terms.isOfClassAt(lender(token), condition.value());
    }

    /** The subject of the verb that has the noun for object. */
    private int lender(int token) {
        int verb = graph.head(token);
        return graph.relation(token).equals("dobj") ? graph.subject(verb) : Graph.NONE;
    }
}
