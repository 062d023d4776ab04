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
import org.attache.store.database.StoryTables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads events over all stories. */
public final class SqlEvents implements Events {

    private static final Keyset<String> BY_DAY = new Keyset<>("events", StoryTables.Event.DAY, StoryTables.Event.ID,
            text -> text);
    private static final int COUNTRY = 3;
    private static final Field<String> ACTOR = DSL.coalesce(StoryTables.Event.ACTOR_COUNTRY, StoryTables.Event.ACTOR);
    private static final Field<String> RECIPIENT = DSL.coalesce(StoryTables.Event.RECIPIENT_COUNTRY,
            StoryTables.Event.RECIPIENT);

    private static final Condition TOLD = StoryTables.Event.MODALITY.ne(Modality.HISTORICAL.name());

    private final Database database;

    public SqlEvents(Database database) {
        this.database = database;
    }

    @Override
    public Page<LedgerEntry> list(Filter filter, PageRequest request) {
        return database.read(sql -> withTexts(sql, BY_DAY.page(sql
                .select(StoryTables.Event.ID, StoryTables.Event.DAY, StoryTables.Event.BODY)
                .from(StoryTables.Event.TABLE)
                .where(condition(filter)).and(BY_DAY.after(request))
                .orderBy(StoryTables.Event.DAY.desc(), StoryTables.Event.ID.desc()).limit(Keyset.rows(request)).fetch(),
                request,
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
            all.add(side(filter.actor(), StoryTables.Event.ACTOR_COUNTRY, StoryTables.Event.ACTOR));
        }
        if (filter.recipient() != null) {
            all.add(side(filter.recipient(), StoryTables.Event.RECIPIENT_COUNTRY, StoryTables.Event.RECIPIENT));
        }
        if (filter.code() != null) {
            all.add(StoryTables.Event.CAMEO.startsWith(filter.code()).or(StoryTables.Event.PLOVER.eq(filter.code())));
        }
        if (filter.modality() != null) {
            all.add(StoryTables.Event.MODALITY.eq(filter.modality().name()));
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
            all.add(StoryTables.Event.DAY.ge(from.toString()));
        }
        if (to != null) {
            all.add(DSL.coalesce(StoryTables.Event.EARLIEST, StoryTables.Event.DAY).le(to.toString())
                    .and(StoryTables.Event.DAY.ne("")));
        }
        return DSL.and(all);
    }

    @Override
    public List<Pair> pairs(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        return database.read(sql -> sql
                .select(ACTOR, RECIPIENT, DSL.count(), DSL.sum(StoryTables.Event.MENTIONS),
                        DSL.sum(StoryTables.Event.WITHOUT_COPIES), DSL.sum(StoryTables.Event.LOW),
                        DSL.sum(StoryTables.Event.HIGH))
                .from(StoryTables.Event.TABLE).where(days(from, to)).and(TOLD).and(RECIPIENT.ne(ACTOR))
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
        return Ledger.ofEntries(database.read(sql -> sql.select(StoryTables.Event.BODY).from(StoryTables.Event.TABLE)
                .where(side(first, StoryTables.Event.ACTOR_COUNTRY, StoryTables.Event.ACTOR))
                .and(side(second, StoryTables.Event.RECIPIENT_COUNTRY, StoryTables.Event.RECIPIENT)).and(TOLD)
                .fetch(SqlEvents::entry)));
    }

    private static LedgerEntry entry(Record row) {
        return Json.read(row.get(StoryTables.Event.BODY), LedgerEntry.class);
    }
}
