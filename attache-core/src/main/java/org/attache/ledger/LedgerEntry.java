package org.attache.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.event.code.CodeTable;
import org.attache.event.code.EventCode;
import org.attache.model.Event;
import org.attache.model.Event.Party;
import org.attache.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * One act of one actor towards one recipient. An act of several parties gives several entries; a mutual act one in each
 * direction.
 *
 * @param id story and event, shared by the entries of one act
 * @param actorName the words that name the actor
 * @param recipient null when the act has none
 * @param recipientName the words that name the recipient, empty when the act has none
 * @param told how often and by whom the act is told
 * @param mentions where it is told; the first is the one whose words the event quotes
 */
public record LedgerEntry(String id, StoryId story, Event event, Party actor, String actorName,
        @Nullable Party recipient, String recipientName, Telling told, List<Mention> mentions) {

    private static final int SECTORS_BEGIN = 3;

    public LedgerEntry {
        mentions = List.copyOf(mentions);
    }

    /** The day the entry is booked on: the last day the act can have happened, null when nothing bounds it. */
    public @Nullable LocalDate day() {
        return event.latest() != null ? event.latest() : event.earliest();
    }

    /** The mention whose words the event quotes. */
    public Mention quoted() {
        return mentions.getFirst();
    }

    /** The address of the first mention that has one, empty when none has. */
    public String address() {
        return mentions.stream().map(one -> one.article().url()).filter(Objects::nonNull).map(Object::toString)
                .findFirst().orElse("");
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

    /** A country stands for all its actors, a code with a sector for those that begin with it. */
    private static boolean stands(Party party, String code) {
        return code.equals(party.country()) || party.code().equals(code)
                || code.length() > SECTORS_BEGIN && party.code().startsWith(code);
    }
}
