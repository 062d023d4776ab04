package org.attache.store.write;

import java.time.Instant;
import org.attache.json.Json;
import org.attache.store.Changes;
import org.attache.store.Desk;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.Write;
import org.attache.store.database.DecisionDocument;
import org.attache.store.database.Tables;
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
        transaction.sql().insertInto(Tables.Decision.TABLE)
                .columns(Tables.Decision.ID, Tables.Decision.KIND, Tables.Decision.SUBJECT, Tables.Decision.BODY,
                        Tables.Decision.AUTHOR, Tables.Decision.AT)
                .values(outcome.sequence(), DecisionDocument.kind(decide.decision()), subject,
                        Json.line(decide.decision()), decide.by(), transaction.now())
                .execute();
        return outcome;
    }

    Outcome undo(Write.Undo undo) {
        int rows = transaction.sql().update(Tables.Decision.TABLE).set(Tables.Decision.UNDONE, transaction.now())
                .set(Tables.Decision.UNDONE_BY, undo.by())
                .where(Tables.Decision.ID.eq(undo.decision()).and(Tables.Decision.UNDONE.isNull())).execute();
        if (rows == 0) {
            throw new IllegalArgumentException("decision must be one that holds but was " + undo.decision());
        }
        return transaction.outcome(Result.CHANGED, Changes.Kind.DECISION, Long.toString(undo.decision()));
    }

    Outcome save(Write.SaveQuery save) {
        Outcome outcome = created(Changes.Kind.QUERY);
        transaction.sql().insertInto(Tables.Query.TABLE)
                .columns(Tables.Query.ID, Tables.Query.NAME, Tables.Query.QUERY, Tables.Query.AT)
                .values(outcome.sequence(), save.name(), save.query(), transaction.now()).execute();
        return outcome;
    }

    Outcome remove(Write.RemoveQuery remove) {
        return remove(Changes.Kind.QUERY, Tables.Query.TABLE, Tables.Query.ID, remove.query());
    }

    Outcome watch(Desk.WatchOrder order) {
        Outcome outcome = created(Changes.Kind.WATCH);
        transaction.sql().insertInto(Tables.Watch.TABLE)
                .columns(Tables.Watch.ID, Tables.Watch.BODY, Tables.Watch.AT)
                .values(outcome.sequence(), Json.line(order), transaction.now()).execute();
        return outcome;
    }

    Outcome remove(Write.RemoveWatch remove) {
        return remove(Changes.Kind.WATCH, Tables.Watch.TABLE, Tables.Watch.ID, remove.watch());
    }

    private Outcome remove(Changes.Kind kind, Table<Record> table, Field<Long> id, long value) {
        int rows = transaction.sql().deleteFrom(table).where(id.eq(value)).execute();
        return rows == 0 ? Outcome.UNCHANGED : transaction.outcome(Result.CHANGED, kind, Long.toString(value));
    }

    Outcome token(Write.PutToken put) {
        Outcome outcome = created(Changes.Kind.TOKEN);
        transaction.sql().insertInto(Tables.Token.TABLE)
                .columns(Tables.Token.ID, Tables.Token.NAME, Tables.Token.HASH, Tables.Token.SCOPES, Tables.Token.AT,
                        Tables.Token.EXPIRES)
                .values(outcome.sequence(), put.name(), put.hash(), String.join(" ", put.scopes()), transaction.now(),
                        millis(put.expires()))
                .execute();
        return outcome;
    }

    Outcome revoke(Write.RevokeToken revoke) {
        int rows = transaction.sql().update(Tables.Token.TABLE).set(Tables.Token.REVOKED, transaction.now())
                .where(Tables.Token.ID.eq(revoke.token()).and(Tables.Token.REVOKED.isNull())).execute();
        return rows == 0
                ? Outcome.UNCHANGED
                : transaction.outcome(Result.CHANGED, Changes.Kind.TOKEN, Long.toString(revoke.token()));
    }

    Outcome deliver(Write.PutDelivery put) {
        Outcome outcome = created(Changes.Kind.DELIVERY);
        int rows = transaction.sql().insertInto(Tables.Delivery.TABLE)
                .columns(Tables.Delivery.ID, Tables.Delivery.WATCH, Tables.Delivery.MESSAGE, Tables.Delivery.PAYLOAD,
                        Tables.Delivery.ATTEMPTS, Tables.Delivery.DELIVERED, Tables.Delivery.NEXT_TRY,
                        Tables.Delivery.NOTE, Tables.Delivery.AT)
                .values(outcome.sequence(), put.watch(), put.key(), put.payload(), 0, 0, transaction.now(), "",
                        transaction.now())
                .onConflict(Tables.Delivery.WATCH, Tables.Delivery.MESSAGE).doNothing().execute();
        return rows == 0 ? Outcome.UNCHANGED : outcome;
    }

    Outcome attempt(Write.Attempt attempt) {
        transaction.sql().update(Tables.Delivery.TABLE)
                .set(Tables.Delivery.ATTEMPTS, Tables.Delivery.ATTEMPTS.plus(1))
                .set(Tables.Delivery.DELIVERED, attempt.delivered() ? 1 : 0)
                .set(Tables.Delivery.NEXT_TRY, millis(attempt.next())).set(Tables.Delivery.NOTE, attempt.note())
                .where(Tables.Delivery.ID.eq(attempt.delivery())).execute();
        return new Outcome(Result.CHANGED, 0);
    }

    Outcome set(Write.Set set) {
        if (set.value() == null) {
            transaction.sql().deleteFrom(Tables.Setting.TABLE).where(Tables.Setting.NAME.eq(set.key())).execute();
        } else {
            transaction.sql().insertInto(Tables.Setting.TABLE).columns(Tables.Setting.NAME, Tables.Setting.VALUE)
                    .values(set.key(), set.value()).onConflict(Tables.Setting.NAME).doUpdate().setAllToExcluded()
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
