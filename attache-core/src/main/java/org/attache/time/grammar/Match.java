package org.attache.time.grammar;

import org.attache.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Items from first to end, exclusive, with what they mean. */
public record Match(int from, int to, TimeExpression.Type type, Meaning meaning, @Nullable String mod) {

    static Match date(int from, int to, Meaning meaning) {
        return new Match(from, to, TimeExpression.Type.DATE, meaning, null);
    }

    static Match time(int from, int to, Meaning meaning) {
        return new Match(from, to, TimeExpression.Type.TIME, meaning, null);
    }

    static Match duration(int from, int to, Meaning meaning) {
        return new Match(from, to, TimeExpression.Type.DURATION, meaning, null);
    }

    static Match set(int from, int to, Meaning meaning) {
        return new Match(from, to, TimeExpression.Type.SET, meaning, null);
    }

    Match mod(@Nullable String newMod) {
        return new Match(from, to, type, meaning, newMod);
    }

    Match from(int newFrom) {
        return new Match(newFrom, to, type, meaning, mod);
    }

    Match to(int newTo) {
        return new Match(from, newTo, type, meaning, mod);
    }

    /** The same words with another meaning. */
    public Match withMeaning(Meaning newMeaning) {
        return new Match(from, to, type, newMeaning, mod);
    }

    /** The same words as a date. */
    public Match withDate(Meaning newMeaning) {
        return new Match(from, to, TimeExpression.Type.DATE, newMeaning, mod);
    }

    /** The longer of two; the first one of equals. */
    static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to > one.to ? other : one;
    }
}
