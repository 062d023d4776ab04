package org.attache.time.grammar;

import java.time.LocalDate;
import org.attache.model.Doubt;
import org.attache.time.scan.Zones;
import org.jspecify.annotations.Nullable;

/** What an expression says before anything is known of its surroundings. */
public sealed interface Meaning {

    /** Where counting starts. */
    enum Anchor {
        /** The day of publication. */
        NOW,
        /** The date mentioned last: "a year earlier". */
        MENTION,
        /** The day of publication, or the quarter a report is about: "a year ago". */
        AGO
    }

    /** A stretch fully named: "12 April 2022", "the 1990s". */
    record Fixed(Grain grain, LocalDate first) implements Meaning {}

    /** A day of the month or, with day 0, a month, whose year is open: "April 12", "February"; weekday 0 = not said. */
    record OfYear(int month, int day, int weekday) implements Meaning {

        OfYear(int month, int day) {
            this(month, day, 0);
        }
    }

    /** A day with a name that falls on another date each year: "Good Friday", "Thanksgiving". */
    record Movable(Feast feast) implements Meaning {

        /** The day in a year. */
        public LocalDate in(int year) {
            return feast.in(year);
        }
    }

    /** A day beside the name of another weekday, 1 = Monday: "Monday, 12 April 2022", which was a Tuesday. */
    record Contradicted(LocalDate day, int weekday) implements Meaning {}

    /** A quarter, half or season whose year is open; index from 1. */
    record Part(Grain grain, int index) implements Meaning {}

    /** A day of the week, 1 = Monday. */
    record Weekday(int day) implements Meaning {}

    /** The last (-1), this (0) or next (1) one: "last Sunday", "this summer". */
    record Pointed(Meaning base, int direction) implements Meaning {}

    /** A part of a stretch: "April last year", "the third quarter of 1990". */
    record Inside(Meaning part, Meaning whole) implements Meaning {}

    /** So many units from now, or from the date mentioned last: "last year", "two weeks ago", "a year earlier". */
    record Step(Unit unit, int count, Anchor anchor) implements Meaning {}

    /** The stretch of a grain spoken about: "the quarter", "that year". */
    record Same(Grain grain) implements Meaning {}

    /** {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. */
    record Vague(String value) implements Meaning {}

    /** A length; reaching back to (-1), or forward from (1) now, or free (0). */
    record Length(String value, @Nullable Unit unit, int count, int direction) implements Meaning {}

    /** A length behind "in" or "within": a length that passed or, told of the future, the day or the days it leads to. */
    record Ahead(Length length, @Nullable Step day) implements Meaning {}

    /** Something that recurs. */
    record Recurring(String value) implements Meaning {}

    /** A time of day on a day, in a zone where one is told; suffix: "T17:00", "TMO". */
    record Clock(String suffix, Meaning day, Zones.@Nullable Named zone) implements Meaning {

        Clock(String suffix, Meaning day) {
            this(suffix, day, null);
        }
    }

    /** A period with a name. */
    record Named(String value, LocalDate first, LocalDate last) implements Meaning {}

    /** Days from one to another: "June 3-5", "1994-96". */
    record Range(Meaning from, Meaning to) implements Meaning {}

    /** A stretch of somebody's fiscal year, which begins when its owner says: the value names it, its days are open. */
    record Fiscal(Meaning named) implements Meaning {}

    /** Figures that read as two days of a year: "4/5/2022". */
    record Either(LocalDate first, LocalDate last) implements Meaning {}

    /** A date that no calendar at hand has: 30 February, the end of Ramadan; doubt says what is wrong, if anything is. */
    record Unknown(String value, @Nullable Doubt doubt) implements Meaning {}

    /** A time that no clock shows, on a day where one is named: "25:70". */
    record NoClock(String written, @Nullable Meaning day) implements Meaning {}

    /** Words of time that say nothing about when: an age, "Easter Island". */
    record NoTime() implements Meaning {}
}
