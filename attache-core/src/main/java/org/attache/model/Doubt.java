package org.attache.model;

/**
 * Why a date does not stand as it is written: a kind for programs, words for people.
 *
 * <pre>
 * new Doubt(Doubt.Kind.CONTRADICTS_WEEKDAY, "5 May 2022 was a Thursday");   // of "Tuesday, 5 May 2022"
 * </pre>
 */
public record Doubt(Kind kind, String words) {

    /** What is wrong with a date. */
    public enum Kind {
        /** The weekday beside the date is that of another day; both days are kept. */
        CONTRADICTS_WEEKDAY,
        /** Figures that read as two days, of which nothing tells which; both are kept. */
        READS_TWO_WAYS,
        /** The order in which happenings are told does not fit their days; each keeps its own. */
        CONTRADICTS_ORDER,
        /** The article gives another day of publication elsewhere. */
        CONTRADICTS_PUBLICATION,
        /** A day or month that the calendar lacks: it stays unresolved. */
        IMPOSSIBLE_DAY,
        /** A time that no clock shows: it stays unresolved. */
        IMPOSSIBLE_TIME,
        /** A year beyond those of news: it stays unresolved. */
        OUT_OF_RANGE,
        /** It counts from a day of publication that is not known, so it stays unresolved. */
        NO_PUBLICATION_DATE
    }
}
