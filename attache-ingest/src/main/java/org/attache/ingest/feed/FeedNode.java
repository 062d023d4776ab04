package org.attache.ingest.feed;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.ingest.feed.value.Category;
import org.attache.ingest.feed.value.FeedDate;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.feed.value.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, an entry or the source of an entry says about itself, in the feed's own terms. Serialised by Jackson it
 * is the raw form: a key that has nothing to say is left out.
 *
 * <p>Filled by the readers of this package, then only read.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class FeedNode {
    @Nullable
    String id;
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Boolean idIsLink;
    @Nullable
    String href;
    @Nullable
    String value;
    @Nullable
    FeedText title;
    @Nullable
    FeedText subtitle;
    @Nullable
    FeedText summary;
    @Nullable
    FeedText info;
    @Nullable
    FeedText rights;
    final List<FeedText> content = new ArrayList<>();
    @Nullable
    String link;
    final List<Map<String, String>> links = new ArrayList<>();
    @Nullable
    String author;
    final List<Person> authors = new ArrayList<>();
    final List<Person> contributors = new ArrayList<>();
    @Nullable
    String publisher;
    @Nullable
    Person publisherDetail;
    @Nullable
    FeedDate published;
    @Nullable
    FeedDate updated;
    @Nullable
    FeedDate created;
    @Nullable
    FeedDate expired;
    final Map<String, FeedDate> validity = new LinkedHashMap<>();
    final List<Category> categories = new ArrayList<>();
    final Map<String, String> generator = new LinkedHashMap<>();
    final Map<String, Object> image = new LinkedHashMap<>();
    final Map<String, Object> textInput = new LinkedHashMap<>();
    final Map<String, String> cloud = new LinkedHashMap<>();
    @Nullable
    String icon;
    @Nullable
    String logo;
    @Nullable
    String language;
    @Nullable
    String comments;
    @Nullable
    String docs;
    @Nullable
    String ttl;
    @Nullable
    FeedNode source;
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Map<String, Object> geo;
    @JsonInclude(value = JsonInclude.Include.NON_EMPTY, content = JsonInclude.Include.ALWAYS)
    final Map<String, Object> itunes = new LinkedHashMap<>();
    final Map<String, Object> media = new LinkedHashMap<>();
    @Nullable
    Map<String, Object> chapters;
    @Nullable
    Map<String, String> inReplyTo;
    final Map<String, Object> other = new LinkedHashMap<>();

    @JsonIgnore
    @Nullable
    Double latitude;
    @JsonIgnore
    @Nullable
    Double longitude;
    @JsonIgnore
    private final Map<String, Integer> depths = new HashMap<>();

    /**
     * Tells whether a value may be taken for a key: what stands nearer to the top of the document wins, and of two at
     * the same depth the later one.
     */
    boolean takes(String key, int depth) {
        if (depth > depth(key)) {
            return false;
        }
        depths.put(key, depth);
        return true;
    }

    /** The depth at which a key was taken, beyond all depths when it was not. */
    int depth(String key) {
        return depths.getOrDefault(key, Integer.MAX_VALUE);
    }

    boolean has(String key) {
        return depths.containsKey(key);
    }

    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    public Optional<FeedText> title() {
        return Optional.ofNullable(title);
    }

    /** What a feed says it is about. */
    public Optional<FeedText> description() {
        return Optional.ofNullable(subtitle != null ? subtitle : summary);
    }

    public Optional<FeedText> summary() {
        return Optional.ofNullable(summary);
    }

    /** The full contents, in document order. */
    public List<FeedText> content() {
        return List.copyOf(content);
    }

    /** The page that the feed or entry stands for. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public List<Person> authors() {
        return List.copyOf(authors);
    }

    public Optional<FeedDate> published() {
        return Optional.ofNullable(published);
    }

    public Optional<FeedDate> updated() {
        return Optional.ofNullable(updated);
    }

    /** The publication an entry was taken from. */
    public Optional<FeedNode> source() {
        return Optional.ofNullable(source);
    }
}
