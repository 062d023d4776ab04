package org.attache.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.actor.Actor;
import org.attache.actor.Actors;
import org.attache.event.act.Graph;
import org.attache.model.Entity;
import org.attache.model.Event.Party;
import org.attache.model.Span;
import org.attache.time.Days;
import org.jspecify.annotations.Nullable;

/** Turns the heads of noun phrases into parties: the words that name them and the code they had at the day of the act. */
final class PartyReader {

    private static final Set<String> BEFORE = Set.of("det", "nmod", "amod", "compound", "poss", "num", "predet", "case",
            "punct",
            "quantmod", "qmod", "number", "advmod", "hmod", "nn", "meta", "dep", "appos");
    private static final Set<String> SHARED = Set.of("nmod", "amod", "compound", "poss");
    private static final Set<String> LOCAL = Set.of("in", "from", "at");
    private static final Set<String> DIRECTIONS = Set.of("west", "east", "north", "south");
    private static final Set<String> OWN_DOINGS = Set.of("decision", "choice", "policy", "action", "conduct", "move",
            "stance",
            "failure", "mistake", "visit", "trip", "record", "defeat", "downfall", "loss");
    private static final int MENTIONS = 4;
    private static final int LONGEST_CHAIN = 3;

    private final Graph graph;
    private final String text;
    private final List<Entity> entities;
    private final Actors actors;

    PartyReader(Graph graph, String text, List<Entity> entities, Actors actors) {
        this.graph = graph;
        this.text = text;
        this.entities = entities;
        this.actors = actors;
    }

