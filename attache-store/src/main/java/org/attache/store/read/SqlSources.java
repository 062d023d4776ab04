package org.attache.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.json.Json;
import org.attache.model.Source;
import org.attache.store.Desk;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Tables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads sources over all stories. */
public final class SqlSources implements Sources {

    private static final Keyset<Long> BY_ROOTS = new Keyset<>("sources", Tables.Source.ROOTS, Tables.Source.ID,
            Long::valueOf);

    /** The last grade that holds. */
    private static final Field<String> GRADE = DSL
            .field(DSL.select(Tables.Decision.BODY).from(Tables.Decision.TABLE)
                    .where(Tables.Decision.SUBJECT.eq(Tables.Source.ID).and(Tables.Decision.UNDONE.isNull()))
                    .orderBy(Tables.Decision.ID.desc()).limit(1))
            .as("grade");

    private final Database database;

    public SqlSources(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Line> get(Key key) {
        return database.read(sql -> lines(sql).where(Tables.Source.ID.eq(key.value())).fetchOptional(SqlSources::line));
    }

    /** Sources on which no claim rests any more are kept and not listed. */
    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_ROOTS.page(
                database.read(sql -> lines(sql).where(condition(sql, filter)).and(Tables.Source.CLAIMS.gt(0L))
                        .and(BY_ROOTS.after(request)).orderBy(Tables.Source.ROOTS.desc(), Tables.Source.ID.desc())
                        .limit(Keyset.rows(request)).fetch()),
                request, SqlSources::line);
    }

    private static SelectJoinStep<Record> lines(DSLContext sql) {
        return sql.select(Tables.Source.TABLE.asterisk()).select(GRADE).from(Tables.Source.TABLE);
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.kind() != null) {
            all.add(Tables.Source.KIND.eq(filter.kind().name()));
        }
        if (filter.country() != null) {
            all.add(Tables.Source.COUNTRY.eq(filter.country()));
        }
        if (filter.named() != null) {
            all.add(Tables.Source.NAME.containsIgnoreCase(filter.named())
                    .or(Tables.Source.DESCRIPTION.containsIgnoreCase(filter.named())));
        }
        if (filter.grade() != null) {
            all.add(Grades.has(sql, Tables.Source.ID, filter.grade()));
        }
        return DSL.and(all);
    }

    private static Line line(Record row) {
        return new Line(new Key(row.get(Tables.Source.ID)), Source.Kind.valueOf(row.get(Tables.Source.KIND)),
                row.get(Tables.Source.NAME), row.get(Tables.Source.DESCRIPTION), row.get(Tables.Source.INSTITUTION),
                row.get(Tables.Source.COUNTRY), row.get(Tables.Source.PLURAL) == 1,
                row.get(Tables.Source.STORIES).intValue(), row.get(Tables.Source.CLAIMS).intValue(),
                row.get(Tables.Source.ROOTS).intValue(), row.get(Tables.Source.ALONE).intValue(),
                grade(row.get("grade", String.class)));
    }

    private static @Nullable Character grade(@Nullable String decision) {
        return decision == null ? null : Json.read(decision, Desk.Grade.class).grade();
    }
}
