package org.attache.event.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.frame.Action;
import org.attache.event.frame.Frame;
import org.attache.event.frame.FrameTable;

/**
 * Reads the acts off one sentence.
 *
 * <p>Every verb, adjective and noun is tried as a trigger; the first frame that fits codes it. A frame may look at the
 * act its complement names ("agreed <i>to withdraw</i>", "rejected <i>talks</i>"): that act is then read as part of the
 * governing one and not again by itself. Depth of nesting is bounded, each token is read once, so time is linear in the
 * length of the sentence times the number of frames of its words.
 */
public final class ActReader {

    private static final int DEPTH = 6;
    private static final Set<String> NOT_A_TRIGGER = Set.of("aux", "auxpass", "nmod", "amod", "compound");

    private final Graph graph;
    private final FrameTable frames;
    private final Slots slots;
    private final Parties parties;
    private final NounActs nouns;
    private final Conditions conditions;
    private final Places places;
    private final Map<Integer, List<Act>> read = new HashMap<>();
    private final Set<Integer> consumed = new HashSet<>();

    public ActReader(Graph graph, FrameTable frames, Terms terms) {
        this.graph = graph;
        this.frames = frames;
        slots = new Slots(graph, terms);
        parties = new Parties(slots, terms);
        nouns = new NounActs(graph, terms, frames);
        conditions = new Conditions(graph, terms, slots, nouns);
        places = new Places(graph, slots, parties);
    }

