package org.attache.store.database;

import static org.attache.store.database.Tables.count;
import static org.attache.store.database.Tables.number;
import static org.attache.store.database.Tables.text;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of what the desk decides, keeps and sends. */
public final class DeskTables {

    /** Table decision. */
    public static final class Decision {
        public static final Table<Record> TABLE = DSL.table(DSL.name("decision"));
        public static final Field<Long> ID = number("decision", "id");
        public static final Field<String> KIND = text("decision", "kind");
        public static final Field<String> SUBJECT = text("decision", "subject");
        public static final Field<String> BODY = text("decision", "body");
        public static final Field<String> AUTHOR = text("decision", "author");
        public static final Field<Long> AT = number("decision", "at");
        public static final Field<Long> UNDONE = number("decision", "undone");
        public static final Field<String> UNDONE_BY = text("decision", "undone_by");

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, KIND, SUBJECT, BODY, AUTHOR, AT, UNDONE, UNDONE_BY));

        private Decision() {}
    }

    /** Table query. */
    public static final class Query {
        public static final Table<Record> TABLE = DSL.table(DSL.name("query"));
        public static final Field<Long> ID = number("query", "id");
        public static final Field<String> NAME = text("query", "name");
        public static final Field<String> QUERY = text("query", "query");
        public static final Field<Long> AT = number("query", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(ID, NAME, QUERY, AT));

        private Query() {}
    }

    /** Table watch. */
    public static final class Watch {
        public static final Table<Record> TABLE = DSL.table(DSL.name("watch"));
        public static final Field<Long> ID = number("watch", "id");
        public static final Field<String> BODY = text("watch", "body");
        public static final Field<Long> AT = number("watch", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(ID, BODY, AT));

        private Watch() {}
    }

    /** Table token. */
    public static final class Token {
        public static final Table<Record> TABLE = DSL.table(DSL.name("token"));
        public static final Field<Long> ID = number("token", "id");
        public static final Field<String> NAME = text("token", "name");
        public static final Field<String> HASH = text("token", "hash");
        public static final Field<String> SCOPES = text("token", "scopes");
        public static final Field<Long> AT = number("token", "at");
        public static final Field<Long> EXPIRES = number("token", "expires");
        public static final Field<Long> REVOKED = number("token", "revoked");

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, NAME, HASH, SCOPES, AT, EXPIRES, REVOKED));

        private Token() {}
    }

    /** Table delivery. */
    public static final class Delivery {
        public static final Table<Record> TABLE = DSL.table(DSL.name("delivery"));
        public static final Field<Long> ID = number("delivery", "id");
        public static final Field<Long> WATCH = number("delivery", "watch");
        public static final Field<String> MESSAGE = text("delivery", "message");
        public static final Field<String> PAYLOAD = text("delivery", "payload");
        public static final Field<Integer> ATTEMPTS = count("delivery", "attempts");
        public static final Field<Integer> DELIVERED = count("delivery", "delivered");
        public static final Field<Long> NEXT_TRY = number("delivery", "next_try");
        public static final Field<String> NOTE = text("delivery", "note");
        public static final Field<Long> AT = number("delivery", "at");

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, WATCH, MESSAGE, PAYLOAD, ATTEMPTS, DELIVERED, NEXT_TRY, NOTE, AT));

        private Delivery() {}
    }

    /** Table setting. */
    public static final class Setting {
        public static final Table<Record> TABLE = DSL.table(DSL.name("setting"));
        public static final Field<String> NAME = text("setting", "name");
        public static final Field<String> VALUE = text("setting", "value");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(NAME, VALUE));

        private Setting() {}
    }

    private DeskTables() {}
}
