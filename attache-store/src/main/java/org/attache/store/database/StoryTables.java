package org.attache.store.database;

import static org.attache.store.database.Tables.count;
import static org.attache.store.database.Tables.number;
import static org.attache.store.database.Tables.packed;
import static org.attache.store.database.Tables.real;
import static org.attache.store.database.Tables.text;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of stories, and what derives from the present version of each dossier. */
public final class StoryTables {

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ARTICLE, SEQ, STORY, SCORE, REASONS, SINCE, UNTIL));

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
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

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(STORY, SUCCESSOR, REASON, AT));

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, VERSION, SEQ, STORED_AT, DIGEST, TITLE, FIRST_PUBLISHED, LAST_PUBLISHED, FIRST_DAY, SORT,
                        ARTICLES, OUTLETS, TEXTS, CLAIMS, LEAD, LOW, HIGH, NAMED, FLAGS, STATES));

        private Story() {}
    }

    /** Table story_tag. */
    public static final class StoryTag {
        public static final Table<Record> TABLE = DSL.table(DSL.name("story_tag"));
        public static final Field<String> TAG = text("story_tag", "tag");
        public static final Field<String> STORY = text("story_tag", "story");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(TAG, STORY));

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, STORY, NUMBER, SEQ, TEXT, DENIED, MODALITY, LOW,
                        HIGH, NAMED, ARTICLES, OUTLETS, FLAGS, ROOTS, ANCHORS, LINKS, FIRST_DAY, LAST_DAY));

        private Claim() {}
    }

    /** Table claim_flag. */
    public static final class ClaimFlag {
        public static final Table<Record> TABLE = DSL.table(DSL.name("claim_flag"));
        public static final Field<String> FLAG = text("claim_flag", "flag");
        public static final Field<String> CLAIM = text("claim_flag", "claim");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(FLAG, CLAIM));

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, KIND, NAME, DESCRIPTION, INSTITUTION, COUNTRY, PLURAL, STORIES, CLAIMS, ROOTS, ALONE));

        private Source() {}
    }

    /** Table claim_source. */
    public static final class ClaimSource {
        public static final Table<Record> TABLE = DSL.table(DSL.name("claim_source"));
        public static final Field<String> SOURCE = text("claim_source", "source");
        public static final Field<String> CLAIM = text("claim_source", "claim");
        public static final Field<Integer> ROOT = count("claim_source", "root");

        static final Tables.Content CONTENT = new Tables.Content(TABLE, List.of(SOURCE, CLAIM, ROOT));

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

        static final Tables.Content CONTENT = new Tables.Content(TABLE,
                List.of(ID, STORY, DAY, EARLIEST, LATEST, CAMEO, PLOVER, MODALITY, ACTOR, ACTOR_COUNTRY, RECIPIENT,
                        RECIPIENT_COUNTRY, MENTIONS, WITHOUT_COPIES, LOW, HIGH, BODY));

        private Event() {}
    }

    private StoryTables() {}
}
