package org.attache.actor;

import java.util.Set;

/** The first three letters of an actor code that are no country. */
final class Prefixes {

    private static final Set<String> BODIES = Set.of("UNO", "IGO", "NGO", "MNC", "EUR");

    private Prefixes() {}

    static boolean isBody(String prefix) {
        return BODIES.contains(prefix);
    }

    /** Bodies whose people have no government sector of their own: "UN officials" are UNO. */
    static boolean withoutGovernment(String prefix) {
        return isBody(prefix) && !prefix.equals("EUR");
    }
}
