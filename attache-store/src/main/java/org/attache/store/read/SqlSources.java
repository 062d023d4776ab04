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
import org.attache.store.database.DeskTables;
import org.attache.store.database.StoryTables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads sources over all stories. */
public final class SqlSources implements Sources {

    private static final Keyset<Long> BY_ROOTS = new Keyset<>("sources", StoryTables.Source.ROOTS,
            StoryTables.Source.ID,
            Long::valueOf);

    /** The last grade that holds. */
    private static final Field<String> GRADE = DSL
            .field(DSL.select(DeskTables.Decision.BODY).from(DeskTables.Decision.TABLE)
                    .where(DeskTables.Decision.SUBJECT.eq(StoryTables.Source.ID)
                            .and(DeskTables.Decision.UNDONE.isNull()))
                    .orderBy(DeskTables.Decision.ID.desc()).limit(1))
            .as("grade");

    private final Database database;

    public SqlSources(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Line> get(Key key) {
        return database
                .read(sql -> lines(sql).where(StoryTables.Source.ID.eq(key.value())).fetchOptional(SqlSources::line));
    }

    /** Sources on which no claim rests any more are kept and not listed. */
    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_ROOTS.page(
                database.read(sql -> lines(sql).where(condition(sql, filter)).and(StoryTables.Source.CLAIMS.gt(0L))
                        .and(BY_ROOTS.after(request))
                        .orderBy(StoryTables.Source.ROOTS.desc(), StoryTables.Source.ID.desc())
                        .limit(Keyset.rows(request)).fetch()),
                request, SqlSources::line);
    }

    private static SelectJoinStep<Record> lines(DSLContext sql) {
        return sql.select(StoryTables.Source.TABLE.asterisk()).select(GRADE).from(StoryTables.Source.TABLE);
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.kind() != null) {
            all.add(StoryTables.Source.KIND.eq(filter.kind().name()));
        }
        if (filter.country() != null) {
            all.add(StoryTables.Source.COUNTRY.eq(filter.country()));
        }
        if (filter.named() != null) {
            all.add(StoryTables.Source.NAME.containsIgnoreCase(filter.named())
                    .or(StoryTables.Source.DESCRIPTION.containsIgnoreCase(filter.named())));
        }
        if (filter.grade() != null) {
            all.add(Grades.has(sql, StoryTables.Source.ID, filter.grade()));
        }
        return DSL.and(all);
    }

    private static Line line(Record row) {
        return new Line(new Key(row.get(StoryTables.Source.ID)), Source.Kind.valueOf(row.get(StoryTables.Source.KIND)),
                row.get(StoryTables.Source.NAME), row.get(StoryTables.Source.DESCRIPTION),
                row.get(StoryTables.Source.INSTITUTION),
                row.get(StoryTables.Source.COUNTRY), row.get(StoryTables.Source.PLURAL) == 1,
                row.get(StoryTables.Source.STORIES).intValue(), row.get(StoryTables.Source.CLAIMS).intValue(),
                row.get(StoryTables.Source.ROOTS).intValue(), row.get(StoryTables.Source.ALONE).intValue(),
                grade(row.get("grade", String.class)));
    }

    private static @Nullable Character grade(@Nullable String decision) {
        return decision == null ? null : Json.read(decision, Desk.Grade.class).grade();
    }
}
