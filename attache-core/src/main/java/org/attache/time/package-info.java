/**
 * What a text says about time: dates, times of day, durations and sets as TIMEX3 values, with the days each can mean.
 *
 * <p>Takes an article and its sentences; gives time expressions in text order without overlap. A scanner
 * ({@link org.attache.time.scan}) cuts the text into items, a longest-match grammar ({@link org.attache.time.grammar}) turns items
 * into meanings, and a resolver turns a meaning into a value, relative to the day of publication, the date mentioned last and
 * the tense of the governing verb. Does not decide which event a date belongs to, and does not guess: without a day of
 * publication a relative expression keeps X for what is unknown.
 */
@NullMarked
package org.attache.time;

import org.jspecify.annotations.NullMarked;
