package org.attache.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.Event.Party;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** How exports write actors: CAMEO's letters for sectors, words for sectors and countries. */
final class Sectors {

    /** A sector: our code, CAMEO's letters (empty for none), words. */
    record Sector(String code, String cameo, String words) {}

    private static final Map<String, Sector> ALL = read();
    private static final Map<String, String> COUNTRIES = countries();

    private Sectors() {}

    static List<Sector> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, Sector> read() {
        Map<String, Sector> all = new LinkedHashMap<>();
        Table.rows(Sectors.class, "sectors.tsv", 3).forEach(
                row -> all.put(row.get(0),
                        new Sector(row.get(0), row.get(1).equals("-") ? "" : row.get(1), row.get(2))));
        return all;
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("XKX", "Kosovo");
        return names;
    }

    /** The sectors of a party: its code without the country, three letters each. */
    static List<String> of(Party party) {
        String rest = party.country() == null ? party.code()
                : party.code().substring(Math.min(3, party.code().length()));
        List<String> sectors = new ArrayList<>();
        for (int at = 0; at + 3 <= rest.length(); at += 3) {
            sectors.add(rest.substring(at, at + 3));
        }
        return sectors;
    }

    /** The code in CAMEO's letters; {@code ---} for a party of whom nothing is known. */
    static String cameo(@Nullable Party party) {
        if (party == null) {
            return "";
        }
        String country = party.country() == null ? "" : party.country();
        String code = country + String.join("", types(party));
        return code.isEmpty() ? "---" : code;
    }

    /** CAMEO's letters of each sector. */
    static List<String> types(Party party) {
        return of(party).stream().map(s -> ALL.getOrDefault(s, new Sector(s, s, s)).cameo()).filter(s -> !s.isEmpty())
                .toList();
    }

    /** The sectors in words, separated by commas. */
    static String words(@Nullable Party party) {
        return party == null ? "" : String.join(",",
                of(party).stream().map(s -> ALL.getOrDefault(s, new Sector(s, s, s)).words()).toList());
    }

    /** The country in words, empty when unknown. */
    static String country(@Nullable Party party) {
        String country = party == null ? null : party.country();
        return country == null ? "" : COUNTRIES.getOrDefault(country, country);
    }

    /** True for the English name of a country. */
    static boolean isCountry(@Nullable String place) {
        return place != null && COUNTRIES.containsValue(place);
    }
}
