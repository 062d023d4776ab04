package org.attache.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase stands for at a day.
 *
 * @param code country or body and up to two sectors: {@code PAKGOV}, {@code UNO}, {@code IGO}, {@code UAF}
 * @param country ISO 3166-1 alpha-3, null for bodies without a country and when nothing tells
 * @param sectors sector codes, the first is the main one; empty for a state or people as a whole
 * @param name the name in the table, or the phrase itself where it was put together from nationality and role
 * @param tenure the office or state of affairs that gave the sectors, null when none is dated
 */
public record Actor(String code, @Nullable String country, List<String> sectors, String name, Kind kind,
        @Nullable Tenure tenure) {

    /** What stands behind the code. */
    public enum Kind {
        STATE,
        /** A people or somebody's nationality. */
        PEOPLE,
        /** A capital or seat of power that stands for its government. */
        SEAT, PLACE, PERSON,
        /** An organ of a state. */
        AGENCY,
        /** An organisation of states or beyond states. */
        ORGANISATION, ARMED_GROUP, PARTY, COMPANY, OUTLET,
        /** Described by a role alone. */
        ROLE
    }

    public Actor {
        sectors = List.copyOf(sectors);
    }

    /** The main sector, empty for a state or people as a whole. */
    public String sector() {
        return sectors.isEmpty() ? "" : sectors.getFirst();
    }

    static Actor of(@Nullable String prefix, List<String> sectors, String name, Kind kind, @Nullable Tenure tenure) {
        String code = (prefix == null ? "" : prefix) + String.join("", sectors);
        return new Actor(code, prefix == null || Prefixes.isBody(prefix) ? null : prefix, sectors, name, kind, tenure);
    }
}
