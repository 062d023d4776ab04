package org.attache.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.event.act.Act;
import org.attache.event.act.ActReader;
import org.attache.event.act.Graph;
import org.attache.event.act.Modalities;
import org.attache.event.act.Scene;
import org.attache.event.act.Terms;
import org.attache.event.code.CodeTable;
import org.attache.event.code.EventCode;
import org.attache.event.frame.FrameTable;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Entity;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.Event;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.time.Days;
import org.jspecify.annotations.Nullable;

/** Codes the acts of one sentence: reads them, decides their modality and code, finds parties, day and place. */
final class SentenceCoder {

    private static final CodeTable CODES = CodeTable.builtIn();
    private static final Set<String> COOPERATIVE = Set.of("04", "05", "06", "07");
    private static final Set<String> YIELDING = Set.of("03", "08");
    private static final Set<String> HOSTILE = Set.of("14", "15", "16", "17", "18", "19", "20");
    private static final Set<String> COMMITS = Set.of("announce", "vow", "pledge", "promise", "declare", "decide");
    private static final int YEAR = 365;

    private final Article article;
    private final List<Attribution> attributions;
    private final FrameTable frames;
    private final Graph graph;
    private final Timing timing;
    private final Terms terms;
    private final Modalities modalities;
    private final PartyReader parties;
    private final Tellable tellable;

    SentenceCoder(Article article, Sentence sentence, List<Entity> entities, List<TimeExpression> times,
            List<Attribution> attributions, Actors actors, FrameTable frames, boolean anybody) {
        this.article = article;
        this.attributions = attributions;
        this.frames = frames;
        graph = new Graph(sentence);
        timing = new Timing(graph, frames.classes(), published(),
                times.stream().filter(t -> t.span().overlaps(sentence.span())).toList());
        terms = new Terms(graph, frames.classes());
        tellable = new Tellable(terms, anybody);
        modalities = new Modalities(graph, frames.classes());
        parties = new PartyReader(graph, article.text(), entities, actors);
    }

    List<Told> events() {
        if (new Scene(graph, frames.classes()).isPlay()) {
            return List.of();
        }
        return new ActReader(graph, frames, terms).acts().stream().flatMap(act -> event(act).stream()).toList();
    }

    Graph graph() {
        return graph;
    }

    private Optional<Told> event(Act read) {
        if (modalities.isNotion(read.anchors().getLast()) || isDoneToOneself(read)) {
            return Optional.empty();
        }
        Modality said = modalities.of(read);
        Optional<Decided> decided = decide(read, said);
        return decided.flatMap(this::event);
    }

    /** "shot himself": nobody else is there. */
    private boolean isDoneToOneself(Act act) {
        return !act.to().isEmpty() && act.to().stream().allMatch(t -> graph.isPronoun(t)
                && (graph.lemma(t).endsWith("self") || graph.lemma(t).endsWith("selves")
                        || graph.token(t).form().endsWith("selves")));
    }

    private record Decided(Act act, Modality modality) {}

    /** What is announced or refused is an act of its own kind: AGREE, THREATEN, REJECT. */
    private Optional<Decided> decide(Act act, Modality said) {
        String root = act.code().substring(0, 2);
        if (said == Modality.FUTURE) {
            return future(act, root);
        }
        if (said == Modality.NEGATED && (isRefusal(act, root))) {
            return recoded(act, "refuse", Modality.ASSERTED);
        }
        return Optional.of(new Decided(act, said));
    }

    private boolean isRefusal(Act act, String root) {
        boolean will = act.anchors().stream().anyMatch(modalities::isFuture) || act.planned();
        return will && (COOPERATIVE.contains(root) || YIELDING.contains(root))
                || act.frame().is("refusal");
    }

    private Optional<Decided> future(Act act, String root) {
        if (COOPERATIVE.contains(root) || root.equals("08") && isOwnWord(act)) {
            return recoded(act, "agree", Modality.ASSERTED);
        }
        if (HOSTILE.contains(root)) {
            boolean threat = !act.from().isEmpty() && (isOwnWord(act) || !isReported(act));
            return threat ? recoded(act, "threaten", Modality.ASSERTED)
                    : Optional.of(new Decided(act, Modality.HYPOTHETICAL));
        }
        return Optional.of(new Decided(act, Modality.FUTURE));
    }

    private Optional<Decided> recoded(Act act, String family, Modality modality) {
        return frames.recode(family, act.code()).map(act::coded)
                .map(coded -> coded.to().isEmpty() ? coded : coded.between(coded.from(), coded.to(), false))
                .map(coded -> new Decided(coded, modality));
    }

    /** "X said it will": the subject of the word of saying is the actor, or a pronoun stands for it. */
    private boolean isOwnWord(Act act) {
        int verb = reporting(act);
        if (verb == Graph.NONE) {
            return act.planned();
        }
        if (COMMITS.contains(graph.lemma(verb))) {
            return true;
        }
        int speaker = graph.subject(verb);
        return speaker != Graph.NONE && act.from().stream()
                .anyMatch(f -> f == speaker || graph.isPronoun(f) || graph.lemma(f).equals(graph.lemma(speaker)));
    }

    private boolean isReported(Act act) {
        return reporting(act) != Graph.NONE;
    }

    private int reporting(Act act) {
        int at = act.anchors().getLast();
        for (int steps = 0; at != Graph.NONE && steps < 8; steps++) {
            if (graph.relation(at).equals("ccomp")) {
                return graph.head(at);
            }
            at = graph.head(at);
        }
        return Graph.NONE;
    }

