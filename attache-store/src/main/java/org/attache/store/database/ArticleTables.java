package org.attache.store.database;

import static org.attache.store.database.Tables.count;
import static org.attache.store.database.Tables.number;
import static org.attache.store.database.Tables.packed;
import static org.attache.store.database.Tables.text;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of what was read: changes in order, articles, and how far inputs and feeds were read. */
public final class ArticleTables {

    /** Table change. */
    public static final class Change {
        public static final Table<Record> TABLE = DSL.table(DSL.name("change"));
        public static final Field<Long> SEQ = number("change", "seq");
        public static final Field<String> KIND = text("change", "kind");
        public static final Field<String> ID = text("change", "id");
        public static final Field<Integer> VERSION = count("change", "version");
        public static final Field<Long> AT = number("change", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(SEQ, KIND, ID, VERSION, AT));

        private Change() {}
    }

    /** Table article. */
    public static final class Article {
        public static final Table<Record> TABLE = DSL.table(DSL.name("article"));
        public static final Field<String> ID = text("article", "id");
        public static final Field<Long> SEQ = number("article", "seq");
        public static final Field<String> SERIES = text("article", "series");
        public static final Field<Integer> VERSION = count("article", "version");
        public static final Field<String> OUTLET = text("article", "outlet");
        public static final Field<String> PUBLISHER = text("article", "publisher");
        public static final Field<String> URL = text("article", "url");
        public static final Field<String> TITLE = text("article", "title");
        public static final Field<String> PUBLISHED = text("article", "published");
        public static final Field<String> SORT = text("article", "sort");
        public static final Field<String> LANGUAGE = text("article", "language");
        public static final Field<Integer> SYNDICATED = count("article", "syndicated");
        public static final Field<String> STATUS = text("article", "status");
        public static final Field<String> EDITION = text("article", "edition");
        public static final Field<String> STORY = text("article", "story");
        public static final Field<Long> STORED_AT = number("article", "stored_at");
        public static final Field<String> BODY = text("article", "body");

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, SEQ, SERIES, VERSION, OUTLET, PUBLISHER, URL,
                        TITLE, PUBLISHED, SORT, LANGUAGE, SYNDICATED, STATUS, EDITION, STORY, STORED_AT, BODY));

        private Article() {}
    }

    /** Table analysis. */
    public static final class Analysis {
        public static final Table<Record> TABLE = DSL.table(DSL.name("analysis"));
        public static final Field<String> ARTICLE = text("analysis", "article");
        public static final Field<Packed> BODY = packed("analysis", "body");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(ARTICLE, BODY));

        private Analysis() {}
    }

    /** Table input. */
    public static final class Input {
        public static final Table<Record> TABLE = DSL.table(DSL.name("input"));
        public static final Field<String> NAME = text("input", "name");
        public static final Field<Long> POSITION = number("input", "position");
        public static final Field<Long> ARTICLES = number("input", "articles");
        public static final Field<Integer> FINISHED = count("input", "finished");
        public static final Field<Long> SINCE = number("input", "since");
        public static final Field<Long> AT = number("input", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(NAME, POSITION, ARTICLES, FINISHED, SINCE, AT));

        private Input() {}
    }

    /** Table skipped. */
    public static final class Skipped {
        public static final Table<Record> TABLE = DSL.table(DSL.name("skipped"));
        public static final Field<String> INPUT = text("skipped", "input");
        public static final Field<String> PLACE = text("skipped", "place");
        public static final Field<String> REASON = text("skipped", "reason");
        public static final Field<Long> SEQ = number("skipped", "seq");
        public static final Field<Long> AT = number("skipped", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(INPUT, PLACE, REASON, SEQ, AT));

        private Skipped() {}
    }

    /** Table feed. */
    public static final class Feed {
        public static final Table<Record> TABLE = DSL.table(DSL.name("feed"));
        public static final Field<String> URL = text("feed", "url");
        public static final Field<Integer> ACTIVE = count("feed", "active");
        public static final Field<Long> NEXT_POLL = number("feed", "next_poll");
        public static final Field<String> BODY = text("feed", "body");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(URL, ACTIVE, NEXT_POLL, BODY));

        private Feed() {}
    }

    private ArticleTables() {}
}
