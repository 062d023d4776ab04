package org.attache.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bounds happenings without a date of their own by those they are told beside.
 *
 * <pre>
 * // 0 the visit (February 2022), 1 the start of the operation, 2 the phone call
 * Chronology.settle(List.of(february, Days.UNKNOWN, Days.UNKNOWN),
 *         List.of(new Link(1, Relation.WITH, 0), new Link(2, Relation.BEFORE, 0)));
 * // 1 lies in February 2022; 2 lies no later than its last day
 * </pre>
 *
 * Every link narrows both ends until nothing changes; each round carries a bound one link further, so the time taken is
 * at most the number of happenings times the number of links. A bound that would cross the other is not applied: the
 * happening keeps what it had, and {@link #contradictions} names the link.
 */
public final class Chronology {

    /** How one happening lies to another. */
    public enum Relation {
        BEFORE, AFTER, WITH;

        /** The relation a word or phrase between two clauses states, empty when it states none. */
        public static Optional<Relation> of(String connective) {
            return switch (connective.toLowerCase(Locale.ROOT)) {
                case "before", "ahead of", "prior to", "until", "precede" -> Optional.of(BEFORE);
                case "after", "following", "since", "follow", "in the wake of" -> Optional.of(AFTER);
                case "when", "while", "as", "during", "amid", "coincide with", "coincided with" -> Optional.of(WITH);
                default -> Optional.empty();
            };
        }
    }

    /** Happening {@code one} lies before, after or with happening {@code other}; both are places in the list. */
    public record Link(int one, Relation relation, int other) {}

    private Chronology() {}

    /**
     * Narrows the days of happenings by their links.
     *
     * @return the days in the order given
     */
    public static List<Days> settle(List<Days> happenings, List<Link> links) {
        List<Days> days = new ArrayList<>(happenings);
        boolean changed = true;
        for (int round = 0; changed && round <= days.size(); round++) {
            changed = false;
            for (Link link : links) {
                changed |= apply(days, link);
            }
        }
        return List.copyOf(days);
    }

    /** The links that the days given cannot fulfil. */
    public static List<Link> contradictions(List<Days> happenings, List<Link> links) {
        List<Days> days = settle(happenings, links);
        return links.stream().filter(link -> narrowed(days.get(link.one), link.relation, days.get(link.other))
                .contradictory()).toList();
    }

    private static boolean apply(List<Days> days, Link link) {
        Days one = days.get(link.one);
        Days other = days.get(link.other);
        Days newOne = narrowed(one, link.relation, other);
        Days newOther = narrowed(other, mirror(link.relation), one);
        if (newOne.contradictory() || newOther.contradictory()) {
            return false;
        }
        days.set(link.one, newOne);
        days.set(link.other, newOther);
        return !newOne.equals(one) || !newOther.equals(other);
    }

    private static Days narrowed(Days one, Relation relation, Days other) {
        return switch (relation) {
            case BEFORE -> one.before(other);
            case AFTER -> one.after(other);
            case WITH -> one.within(other);
        };
    }

    private static Relation mirror(Relation relation) {
        return switch (relation) {
            case BEFORE -> Relation.AFTER;
            case AFTER -> Relation.BEFORE;
            case WITH -> Relation.WITH;
        };
    }
}
