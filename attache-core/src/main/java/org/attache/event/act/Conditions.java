package org.attache.event.act;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.frame.Condition;
import org.attache.event.frame.Frame;

/** Tests whether a frame's words and conditions hold at a token. */
public final class Conditions {

    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "over", "back", "in", "away");

    private static final Set<String> QUOTES = Set.of("\"", "'", "“", "‘", "``", "`");
    /** So far behind an object may stand what it is called. */
    private static final int NAME = 7;

    private final Graph graph;
    private final Terms terms;
    private final Slots slots;
    private final NounActs nouns;

    Conditions(Graph graph, Terms terms, Slots slots, NounActs nouns) {
        this.graph = graph;
        this.terms = terms;
        this.slots = slots;
        this.nouns = nouns;
    }

    boolean hold(Frame frame, int token) {
        return frame.words().stream().anyMatch(word -> stands(word, token)) && frame.when().stream()
                .allMatch(alternatives -> alternatives.stream().anyMatch(c -> c.negated() != holds(c, token)));
    }

    private boolean stands(Frame.Word word, int token) {
        if (!word.lemma().equals(graph.lemma(token))) {
            return false;
        }
        return switch (word.kind()) {
            case VERB -> particle(word, token);
            case ADJECTIVE ->
                Set.of("acomp", "oprd", "advcl", "conj", "relcl", "root", "ccomp").contains(graph.relation(token))
                        && !graph.isNoun(token);
            case NOUN, NOUN_PHRASE -> false;
        };
    }

    private boolean particle(Frame.Word word, int token) {
        if (word.others().isEmpty()) {
            return graph.children(token, "prt").noneMatch(p -> PARTICLES.contains(graph.lemma(p)));
        }
        String particle = word.others().getFirst();
        return graph.children(token).stream().anyMatch(c -> graph.lemma(c).equals(particle)
                && Set.of("prt", "advmod", "prep", "acomp", "oprd").contains(graph.relation(c)));
    }

    private boolean holds(Condition condition, int token) {
        return switch (condition.slot()) {
            case "noobj" -> !graph.isPassive(token) && graph.object(token) == Graph.NONE;
            case "pass" -> graph.isPassive(token);
            case "alleged" -> graph.head(token) != Graph.NONE && graph.children(graph.head(token)).stream()
                    .anyMatch(c -> Set.of("alleged", "purported", "supposed").contains(graph.lemma(c)));
            case "attr" -> graph.relation(token).equals("attr");
            case "named" -> isNamed(graph.object(token))
                    || graph.relation(token).equals("relcl") && graph.object(token) == graph.head(token);
            case "beside" -> verbsBeside(token).anyMatch(verb -> passes(condition, verb));
            case "oprd" -> operand(condition, token);
            case "comp" -> complement(condition, token);
            case "back", "out" -> graph.children(token).stream().anyMatch(c -> graph.lemma(c).equals(condition.slot()));
            default -> slots.of(condition.slot(), token, List.of()).stream()
                    .flatMap(t -> condition.slot().equals("subj") || condition.slot().equals("obj")
                            ? Stream.of(t) : graph.coordinated(t).stream())
                    .anyMatch(t -> passes(condition, t));
        };
    }

    private boolean passes(Condition condition, int token) {
        return switch (condition.test()) {
            case PRESENT -> true;
            case OF_CLASS -> terms.isOfClass(token, condition.value());
            case LEMMA -> graph.lemma(token).equals(condition.value());
            case NAMES_ACT -> nouns.code(token).filter(code -> code.startsWith(condition.value())).isPresent();
        };
    }

    private boolean operand(Condition condition, int token) {
        return Stream.of("oprd", "acomp", "xcomp", "ccomp", "attr").flatMap(r -> graph.children(token, r))
                .filter(c -> !graph.isVerb(c))
                .anyMatch(c -> passes(condition, c));
    }

    private boolean complement(Condition condition, int token) {
        List<Integer> complements = slots.complements(token);
        return switch (condition.test()) {
            case PRESENT -> !complements.isEmpty();
            case LEMMA -> switch (condition.value()) {
                case "may" -> complements.stream().anyMatch(this::isPossibility);
                case "must" -> complements.stream().anyMatch(this::isDuty);
                case "fact" -> complements.stream().anyMatch(this::isFact);
                case "that" -> complements.stream()
                        .anyMatch(c -> graph.children(c, "mark").anyMatch(m -> graph.lemma(m).equals("that")));
                case "finite" -> !complements.isEmpty() && complements.stream().allMatch(this::isQuestion);
                default -> complements.stream().anyMatch(c -> passes(condition, c));
            };
            case OF_CLASS, NAMES_ACT -> complements.stream().anyMatch(c -> passes(condition, c));
        };
    }

    /** "called the envoy 'a disgrace'": what stands in quotation marks behind the object is what it is called. */
    private boolean isNamed(int object) {
        for (int i = object + 1; object != Graph.NONE && i < graph.size() && i <= object + NAME; i++) {
            if (QUOTES.contains(graph.token(i).form())) {
                return true;
            }
            if (graph.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    /** The verbs of the same subject: "attacked him, saying", "attacked and blamed". */
    private Stream<Integer> verbsBeside(int verb) {
        Stream<Integer> shared = graph.relation(verb).equals("conj") ? Stream.of(graph.head(verb)) : Stream.empty();
        return Stream.concat(shared, Stream.concat(graph.children(verb, "conj"), graph.children(verb, "advcl")))
                .filter(graph::isVerb);
    }

    /** "that she has lied": told, not asked for. */
    private boolean isFact(int clause) {
        return Set.of("VBZ", "VBD").contains(graph.token(clause).pos())
                || graph.children(clause, "aux")
                        .anyMatch(a -> Set.of("VBZ", "VBD", "VBP").contains(graph.token(a).pos())
                                && !graph.lemma(a).equals("to"));
    }

    /** A clause that is asked, not asked for: neither "to go" nor "that he go". */
    private boolean isQuestion(int clause) {
        return graph.isVerb(clause) && graph.children(clause, "aux").noneMatch(a -> graph.lemma(a).equals("to"))
                && graph.children(clause, "mark").noneMatch(m -> graph.lemma(m).equals("that"));
    }

    private boolean isPossibility(int clause) {
        return graph.children(clause, "aux")
                .anyMatch(a -> Set.of("can", "could", "may", "might", "would").contains(graph.lemma(a)));
    }

    /** "must", "should", "has to", "needs to", of somebody else than the speaker, whatever else happens. */
    private boolean isDuty(int clause) {
        boolean modal = graph.children(clause, "aux")
                .anyMatch(a -> Set.of("must", "should", "ought").contains(graph.lemma(a)));
        return (modal || Set.of("need", "have").contains(graph.lemma(clause)) && graph.has(clause, "xcomp")
                && !graph.token(clause).pos().equals("VBG")
                && graph.children(clause, "aux").noneMatch(a -> graph.lemma(a).equals("will")))
                && graph.children(clause, "nsubj").noneMatch(s -> Set.of("i", "you", "we").contains(graph.lemma(s)))
                && graph.children(clause).stream().noneMatch(c -> graph.lemma(c).equals("yet"))
                && graph.children(clause, "advcl").noneMatch(c -> graph.children(c, "mark")
                        .anyMatch(m -> graph.lemma(m).equals("if")));
    }
}
