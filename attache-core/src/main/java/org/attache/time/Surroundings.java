package org.attache.time;

import java.time.LocalDate;
import org.attache.time.grammar.Match;
import org.attache.time.scan.Items;
import org.jspecify.annotations.Nullable;

/** Narrows or opens the days of an expression by the words before it: "since 2016", "before April", "earlier this month". */
final class Surroundings {

    private final Items items;
    private final Match match;
    private final @Nullable LocalDate now;

    Surroundings(Items items, Match match, @Nullable LocalDate now) {
        this.items = items;
        this.match = match;
        this.now = now;
    }

    Resolution bound(Resolution plain) {
        Resolution inside = inside(plain);
        LocalDate earliest = inside.earliest();
        LocalDate latest = inside.latest();
        if (earliest == null || latest == null || !dated()) {
            return inside;
        }
        return switch (items.form(match.from() - 1)) {
            case "since" -> inside.between(earliest, null);
            case "until", "till", "by", "through" -> inside.between(null, latest);
            case "before" -> inside.between(null, earliest.minusDays(1));
            case "after" -> inside.between(latest.plusDays(1), null);
            default -> inside;
        };
    }

    private boolean dated() {
        return switch (match.type()) {
            case DATE, TIME -> true;
            case DURATION, SET -> false;
        };
    }

    /** "Earlier this month" ends on the day of publication, "later this month" begins there. */
    private Resolution inside(Resolution plain) {
        String mod = match.mod();
        boolean around = now != null && plain.earliest() != null && plain.latest() != null
                && !now.isBefore(plain.earliest()) && !now.isAfter(plain.latest());
        if (mod == null || !around) {
            return plain;
        }
        return switch (mod) {
            case "SINCE_START" -> plain.between(plain.earliest(), now);
            case "UNTIL_END" -> plain.between(now, plain.latest());
            default -> plain;
        };
    }
}
