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

    /** The latest day first; those without a day come last. */
    Page<LedgerEntry> list(Filter filter, PageRequest request);

    /** Ordered pairs of sides, the busiest first. Asserted and future acts count. */
    List<Dyad> dyads(@Nullable LocalDate from, @Nullable LocalDate to, int limit);

    /** What the first did to the second, period by period. */
    List<PeriodRow> between(String first, String second, Period period);
}
