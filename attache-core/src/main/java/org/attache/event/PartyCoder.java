package org.attache.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.actor.Actor;
import org.attache.actor.Actors;
import org.attache.model.Entity;
import org.attache.model.Event.Party;
import org.attache.model.Span;
import org.attache.time.Days;
import org.jspecify.annotations.Nullable;

/** The code that the words of a party had at the day of the act: by the tables, and by what else the article calls it. */
final class PartyCoder {

    private static final int MENTIONS = 4;

    private final String text;
    private final List<Entity> entities;
    private final Actors actors;

    PartyCoder(String text, List<Entity> entities, Actors actors) {
        this.text = text;
        this.entities = entities;
        this.actors = actors;
    }

    /**
     * @param phrase what to look up
     * @param head the word by which an entity is recognised
     */
    Party party(List<Span> spans, String phrase, Span head, Days when) {
        Optional<Actor> own = resolve(phrase, head, when)
                .filter(actor -> actor.kind() != Actor.Kind.PERSON || !isNamesake(actor, head, when));
        if (own.isPresent() && own.get().country() != null && !isNationalityAlone(own.get())) {
            return party(own.get(), own.get().country(), spans);
        }
        return entity(head).map(entity -> ofEntity(entity, own, head, spans, when)).orElseGet(() -> own
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
    private Party ofEntity(Entity entity, Optional<Actor> own, Span head, List<Span> spans, Days when) {
        List<Actor> known = Stream.concat(Stream.of(entity.name()), entity.mentions().stream()
                .sorted(Comparator.comparingInt(Span::length).reversed()).limit(MENTIONS).map(m -> m.in(text)))
                .flatMap(words -> resolve(words, head, when).stream())
                .filter(actor -> actor.kind() != Actor.Kind.PERSON || !isNamesake(actor, entity, when)).toList();
        Optional<Actor> best = known.stream().filter(a -> a.country() != null && !isNationalityAlone(a)).findFirst()
                .or(() -> known.stream().filter(a -> a.country() != null).findFirst()).or(() -> own)
                .or(() -> known.stream().findFirst());
        return best.map(actor -> party(actor, actor.country() != null ? actor.country() : entity.country(), spans))
                .orElseGet(() -> new Party(entity.country() == null ? "" : entity.country(), entity.country(), spans));
    }

    private Optional<Entity> entity(Span span) {
        Optional<Entity> here = entities.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.overlaps(span))).findFirst();
        boolean seat = here.filter(e -> e.type() == Entity.Type.ORGANISATION || e.type() == Entity.Type.PLACE)
                .isPresent();
        return seat ? entities.stream().filter(e -> isCalled(e, span.in(text))).findFirst().or(() -> here) : here;
    }

    /** What the tables know of words; of "Sheriff Scott Israel" and "Santiago", whom the article calls Esteban Santiago, no state. */
    private Optional<Actor> resolve(String words, Span head, Days when) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean bare = last.length() == words.length();
        boolean person = (bare ? entities.stream() : entity(head).stream()).anyMatch(entity -> isCalled(entity, last));
        boolean land = person && actors.resolve(last, Days.UNKNOWN).stream().anyMatch(actor -> switch (actor.kind()) {
            case SEAT, PLACE -> true;
            case STATE, PEOPLE -> !bare;
            default -> false;
        });
        Optional<Actor> whole = actors.resolve(words, when).stream().findFirst();
        boolean byLand = whole.filter(actor -> switch (actor.kind()) {
            case ROLE, PEOPLE, SEAT, PLACE -> true;
            default -> bare;
        }).isPresent();
        return land && byLand
                ? actors.resolve(words.substring(0, words.length() - last.length()).strip(), when).stream().findFirst()
                : whole;
    }

    private static boolean isCalled(Entity entity, String last) {
        return entity.type() == Entity.Type.PERSON && entity.name().endsWith(" " + last);
    }

    /** "A member of the alliance, Turkey has …": the state acts. */
    boolean isState(Span words) {
        return actors.resolve(words.in(text), Days.UNKNOWN).stream()
                .anyMatch(actor -> actor.kind() == Actor.Kind.STATE);
    }

    /** A party without a country that belongs to somebody: "its police", where the article says whose. */
    Optional<Party> of(Span owner, Party party, Days when) {
        return antecedent(owner).flatMap(named -> actors.resolve(named.in(text), when).stream().findFirst())
                .map(Actor::country)
                .map(country -> new Party(country + party.code(), country, party.spans()));
    }

    /** The nearest earlier words that name whom a pronoun stands for. */
    Optional<Span> antecedent(Span pronoun) {
        return entity(pronoun).flatMap(entity -> entity.mentions().stream()
                .filter(m -> m.compareTo(pronoun) < 0 && isNaming(m)).max(Comparator.naturalOrder()));
    }

    private boolean isNaming(Span mention) {
        return mention.length() > 4 || Character.isUpperCase(text.charAt(mention.start())) && mention.length() > 2;
    }

}
