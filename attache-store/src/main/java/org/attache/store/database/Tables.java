package org.attache.store.database;

import java.util.List;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables of the schema and their columns. A test holds them against the database. */
public final class Tables {

    private static final DataType<Packed> PACKED = SQLDataType.BLOB
            .asConvertedDataType(Converter.ofNullable(byte[].class, Packed.class, Packed::new, Packed::bytes));

    /** Table change. */
    public static final class Change {
        public static final Table<Record> TABLE = DSL.table(DSL.name("change"));
        public static final Field<Long> SEQ = number("change", "seq");
        public static final Field<String> KIND = text("change", "kind");
        public static final Field<String> ID = text("change", "id");
        public static final Field<Integer> VERSION = count("change", "version");
        public static final Field<Long> AT = number("change", "at");

        static final Content CONTENT = new Content(TABLE, List.of(SEQ, KIND, ID, VERSION, AT));

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

        static final Content CONTENT = new Content(TABLE, List.of(ID, SEQ, SERIES, VERSION, OUTLET, PUBLISHER, URL,
                TITLE, PUBLISHED, SORT, LANGUAGE, SYNDICATED, STATUS, EDITION, STORY, STORED_AT, BODY));

        private Article() {}
    }

    /** Table analysis. */
    public static final class Analysis {
        public static final Table<Record> TABLE = DSL.table(DSL.name("analysis"));
        public static final Field<String> ARTICLE = text("analysis", "article");
        public static final Field<Packed> BODY = packed("analysis", "body");

        static final Content CONTENT = new Content(TABLE, List.of(ARTICLE, BODY));

        private Analysis() {}
    }

    /** Table stay. */
    public static final class Stay {
        public static final Table<Record> TABLE = DSL.table(DSL.name("stay"));
        public static final Field<String> ARTICLE = text("stay", "article");
        public static final Field<Long> SEQ = number("stay", "seq");
        public static final Field<String> STORY = text("stay", "story");
        public static final Field<Double> SCORE = real("stay", "score");
        public static final Field<String> REASONS = text("stay", "reasons");
        public static final Field<Long> SINCE = number("stay", "since");
        public static final Field<Long> UNTIL = number("stay", "until");

        static final Content CONTENT = new Content(TABLE, List.of(ARTICLE, SEQ, STORY, SCORE, REASONS, SINCE, UNTIL));

        private Stay() {}
    }

    /** Table dossier. */
    public static final class Dossier {
        public static final Table<Record> TABLE = DSL.table(DSL.name("dossier"));
        public static final Field<String> STORY = text("dossier", "story");
        public static final Field<Integer> VERSION = count("dossier", "version");
        public static final Field<Long> SEQ = number("dossier", "seq");
        public static final Field<Long> STORED_AT = number("dossier", "stored_at");
        public static final Field<Integer> ARTICLES = count("dossier", "articles");
        public static final Field<Integer> CLAIMS = count("dossier", "claims");
        public static final Field<Packed> BODY = packed("dossier", "body");

        static final Content CONTENT = new Content(TABLE,
                List.of(STORY, VERSION, SEQ, STORED_AT, ARTICLES, CLAIMS, BODY));

        private Dossier() {}
    }

    /** Table ended. */
    public static final class Ended {
        public static final Table<Record> TABLE = DSL.table(DSL.name("ended"));
        public static final Field<String> STORY = text("ended", "story");
        public static final Field<String> SUCCESSOR = text("ended", "successor");
        public static final Field<String> REASON = text("ended", "reason");
        public static final Field<Long> AT = number("ended", "at");

        static final Content CONTENT = new Content(TABLE, List.of(STORY, SUCCESSOR, REASON, AT));

        private Ended() {}
    }

    /** Table story. */
    public static final class Story {
        public static final Table<Record> TABLE = DSL.table(DSL.name("story"));
        public static final Field<String> ID = text("story", "id");
        public static final Field<Integer> VERSION = count("story", "version");
        public static final Field<Long> SEQ = number("story", "seq");
        public static final Field<Long> STORED_AT = number("story", "stored_at");
        public static final Field<String> DIGEST = text("story", "digest");
        public static final Field<String> TITLE = text("story", "title");
        public static final Field<String> FIRST_PUBLISHED = text("story", "first_published");
        public static final Field<String> LAST_PUBLISHED = text("story", "last_published");
        public static final Field<String> FIRST_DAY = text("story", "first_day");
        public static final Field<String> SORT = text("story", "sort");
        public static final Field<Integer> ARTICLES = count("story", "articles");
        public static final Field<Integer> OUTLETS = count("story", "outlets");
        public static final Field<Integer> TEXTS = count("story", "texts");
        public static final Field<Integer> CLAIMS = count("story", "claims");
        public static final Field<String> LEAD = text("story", "lead");
        public static final Field<Integer> LOW = count("story", "low");
        public static final Field<Integer> HIGH = count("story", "high");
        public static final Field<Integer> NAMED = count("story", "named");
        public static final Field<String> FLAGS = text("story", "flags");
        public static final Field<String> STATES = text("story", "states");

