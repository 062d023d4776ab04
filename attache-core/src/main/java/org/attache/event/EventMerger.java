package org.attache.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.MergedEvent.Mention;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Entity;
import org.attache.model.Doubt;
import org.attache.model.Event;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of one act in the articles of a story.
 *
 * <p>Acts of which no party is known by country or body, and refusals to comment, are left to the articles. Two mentions are one act when nothing holds them apart: they have one PLOVER category and mode (where there is no
 * mode, one CAMEO base code), one modality, the same countries on either side, no two different people or bodies in one role, and days that can be
 * the same. A mention without a recipient is one act with a fuller one. Each mention joins the first act it fits, in the
 * order of the articles; an act is known by its fullest mention, so a bare mention cannot chain two acts together. The
 * reason for a merge is thus always the equal parts themselves.
 *
 * <p>Safe for use by several threads; time grows with mentions times acts of the story.
 */
public final class EventMerger {

    private static final Set<Entity.Type> NAMED = Set.of(Entity.Type.PERSON, Entity.Type.ORGANISATION);

    private static final Set<String> BODIES = Set.of("UNO", "IGO", "NGO", "MNC", "EUR");
    private static final String NO_COMMENT = "011";

    private record Told(Mention mention, Set<String> actors, Set<String> recipients) {}

    /** The acts of a story in the order of their first mention. */
    public List<MergedEvent> merge(List<Analysis> analyses) {
        List<List<Told>> acts = new ArrayList<>();
        for (Analysis analysis : analyses) {
            for (Event event : analysis.events().stream().filter(EventMerger::isNews).toList()) {
                Told told = new Told(new Mention(analysis.article().id(), event), names(analysis, event.actors()),
                        names(analysis, event.recipients()));
                acts.stream().filter(act -> act.stream().allMatch(other -> isOneAct(other, told))).findFirst()
                        .ifPresentOrElse(act -> act.add(told), () -> acts.add(new ArrayList<>(List.of(told))));
            }
        }
        return acts.stream().map(EventMerger::merged).toList();
    }

    /** Somebody is known by country or body; a refusal to comment is about the report, not about the story. */
    private static boolean isNews(Event event) {
        return !event.cameo().equals(NO_COMMENT) && Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(party -> party.country() != null || BODIES.stream().anyMatch(party.code()::startsWith));
    }

    private static MergedEvent merged(List<Told> act) {
        List<Mention> mentions = act.stream().map(Told::mention).toList();
        Event fullest = mentions.stream().map(Mention::event).max(Comparator.comparingInt(EventMerger::fullness)
                .thenComparingDouble(Event::confidence)).orElseThrow();
        LocalDate earliest = mentions.stream().map(m -> m.event().earliest()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        LocalDate latest = mentions.stream().map(m -> m.event().latest()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return new MergedEvent(dated(fullest, earliest, latest, doubt(mentions)), mentions);
    }

    /** Known parties count most, then a day. */
    private static int fullness(Event event) {
        long known = Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(party -> !party.code().isEmpty()).count();
        return (int) known * 2 + (event.earliest() != null ? 1 : 0);
    }

    /** A day that one mention leaves in doubt another can settle. */
    private static @Nullable Doubt doubt(List<Mention> mentions) {
        boolean settled = mentions.stream().anyMatch(m -> m.event().earliest() != null && m.event().doubt() == null);
        return settled ? null
                : mentions.stream().map(m -> m.event().doubt()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Event dated(Event event, @Nullable LocalDate earliest, @Nullable LocalDate latest,
            @Nullable Doubt doubt) {
        return new Event(event.trigger(), event.cameo(), event.plover(), event.mode(), event.contexts(), event.actors(),
                event.recipients(), event.reciprocal(), event.modality(), event.attribution(), earliest, latest,
                event.place(), event.rule(), event.confidence(), doubt);
    }

    private static boolean isOneAct(Told one, Told other) {
        Event a = one.mention().event();
        Event b = other.mention().event();
        return kind(a).equals(kind(b)) && a.modality() == b.modality() && sameSides(a, b) && sameDays(a, b)
                && sameNames(one, other);
    }

    private static String kind(Event event) {
        return event.mode() == null ? event.cameo().substring(0, Math.min(3, event.cameo().length()))
                : event.plover() + '/' + event.mode();
    }

    private static boolean sameSides(Event a, Event b) {
        if (a.reciprocal() && b.reciprocal()) {
            return sides(a.actors()).equals(sides(b.actors()));
        }
        if (a.reciprocal() != b.reciprocal()) {
            return everybody(a).equals(everybody(b));
        }
        Set<String> to = sides(a.recipients());
        Set<String> others = sides(b.recipients());
        return sides(a.actors()).equals(sides(b.actors())) && (to.isEmpty() || others.isEmpty() || to.equals(others));
    }

    private static Set<String> everybody(Event event) {
        Set<String> all = new HashSet<>(sides(event.actors()));
        all.addAll(sides(event.recipients()));
        return all;
    }

    /** Countries where they are known, else codes; parties of whom nothing is known stand apart by their words. */
    private static Set<String> sides(List<Party> parties) {
        Set<String> sides = new HashSet<>();
        parties.forEach(party -> sides.add(party.country() != null ? party.country() : party.code()));
        return sides;
    }

    private static boolean sameDays(Event a, Event b) {
        return !isBefore(a.latest(), b.earliest()) && !isBefore(b.latest(), a.earliest());
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    /** Who is named, people by the last word of their fullest name; states stand for whoever acts for them. */
    private static Set<String> names(Analysis analysis, List<Party> parties) {
        Set<String> names = new HashSet<>();
        parties.stream().map(party -> name(analysis, party)).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private static String name(Analysis analysis, Party party) {
        return analysis.entities().stream().filter(e -> NAMED.contains(e.type()))
                .filter(e -> e.mentions().stream().anyMatch(m -> party.spans().stream().anyMatch(m::overlaps)))
                .min(Comparator.comparing(Entity::type)).map(EventMerger::name)
                .orElse(unknown(analysis.article(), party));
    }

    private static String name(Entity entity) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.type() == Entity.Type.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }

    private static String unknown(Article article, Party party) {
        return party.code().isEmpty() ? party.spans().getFirst().in(article.text()).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean sameNames(Told one, Told other) {
        if (one.mention().event().reciprocal() || other.mention().event().reciprocal()) {
            return fits(together(one), together(other));
        }
        return fits(one.actors(), other.actors()) && fits(one.recipients(), other.recipients());
    }

    private static Set<String> together(Told told) {
        Set<String> all = new HashSet<>(told.actors());
        all.addAll(told.recipients());
        return all;
    }

    private static boolean fits(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
    }
}
