package org.attache.store.row;

import java.util.ArrayList;
import java.util.List;
import org.attache.json.Json;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.store.database.Sorting;
import org.jspecify.annotations.Nullable;

/** The rows of the table of events that a dossier gives: one an entry of its ledger, numbered in the ledger's order. */
final class EventRows {

    private EventRows() {}

    static List<@Nullable Object[]> of(Dossier dossier) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LedgerEntry entry : Ledger.of(List.of(dossier), true).entries()) {
            rows.add(row(dossier.id().value(), rows.size() + 1, entry));
        }
        return rows;
    }

    private static @Nullable Object[] row(String story, int number, LedgerEntry entry) {
        Event e = entry.event();
        Event.Party recipient = entry.recipient();
        return new @Nullable Object[]{Sorting.numbered(story, number), story, Sorting.day(entry.day()),
                text(e.earliest()), text(e.latest()), e.cameo(), e.plover(), e.modality().name(), entry.actor().code(),
                entry.actor().country(), recipient == null ? null : recipient.code(),
                recipient == null ? null : recipient.country(), entry.told().mentions(), entry.told().withoutCopies(),
                entry.told().low(), entry.told().high(), Json.line(Bare.entry(entry))};
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
