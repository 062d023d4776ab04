package org.attache.reuse.credit;

import java.util.Optional;
import java.util.Set;
import org.attache.actor.outlet.Outlet;
import org.attache.actor.outlet.Outlets;

/** News agencies and the names under which they are credited. */
public final class Agencies {

    private static final Outlets OUTLETS = Outlets.load();
    /** A credited name that ends so is an agency though the table does not know it. */
    private static final Set<String> ENDINGS = Set.of("news service", "news agency", "press agency", "wire service",
            "press service", "newswire");

    private Agencies() {}

    /** The name to show of the agency that is credited as {@code words}: lower-case words with single spaces. */
    public static Optional<String> named(String words) {
        return OUTLETS.byName(words).filter(Outlet::isAgency).map(Outlet::name);
    }

    /** True for a name that can only be an agency's, known or not. */
    static boolean soundsLikeOne(String words) {
        return named(words).isPresent() || ENDINGS.stream().anyMatch(words::endsWith);
    }
}
