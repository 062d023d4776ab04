package org.attache.actor.outlet;

import java.util.List;

/**
 * Who publishes news.
 *
 * @param name the name to show
 * @param country seat, ISO 3166-1 alpha-3
 * @param names all names, the shown one first
 * @param domains internet domains, without "www."
 */
public record Outlet(String name, String country, Kind kind, List<String> names, List<String> domains) {

    /** What an outlet is. */
    public enum Kind {
        /** Supplies other outlets: its name in a report points to a common origin. */
        AGENCY, NEWSPAPER, BROADCASTER, MAGAZINE, SITE
    }

    public Outlet {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
    }

    public boolean isAgency() {
        return kind == Kind.AGENCY;
    }
}
