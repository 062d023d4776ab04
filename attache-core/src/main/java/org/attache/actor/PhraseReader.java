package org.attache.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.actor.Lexicon.Hit;
import org.attache.actor.Phrase.Part;
import org.jspecify.annotations.Nullable;

/**
 * Puts the code of one noun phrase together.
 *
 * <p>Each segment is read by itself: a person at its end; else the word or body that settles the sector, sought from
 * the head leftwards and then in what follows "of"; and the country, sought left of the head first. The first segment
 * that gives both is the answer; otherwise the first sector and the first country are joined.
 */
final class PhraseReader {

    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "onetime", "erstwhile",
            "exiled", "disgraced", "overthrown");
    private static final Set<String> OWN_ARMS = Set.of("REB", "PRM", "UAF", "CRM", "SPY", "COP", "MIL");
    private static final Set<String> COUNTING = Set.of("a", "an", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "dozens", "hundreds", "thousands", "many", "some", "several", "ordinary", "most",
            "other");

    private record Found(@Nullable String prefix, @Nullable List<String> sectors, @Nullable Actor actor) {}

    private final String text;
    private final Phrase phrase;
    private final People people;
    private final Countries countries;
    private final @Nullable LocalDate day;

    PhraseReader(String text, Lexicon lexicon, @Nullable LocalDate day) {
        this.text = text;
        this.phrase = new Phrase(text, lexicon);
        this.people = new People(phrase, day);
        this.countries = new Countries(phrase, people);
        this.day = day;
    }

    List<Actor> actors() {
        String prefix = null;
        List<String> sectors = null;
        for (List<Part> segment : phrase.segments()) {
            Found found = read(segment);
            if (found.actor != null) {
                return List.of(found.actor);
            }
            prefix = prefix == null ? found.prefix : prefix;
            sectors = sectors == null ? found.sectors : sectors;
            if (prefix != null && sectors != null) {
                break;
            }
        }
        return put(prefix, sectors);
    }

    private List<Actor> put(@Nullable String prefix, @Nullable List<String> sectors) {
        List<String> known = sectors == null ? List.of() : sectors;
        if (prefix == null && known.isEmpty()) {
            return List.of();
        }
        if (prefix != null && Prefixes.withoutGovernment(prefix) && known.equals(List.of("GOV"))) {
            known = List.of();
        }
        if (known.equals(List.of("NGO"))) {
            return List.of(Actor.of(prefix == null ? "NGO" : prefix, prefix == null ? List.of() : known, text,
                    Actor.Kind.ROLE, null));
        }
        return List.of(Actor.of(prefix, known, text, Actor.Kind.ROLE, null));
    }

    private Found read(List<Part> segment) {
        Part head = segment.getFirst();
        Actor person = people.atEnd(head);
        if (person != null) {
            return new Found(person.country(), person.sectors(), person);
        }
        Hit last = head.hits().isEmpty() ? null : head.hits().getLast();
        if (last != null && endsWith(head, last)) {
            Actor alone = alone(head, last);
            if (alone != null) {
                return new Found(null, null, alone);
            }
        }
        Source source = source(segment);
        String prefix = source.prefix == null ? countries.of(segment) : source.prefix;
        List<String> sectors = source.sectors;
        if (sectors != null && source.hit != null) {
            sectors = inTime(head, source.hit, sectors);
        }
        return new Found(prefix, sectors, null);
    }

    /** A state, seat, place or body that is the whole of its part. */
    private @Nullable Actor alone(Part head, Hit hit) {
        boolean only = head.hits().size() == 1;
        return switch (hit.entries().getFirst()) {
            case Entry.State state when only -> state(head, hit, state);
            case Entry.Place place when only ->
                Actor.of(place.country(), List.of("CVL"), place.name(), Actor.Kind.PLACE, null);
            case Entry.Named named when !named.isPerson() && foreign(head.hits(), hit, named) != null -> null;
            case Entry.Named named when !named.isPerson() && (only || named.prefix() != null) -> body(named);
            default -> null;
        };
    }

    /** "Chile's Defense Department": an organ named like another state's; the country before it counts. */
    private @Nullable String foreign(List<Hit> hits, Hit hit, Entry.Named named) {
        if (named.kind() != Actor.Kind.AGENCY) {
            return null;
        }
        for (Hit before : hits) {
            String country = before.last() < hit.first() && before.last() + 2 >= hit.first()
                    && !countries.isAnothers(before)
                            ? Countries.named(before)
                            : null;
            if (country != null && !country.equals(named.prefix())) {
                return country;
            }
        }
        return null;
    }

    private Actor body(Entry.Named named) {
        return Holders.at(named, day);
    }

    private @Nullable Actor state(Part head, Hit hit, Entry.State state) {
        if (countries.isAnothers(hit) || FORMER.contains(phrase.word(hit.first() - 1))) {
            return null;
        }
        boolean counted = hit.first() > head.from() && (COUNTING.contains(phrase.word(hit.first() - 1))
                || Character.isDigit(phrase.word(hit.first() - 1).charAt(0)));
        return switch (state.form()) {
            case NAME -> Actor.of(state.code(), List.of(), state.name(), Actor.Kind.STATE, null);
            case DEMONYM -> Actor.of(state.code(), counted ? List.of("CVL") : List.of(), state.name(),
                    Actor.Kind.PEOPLE, null);
            case CAPITAL, SEAT -> Actor.of(state.code(), List.of("GOV"), state.name(), Actor.Kind.SEAT, null);
        };
    }

    private static boolean endsWith(Part part, Hit hit) {
        return hit.last() == part.to() - 1;
    }

    private record Source(@Nullable Hit hit, @Nullable List<String> sectors, @Nullable String prefix) {
        static final Source NONE = new Source(null, null, null);
    }

    private Source source(List<Part> segment) {
        Source own = source(segment, segment.getFirst());
        if (own.sectors != null || own.prefix != null) {
            return own;
        }
        for (Part part : segment.subList(1, segment.size())) {
            if (part.preposition().equals("of")) {
                Source of = source(segment, part);
                if (of.sectors != null) {
                    return of;
                }
            }
        }
        return Source.NONE;
    }

    private Source source(List<Part> segment, Part part) {
        List<Hit> hits = part.hits();
        for (int i = hits.size() - 1; i >= 0; i--) {
            Hit hit = hits.get(i);
            if (phrase.word(hit.last() + 1).equals("'s") && hit.last() + 1 < part.to()) {
                return Source.NONE;
            }
            Source source = of(segment, hits.subList(0, i), hit);
            if (source != null) {
                return source;
            }
        }
        return Source.NONE;
    }

    private @Nullable Source of(List<Part> segment, List<Hit> before, Hit hit) {
        return switch (hit.entries().getFirst()) {
            case Entry.Named named when !named.isPerson() -> named(before, hit, named);
            case Entry.Noun noun -> switch (noun.grade()) {
                case HEAD -> head(before, hit, noun);
                case BEARER -> bearer(segment, before, hit, noun);
                case TRAIT -> new Source(hit, noun.sectors(), null);
            };
            default -> null;
        };
    }

    private Source named(List<Hit> before, Hit hit, Entry.Named named) {
        String country = foreign(before, hit, named);
        return country == null ? named(hit, named) : new Source(hit, common(hit, body(named).sectors()), country);
    }

    /** What the words mean as a common noun, where they name another state's body. */
    private static List<String> common(Hit hit, List<String> otherwise) {
        return hit.entries().stream().filter(Entry.Noun.class::isInstance).map(Entry.Noun.class::cast)
                .map(Entry.Noun::sectors).filter(sectors -> !sectors.isEmpty()).findFirst().orElse(otherwise);
    }

    private Source named(Hit hit, Entry.Named named) {
        Actor actor = body(named);
        return new Source(hit, actor.sectors(), named.prefix());
    }

    /** "Boko Haram gunmen" are what Boko Haram is; "UN soldiers" are soldiers. */
    private Source head(List<Hit> before, Hit hit, Entry.Noun noun) {
        for (Hit left : before.reversed()) {
            if (left.entries().getFirst() instanceof Entry.Named named && !named.isPerson()) {
                Actor actor = body(named);
                boolean own = OWN_ARMS.contains(actor.sector());
                return new Source(hit, own ? actor.sectors() : noun.sectors(), named.prefix());
            }
            if (left.entries().getFirst() instanceof Entry.Noun owner && armed(owner) && armed(noun)) {
                return new Source(hit, owner.sectors(), null);
            }
        }
        return new Source(hit, noun.sectors(), null);
    }

    private static boolean armed(Entry.Noun noun) {
        return !noun.sectors().isEmpty() && OWN_ARMS.contains(noun.sectors().getFirst());
    }

    private Source bearer(List<Part> segment, List<Hit> before, Hit hit, Entry.Noun noun) {
        for (Hit left : before.reversed()) {
            Source owner = owner(left);
            if (owner != null) {
                return new Source(hit, owner.sectors, owner.prefix);
            }
        }
        for (Part part : segment.subList(1, segment.size())) {
            if (Countries.HOLDING.contains(part.preposition()) && part.from() > hit.last()) {
                Source owner = lastOwner(part);
                if (owner != null) {
                    return new Source(hit, owner.sectors, owner.prefix);
                }
            }
        }
        return new Source(hit, noun.sectors().isEmpty() ? null : noun.sectors(), null);
    }

    private @Nullable Source lastOwner(Part part) {
        for (Hit hit : part.hits().reversed()) {
            Source owner = owner(hit);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable Source owner(Hit hit) {
        return switch (hit.entries().getFirst()) {
            case Entry.Named named when !named.isPerson() -> named(hit, named);
            case Entry.Noun noun when !noun.sectors().isEmpty() -> new Source(hit, noun.sectors(), null);
            case Entry.State state when state.form() == Entry.State.Form.SEAT ->
                new Source(hit, List.of("GOV"), state.code());
            default -> null;
        };
    }

    private List<String> inTime(Part head, Hit hit, List<String> sectors) {
        if (phrase.word(hit.last() + 1).equals("elect")) {
            return List.of();
        }
        for (int i = head.from(); i < hit.first(); i++) {
            if (FORMER.contains(phrase.word(i)) && Holders.isOffice(sectors)) {
                return List.of("ELI");
            }
        }
        return sectors;
    }
}
