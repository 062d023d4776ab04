package org.attache.actor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.actor.Phrase.Part;
import org.attache.actor.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/** The country of whoever a noun phrase means: sought left of its head first, then behind "of", "in" and the like. */
final class Countries {

    /** What stands behind these belongs to the head: "troops from Chad". */
    static final Set<String> HOLDING = Set.of("of", "at", "from", "for", "in", "within", "inside");
    private static final Set<String> SIDES = Set.of("pro", "anti", "non");
    private static final Set<String> OUTSIDE = Set.of("backed", "allied", "aligned", "sponsored", "supported", "funded",
            "trained", "born", "made", "occupied", "controlled", "speaking", "educated", "friendly", "financed",
            "built", "installed", "imposed", "language");

    private final Phrase phrase;
    private final People people;

    Countries(Phrase phrase, People people) {
        this.phrase = phrase;
        this.people = people;
    }

    /** Null when the phrase names none. */
    @Nullable
    String of(List<Part> segment) {
        for (Part part : segment) {
            if (!part.preposition().isEmpty() && !HOLDING.contains(part.preposition())) {
                return null;
            }
            String country = of(part);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String of(Part part) {
        return part.hits().reversed().stream().filter(hit -> !isAnothers(hit)).map(this::of).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable String of(Hit hit) {
        return switch (hit.entries().getFirst()) {
            case Entry.Named named -> named.isPerson() ? people.country(hit) : named.prefix();
            case Entry.State state -> state.code();
            case Entry.Place place -> place.country();
            case Entry.Noun noun -> null;
        };
    }

    /** The country that a state or a place names. */
    static @Nullable String named(Hit hit) {
        return switch (hit.entries().getFirst()) {
            case Entry.State state -> state.code();
            case Entry.Place place -> place.country();
            default -> null;
        };
    }

    /** "pro-Russian", "US-backed": a country named, but not the actor's. */
    boolean isAnothers(Hit hit) {
        return SIDES.contains(phrase.word(hit.first() - 1)) || OUTSIDE.contains(phrase.word(hit.last() + 1));
    }
}
