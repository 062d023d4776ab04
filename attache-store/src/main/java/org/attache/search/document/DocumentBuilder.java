package org.attache.search.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.attache.model.Edition;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.store.Sources;
import org.jspecify.annotations.Nullable;

/** Puts facts into the fields of one document, each once. */
final class DocumentBuilder {

    private static final int ROOT_DIGITS = 2;

    private final Document document = new Document();
    private final Set<String> seen = new HashSet<>();

    DocumentBuilder(Scope scope, String id, @Nullable StoryId story) {
        String key = key(scope, id);
        document.add(new StringField(Fields.KEY, key, Store.YES));
        document.add(new StringField(Fields.SCOPE, scope.name(), Store.YES));
        document.add(new StoredField(Fields.ID, id));
        document.add(new NumericDocValuesField(Fields.TIE, spread(key)));
        if (story != null) {
            document.add(new StringField(Fields.STORY, story.value(), Store.YES));
        }
    }

    static String key(Scope scope, String id) {
        return scope.name().toLowerCase(Locale.ROOT) + ' ' + id;
    }

    /** A number that hardly any other key has (FNV-1a). */
    private static long spread(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    void text(String text) {
        document.add(new TextField(Fields.TEXT, text, Store.NO));
    }

    void title(String title) {
        if (!title.isEmpty() && seen.add(Fields.TITLE + title)) {
            document.add(new TextField(Fields.TITLE, title, Store.NO));
        }
    }

    void outlet(String outlet) {
        term(Fields.OUTLET, outlet);
        facet(Facet.OUTLET, outlet);
    }

    /** A variety is found by its language too. */
    void language(String tag) {
        term(Fields.LANGUAGE, tag);
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        term(Fields.LANGUAGE, language);
        facet(Facet.LANGUAGE, language);
    }

    void day(@Nullable LocalDate day) {
        if (day != null && seen.add(Fields.DAY + day)) {
            document.add(new LongPoint(Fields.DAY, day.toEpochDay()));
        }
    }

    /** All words of a source are one value: "unnamed an official Ministry of Transport EST". */
    void source(Source source, Sources.Key key) {
        if (seen.add(Fields.SOURCE_KEY + key.value())) {
            document.add(new StringField(Fields.SOURCE_KEY, key.value(), Store.NO));
        }
        String words = Stream
                .of(source.kind().name().replace('_', ' '), source.name(), source.description(), source.rank(),
                        source.institution(), source.country())
                .filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
        if (seen.add(Fields.SOURCE + words)) {
            document.add(new TextField(Fields.SOURCE, words, Store.NO));
        }
    }

    void actor(@Nullable String code) {
        if (code != null) {
            term(Fields.ACTOR_CODE, code);
        }
    }

    void actorName(String words) {
        if (seen.add(Fields.ACTOR_NAME + words)) {
            document.add(new TextField(Fields.ACTOR_NAME, words, Store.NO));
        }
    }

    /** An event is found by its code, by every beginning of it from the root on, and by its category. */
    void event(String cameo, @Nullable String plover) {
        for (int digits = ROOT_DIGITS; digits <= cameo.length(); digits++) {
            term(Fields.EVENT, cameo.substring(0, digits));
        }
        if (cameo.length() >= ROOT_DIGITS) {
            facet(Facet.EVENT, cameo.substring(0, ROOT_DIGITS));
        }
        if (plover != null) {
            term(Fields.EVENT, plover);
        }
    }

    /** The two ends of an interval, as one point of a plane. */
    void origins(int low, int high) {
        if (seen.add(Fields.ORIGINS + low + '-' + high)) {
            document.add(new IntPoint(Fields.ORIGINS, low, high));
        }
    }

    void flag(Flag.Kind flag) {
        term(Fields.FLAG, flag.name());
        facet(Facet.FLAG, flag.name());
    }

    void state(@Nullable String state) {
        if (state != null) {
            term(Fields.STATE, state);
            facet(Facet.STATE, state);
        }
    }

    void status(Edition.Status status) {
        term(Fields.STATUS, status.name());
    }

    private void term(String field, String value) {
        String term = Fields.term(value);
        if (seen.add(field + ' ' + term)) {
            document.add(new StringField(field, term, Store.NO));
        }
    }

    private void facet(Facet facet, String value) {
        String field = Fields.facet(facet);
        if (!value.isEmpty() && seen.add(field + ' ' + value)) {
            document.add(new SortedSetDocValuesField(field,
                    new BytesRef(
                            value.length() > Fields.LONGEST_TERM ? value.substring(0, Fields.LONGEST_TERM) : value)));
        }
    }

    /** What a hit shows, and what it is sorted by. */
    void show(String title, String outlet, int low, int high, long last, @Nullable LocalDate day) {
        document.add(new StoredField(Fields.SHOWN_TITLE, title));
        document.add(new StoredField(Fields.SHOWN_OUTLET, outlet));
        document.add(new StoredField(Fields.SHOWN_LOW, low));
        document.add(new StoredField(Fields.SHOWN_HIGH, high));
        document.add(new StoredField(Fields.SHOWN_DAY, day == null ? "" : day.toString()));
        document.add(new NumericDocValuesField(Fields.LAST, last));
    }

    Document build() {
        return document;
    }
}
