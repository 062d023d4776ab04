package org.attache.ledger;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Events counted in several ways.
 *
 * @param goldstein sum of the Goldstein values, each event once
 * @param mentions assertions, copies included: the number a count of reports would give
 * @param withoutCopies assertions outside of copied articles
 * @param low sum over the events of their independent origins, lower reading
 * @param high the same, upper reading
 * @param byMentions sum of the Goldstein values, each event as often as it is mentioned
 * @param byOrigins sum of the Goldstein values, each event as often as it has independent origins, lower reading
 */
public record Tally(int events, double goldstein, int mentions, int withoutCopies, int low, int high,
        double byMentions, double byOrigins) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(List<LedgerEntry> entries) {
        return new Tally(entries.size(), sum(entries, told -> 1), count(entries, Telling::mentions),
                count(entries, Telling::withoutCopies), count(entries, Telling::low), count(entries, Telling::high),
                sum(entries, Telling::mentions), sum(entries, Telling::low));
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(events + other.events, tenths(goldstein + other.goldstein), mentions + other.mentions,
                withoutCopies + other.withoutCopies, low + other.low, high + other.high,
                tenths(byMentions + other.byMentions), tenths(byOrigins + other.byOrigins));
    }

    private static int count(List<LedgerEntry> entries, ToIntFunction<Telling> part) {
        return entries.stream().map(LedgerEntry::told).mapToInt(part).sum();
    }

    private static double sum(List<LedgerEntry> entries, ToDoubleFunction<Telling> weight) {
        return tenths(entries.stream().mapToDouble(e -> e.code().goldstein() * weight.applyAsDouble(e.told())).sum());
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