        static final Content CONTENT = new Content(TABLE,
                List.of(ID, VERSION, SEQ, STORED_AT, DIGEST, TITLE, FIRST_PUBLISHED, LAST_PUBLISHED, FIRST_DAY, SORT,
                        ARTICLES, OUTLETS, TEXTS, CLAIMS, LEAD, LOW, HIGH, NAMED, FLAGS, STATES));

        private Story() {}
    }

    /** Table story_tag. */
    public static final class StoryTag {
        public static final Table<Record> TABLE = DSL.table(DSL.name("story_tag"));
        public static final Field<String> TAG = text("story_tag", "tag");
        public static final Field<String> STORY = text("story_tag", "story");

        static final Content CONTENT = new Content(TABLE, List.of(TAG, STORY));

        private StoryTag() {}
    }

    /** Table claim. */
    public static final class Claim {
        public static final Table<Record> TABLE = DSL.table(DSL.name("claim"));
        public static final Field<String> ID = text("claim", "id");
        public static final Field<String> STORY = text("claim", "story");
        public static final Field<String> NUMBER = text("claim", "number");
        public static final Field<Long> SEQ = number("claim", "seq");
        public static final Field<String> TEXT = text("claim", "text");
        public static final Field<Integer> DENIED = count("claim", "denied");
        public static final Field<String> MODALITY = text("claim", "modality");
        public static final Field<Integer> LOW = count("claim", "low");
        public static final Field<Integer> HIGH = count("claim", "high");
        public static final Field<Integer> NAMED = count("claim", "named");
        public static final Field<Integer> ARTICLES = count("claim", "articles");
        public static final Field<Integer> OUTLETS = count("claim", "outlets");
        public static final Field<String> FLAGS = text("claim", "flags");
        public static final Field<String> ROOTS = text("claim", "roots");
        public static final Field<String> ANCHORS = text("claim", "anchors");
        public static final Field<String> LINKS = text("claim", "links");
        public static final Field<String> FIRST_DAY = text("claim", "first_day");
        public static final Field<String> LAST_DAY = text("claim", "last_day");

        static final Content CONTENT = new Content(TABLE, List.of(ID, STORY, NUMBER, SEQ, TEXT, DENIED, MODALITY, LOW,
                HIGH, NAMED, ARTICLES, OUTLETS, FLAGS, ROOTS, ANCHORS, LINKS, FIRST_DAY, LAST_DAY));

        private Claim() {}
    }

    /** Table claim_flag. */
    public static final class ClaimFlag {
        public static final Table<Record> TABLE = DSL.table(DSL.name("claim_flag"));
        public static final Field<String> FLAG = text("claim_flag", "flag");
        public static final Field<String> CLAIM = text("claim_flag", "claim");

        static final Content CONTENT = new Content(TABLE, List.of(FLAG, CLAIM));

        private ClaimFlag() {}
    }

    /** Table source. */
    public static final class Source {
        public static final Table<Record> TABLE = DSL.table(DSL.name("source"));
        public static final Field<String> ID = text("source", "id");
        public static final Field<String> KIND = text("source", "kind");
        public static final Field<String> NAME = text("source", "name");
        public static final Field<String> DESCRIPTION = text("source", "description");
        public static final Field<String> INSTITUTION = text("source", "institution");
        public static final Field<String> COUNTRY = text("source", "country");
        public static final Field<Integer> PLURAL = count("source", "plural");
        public static final Field<Long> STORIES = number("source", "stories");
        public static final Field<Long> CLAIMS = number("source", "claims");
        public static final Field<Long> ROOTS = number("source", "roots");
        public static final Field<Long> ALONE = number("source", "alone");

        static final Content CONTENT = new Content(TABLE,
                List.of(ID, KIND, NAME, DESCRIPTION, INSTITUTION, COUNTRY, PLURAL, STORIES, CLAIMS, ROOTS, ALONE));

        private Source() {}
    }

    /** Table claim_source. */
    public static final class ClaimSource {
        public static final Table<Record> TABLE = DSL.table(DSL.name("claim_source"));
        public static final Field<String> SOURCE = text("claim_source", "source");
        public static final Field<String> CLAIM = text("claim_source", "claim");
        public static final Field<Integer> ROOT = count("claim_source", "root");

        static final Content CONTENT = new Content(TABLE, List.of(SOURCE, CLAIM, ROOT));

        private ClaimSource() {}
    }

