package org.attache.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.actor.Office;
import org.attache.actor.OfficeTerms;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.reading.ReadArticle;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.Institution;
import org.attache.speaker.name.NameIndex;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/**
 * Roles that only one bears in a whole story: "the chairwoman", "the vessel's owner" in one article are the person and the
 * company whom another article names in that role. Where two bear it, or the institutions differ, nobody is meant. Who held an
 * office of a state on the day of the article is known from the tables of people too, and counts where the story names him.
 */
final class Bearers {

    private final Map<String, Map<Who.Identity, Who>> persons = new HashMap<>();
    private final Map<String, List<Institution>> bodies = new HashMap<>();
    private final List<Institution> firms = new ArrayList<>();
    private final NameIndex institutions = new NameIndex();
    private final List<Institution> named = new ArrayList<>();
    private final Set<String> families = new HashSet<>();
    private final Map<String, Who> byName = new HashMap<>();
    /** By title, then by what it is a title of, {@code ""} where that is not told. */
    private final Map<String, Map<String, Map<Who.Identity, Who>>> officers = new HashMap<>();
    private final List<@Nullable LocalDate> days;

    /** @param readers of the articles in their order */
    Bearers(List<SourceReader> readers, List<ReadArticle> articles) {
        days = articles.stream().map(one -> one.article().publishedAt())
                .map(time -> time == null ? null : time.date()).toList();
        for (int at = 0; at < articles.size(); at++) {
            Map<String, List<Entity.Role>> roles = roles(articles.get(at));
            Set<List<String>> seen = new HashSet<>();
            readers.get(at).all().filter(who -> who.kind() == Source.Kind.PERSON)
                    .filter(who -> seen.add(Arrays.asList(who.name(), who.description())))
                    .forEach(who -> put(who, titles(who, roles)));
        }
        readers.forEach(reader -> {
            reader.institutions().forEach(one -> one.nouns()
                    .forEach(noun -> bodies.computeIfAbsent(noun, key -> new ArrayList<>()).add(one)));
            reader.institutions().stream().filter(Institution::firm).forEach(firms::add);
            reader.institutions().forEach(this::put);
        });
    }

    /** What the article calls those whom it names, by their names. */
    private static Map<String, List<Entity.Role>> roles(ReadArticle article) {
        Map<String, List<Entity.Role>> roles = new HashMap<>();
        article.analysis().entities().stream().filter(one -> one.type() == Entity.Type.PERSON)
                .forEach(one -> roles.computeIfAbsent(one.name(), key -> new ArrayList<>()).addAll(one.roles()));
        return roles;
    }

    /** The words beside a person's name here, and those by which the article brought him in. */
    private static List<Entity.Role> titles(Who who, Map<String, List<Entity.Role>> roles) {
        String name = who.name() == null ? "" : who.name();
        Stream<Entity.Role> here = Stream.of(who.description().replace(name, ",").split(","))
                .map(words -> new Entity.Role(words, who.country(), null, null));
        return Stream.concat(here, roles.getOrDefault(name, List.of()).stream())
                .filter(role -> !role.title().isBlank() && !Office.another(role.title())).toList();
    }

    private void put(Who who, List<Entity.Role> titles) {
        String name = who.name() == null ? "" : who.name();
        if (name.indexOf(' ') > 0) {
            families.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        byName.putIfAbsent(name, who);
        for (Entity.Role one : titles) {
            String title = one.title();
            Office.of(title).map(office -> office.of() == null ? new Office(office.title(), one.of()) : office)
                    .ifPresent(office -> officers.computeIfAbsent(office.title(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(of(office), key -> new LinkedHashMap<>())
                            .putIfAbsent(who.identity(), who));
            SourceWords.persons(Office.itself(title))
                    .forEach(role -> persons.computeIfAbsent(role, key -> new LinkedHashMap<>())
                            .putIfAbsent(who.identity(), who));
        }
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

    /** The same source with the name that the story gives it. @param article that names it */
    Who named(int article, Who who) {
        if (who.kind() == Source.Kind.PERSON) {
            return body(who).map(one -> who.named(Source.Kind.OFFICE, one.name(), one.keys())).orElse(who);
        }
        if (who.plural() || !who.definite() || Office.another(who.description())) {
            return who;
        }
        Optional<Who> officer = Office.of(who.description()).flatMap(office -> officer(office, days.get(article)));
        if (officer.isPresent()) {
            return who.as(officer.get());
        }
        boolean described = who.name() == null || who.name().equalsIgnoreCase(who.description());
        if (!described) {
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

    /** The only one of the story who bears the office, else whoever of the story held it that day by the tables. */
    private Optional<Who> officer(Office office, @Nullable LocalDate day) {
        Map<String, Map<Who.Identity, Who>> bearers = officers.getOrDefault(office.title(), Map.of());
        Map<Who.Identity, Who> told = new HashMap<>();
        (office.of() == null ? bearers.keySet() : Set.of(office.of(), "")).stream()
                .takeWhile(of -> told.size() < 2).forEach(of -> told.putAll(bearers.getOrDefault(of, Map.of())));
        return told.size() == 1 && told.values().stream().allMatch(one -> one.name() != null)
                ? told.values().stream().findFirst()
                : OfficeTerms.holder(office, day)
                        .flatMap(names -> names.stream().filter(byName::containsKey).findFirst())
                        .map(byName::get);
    }

    private static String of(Office office) {
        return office.of() == null ? "" : office.of();
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
        if (who.kind() == Source.Kind.OFFICE) {
            Set<String> place = new TreeSet<>(who.body());
            place.remove(Bodies.word(who.noun()));
            return Bodies.mayBeOne(one.body(), place);
        }
        return SourceWords.in("FIRST", who.noun())
                ? Bodies.related(one.body(), who.body())
                : Bodies.mayBeOne(one.body(), who.body());
    }
}
