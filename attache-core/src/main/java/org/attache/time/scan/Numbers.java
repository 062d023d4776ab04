package org.attache.time.scan;

import org.jspecify.annotations.Nullable;

/** Reads amounts: "23", "twenty-three", "2 1/2", "a hundred", "several", "half a". */
public final class Numbers {

    /** @param amount the number, negative when it is not known ("several") */
    public record Amount(int to, double amount) {

        public boolean known() {
            return amount >= 0;
        }
    }

    private final Items items;

    public Numbers(Items items) {
        this.items = items;
    }

    public @Nullable Amount at(int i) {
        Item item = items.at(i);
        return switch (item.kind()) {
            case NUMBER, DECIMAL -> digits(i);
            case CARDINAL -> words(i);
            case SOME -> some(i);
            case OTHER -> article(i);
            default -> null;
        };
    }

    private @Nullable Amount digits(int i) {
        Item item = items.at(i);
        if (item.kind() == Kind.DECIMAL) {
            return item.form().length() > 9 ? null : new Amount(i + 1, Double.parseDouble(item.form()));
        }
        if (items.is(i + 1, Kind.NUMBER) && items.is(i + 2, "/") && items.is(i + 3, "2")) {
            return new Amount(i + 4, item.value() + 0.5);
        }
        if (items.is(i + 1, "½")) {
            return new Amount(i + 2, item.value() + 0.5);
        }
        return new Amount(i + 1, item.value());
    }

    private Amount words(int i) {
        int at = i + 1;
        double value = items.value(i);
        int dash = items.is(at, "-") ? 1 : 0;
        if (value >= 20 && value % 10 == 0 && items.is(at + dash, Kind.CARDINAL) && items.value(at + dash) < 10) {
            value += items.value(at + dash);
            at += dash + 1;
        }
        return scaled(at, value);
    }

    private Amount scaled(int at, double value) {
        double scaled = value;
        int to = at;
        while (items.is(to, Kind.SCALE)) {
            scaled *= items.value(to);
            to++;
        }
        if (items.is(to, "and") && items.is(to + 1, "a") && items.is(to + 2, "half")) {
            return new Amount(to + 3, scaled + 0.5);
        }
        return new Amount(to, scaled);
    }

    private @Nullable Amount some(int i) {
        if (items.is(i, "couple")) {
            return new Amount(items.is(i + 1, "of") ? i + 2 : i + 1, 2);
        }
        return items.is(i, "some") ? null : new Amount(i + 1, -1);
    }

    private @Nullable Amount article(int i) {
        if (items.is(i, "half")) {
            return items.isAny(i + 1, "a", "an") ? new Amount(i + 2, 0.5) : null;
        }
        if (!items.isAny(i, "a", "an")) {
            return null;
        }
        if (items.is(i + 1, Kind.SOME) && !items.is(i + 1, "several")) {
            return items.is(i + 1, "some") ? null : some(i + 1);
        }
        if (items.is(i + 1, "dozen")) {
            return new Amount(i + 2, 12);
        }
        if (items.is(i + 1, "half") && items.isAny(i + 2, "a", "-", "dozen")) {
            return items.is(i + 2, "dozen") ? new Amount(i + 3, 6) : null;
        }
        return items.is(i + 1, Kind.SCALE) ? scaled(i + 1, 1) : new Amount(i + 1, 1);
    }

    /** A year in words: "nineteen ninety-six", "two thousand". */
    public @Nullable Amount year(int i) {
        if (!items.is(i, Kind.CARDINAL)) {
            return null;
        }
        int head = items.value(i);
        if (head == 2 && items.is(i + 1, "thousand")) {
            return thousands(i + 2);
        }
        boolean century = head >= 16 && head <= 20 && items.is(i + 1, Kind.CARDINAL) && items.value(i + 1) >= 10;
        if (!century) {
            return null;
        }
        Amount rest = words(i + 1);
        return rest.amount < 100 ? new Amount(rest.to, head * 100 + rest.amount) : null;
    }

    private Amount thousands(int i) {
        int at = items.is(i, "and") ? i + 1 : i;
        if (items.is(at, Kind.CARDINAL) && items.value(at) < 100) {
            Amount rest = words(at);
            return new Amount(rest.to, 2000 + rest.amount);
        }
        return new Amount(i, 2000);
    }
}
