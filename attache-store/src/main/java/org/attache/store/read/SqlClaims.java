package org.attache.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.json.Json;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.StoryId;
import org.attache.store.Claims;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Tables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads claims over all stories. */
public final class SqlClaims implements Claims {

    private static final Keyset<String> BY_DAY = new Keyset<>("claims", Tables.Claim.LAST_DAY, Tables.Claim.ID,
            text -> text);

    private final Database database;

    public SqlClaims(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Line> get(Key key) {
        return database.read(sql -> lines(sql).where(Tables.Claim.ID.eq(key.value())).fetchOptional(SqlClaims::line));
    }

    @Override
    public Map<StoryId, Map<ClaimId, Key>> keys(Collection<StoryId> stories) {
        Map<StoryId, Map<ClaimId, Key>> keys = new HashMap<>();
        database.read(sql -> sql.select(Tables.Claim.STORY, Tables.Claim.NUMBER, Tables.Claim.ID)
                .from(Tables.Claim.TABLE).where(Tables.Claim.STORY.in(stories.stream().map(StoryId::value).toList()))
                .fetch()).forEach(row -> keys.computeIfAbsent(new StoryId(row.value1()), story -> new HashMap<>())
                        .put(new ClaimId(row.value2()), new Key(row.value3())));
        return keys;
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_DAY.page(database.read(sql -> lines(sql).where(condition(sql, filter)).and(BY_DAY.after(request))
                .orderBy(Tables.Claim.LAST_DAY.desc(), Tables.Claim.ID.desc()).limit(Keyset.rows(request)).fetch()),
                request, SqlClaims::line);
    }

    private static SelectOnConditionStep<Record> lines(DSLContext sql) {
        return sql.select(Tables.Claim.TABLE.asterisk()).select(Tables.Story.TITLE.as("story_title"))
                .from(Tables.Claim.TABLE).join(Tables.Story.TABLE).on(Tables.Story.ID.eq(Tables.Claim.STORY));
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.story() != null) {
            all.add(Tables.Claim.STORY.eq(filter.story().value()));
        }
        if (filter.source() != null || filter.kind() != null || filter.country() != null
                || filter.grade() != null) {
            all.add(restsOn(sql, filter));
        }
        if (filter.flag() != null) {
            all.add(DSL.exists(DSL.selectOne().from(Tables.ClaimFlag.TABLE)
                    .where(Tables.ClaimFlag.FLAG.eq(filter.flag().name())
                            .and(Tables.ClaimFlag.CLAIM.eq(Tables.Claim.ID)))));
        }
        if (filter.minLow() != null) {
            all.add(Tables.Claim.LOW.ge(filter.minLow()));
        }
        if (filter.maxHigh() != null) {
            all.add(Tables.Claim.HIGH.le(filter.maxHigh()));
        }
        if (filter.from() != null) {
            all.add(Tables.Claim.LAST_DAY.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(Tables.Claim.FIRST_DAY.le(filter.to().toString()).and(Tables.Claim.FIRST_DAY.ne("")));
        }
        return DSL.and(all);
    }

    private static Condition restsOn(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(Tables.ClaimSource.CLAIM.eq(Tables.Claim.ID));
        if (filter.source() != null) {
            all.add(Tables.ClaimSource.SOURCE.eq(filter.source().value()));
        }
        if (filter.rootsOnly()) {
            all.add(Tables.ClaimSource.ROOT.eq(1));
        }
        if (filter.kind() != null) {
            all.add(Tables.Source.KIND.eq(filter.kind().name()));
        }
        if (filter.country() != null) {
            all.add(Tables.Source.COUNTRY.eq(filter.country()));
        }
        if (filter.grade() != null) {
            all.add(Grades.has(sql, Tables.ClaimSource.SOURCE, filter.grade()));
        }
        return DSL.exists(DSL.selectOne().from(Tables.ClaimSource.TABLE).join(Tables.Source.TABLE)
                .on(Tables.Source.ID.eq(Tables.ClaimSource.SOURCE)).where(all));
    }

    private static Line line(Record row) {
        return new Line(new Key(row.get(Tables.Claim.ID)), new StoryId(row.get(Tables.Claim.STORY)),
                new ClaimId(row.get(Tables.Claim.NUMBER)), row.get("story_title", String.class),
                row.get(Tables.Claim.TEXT), row.get(Tables.Claim.DENIED) == 1,
                Claim.Modality.valueOf(row.get(Tables.Claim.MODALITY)), row.get(Tables.Claim.LOW),
                row.get(Tables.Claim.HIGH), row.get(Tables.Claim.NAMED), row.get(Tables.Claim.ARTICLES),
                row.get(Tables.Claim.OUTLETS), Columns.flags(row.get(Tables.Claim.FLAGS)),
                List.of(Json.read(row.get(Tables.Claim.ROOTS), String[].class)), day(row.get(Tables.Claim.FIRST_DAY)),
                day(row.get(Tables.Claim.LAST_DAY)), row.get(Tables.Claim.SEQ));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
