package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.Source;
import org.attache.speaker.Bodies;
import org.attache.speaker.Institution;
import org.attache.speaker.NameWords;
import org.attache.speaker.SourceReader;
import org.attache.speaker.SourceWords;
import org.attache.speaker.Who;

/**
 * Roles that only one bears in a whole story: "the chairwoman", "the vessel's owner" in one article are the person and the
 * company whom another article names in that role. Where two bear it, or the institutions differ, nobody is meant.
 */
final class Bearers {

    private final Map<String, Map<Who.Identity, Who>> persons = new HashMap<>();
    private final Map<String, List<Institution>> bodies = new HashMap<>();
    private final List<Institution> firms = new ArrayList<>();

    Bearers(List<SourceReader> readers) {
        readers.forEach(reader -> {
            reader.all().filter(who -> who.kind() == Source.Kind.PERSON).forEach(this::put);
            reader.institutions().forEach(one -> one.nouns()
                    .forEach(noun -> bodies.computeIfAbsent(noun, key -> new ArrayList<>()).add(one)));
            reader.institutions().stream().filter(Institution::firm).forEach(firms::add);
        });
    }

    private void put(Who who) {
        who.roles().forEach(role -> persons.computeIfAbsent(role, key -> new LinkedHashMap<>())
                .putIfAbsent(who.identity(), who));
    }

    /** The same source with the name that the story gives it. */
    Who named(Who who) {
        boolean described = who.name() == null || who.name().equals(who.description());
        if (!described || who.plural() || !who.definite()) {
            return who;
        }
        if (SourceWords.in("OWNER", who.noun())) {
            return owner(who).map(one -> who.named(Source.Kind.OFFICE, one.name(), one.keys())).orElse(who);
        }
        if (who.kind() == Source.Kind.OFFICE && SourceWords.in("COMPANY", who.noun())) {
            return only(firms).map(one -> who.named(Source.Kind.OFFICE, one.name(), one.keys())).orElse(who);
        }
        return SourceWords.in("HOLDER", who.noun()) || first(who) ? holder(who).map(who::as).orElse(who) : who;
    }

    /** "The chief investigator of the coast guard", "the head of the clinic": the first in a body that is told, by whatever title. */
    private static boolean first(Who who) {
        return who.unnamed() && !who.body().isEmpty()
                && ("chief".equals(who.rank()) || SourceWords.in("FIRST", who.noun()));
    }

    private Optional<Institution> owner(Who who) {
        return only(bodies.getOrDefault(who.noun(), List.of()));
    }

    /** The institution, where all are one by their names. */
    private static Optional<Institution> only(List<Institution> found) {
        boolean one = !found.isEmpty() && found.stream()
                .allMatch(other -> NameWords.oneFirm(other.name(), found.getFirst().name()));
        return one ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Who> holder(Who who) {
        Stream<String> nouns = first(who) ? SourceWords.row("FIRST").stream() : Stream.of(who.noun());
        List<Who> found = nouns.flatMap(noun -> persons.getOrDefault(noun, Map.of()).values().stream())
                .filter(one -> fits(one, who)).toList();
        boolean one = !found.isEmpty() && found.stream()
                .allMatch(other -> Objects.equals(other.name(), found.getFirst().name()));
        return one ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean fits(Who one, Who who) {
        return who.kind() == Source.Kind.OFFICE || Bodies.mayBeOne(one.body(), who.body());
    }
}