    /** The acts in the order of their triggers. */
    public List<Act> acts() {
        for (int i = 0; i < graph.size(); i++) {
            at(i, 0);
        }
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (!consumed.contains(i)) {
                acts.addAll(read.getOrDefault(i, List.of()));
            }
        }
        return acts;
    }

    private List<Act> at(int token, int depth) {
        List<Act> known = read.get(token);
        if (known != null || depth > DEPTH) {
            return known == null ? List.of() : known;
        }
        read.put(token, List.of());
        List<Act> acts = graph.isNoun(token) && !graph.relation(token).equals("attr") ? alone(token)
                : governed(token, depth);
        read.put(token, acts);
        return acts;
    }

    private List<Act> governed(int token, int depth) {
        boolean modifier = NOT_A_TRIGGER.contains(graph.relation(token));
        for (Frame frame : frames.ofVerb(graph.lemma(token))) {
            if (modifier != frame.is("modifier") || graph.isVerb(token) != isOfVerb(frame, token)
                    || !conditions.hold(frame, token)) {
                continue;
            }
            List<Act> acts = apply(frame, token, depth);
            if (!acts.isEmpty() || !(frame.action() instanceof Action.Pass)) {
                return acts;
            }
        }
        return List.of();
    }

    private boolean isOfVerb(Frame frame, int token) {
        return frame.words().stream().filter(w -> w.lemma().equals(graph.lemma(token)))
                .anyMatch(w -> w.kind() == Frame.Word.Kind.VERB) && !graph.relation(token).equals("attr");
    }

    private List<Act> apply(Frame frame, int token, int depth) {
        return switch (frame.action()) {
            case Action.Code code -> List.of(plain(frame, code, token));
            case Action.OfNoun noun -> lent(frame, token);
            case Action.Recoded recoded -> recoded(frame, recoded, token, depth);
            case Action.Pass pass -> passed(token, depth);
            case Action.Nothing nothing -> nothing(token);
        };
    }

    // --- a verb that names an act

    private Act plain(Frame frame, Action.Code code, int token) {
        List<Integer> from = parties.acting(frame, token);
        List<Integer> to = parties.at(frame.target(), token, from, frame.is("any"));
        consumeObject(token, code.cameo());
        if (frame.is("alleged")) {
            alleged(token);
        }
        return mutual(frame, code, token, List.of(token), from, to);
    }

    private List<Act> nothing(int token) {
        consumeObject(token, "");
        return List.of();
    }

    /** The object noun is told by the verb; it is an act of its own only where it has an actor of its own. */
    private void consumeObject(int token, String code) {
        int object = graph.object(token);
        if (object != Graph.NONE && graph.isNoun(object)) {
            int act = nouns.named(object, 0);
            boolean judged = code.startsWith("11") || code.startsWith("05") || code.startsWith("01");
            if (!judged || graph.after(act, "by").isEmpty() && !graph.has(act, "poss")) {
                consumed.add(act);
            }
        }
    }

    /** What somebody is accused of is the accuser's word: no act of its own. */
    private void alleged(int token) {
        int object = graph.object(token);
        consumed.addAll(slots.complements(token));
        if (object != Graph.NONE && graph.clauseAfter(object) != Graph.NONE) {
            consumed.add(graph.clauseAfter(object));
        }
    }

    private Act mutual(Frame frame, Action.Code code, int trigger, List<Integer> anchors, List<Integer> from,
            List<Integer> to) {
        boolean all = frame.is("recip") && (!parties.canAct(to, List.of()).isEmpty() || places.several(from));
        return new Act(frame, code.cameo(), code.plover(), code.mode(), trigger, anchors, from, to, all, false);
    }

    // --- a noun that names an act

    private List<Act> alone(int token) {
        Optional<Frame> frame = nouns.frame(token).filter(f -> !f.is("lent"));
        if (frame.isEmpty() || nouns.named(token, 0) != token) {
            return List.of();
        }
        List<Integer> between = slots.of("between", token, List.of());
        List<Integer> from = between.isEmpty() ? parties.acting(frame.get(), token)
                : between;
        List<Integer> to = between.isEmpty()
                ? parties.at(Places.targets(frame.get()), token, from, frame.get().is("any"))
                : List.of();
        if (from.isEmpty() || to.isEmpty() && !(frame.get().is("recip") && places.several(from))) {
            return List.of();
        }
        return List.of(mutual(frame.get(), (Action.Code) frame.get().action(), token, places.anchors(token), from, to));
    }

    /** "launched an attack on", "was on alert in" */
    private List<Act> lent(Frame lender, int verb) {
        for (int noun : places.nounsNamingActs(lender, verb)) {
            int act = nouns.named(noun, 0);
            Optional<Frame> frame = nouns.frame(act);
            if (frame.isPresent()) {
                consumed.add(act);
                return List.of(lent(frame.get(), act, verb));
            }
        }
        return List.of();
    }

    private Act lent(Frame frame, int noun, int verb) {
        int actor = graph.isPassive(verb) && graph.object(verb) != noun && graph.subject(verb) == Graph.NONE
                ? graph.object(verb) : graph.subject(verb);
        List<Integer> subject = Stream.of(actor).filter(s -> s != Graph.NONE && s != noun).toList();
        List<Integer> from = parties.canAct(subject, List.of()).isEmpty()
                ? parties.acting(frame, noun) : subject;
        if (from.isEmpty()) {
            from = subject;
        }
        List<String> ways = new ArrayList<>(frame.target());
        ways.add("iobj");
        List<Integer> to = parties.at(ways, noun, List.of(verb), from, frame.is("any"));
        if (to.isEmpty()) {
            to = parties.at(List.of("iobj"), verb, from, false);
        }
        return mutual(frame, (Action.Code) frame.action(), noun, List.of(noun, verb), from, to);
    }

    // --- a word that governs an act

    private List<Act> passed(int token, int depth) {
        List<Act> acts = new ArrayList<>();
        for (int complement : slots.complements(token)) {
            for (Act act : at(complement, depth + 1)) {
                acts.add(act.under(token));
            }
            consumed.add(complement);
        }
        return acts;
    }

    private List<Act> recoded(Frame frame, Action.Recoded action, int token, int depth) {
        List<Act> inner = complementActs(frame, token, depth);
        List<Integer> from = parties.acting(frame, token);
        if (action.family().equals("intend")) {
            return inner.stream().map(act -> act.under(token).intended()).toList();
        }
        List<Act> acts = new ArrayList<>();
        for (Act act : inner) {
            frames.recode(action.family(), act.code()).filter(code -> !isNegated(act))
                    .ifPresent(code -> acts.add(parties(frame, act.coded(code).under(token), token, from)));
        }
        if (inner.isEmpty() && !action.fallback().isEmpty() && slots.complements(token).stream()
                .noneMatch(c -> graph.has(c, "neg"))) {
            Act bare = plain(frame, new Action.Code(action.fallback(), null, null), token);
            acts.add(
                    bare.to().isEmpty()
                            ? bare.between(bare.from(), places.resolveIn(frame, token, bare.from()), bare.mutual())
                            : bare);
        }
        return acts;
    }

    /** "agreed not to": what is agreed or asked is that it does not happen. */
    private boolean isNegated(Act act) {
        return act.anchors().stream().anyMatch(a -> graph.has(a, "neg"));
    }

    private List<Act> complementActs(Frame frame, int token, int depth) {
        List<Act> acts = new ArrayList<>();
        for (int complement : slots.complements(token)) {
            acts.addAll(at(complement, depth + 1));
            consumed.add(complement);
        }
        if (acts.isEmpty()) {
            places.complementNouns(frame, token).forEach(noun -> acts.addAll(named(noun)));
        }
        return acts;
    }

    /** The act a noun names, whatever is known of its parties. */
    private List<Act> named(int token) {
        int noun = nouns.named(token, 0);
        return nouns.frame(noun).map(frame -> {
            consumed.add(noun);
            List<Integer> from = parties.acting(frame, noun);
            List<Integer> to = parties.at(frame.target(), noun, from, frame.is("any"));
            Action.Code code = (Action.Code) frame.action();
            return List.of(
                    new Act(frame, code.cameo(), code.plover(), code.mode(), noun, List.of(), from, to, false, false));
        }).orElse(List.of());
    }

    private Act parties(Frame frame, Act act, int token, List<Integer> from) {
        List<Integer> to = parties.at(frame.target(), token, from, false);
        if (to.isEmpty()) {
            to = parties.canAct(act.from(), from);
        }
        if (to.isEmpty()) {
            to = Parties.without(act.to(), from);
        }
        if (to.isEmpty() && frame.is("any")) {
            to = parties.at(frame.target(), token, from, true);
        }
        boolean all = to.isEmpty() && places.several(from) || frame.is("recip") && !to.isEmpty();
        Act whole = act.between(from, to, all);
        return new Act(frame, whole.code(), whole.plover(), whole.mode(), token, List.of(token), from, to, all, false);
    }
}
