package org.attache.store.database;

import java.util.List;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** All tables of the schema, and how their columns are made. A test holds them against the database. */
public final class Tables {

    private static final DataType<Packed> PACKED = SQLDataType.BLOB
            .asConvertedDataType(Converter.ofNullable(byte[].class, Packed.class, Packed::new, Packed::bytes));

    /** A table with all its columns. */
    public record Content(Table<Record> table, List<Field<?>> columns) {}

    private Tables() {}

    /** All tables. */
    public static List<Content> all() {
        return List.of(ArticleTables.Change.CONTENT, ArticleTables.Article.CONTENT, ArticleTables.Analysis.CONTENT,
                StoryTables.Stay.CONTENT, StoryTables.Dossier.CONTENT, StoryTables.Ended.CONTENT,
                StoryTables.Story.CONTENT, StoryTables.StoryTag.CONTENT, StoryTables.Claim.CONTENT,
                StoryTables.ClaimFlag.CONTENT, StoryTables.Source.CONTENT,
                StoryTables.ClaimSource.CONTENT, StoryTables.Event.CONTENT, ArticleTables.Input.CONTENT,
                ArticleTables.Skipped.CONTENT, ArticleTables.Feed.CONTENT, DeskTables.Decision.CONTENT,
                DeskTables.Query.CONTENT, DeskTables.Watch.CONTENT, DeskTables.Token.CONTENT,
                DeskTables.Delivery.CONTENT, DeskTables.Setting.CONTENT);
    }

    static Field<String> text(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.VARCHAR);
    }

    static Field<Long> number(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.BIGINT);
    }

    static Field<Integer> count(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.INTEGER);
    }

    static Field<Packed> packed(String table, String column) {
        return DSL.field(DSL.name(table, column), PACKED);
    }

    static Field<Double> real(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.DOUBLE);
    }
}
