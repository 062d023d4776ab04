package org.attache.store;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.Dyad;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.model.Event;
import org.jspecify.annotations.Nullable;

/** The events of all stories, as the present version of each dossier has them, one entry an ordered pair of parties. */
public interface Events {

    /**
     * Which events to list; a null component does not restrict.
     *
     * @param actor country ("RUS") or whole code ("RUSGOV")
     * @param recipient likewise
     * @param code CAMEO code or its beginning ("04"), or PLOVER category ("CONSULT")
     * @param from first day it can have happened
     * @param to last day it can have happened
     */
    record Filter(@Nullable String actor, @Nullable String recipient, @Nullable String code,
            Event.@Nullable Modality modality, @Nullable LocalDate from, @Nullable LocalDate to) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /**
     * An ordered pair of countries, or of bodies without one, with what is told of the first doing to the second.
     *
     * @param mentions assertions of the events, copies included
     * @param withoutCopies assertions outside of copied articles
     * @param low sum over the events of their independent origins, lower reading
     * @param high the same, upper reading
     */
    record Pair(String actor, String recipient, int events, int mentions, int withoutCopies, int low, int high) {}

    /** The latest day first; those without a day come last. */
    Page<LedgerEntry> list(Filter filter, PageRequest request);

    /** The busiest first. Asserted and future acts count. */
    List<Pair> pairs(@Nullable LocalDate from, @Nullable LocalDate to, int limit);

    /** All that the first did to the second. */
    Dyad dyad(String first, String second);

    /** The same period by period. */
    List<PeriodRow> between(String first, String second, Period period);
}
