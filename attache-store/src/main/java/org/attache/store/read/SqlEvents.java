package org.attache.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.json.Json;
import org.attache.ledger.Dyad;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Mention;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.model.Event.Modality;
import org.attache.store.Events;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Tables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads events over all stories. */
public final class SqlEvents implements Events {

    private static final Keyset<String> BY_DAY = new Keyset<>("events", Tables.Event.DAY, Tables.Event.ID,
            text -> text);
    private static final int COUNTRY = 3;
    private static final Field<String> ACTOR = DSL.coalesce(Tables.Event.ACTOR_COUNTRY, Tables.Event.ACTOR);
    private static final Field<String> RECIPIENT = DSL.coalesce(Tables.Event.RECIPIENT_COUNTRY,
            Tables.Event.RECIPIENT);

    private static final Condition TOLD = Tables.Event.MODALITY.ne(Modality.HISTORICAL.name());

    private final Database database;

    public SqlEvents(Database database) {
        this.database = database;
    }

    @Override
    public Page<LedgerEntry> list(Filter filter, PageRequest request) {
        return database.read(sql -> withTexts(sql, BY_DAY.page(sql
                .select(Tables.Event.ID, Tables.Event.DAY, Tables.Event.BODY).from(Tables.Event.TABLE)
                .where(condition(filter)).and(BY_DAY.after(request))
                .orderBy(Tables.Event.DAY.desc(), Tables.Event.ID.desc()).limit(Keyset.rows(request)).fetch(), request,
                SqlEvents::entry)));
    }

    private static Page<LedgerEntry> withTexts(DSLContext sql, Page<LedgerEntry> page) {
        Texts texts = Texts.of(sql, page.items().stream().flatMap(entry -> entry.mentions().stream())
                .map(Mention::article));
        return new Page<>(page.items().stream().map(texts::entry).toList(), page.next());
    }

    private static Condition condition(Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.actor() != null) {
            all.add(side(filter.actor(), Tables.Event.ACTOR_COUNTRY, Tables.Event.ACTOR));
        }
        if (filter.recipient() != null) {
            all.add(side(filter.recipient(), Tables.Event.RECIPIENT_COUNTRY, Tables.Event.RECIPIENT));
        }
        if (filter.code() != null) {
            all.add(Tables.Event.CAMEO.startsWith(filter.code()).or(Tables.Event.PLOVER.eq(filter.code())));
        }
        if (filter.modality() != null) {
            all.add(Tables.Event.MODALITY.eq(filter.modality().name()));
        }
        all.add(days(filter.from(), filter.to()));
        return DSL.and(all);
    }

    /** A country is named by three letters, a body by a longer code. */
    private static Condition side(String code, Field<String> country, Field<String> body) {
        return code.length() == COUNTRY ? country.eq(code).or(body.eq(code)) : body.eq(code);
    }

    private static Condition days(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<Condition> all = new ArrayList<>();
        if (from != null) {
            all.add(Tables.Event.DAY.ge(from.toString()));
        }
        if (to != null) {
            all.add(DSL.coalesce(Tables.Event.EARLIEST, Tables.Event.DAY).le(to.toString())
                    .and(Tables.Event.DAY.ne("")));
        }
        return DSL.and(all);
    }

    @Override
    public List<Pair> pairs(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        return database.read(sql -> sql
                .select(ACTOR, RECIPIENT, DSL.count(), DSL.sum(Tables.Event.MENTIONS),
                        DSL.sum(Tables.Event.WITHOUT_COPIES), DSL.sum(Tables.Event.LOW), DSL.sum(Tables.Event.HIGH))
                .from(Tables.Event.TABLE).where(days(from, to)).and(TOLD).and(RECIPIENT.ne(ACTOR))
                .groupBy(ACTOR, RECIPIENT).orderBy(DSL.count().desc(), ACTOR, RECIPIENT).limit(limit)
                .fetch(row -> new Pair(row.value1(), row.value2(), row.value3(), row.value4().intValue(),
                        row.value5().intValue(), row.value6().intValue(), row.value7().intValue())));
    }

    @Override
    public Dyad dyad(String first, String second) {
        return ledger(first, second).dyad(first, second);
    }

    @Override
    public List<PeriodRow> between(String first, String second, Period period) {
        return ledger(first, second).between(first, second, period);
    }

    /** Counting needs no texts. */
    private Ledger ledger(String first, String second) {
        return Ledger.ofEntries(database.read(sql -> sql.select(Tables.Event.BODY).from(Tables.Event.TABLE)
                .where(side(first, Tables.Event.ACTOR_COUNTRY, Tables.Event.ACTOR))
                .and(side(second, Tables.Event.RECIPIENT_COUNTRY, Tables.Event.RECIPIENT)).and(TOLD)
                .fetch(SqlEvents::entry)));
    }

    private static LedgerEntry entry(Record row) {
        return Json.read(row.get(Tables.Event.BODY), LedgerEntry.class);
    }
}
