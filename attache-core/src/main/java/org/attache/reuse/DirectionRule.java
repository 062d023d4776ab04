package org.attache.reuse;

import java.util.List;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;
import org.attache.model.Reuse.Direction;
import org.attache.reuse.SharedText.Evidence;

/**
 * Who had shared words first.
 *
 * <p>The strongest ground decides, in this order:
 * <ol>
 * <li>one article credits the other's outlet, or the agency which that outlet is, and not the other way round;
 * <li>one says that its text came by a feed, and the other shows no credit at all;
 * <li>words that stand in quotation marks in both are the speaker's: who reported them first is open. Where one quotes
 * what the other says in its own voice, the quoting one has it from the other if it names its outlet or is younger;
 * if it is older, the marks may have been dropped, and the direction stays open;
 * <li>the older one, by time of day where both tell it.
 * </ol>
 * Otherwise unknown: two articles of one day without a credit are not told apart by guessing.
 */
final class DirectionRule {

    /** Whom the evidence points to, and what it is. */
    record Verdict(Direction direction, List<Evidence> evidence) {

        static final Verdict OPEN = new Verdict(Direction.UNKNOWN, List.of());
    }

    private final Kept from;
    private final Kept to;
    private final int age;

    private DirectionRule(Kept from, Kept to) {
        this.from = from;
        this.to = to;
        age = age(from.published(), to.published());
    }

    /**
     * Decides.
     *
     * @param namedByFrom true when {@code from} names the other's outlet beside words that it quotes
     * @param namedByTo the same the other way round
     */
    static Verdict verdict(Kept from, Kept to, boolean quotedInFrom, boolean quotedInTo, boolean namedByFrom,
            boolean namedByTo) {
        DirectionRule rule = new DirectionRule(from, to);
        boolean toCredits = to.credits(from);
        boolean fromCredits = from.credits(to);
        if (toCredits != fromCredits) {
            return rule.original(toCredits, Evidence.CREDIT);
        }
        if (from.hasNotice() != to.hasNotice() && from.isCredited() != to.isCredited()) {
            return rule.original(to.hasNotice(), Evidence.NOTICE);
        }
        if (quotedInFrom || quotedInTo) {
            return rule.quoted(quotedInFrom, quotedInTo, quotedInTo ? namedByTo : namedByFrom);
        }
        return rule.byDate();
    }

    private Verdict quoted(boolean inFrom, boolean inTo, boolean outletNamed) {
        if (inFrom && inTo) {
            return Verdict.OPEN;
        }
        if (outletNamed) {
            return original(inTo, Evidence.QUOTES_THE_OUTLET);
        }
        boolean quotingIsYounger = inTo ? age < 0 : age > 0;
        return quotingIsYounger ? byDate() : Verdict.OPEN;
    }

    private Verdict byDate() {
        return age == 0 ? Verdict.OPEN : original(age < 0, Evidence.DATE);
    }

    /** The verdict that {@code from} is the original if so, else {@code to}; a date that agrees is named too. */
    private Verdict original(boolean isFrom, Evidence evidence) {
        boolean dateAgrees = evidence != Evidence.DATE && (isFrom ? age < 0 : age > 0);
        return new Verdict(isFrom ? Direction.FROM_IS_ORIGINAL : Direction.TO_IS_ORIGINAL,
                dateAgrees ? List.of(evidence, Evidence.DATE) : List.of(evidence));
    }

    /** Negative when the first is older for certain, positive when younger, 0 when it cannot be told. */
    private static int age(@Nullable PublicationTime a,
            @Nullable PublicationTime b) {
        if (a == null || b == null) {
            return 0;
        }
        if (a.time() != null && b.time() != null) {
            return a.date().atTime(a.time()).toInstant().compareTo(b.date().atTime(b.time()).toInstant());
        }
        return a.date().compareTo(b.date());
    }
}
