package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Source;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.Institution;
import org.attache.speaker.name.NameIndex;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * Roles that only one bears in a whole story: "the chairwoman", "the vessel's owner" in one article are the person and the
 * company whom another article names in that role. Where two bear it, or the institutions differ, nobody is meant.
 */
final class Bearers {

    private final Map<String, Map<Who.Identity, Who>> persons = new HashMap<>();
    private final Map<String, List<Institution>> bodies = new HashMap<>();
    private final List<Institution> firms = new ArrayList<>();
    private final NameIndex institutions = new NameIndex();
    private final List<Institution> named = new ArrayList<>();
    private final Set<String> families = new HashSet<>();

    Bearers(List<SourceReader> readers) {
        readers.forEach(reader -> {
            reader.all().filter(who -> who.kind() == Source.Kind.PERSON).forEach(this::put);
            reader.institutions().forEach(one -> one.nouns()
                    .forEach(noun -> bodies.computeIfAbsent(noun, key -> new ArrayList<>()).add(one)));
            reader.institutions().stream().filter(Institution::firm).forEach(firms::add);
            reader.institutions().forEach(this::put);
        });
    }

    private void put(Who who) {
        String name = who.name() == null ? "" : who.name();
        if (name.indexOf(' ') > 0) {
            families.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        who.roles().forEach(role -> persons.computeIfAbsent(role, key -> new LinkedHashMap<>())
                .putIfAbsent(who.identity(), who));
    }

    private void put(Institution one) {
        institutions.put(named.size(), one.name());
        named.add(one);
    }

    /** "Baytrain said", taken for a person in one article, where another names a body so and none a person. */
    private Optional<Institution> body(Who who) {
        String name = who.name() == null ? "" : who.name();
        boolean person = who.spokesperson() || !who.roles().isEmpty() || families.contains(name);
        return person || name.isEmpty() ? Optional.empty() : institutions.like(name).mapToObj(named::get)
                .filter(one -> one.name().equals(name)).findFirst();
    }

    /** The same source with the name that the story gives it. */
    Who named(Who who) {
        if (who.kind() == Source.Kind.PERSON) {
            return body(who).map(one -> who.named(Source.Kind.OFFICE, one.name(), one.keys())).orElse(who);
        }
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
        return who.kind() == Source.Kind.OFFICE || (SourceWords.in("FIRST", who.noun())
                ? Bodies.related(one.body(), who.body())
                : Bodies.mayBeOne(one.body(), who.body()));
    }
}
