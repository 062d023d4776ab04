package org.attache.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.actor.Actors;
import org.attache.event.act.Graph;
import org.attache.model.Entity;
import org.attache.model.Event.Party;
import org.attache.model.Span;
import org.attache.time.Days;

/** Turns the heads of noun phrases into parties: which words name whom. */
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
    private static final int LONGEST_CHAIN = 3;

    private final Graph graph;
    private final String text;
    private final PartyCoder coder;

    PartyReader(Graph graph, String text, List<Entity> entities, Actors actors) {
        this.graph = graph;
        this.text = text;
        coder = new PartyCoder(text, entities, actors);
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
            Span named = coder.antecedent(span).orElse(span);
            return List.of(coder.party(List.of(named), named.equals(span) ? "" : named.in(text), span, when));
        }
        List<Integer> members = members(head);
        return members.isEmpty() ? List.of(single(head, span, when))
                : members.stream().map(member -> member(head, member, span, when)).toList();
    }

    /** One party: by its own words, else by the name beside them, else by its owner. */
    private Party single(int head, Span span, Days when) {
        Span own = graph.token(head).span();
        int name = nameBeside(head);
        Optional<Party> beside = name == Graph.NONE ? Optional.empty()
                : Optional.of(coder.party(List.of(phrase(name)), lookup(name), graph.token(name).span(), when));
        Party party = beside.filter(named -> coder.isState(named.spans().getFirst()))
                .orElseGet(() -> coder.party(List.of(span), lookup(head), own, when));
        if (party.country() != null || party.code().isEmpty()) {
            return party;
        }
        return beside.filter(named -> named.country() != null)
                .or(() -> owner(head).flatMap(owner -> coder.of(owner, party, when))).orElse(party);
    }

    /** The name that stands beside a description. */
    private int nameBeside(int head) {
        return graph.token(head).pos().startsWith("NNP") ? Graph.NONE
                : graph.children(head, "appos").filter(c -> c > head && graph.token(c).pos().startsWith("NNP"))
                        .findFirst().orElse(Graph.NONE);
    }

    /** Whom "its" or "their" before a noun stands for. */
    private Optional<Span> owner(int head) {
        return graph.children(head, "poss").filter(p -> graph.token(p).pos().equals("PRP$")).findFirst()
                .map(p -> graph.token(p).span());
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
            return coder.party(List.of(first ? new Span(whole.start(), named.end()) : named),
                    role + " of " + named.in(text),
                    named, when);
        }
        boolean last = member == members(head).getLast();
        Span own = graph.token(member).span();
        return coder.party(List.of(last ? new Span(own.start(), whole.end()) : own), own.in(text) + ' ' + role, own,
                when);
    }

    /** Whether an entity says whom a pronoun stands for. */
    boolean isKnown(int pronoun) {
        return coder.antecedent(graph.token(pronoun).span()).isPresent();
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
            if (!BEFORE.contains(graph.relation(c)) || edge(c) > first || opensLine(c)) {
                break;
            }
            if (!graph.relation(c).equals("punct")) {
                first = Math.min(first, edge(c));
            }
        }
        return first;
    }

    /** "Istanbul: a bomb …", "Exclusive — the lawyer …": what stands before the mark is a heading. */
    private boolean opensLine(int token) {
        return IntStream.range(token, Math.min(token + 2, graph.size()))
                .anyMatch(i -> Set.of(":", "—").contains(graph.token(i).form()));
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