    /** The parties that the tokens head, coordinated ones one by one, each code once. */
    List<Party> parties(List<Integer> heads, Days when) {
        Map<Span, Party> found = new LinkedHashMap<>();
        for (int head : heads) {
            for (int each : graph.isInOneName(head) ? List.of(head) : graph.coordinated(head)) {
                party(each, when).forEach(p -> found.putIfAbsent(p.spans().getFirst(), p));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Party> party(int head, Days when) {
        if (isNobody(head) || isAnybody(head)) {
            return List.of();
        }
        Span span = phrase(head);
        if (graph.isPronoun(head)) {
            Span named = antecedent(span).orElse(span);
            return List.of(coded(List.of(named), named.equals(span) ? "" : named.in(text), span, when));
        }
        List<Integer> members = members(head);
        return members.isEmpty() ? List.of(coded(List.of(span), lookup(head), graph.token(head).span(), when))
                : members.stream().map(member -> member(head, member, span, when)).toList();
    }

    /** "You" of an article that names nobody so is whoever reads it; "themselves" is no second side. */
    private boolean isAnybody(int head) {
        String form = graph.token(head).form().toLowerCase(Locale.ROOT);
        boolean reflexive = graph.isPronoun(head) && (form.endsWith("self") || form.endsWith("selves"));
        return reflexive || graph.lemma(head).equals("you") && !isKnown(head);
    }

    /** "The West"; "his own decision", which is nobody's side of an act. */
    private boolean isNobody(int head) {
        return DIRECTIONS.contains(graph.lemma(head))
                && graph.children(head).stream().noneMatch(c -> SHARED.contains(graph.relation(c)))
                && graph.after(head, "of").isEmpty()
                || graph.token(head).pos().equals("NN") && OWN_DOINGS.contains(graph.lemma(head))
                        && graph.children(head, "poss").anyMatch(p -> graph.token(p).pos().equals("PRP$"));
    }

    /** "Russian and Turkish officials", "the presidents of A and B": several parties under one noun. */
    private List<Integer> members(int head) {
        return Stream.concat(
                graph.children(head).stream().filter(c -> c < head && SHARED.contains(graph.relation(c))),
                graph.after(head, "of").stream()).map(this::namesTogether).filter(all -> all.size() > 1).findFirst()
                .orElse(List.of());
    }

    private List<Integer> namesTogether(int first) {
        return Stream.concat(Stream.of(first), graph.children(first, "conj").flatMap(c -> namesTogether(c).stream()))
                .filter(t -> Character.isUpperCase(graph.token(t).form().charAt(0))).toList();
    }

    private Party member(int head, int member, Span whole, Days when) {
        String role = graph.token(head).form();
        if (member > head) {
            Span named = phrase(member);
            boolean first = member == members(head).getFirst();
            return coded(List.of(first ? new Span(whole.start(), named.end()) : named), role + " of " + named.in(text),
                    named, when);
        }
        boolean last = member == members(head).getLast();
        Span own = graph.token(member).span();
        return coded(List.of(last ? new Span(own.start(), whole.end()) : own), own.in(text) + ' ' + role, own, when);
    }

    /**
     * @param phrase what to look up
     * @param head the word by which an entity is recognised
     */
    private Party coded(List<Span> spans, String phrase, Span head, Days when) {
        Optional<Actor> own = actors.resolve(phrase, when).stream().findFirst()
                .filter(actor -> actor.kind() != Actor.Kind.PERSON || !isNamesake(actor, head, when));
        if (own.isPresent() && own.get().country() != null && !isNationalityAlone(own.get())) {
            return party(own.get(), own.get().country(), spans);
        }
        return entity(head).map(entity -> ofEntity(entity, own, spans, when)).orElseGet(() -> own
                .map(actor -> party(actor, actor.country(), spans)).orElseGet(() -> new Party("", null, spans)));
    }

    /** "Brown", whom the article has called Mary Brown before: not the Brown of the tables. */
    private boolean isNamesake(Actor actor, Span head, Days when) {
        return entity(head).filter(entity -> isNamesake(actor, entity, when)).isPresent();
    }

    private boolean isNamesake(Actor actor, Entity entity, Days when) {
        return entity.type() == Entity.Type.PERSON && entity.name().indexOf(' ') > 0
                && actors.resolve(entity.name(), when).stream().noneMatch(named -> named.name().equals(actor.name()));
    }

    /** "Mr Khan": some Pakistani; what else the article calls him tells more. */
    private static boolean isNationalityAlone(Actor actor) {
        return actor.kind() == Actor.Kind.ROLE && actor.sectors().isEmpty();
    }

    private static Party party(Actor actor, @Nullable String country, List<Span> spans) {
        boolean stateless = actor.country() == null && country != null;
        return new Party(stateless ? country + String.join("", actor.sectors()) : actor.code(), country, spans);
    }

    /** What the article calls somebody elsewhere: the name, then the longest mentions. */
    private Party ofEntity(Entity entity, Optional<Actor> own, List<Span> spans, Days when) {
        List<Actor> known = Stream.concat(Stream.of(entity.name()), entity.mentions().stream()
                .sorted(Comparator.comparingInt(Span::length).reversed()).limit(MENTIONS).map(m -> m.in(text)))
                .flatMap(words -> actors.resolve(words, when).stream().limit(1))
                .filter(actor -> actor.kind() != Actor.Kind.PERSON || !isNamesake(actor, entity, when)).toList();
        Optional<Actor> best = known.stream().filter(a -> a.country() != null && !isNationalityAlone(a)).findFirst()
                .or(() -> known.stream().filter(a -> a.country() != null).findFirst()).or(() -> own)
                .or(() -> known.stream().findFirst());
        return best.map(actor -> party(actor, actor.country() != null ? actor.country() : entity.country(), spans))
                .orElseGet(() -> new Party(entity.country() == null ? "" : entity.country(), entity.country(), spans));
    }

    private Optional<Entity> entity(Span span) {
        return entities.stream().filter(e -> e.mentions().stream().anyMatch(m -> m.overlaps(span))).findFirst();
    }

    /** Whether an entity says whom a pronoun stands for. */
    boolean isKnown(int pronoun) {
        return antecedent(graph.token(pronoun).span()).isPresent();
    }

    /** The nearest earlier words that name whom a pronoun stands for. */
    private Optional<Span> antecedent(Span pronoun) {
        return entity(pronoun).flatMap(entity -> entity.mentions().stream()
                .filter(m -> m.compareTo(pronoun) < 0 && isNaming(m)).max(Comparator.naturalOrder()));
    }

    private boolean isNaming(Span mention) {
        return mention.length() > 4 || Character.isUpperCase(text.charAt(mention.start())) && mention.length() > 2;
    }

    /** What to look up: the phrase, with the place after it: "the new regime in Islamabad". */
    private String lookup(int head) {
        int last = last(head, 0);
        for (int c : Stream.concat(graph.children(head).stream(), graph.children(last).stream()).toList()) {
            int place = graph.child(c, "pobj");
            if (c == last + 1 && LOCAL.contains(graph.lemma(c)) && place != Graph.NONE) {
                last = last(place, 0);
            }
        }
        return graph.sentence().span(first(head), last).in(text);
    }

    /** The words of a noun phrase: what stands before its head, the head, and phrases with "of" after it. */
    Span phrase(int head) {
        return graph.sentence().span(first(head), last(head, 0));
    }

    private int first(int head) {
        int first = head;
        List<Integer> before = new ArrayList<>(graph.children(head).stream().filter(c -> c < head).toList());
        before.sort(Comparator.reverseOrder());
        for (int c : before) {
            if (!BEFORE.contains(graph.relation(c)) || edge(c) > first) {
                break;
            }
            if (!graph.relation(c).equals("punct")) {
                first = Math.min(first, edge(c));
            }
        }
        return first;
    }

    private int edge(int token) {
        return graph.children(token).stream().filter(c -> c < token).mapToInt(this::edge).min().orElse(token);
    }

    private int last(int head, int depth) {
        int last = head;
        for (int c : graph.children(head)) {
            boolean of = graph.lemma(c).equals("of") && graph.relation(c).equals("prep") && c == last + 1;
            if (of && depth < LONGEST_CHAIN && graph.child(c, "pobj") != Graph.NONE) {
                last = last(graph.child(c, "pobj"), depth + 1);
            }
        }
        return last;
    }
}
