package org.attache.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.event.act.Graph;
import org.attache.event.act.NounActs;
import org.attache.event.frame.FrameTable;
import org.attache.model.Doubt;
import org.attache.model.Entity;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.Event;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.time.Chronology.Link;
import org.attache.time.Chronology.Relation;
import org.attache.time.Chronology;
import org.attache.time.Days;

/**
 * Bounds the happenings of one article by each other.
 *
 * <p>Happenings are the coded events, and words that a connective points at: a noun that names an event told earlier stands
 * for it ("before the visit"), an election or appointment for the moment its person took office, any other dated clause for
 * its date. All that the article says about one person's taking office is one happening: whoever is congratulated on a day was
 * in office by then. {@link Chronology} carries the bounds along the links; a link that the days contradict is not applied.
 */
final class Sequence {

    private static final Set<String> PHASES = Set.of("start", "beginning", "onset", "launch", "outbreak", "opening");
    private static final Set<String> CONGRATULATE = Set.of("congratulate", "felicitate");
    private static final Doubt BEFORE_EARLIER = new Doubt(Doubt.Kind.CONTRADICTS_ORDER,
            "it is told as before something that lies earlier");
    private static final Doubt AFTER_LATER = new Doubt(Doubt.Kind.CONTRADICTS_ORDER,
            "it is told as after something that lies later");
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final int DEPTH = 6;
    private static final int LOOK_BACK = 50;

    private final FrameTable frames;
    private final OfficeTaking taking;
    private final List<TimeExpression> times;
    private final List<Told> told;
    private final List<Days> happenings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> offices = new HashMap<>();
    private final Map<Integer, Integer> dates = new HashMap<>();
    private final Map<Graph, List<Integer>> sentences = new IdentityHashMap<>();

    Sequence(FrameTable frames, List<Entity> entities, List<TimeExpression> times, List<Told> told) {
        this.frames = frames;
        taking = new OfficeTaking(entities);
        this.times = times;
        this.told = told;
        for (int i = 0; i < told.size(); i++) {
            sentences.computeIfAbsent(told.get(i).graph(), graph -> new ArrayList<>()).add(i);
        }
    }

    /** @param kept those of the events told that are handed on */
    Coded bounded(List<Graph> graphs, List<Told> kept) {
        told.forEach(each -> happenings.add(new Days(each.event().earliest(), each.event().latest())));
        again();
        graphs.forEach(this::read);
        congratulations();
        List<Days> days = Chronology.settle(happenings, links);
        Map<Integer, Doubt> doubts = doubts(days);
        List<Event> events = kept.stream().map(each -> bounded(each, days, doubts)).toList();
        return new Coded(events, narrowed(days));
    }

    private Event bounded(Told each, List<Days> days, Map<Integer, Doubt> doubts) {
        Event event = each.on(days.get(place(each)));
        Doubt doubt = doubts.get(place(each));
        return doubt == null || event.doubt() != null ? event : event.doubting(doubt);
    }

    /** What the text puts into an order that the days do not have, by the place of the event. */
    private Map<Integer, Doubt> doubts(List<Days> days) {
        Map<Integer, Doubt> doubts = new HashMap<>();
        for (Link link : Chronology.contradictions(days, links)) {
            if (link.relation() != Relation.WITH) {
                boolean before = link.relation() == Relation.BEFORE;
                doubts.put(link.one(), before ? BEFORE_EARLIER : AFTER_LATER);
                doubts.put(link.other(), before ? AFTER_LATER : BEFORE_EARLIER);
            }
        }
        return doubts;
    }

    /** Where an event stands among those told; each is told once in its sentence. */
    private int place(Told event) {
        return inSentence(event.graph()).stream().filter(i -> told.get(i) == event).findFirst().orElseThrow();
    }

    private List<Integer> inSentence(Graph graph) {
        return sentences.getOrDefault(graph, List.of());
    }

    private void read(Graph graph) {
        offices(graph);
        for (Connectives.Order order : Connectives.of(graph)) {
            int one = happening(graph, order.one());
            int other = happening(graph, order.other());
            if (one >= 0 && other >= 0 && one != other && !shares(order, other)) {
                links.add(new Link(one, order.relation(), other));
            }
        }
    }

    /** A day of its own is not shared with another's. */
    private boolean shares(Connectives.Order order, int other) {
        return order.relation() == Relation.WITH && other < told.size() && told.get(other).dated();
    }

    private int happening(Graph graph, int token) {
        int event = inSentence(graph).stream().filter(i -> told.get(i).isAt(graph, token)).findFirst().orElse(-1);
        if (event >= 0 && isReal(told.get(event).event())) {
            return event;
        }
        String holder = taking.holder(graph, token);
        if (holder != null) {
            return offices.getOrDefault(holder, -1);
        }
        if (PHASES.contains(graph.lemma(token)) && !graph.after(token, "of").isEmpty()) {
            return happening(graph, graph.after(token, "of").getFirst());
        }
        int named = graph.isNoun(token) ? named(graph, token) : -1;
        return named >= 0 ? named : date(graph, token);
    }

