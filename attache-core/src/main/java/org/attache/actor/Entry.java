package org.attache.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table says about a sequence of words. */
sealed interface Entry {

    /** A state by name, adjective, capital or seat of government. */
    record State(String code, String name, Form form) implements Entry {
        enum Form {
            NAME, DEMONYM, CAPITAL, SEAT
        }
    }

    /** A town or region that is not a capital. */
    record Place(String name, String country) implements Entry {}

    /**
     * A person, body, company or outlet with what it was when; tenures in the order of the table.
     *
     * @param shortForm true for the family name alone
     * @param lesser true for a minister or head of a region, whom the family name alone means only behind a title
     */
    record Named(Actor.Kind kind, String name, @Nullable String prefix, List<Tenure> tenures, boolean shortForm,
            boolean lesser)
            implements
                Entry {

        public Named {
            tenures = List.copyOf(tenures);
        }

        boolean isPerson() {
            return kind == Actor.Kind.PERSON;
        }
    }

    /** A common noun or adjective. */
    record Noun(String words, List<String> sectors, Grade grade) implements Entry {
        enum Grade {
            HEAD, BEARER, TRAIT
        }
    }
}
