package org.attache.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.attache.event.CodeTable;
import org.attache.event.EventCode;
import org.attache.model.Event;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * One act between one actor and one recipient. Mutual acts are two entries, acts of several parties several.
 *
 * @param id of the event, unique over stories: story, then event
 * @param actorName the words that name the actor
 * @param recipient null when the act has none
 * @param recipientName the words that name the recipient, empty when the act has none
 * @param told how often and by whom the act is told
 */
public record LedgerEntry(String id, Event event, Party actor, String actorName, @Nullable Party recipient,
        String recipientName, Telling told) {

    /** The day the entry is booked on: the last day the act can have happened, null when nothing bounds it. */
    public @Nullable LocalDate day() {
        return event.latest() != null ? event.latest() : event.earliest();
    }

    /** The code with its Goldstein value and quad class. */
    public EventCode code() {
        return CodeTable.builtIn().cameo(event.cameo()).orElseThrow();
    }

    /** PLOVER's score of category and mode; empty for statements. */
    public Optional<Double> score() {
        return Optional.ofNullable(event.plover())
                .flatMap(category -> CodeTable.builtIn().plover(category, event.mode())).map(code -> code.score());
    }

    /** Cooperation (quad classes 1 and 2) rather than conflict (3 and 4). */
    public boolean isCooperation() {
        return quad() <= 2;
    }

    /** The quad class of the PLOVER category; of the CAMEO root for statements. */
    public int quad() {
        return Optional.ofNullable(event.plover()).flatMap(category -> CodeTable.builtIn().plover(category, null))
                .map(code -> code.quad()).orElse(code().quad());
    }

    boolean isBetween(String first, String second) {
        return stands(actor, first) && recipient != null && stands(recipient, second);
    }

    private static boolean stands(Party party, String code) {
        return Objects.equals(party.country(), code) || party.code().equals(code);
    }
}
