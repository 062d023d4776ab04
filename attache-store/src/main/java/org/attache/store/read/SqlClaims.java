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
import org.attache.store.database.StoryTables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads claims over all stories. */
public final class SqlClaims implements Claims {

    private static final Keyset<String> BY_DAY = new Keyset<>("claims", StoryTables.Claim.LAST_DAY,
            StoryTables.Claim.ID,
            text -> text);

    private final Database database;

    public SqlClaims(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Line> get(Key key) {
        return database
                .read(sql -> lines(sql, StoryTables.Claim.TABLE).where(StoryTables.Claim.ID.eq(key.value()))
                        .fetchOptional(SqlClaims::line));
    }

    @Override
    public Map<StoryId, Map<ClaimId, Key>> keys(Collection<StoryId> stories) {
        Map<StoryId, Map<ClaimId, Key>> keys = new HashMap<>();
        database.read(sql -> sql.select(StoryTables.Claim.STORY, StoryTables.Claim.NUMBER, StoryTables.Claim.ID)
                .from(StoryTables.Claim.TABLE)
                .where(StoryTables.Claim.STORY.in(stories.stream().map(StoryId::value).toList()))
                .fetch()).forEach(row -> keys.computeIfAbsent(new StoryId(row.value1()), story -> new HashMap<>())
                        .put(new ClaimId(row.value2()), new Key(row.value3())));
        return keys;
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_DAY.page(database.read(sql -> {
            Few rows = Few.of(sql, StoryTables.Claim.TABLE, StoryTables.Claim.ID, ways(sql, filter));
            return lines(sql, rows.table()).where(rows.condition()).and(condition(sql, filter))
                    .and(BY_DAY.after(request))
                    .orderBy(StoryTables.Claim.LAST_DAY.desc(), StoryTables.Claim.ID.desc())
                    .limit(Keyset.rows(request)).fetch();
        }), request, SqlClaims::line);
    }

    /** The claims that one filter lets through, for those that have an index. */
    private static List<SelectLimitStep<Record1<String>>> ways(DSLContext sql, Filter filter) {
        List<SelectLimitStep<Record1<String>>> ways = new ArrayList<>();
        if (filter.flag() != null) {
            ways.add(sql.select(StoryTables.ClaimFlag.CLAIM).from(StoryTables.ClaimFlag.TABLE)
                    .where(StoryTables.ClaimFlag.FLAG.eq(filter.flag().name())));
        }
        if (restsOn(filter)) {
            ways.add(sql.selectDistinct(StoryTables.ClaimSource.CLAIM)
                    .from(StoryTables.Source.TABLE.crossJoin(StoryTables.ClaimSource.TABLE))
                    .where(StoryTables.ClaimSource.SOURCE.eq(StoryTables.Source.ID)).and(source(sql, filter)));
        }
        return ways;
    }

    private static SelectOnConditionStep<Record> lines(DSLContext sql, Table<?> claims) {
        return sql.select(StoryTables.Claim.TABLE.asterisk()).select(StoryTables.Story.TITLE.as("story_title"))
                .from(claims).join(StoryTables.Story.TABLE)
                .on(StoryTables.Story.ID.eq(StoryTables.Claim.STORY));
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.story() != null) {
            all.add(StoryTables.Claim.STORY.eq(filter.story().value()));
        }
        if (restsOn(filter)) {
            all.add(DSL.exists(DSL.selectOne().from(StoryTables.ClaimSource.TABLE).join(StoryTables.Source.TABLE)
                    .on(StoryTables.Source.ID.eq(StoryTables.ClaimSource.SOURCE))
                    .where(StoryTables.ClaimSource.CLAIM.eq(StoryTables.Claim.ID)).and(source(sql, filter))));
        }
        if (filter.flag() != null) {
            all.add(DSL.exists(DSL.selectOne().from(StoryTables.ClaimFlag.TABLE)
                    .where(StoryTables.ClaimFlag.FLAG.eq(filter.flag().name())
                            .and(StoryTables.ClaimFlag.CLAIM.eq(StoryTables.Claim.ID)))));
        }
        if (filter.minLow() != null) {
            all.add(StoryTables.Claim.LOW.ge(filter.minLow()));
        }
        if (filter.maxHigh() != null) {
            all.add(StoryTables.Claim.HIGH.le(filter.maxHigh()));
        }
        if (filter.from() != null) {
            all.add(StoryTables.Claim.LAST_DAY.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(StoryTables.Claim.FIRST_DAY.le(filter.to().toString()).and(StoryTables.Claim.FIRST_DAY.ne("")));
        }
        return DSL.and(all);
    }

    private static boolean restsOn(Filter filter) {
        return filter.source() != null || filter.kind() != null || filter.country() != null || filter.grade() != null;
    }

    /** Which source, and whether it is the last known one. */
    private static Condition source(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.source() != null) {
            all.add(StoryTables.Source.ID.eq(filter.source().value()));
        }
        if (filter.rootsOnly()) {
            all.add(StoryTables.ClaimSource.ROOT.eq(1));
        }
        if (filter.kind() != null) {
            all.add(StoryTables.Source.KIND.eq(filter.kind().name()));
        }
        if (filter.country() != null) {
            all.add(StoryTables.Source.COUNTRY.eq(filter.country()));
        }
        if (filter.grade() != null) {
            all.add(Grades.has(sql, StoryTables.Source.ID, filter.grade()));
        }
        return DSL.and(all);
    }

    private static Line line(Record row) {
        return new Line(new Key(row.get(StoryTables.Claim.ID)), new StoryId(row.get(StoryTables.Claim.STORY)),
                new ClaimId(row.get(StoryTables.Claim.NUMBER)), row.get("story_title", String.class),
                row.get(StoryTables.Claim.TEXT), row.get(StoryTables.Claim.DENIED) == 1,
                Claim.Modality.valueOf(row.get(StoryTables.Claim.MODALITY)), row.get(StoryTables.Claim.LOW),
                row.get(StoryTables.Claim.HIGH), row.get(StoryTables.Claim.NAMED), row.get(StoryTables.Claim.ARTICLES),
                row.get(StoryTables.Claim.OUTLETS), Columns.flags(row.get(StoryTables.Claim.FLAGS)),
                List.of(Json.read(row.get(StoryTables.Claim.ROOTS), String[].class)),
                day(row.get(StoryTables.Claim.FIRST_DAY)),
                day(row.get(StoryTables.Claim.LAST_DAY)), row.get(StoryTables.Claim.SEQ));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