    /** Table event. */
    public static final class Event {
        public static final Table<Record> TABLE = DSL.table(DSL.name("event"));
        public static final Field<String> ID = text("event", "id");
        public static final Field<String> STORY = text("event", "story");
        public static final Field<String> DAY = text("event", "day");
        public static final Field<String> EARLIEST = text("event", "earliest");
        public static final Field<String> LATEST = text("event", "latest");
        public static final Field<String> CAMEO = text("event", "cameo");
        public static final Field<String> PLOVER = text("event", "plover");
        public static final Field<String> MODALITY = text("event", "modality");
        public static final Field<String> ACTOR = text("event", "actor");
        public static final Field<String> ACTOR_COUNTRY = text("event", "actor_country");
        public static final Field<String> RECIPIENT = text("event", "recipient");
        public static final Field<String> RECIPIENT_COUNTRY = text("event", "recipient_country");
        public static final Field<Integer> MENTIONS = count("event", "mentions");
        public static final Field<Integer> WITHOUT_COPIES = count("event", "without_copies");
        public static final Field<Integer> LOW = count("event", "low");
        public static final Field<Integer> HIGH = count("event", "high");
        public static final Field<String> BODY = text("event", "body");

        static final Content CONTENT = new Content(TABLE,
                List.of(ID, STORY, DAY, EARLIEST, LATEST, CAMEO, PLOVER, MODALITY, ACTOR, ACTOR_COUNTRY, RECIPIENT,
                        RECIPIENT_COUNTRY, MENTIONS, WITHOUT_COPIES, LOW, HIGH, BODY));

        private Event() {}
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

        static final Content CONTENT = new Content(TABLE, List.of(NAME, POSITION, ARTICLES, FINISHED, SINCE, AT));

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

        static final Content CONTENT = new Content(TABLE, List.of(INPUT, PLACE, REASON, SEQ, AT));

        private Skipped() {}
    }

    /** Table feed. */
    public static final class Feed {
        public static final Table<Record> TABLE = DSL.table(DSL.name("feed"));
        public static final Field<String> URL = text("feed", "url");
        public static final Field<Integer> ACTIVE = count("feed", "active");
        public static final Field<Long> NEXT_POLL = number("feed", "next_poll");
        public static final Field<String> BODY = text("feed", "body");

        static final Content CONTENT = new Content(TABLE, List.of(URL, ACTIVE, NEXT_POLL, BODY));

        private Feed() {}
    }

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

        static final Content CONTENT = new Content(TABLE,
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

        static final Content CONTENT = new Content(TABLE, List.of(ID, NAME, QUERY, AT));

        private Query() {}
    }

    /** Table watch. */
    public static final class Watch {
        public static final Table<Record> TABLE = DSL.table(DSL.name("watch"));
        public static final Field<Long> ID = number("watch", "id");
        public static final Field<String> BODY = text("watch", "body");
        public static final Field<Long> AT = number("watch", "at");

        static final Content CONTENT = new Content(TABLE, List.of(ID, BODY, AT));

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

        static final Content CONTENT = new Content(TABLE, List.of(ID, NAME, HASH, SCOPES, AT, EXPIRES, REVOKED));

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

        static final Content CONTENT = new Content(TABLE,
                List.of(ID, WATCH, MESSAGE, PAYLOAD, ATTEMPTS, DELIVERED, NEXT_TRY, NOTE, AT));

        private Delivery() {}
    }

    /** Table setting. */
    public static final class Setting {
        public static final Table<Record> TABLE = DSL.table(DSL.name("setting"));
        public static final Field<String> NAME = text("setting", "name");
        public static final Field<String> VALUE = text("setting", "value");

        static final Content CONTENT = new Content(TABLE, List.of(NAME, VALUE));

        private Setting() {}
    }

    /** A table with all its columns. */
    public record Content(Table<Record> table, List<Field<?>> columns) {}

    private Tables() {}

    /** All tables. */
    public static List<Content> all() {
        return List.of(Change.CONTENT, Article.CONTENT, Analysis.CONTENT, Stay.CONTENT, Dossier.CONTENT, Ended.CONTENT,
                Story.CONTENT, StoryTag.CONTENT, Claim.CONTENT, ClaimFlag.CONTENT, Source.CONTENT,
                ClaimSource.CONTENT, Event.CONTENT, Input.CONTENT, Skipped.CONTENT, Feed.CONTENT, Decision.CONTENT,
                Query.CONTENT, Watch.CONTENT, Token.CONTENT, Delivery.CONTENT, Setting.CONTENT);
    }

    private static Field<String> text(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.VARCHAR);
    }

    private static Field<Long> number(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.BIGINT);
    }

    private static Field<Integer> count(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.INTEGER);
    }

    private static Field<Packed> packed(String table, String column) {
        return DSL.field(DSL.name(table, column), PACKED);
    }

    private static Field<Double> real(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.DOUBLE);
    }
}