    /** An act told again without a date is the one told with it. */
    private void again() {
        for (int i = 0; i < told.size(); i++) {
            if (!told.get(i).dated() && told.get(i).event().modality() == Modality.ASSERTED) {
                int later = i;
                IntStream.range(Math.max(0, i - LOOK_BACK), i).filter(earlier -> told.get(earlier).dated())
                        .filter(earlier -> isSame(told.get(earlier).event(), told.get(later).event())).findFirst()
                        .ifPresent(earlier -> links.add(new Link(earlier, Relation.WITH, later)));
            }
        }
    }

    private static boolean isSame(Event one, Event other) {
        return one.cameo().equals(other.cameo()) && one.modality() == other.modality()
                && countries(one.actors()).equals(countries(other.actors()))
                && countries(one.recipients()).equals(countries(other.recipients()))
                && !countries(one.actors()).isEmpty() && one.reciprocal() == other.reciprocal();
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean isReal(Event event) {
        return event.modality() == Modality.ASSERTED || event.modality() == Modality.HISTORICAL;
    }

    /** The last event of the news told before a noun that names an act of its kind: of its code, else of its root. */
    private int named(Graph graph, int token) {
        List<String> codes = frames.ofNoun(graph.lemma(token)).stream().map(NounActs::code)
                .filter(code -> !code.isEmpty()).toList();
        int at = graph.token(token).span().start();
        int exact = named(at, codes, BASE);
        return exact >= 0 ? exact : named(at, codes, ROOT);
    }

    private int named(int offset, List<String> codes, int digits) {
        int last = before(offset);
        for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
            Event event = told.get(i).event();
            if (event.modality() == Modality.ASSERTED
                    && codes.stream().anyMatch(code -> code.startsWith(event.cameo().substring(0, digits)))) {
                return i;
            }
        }
        return -1;
    }

    /** The last event whose trigger stands before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).event().trigger().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** A clause or noun with a date of its own. */
    private int date(Graph graph, int token) {
        return times.stream().filter(time -> time.span().overlaps(graph.sentence().span()))
                .filter(time -> time.type() == TimeExpression.Type.DATE && time.earliest() != null)
                .filter(time -> isBelow(graph, time.span(), token) || follows(graph, time.span(), token))
                .map(this::date).findFirst().orElse(-1);
    }

    /** "The election of the minister early this month": right behind the noun and what hangs on it. */
    private static boolean follows(Graph graph, Span words, int token) {
        if (!graph.isNoun(token)) {
            return false;
        }
        int last = token;
        for (int i = token + 1; i < graph.size() && isBelow(graph, graph.token(i).span(), token); i++) {
            last = i;
        }
        return last + 1 < graph.size() && words.contains(graph.token(last + 1).span());
    }

    private int date(TimeExpression time) {
        return dates.computeIfAbsent(times.indexOf(time), key -> {
            happenings.add(Days.of(time));
            return happenings.size() - 1;
        });
    }

    private static boolean isBelow(Graph graph, Span words, int token) {
        return IntStream.range(0, graph.size()).filter(i -> graph.token(i).span().overlaps(words)).anyMatch(i -> {
            int at = i;
            for (int steps = 0; at != Graph.NONE && steps < DEPTH; steps++) {
                if (at == token) {
                    return true;
                }
                at = graph.head(at);
            }
            return false;
        });
    }

    /** Notes every telling that somebody took office, with its date. */
    private void offices(Graph graph) {
        for (int i = 0; i < graph.size(); i++) {
            String holder = taking.holder(graph, i);
            if (holder != null) {
                int taken = offices.computeIfAbsent(holder, key -> {
                    happenings.add(Days.UNKNOWN);
                    return happenings.size() - 1;
                });
                int date = date(graph, i);
                if (date >= 0 && !isTold(graph, i)) {
                    links.add(new Link(taken, Relation.WITH, date));
                }
            }
        }
    }

    private boolean isTold(Graph graph, int token) {
        return inSentence(graph).stream().anyMatch(i -> told.get(i).isAt(graph, token));
    }

    /** One is congratulated after what one is congratulated for: the office one has taken. */
    private void congratulations() {
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            if (CONGRATULATE.contains(each.graph().lemma(each.act().trigger()))) {
                int event = i;
                each.act().to().stream().flatMap(to -> taking.person(each.graph(), to))
                        .map(person -> offices.getOrDefault(person, -1)).filter(office -> office >= 0).findFirst()
                        .ifPresent(office -> links.add(new Link(office, Relation.BEFORE, event)));
            }
        }
    }

    private List<TimeExpression> narrowed(List<Days> days) {
        List<TimeExpression> all = new ArrayList<>(times);
        dates.forEach((time, happening) -> {
            TimeExpression old = times.get(time);
            Days now = days.get(happening);
            all.set(time,
                    new TimeExpression(old.span(), old.type(), old.value(), old.mod(), now.earliest(), now.latest(),
                            old.doubt(), old.zone()));
        });
        return all;
    }
}
