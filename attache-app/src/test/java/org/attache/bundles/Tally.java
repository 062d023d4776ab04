package org.attache.bundles;

import java.util.Locale;

/** What was counted over some bundles. */
record Tally(int claims, int found, int carriers, int low, int interval, int named, int roots, int exact,
        int corroborable, int corroborated, int apart, int keptApart) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final String ROW = "%-28s %6d %6.3f %8.3f %6.3f %8.3f %6.3f %6.3f %6.3f %6.3f %6s";

    static final String HEADER = "%-28s %6s %6s %8s %6s %8s %6s %6s %6s %6s %6s".formatted("", "claims", "found",
            "carriers", "low", "interval", "named", "roots", "exact", "false", "apart");

    Tally plus(Tally other) {
        return new Tally(claims + other.claims, found + other.found, carriers + other.carriers, low + other.low,
                interval + other.interval, named + other.named, roots + other.roots, exact + other.exact,
                corroborable + other.corroborable, corroborated + other.corroborated, apart + other.apart,
                keptApart + other.keptApart);
    }

    double share(int counted) {
        return claims == 0 ? 0 : (double) counted / claims;
    }

    /** Claims with one source at most of which two or more are said. */
    double falseCorroboration() {
        return corroborable == 0 ? 0 : (double) corroborated / corroborable;
    }

    String row(String name) {
        return String.format(Locale.ROOT, ROW, name, claims, share(found),
                share(carriers), share(low), share(interval), share(named), share(roots), share(exact),
                falseCorroboration(), keptApart + "/" + apart);
    }
}
