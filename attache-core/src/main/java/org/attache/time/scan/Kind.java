package org.attache.time.scan;

/** What a word or sign can be in an expression of time. */
public enum Kind {
    OTHER, NUMBER, DECIMAL, SIGN, MONTH, WEEKDAY, SEASON, UNIT, CARDINAL, SCALE, ORDINAL, DAYPART, DEICTIC, VAGUE, SOME,
    POINTER, PHASE, HEDGE, EDGE, EVERY, ADVERB, ZONE, PERIOD
}
