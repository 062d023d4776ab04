package org.attache.ingest.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Edition.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agency document, in the agency's words: dates and codes as written, white space collapsed. Serialised
 * by Jackson it is the object {@code wire}; what the item does not tell is left out.
 *
 * <p>Filled by the readers of this package, then only read.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class WireItem {
    final String format;
    @Nullable
    String type;
    @Nullable
    String guid;
    @Nullable
    String version;
    @Nullable
    String slugline;
    @Nullable
    String dateline;
    final List<String> located = new ArrayList<>();
    @Nullable
    Integer urgency;
    final List<String> subjects = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonProperty("abstract")
    @Nullable
    String abstractText;
    @Nullable
    String editorialNote;
    @Nullable
    String creditLine;
    @Nullable
    String copyrightHolder;
    @Nullable
    String copyrightNotice;
    @Nullable
    String usageTerms;
    @Nullable
    String pubStatus;
    @Nullable
    String versionCreated;
    @Nullable
    String firstCreated;
    @Nullable
    String contentCreated;
    @Nullable
    String embargoed;
    @JsonIgnore
    @Nullable
    String title;
    @JsonIgnore
    @Nullable
    String byline;
    @JsonIgnore
    @Nullable
    String language;
    @JsonIgnore
    List<String> body = List.of();
    @JsonIgnore
    final List<String> signals = new ArrayList<>();

    WireItem(String format) {
        this.format = format;
    }

    /** Collapses white space; null for nothing. */
    static @Nullable String squeeze(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    public Optional<String> guid() {
        return Optional.ofNullable(guid);
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> byline() {
        return Optional.ofNullable(byline);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Paragraphs in order. */
    public List<String> body() {
        return List.copyOf(body);
    }

    /** What the agency says about the item: kills, corrections, embargoes. */
    public List<Notice> notices() {
        return List.copyOf(Advice.of(this));
    }

    /** Number of the version as the agency counts, 0 when it does not say. */
    public int versionNumber() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** {@code usable}, {@code withheld} or {@code canceled}, as far as the item tells. */
    public Optional<String> pubStatus() {
        return Optional.ofNullable(pubStatus);
    }

    public Optional<String> versionCreated() {
        return Optional.ofNullable(versionCreated);
    }

    public Optional<String> firstCreated() {
        return Optional.ofNullable(firstCreated);
    }

    public Optional<String> creditLine() {
        return Optional.ofNullable(creditLine);
    }

    public Optional<String> copyrightHolder() {
        return Optional.ofNullable(copyrightHolder);
    }
}
