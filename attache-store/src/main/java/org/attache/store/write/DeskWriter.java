package org.attache.store.write;

import java.time.Instant;
import org.attache.json.Json;
import org.attache.store.Changes;
import org.attache.store.Desk;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.Write;
import org.attache.store.database.DecisionDocument;
import org.attache.store.database.DeskTables;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Writes what the people at the desk decide, save and watch, tokens, messages and settings. */
final class DeskWriter {

    private final Transaction transaction;

    DeskWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    Outcome decide(Write.Decide decide) {
        Outcome outcome = created(Changes.Kind.DECISION);
        String subject = decide.decision() instanceof Desk.Grade grade ? grade.source().value() : null;
        transaction.sql().insertInto(DeskTables.Decision.TABLE)
                .columns(DeskTables.Decision.ID, DeskTables.Decision.KIND, DeskTables.Decision.SUBJECT,
                        DeskTables.Decision.BODY,
                        DeskTables.Decision.AUTHOR, DeskTables.Decision.AT)
                .values(outcome.sequence(), DecisionDocument.kind(decide.decision()), subject,
                        Json.line(decide.decision()), decide.by(), transaction.now())
                .execute();
        return outcome;
    }

    Outcome undo(Write.Undo undo) {
        int rows = transaction.sql().update(DeskTables.Decision.TABLE)
                .set(DeskTables.Decision.UNDONE, transaction.now())
                .set(DeskTables.Decision.UNDONE_BY, undo.by())
                .where(DeskTables.Decision.ID.eq(undo.decision()).and(DeskTables.Decision.UNDONE.isNull())).execute();
        if (rows == 0) {
            throw new IllegalArgumentException("decision must be one that holds but was " + undo.decision());
        }
        return transaction.outcome(Result.CHANGED, Changes.Kind.DECISION, Long.toString(undo.decision()));
    }

    Outcome save(Write.SaveQuery save) {
        Outcome outcome = created(Changes.Kind.QUERY);
        transaction.sql().insertInto(DeskTables.Query.TABLE)
                .columns(DeskTables.Query.ID, DeskTables.Query.NAME, DeskTables.Query.QUERY, DeskTables.Query.AT)
                .values(outcome.sequence(), save.name(), save.query(), transaction.now()).execute();
        return outcome;
    }

    Outcome remove(Write.RemoveQuery remove) {
        return remove(Changes.Kind.QUERY, DeskTables.Query.TABLE, DeskTables.Query.ID, remove.query());
    }

    Outcome watch(Desk.WatchOrder order) {
        Outcome outcome = created(Changes.Kind.WATCH);
        transaction.sql().insertInto(DeskTables.Watch.TABLE)
                .columns(DeskTables.Watch.ID, DeskTables.Watch.BODY, DeskTables.Watch.AT)
                .values(outcome.sequence(), Json.line(order), transaction.now()).execute();
        return outcome;
    }

    Outcome remove(Write.RemoveWatch remove) {
        return remove(Changes.Kind.WATCH, DeskTables.Watch.TABLE, DeskTables.Watch.ID, remove.watch());
    }

    private Outcome remove(Changes.Kind kind, Table<Record> table, Field<Long> id, long value) {
        int rows = transaction.sql().deleteFrom(table).where(id.eq(value)).execute();
        return rows == 0 ? Outcome.UNCHANGED : transaction.outcome(Result.CHANGED, kind, Long.toString(value));
    }

    Outcome token(Write.PutToken put) {
        Outcome outcome = created(Changes.Kind.TOKEN);
        transaction.sql().insertInto(DeskTables.Token.TABLE)
                .columns(DeskTables.Token.ID, DeskTables.Token.NAME, DeskTables.Token.HASH, DeskTables.Token.SCOPES,
                        DeskTables.Token.AT,
                        DeskTables.Token.EXPIRES)
                .values(outcome.sequence(), put.name(), put.hash(), String.join(" ", put.scopes()), transaction.now(),
                        millis(put.expires()))
                .execute();
        return outcome;
    }

    Outcome revoke(Write.RevokeToken revoke) {
        int rows = transaction.sql().update(DeskTables.Token.TABLE).set(DeskTables.Token.REVOKED, transaction.now())
                .where(DeskTables.Token.ID.eq(revoke.token()).and(DeskTables.Token.REVOKED.isNull())).execute();
        return rows == 0
                ? Outcome.UNCHANGED
                : transaction.outcome(Result.CHANGED, Changes.Kind.TOKEN, Long.toString(revoke.token()));
    }

    Outcome deliver(Write.PutDelivery put) {
        Outcome outcome = created(Changes.Kind.DELIVERY);
        int rows = transaction.sql().insertInto(DeskTables.Delivery.TABLE)
                .columns(DeskTables.Delivery.ID, DeskTables.Delivery.WATCH, DeskTables.Delivery.MESSAGE,
                        DeskTables.Delivery.PAYLOAD,
                        DeskTables.Delivery.ATTEMPTS, DeskTables.Delivery.DELIVERED, DeskTables.Delivery.NEXT_TRY,
                        DeskTables.Delivery.NOTE, DeskTables.Delivery.AT)
                .values(outcome.sequence(), put.watch(), put.key(), put.payload(), 0, 0, transaction.now(), "",
                        transaction.now())
                .onConflict(DeskTables.Delivery.WATCH, DeskTables.Delivery.MESSAGE).doNothing().execute();
        return rows == 0 ? Outcome.UNCHANGED : outcome;
    }

    Outcome attempt(Write.Attempt attempt) {
        transaction.sql().update(DeskTables.Delivery.TABLE)
                .set(DeskTables.Delivery.ATTEMPTS, DeskTables.Delivery.ATTEMPTS.plus(1))
                .set(DeskTables.Delivery.DELIVERED, attempt.delivered() ? 1 : 0)
                .set(DeskTables.Delivery.NEXT_TRY, millis(attempt.next())).set(DeskTables.Delivery.NOTE, attempt.note())
                .where(DeskTables.Delivery.ID.eq(attempt.delivery())).execute();
        return new Outcome(Result.CHANGED, 0);
    }

    Outcome set(Write.Set set) {
        if (set.value() == null) {
            transaction.sql().deleteFrom(DeskTables.Setting.TABLE).where(DeskTables.Setting.NAME.eq(set.key()))
                    .execute();
        } else {
            transaction.sql().insertInto(DeskTables.Setting.TABLE)
                    .columns(DeskTables.Setting.NAME, DeskTables.Setting.VALUE)
                    .values(set.key(), set.value()).onConflict(DeskTables.Setting.NAME).doUpdate().setAllToExcluded()
                    .execute();
        }
        return transaction.outcome(Result.CHANGED, Changes.Kind.SETTING, set.key());
    }

    private Outcome created(Changes.Kind kind) {
        return transaction.outcome(Result.CREATED, kind, "");
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
