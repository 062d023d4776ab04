package org.attache.actor.outlet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.actor.ActorTable;
import org.attache.actor.Words;
import org.jspecify.annotations.Nullable;

/**
 * News outlets by name and by address.
 *
 * <pre>
 * Outlets outlets = Outlets.load();
 * outlets.byHost("www.arabnews.pk").get().name();     // Arab News
 * outlets.byName("the express tribune").get().country(); // PAK
 * outlets.byName("PTI").get().isAgency();             // true
 * </pre>
 *
 * Immutable and safe for use by several threads. Looking up takes constant time.
 */
public final class Outlets {

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    private Outlets() {}

    /** The outlets of the table; a later row wins over an earlier one, and so the desk's own over those that come with Attaché. */
    public static Outlets load() {
        return of(ActorTable.OUTLETS.text());
    }

    /** @param text the whole text of the table */
    static Outlets of(String text) {
        Outlets outlets = new Outlets();
        outlets.read(text);
        return outlets;
    }

    private void read(String text) {
        for (List<String> row : ActorTable.OUTLETS.rows(text)) {
            List<String> names = ActorTable.alternatives(row.get(0));
            Outlet outlet = new Outlet(names.getFirst(), row.get(1),
                    Outlet.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)), names,
                    ActorTable.alternatives(row.get(2)));
            outlet.names().forEach(name -> byName.put(key(name), outlet));
            outlet.domains().forEach(domain -> byDomain.put(domain, outlet));
        }
    }

    /** The outlet with that name or abbreviation; case, accents, dots and a leading article do not matter. */
    public Optional<Outlet> byName(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byName.get(key(name)));
    }

    /** The outlet that a host belongs to, by the longest domain of the table that the host ends with. */
    public Optional<Outlet> byHost(@Nullable String host) {
        String rest = host == null ? "" : host.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            Outlet outlet = byDomain.get(rest);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (Words.Word word : Words.of(name)) {
            boolean article = key.isEmpty() && word.is("the");
            if (!article) {
                key.append(key.isEmpty() ? "" : " ").append(word.form());
            }
        }
        return key.toString();
    }
}
