package org.attache.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Event;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Puts names to "the two countries", "both sides", "their countries": the parties of different countries in the last event
 * that named two, or, in a headline or summary, in the first one after it.
 */
final class Pairs {

    private static final Set<String> NOUNS = Set.of("countries", "leaders", "sides", "nations", "neighbours",
            "neighbors",
            "presidents", "states", "governments", "ministers", "parties", "men", "officials", "capitals", "allies",
            "diplomats", "armies", "militaries");
    private static final Set<String> BOTH = Set.of("two", "both", "their");

    private final String text;

    Pairs(String text) {
        this.text = text;
    }

    List<Event> named(List<Event> events) {
        List<Event> named = new ArrayList<>(events.size());
        List<Party> last = events.stream().map(Pairs::pair).flatMap(Optional::stream).findFirst().orElse(List.of());
        for (Event event : events) {
            Event whole = last.isEmpty() ? event : named(event, last);
            last = pair(whole).orElse(last);
            named.add(whole);
        }
        return named;
    }

    /** The two parties of an event between two countries. */
    private static Optional<List<Party>> pair(Event event) {
        if (event.modality() == Event.Modality.HYPOTHETICAL) {
            return Optional.empty();
        }
        List<Party> coded = new ArrayList<>();
        Stream.concat(event.actors().stream(), event.recipients().stream()).filter(party -> party.country() != null)
                .filter(party -> coded.stream().noneMatch(other -> sameCountry(other, party))).forEach(coded::add);
        return coded.size() == 2 ? Optional.of(List.copyOf(coded)) : Optional.empty();
    }

    private static boolean sameCountry(Party one, Party other) {
        return country(one).equals(country(other));
    }

    private static String country(Party party) {
        String country = party.country();
        return country == null ? "" : country;
    }

    private Event named(Event event, List<Party> pair) {
        if (Stream.concat(event.actors().stream(), event.recipients().stream()).noneMatch(this::isPair)) {
            return event;
        }
        List<Party> actors = named(event.actors(), pair, List.of());
        List<Party> recipients = named(event.recipients(), pair, actors);
        boolean mutual = recipients.isEmpty() && actors.size() > 1;
        return new Event(event.trigger(), event.cameo(), event.plover(), event.mode(), event.contexts(), actors,
                recipients,
                event.reciprocal() || mutual, event.modality(), event.attribution(), event.earliest(), event.latest(),
                event.place(), event.rule(), event.confidence(), event.doubt());
    }

    private List<Party> named(List<Party> parties, List<Party> pair, List<Party> not) {
        List<Party> all = new ArrayList<>();
        for (Party party : parties) {
            for (Party each : isPair(party) ? here(pair, party) : List.of(party)) {
                boolean known = Stream.concat(all.stream(), not.stream())
                        .anyMatch(p -> p.country() != null && sameCountry(p, each));
                if (!known) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    private static List<Party> here(List<Party> pair, Party words) {
        return pair.stream().map(party -> new Party(party.code(), party.country(), words.spans())).toList();
    }

    private boolean isPair(@Nullable Party party) {
        if (party == null || party.country() != null || party.spans().isEmpty()) {
            return false;
        }
        List<String> words = List.of(party.spans().getFirst().in(text).toLowerCase(Locale.ROOT).split(" "));
        return words.size() < 5 && NOUNS.contains(words.getLast()) && words.stream().anyMatch(BOTH::contains);
    }
}