    private Optional<Told> event(Decided read) {
        Decided decided = read.modality() == Modality.ASSERTED && timing.recurs(read.act())
                ? new Decided(read.act(), Modality.HABITUAL)
                : read;
        TimeExpression time = timing.of(decided.act(), decided.modality());
        Days days = new Days(time == null ? null : time.earliest(), timing.latest(time, decided.modality()));
        Sides sides = sides(decided.act(), days.latest() == null ? new Days(null, published()) : days);
        return tellable.test(decided.act(), sides.from, sides.to)
                ? Optional.of(new Told(event(decided, days, sides), decided.act(), graph, time != null,
                        other -> event(decided, other, sides(decided.act(), other))))
                : Optional.empty();
    }

    /** The parties of an act on some days. */
    private record Sides(List<Party> from, List<Party> to, boolean mutual) {}

    private Sides sides(Act act, Days when) {
        List<Party> from = parties.parties(antecedents(act.from()), when);
        List<Party> to = parties.parties(antecedents(act.to()), when);
        if (to.isEmpty() && !act.mutual() && !isTalk(act)) {
            to = parties.parties(place(act).stream().filter(p -> !isVenue(p, act)).toList(), when);
        }
        boolean mutual = act.mutual() && from.size() + to.size() > 1;
        List<Party> all = mutual ? Stream.concat(from.stream(), to.stream()).distinct().toList() : from;
        List<Party> others = mutual ? List.of() : to.stream().filter(p -> !all.contains(p))
                .filter(p -> !act.code().startsWith("01") || !isOwnLand(p, all)).toList();
        return new Sides(all, others, mutual);
    }

    /** "signed in Paris": a town where something is said or signed stands for nobody. */
    private boolean isVenue(int place, Act act) {
        return Tellable.isVerbal(act) && terms.isTown(place);
    }

    /** Where people talk is no side of theirs. */
    private static boolean isTalk(Act act) {
        return act.code().startsWith("04") || act.code().startsWith("01");
    }

    /** "Moscow denied that Russia …": a state is no other side to its own officials. */
    private static boolean isOwnLand(Party party, List<Party> from) {
        return party.code().equals(party.country())
                && from.stream().anyMatch(actor -> Objects.equals(actor.country(), party.country()));
    }

    /** A pronoun's antecedent within the sentence where no entity gives it: the subject that governs the clause. */
    private List<Integer> antecedents(List<Integer> tokens) {
        return tokens.stream().map(this::antecedent).distinct().toList();
    }

    private int antecedent(int token) {
        if (!graph.isPronoun(token) || parties.isKnown(token)) {
            return token;
        }
        int verb = graph.head(token);
        int clause = verb != Graph.NONE && graph.relation(token).equals("dobj") ? graph.head(verb) : verb;
        for (int at = clause, steps = 0; at != Graph.NONE && steps < 8; at = graph.head(at), steps++) {
            int subject = graph.subject(at);
            if (subject != Graph.NONE && subject != token && subject < token && terms.canAct(subject)
                    && !graph.isPronoun(subject)) {
                return subject;
            }
        }
        return token;
    }

    /** Where it happened, for want of anybody it was done to. */
    private List<Integer> place(Act act) {
        return act.anchors().stream()
                .flatMap(a -> Stream.of("in", "into", "to", "at", "on", "across", "near", "from", "for")
                        .flatMap(p -> graph.after(a, p).stream()))
                .filter(terms::isPlace).filter(p -> !act.from().contains(p)).limit(1).toList();
    }

    private Event event(Decided decided, Days days, Sides sides) {
        Act act = decided.act();
        EventCode code = CODES.cameo(act.code()).orElseThrow();
        Span trigger = graph.token(act.trigger()).span();
        Modality modality = decided.modality() == Modality.ASSERTED && isLongAgo(days) ? Modality.HISTORICAL
                : decided.modality();
        return new Event(trigger, code.cameo(), act.plover() != null ? act.plover() : code.plover(),
                act.plover() != null ? act.mode() : code.mode(), code.contexts(), sides.from, sides.to, sides.mutual,
                modality, attribution(trigger), days.earliest(), days.latest(), placeName(act), act.frame().id(),
                confidence(act, sides.from, sides.to), timing.doubt(act));
    }

    private double confidence(Act act, List<Party> from, List<Party> to) {
        double parties = Stream.concat(from.stream(), to.stream()).anyMatch(p -> p.code().isEmpty()) ? 0.1 : 0;
        double missing = from.isEmpty() || to.isEmpty() && !act.mutual() ? 0.2 : 0;
        return Math.round((0.9 - parties - missing) * 100) / 100.0;
    }

    private @Nullable String placeName(Act act) {
        return place(act).stream().findFirst().map(p -> parties.phrase(p).in(article.text())).orElse(null);
    }

    private @Nullable Integer attribution(Span trigger) {
        return IntStream.range(0, attributions.size()).boxed()
                .filter(i -> attributions.get(i).content().stream().anyMatch(c -> c.contains(trigger)))
                .min(Comparator.comparingInt(i -> attributions.get(i).content().stream().mapToInt(Span::length).sum()))
                .orElse(null);
    }

    private @Nullable LocalDate published() {
        return article.publishedAt() == null ? null : article.publishedAt().date();
    }

    private boolean isLongAgo(Days days) {
        LocalDate published = published();
        return days.latest() != null && published != null && days.latest().isBefore(published.minusDays(YEAR));
    }
}
