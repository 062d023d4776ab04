package org.attache.model;

import org.jspecify.annotations.Nullable;

/**
 * A remark on a claim, on one article's version of it where {@code article} is given. Written {@code KIND} or
 * {@code KIND@article}.
 */
public record Flag(Kind kind, @Nullable ArticleId article) implements Comparable<Flag> {

    /** What is remarked; the meanings are those of the independence definition. */
    public enum Kind {
        ATTRIBUTION_DROPPED, QUOTATION_DROPPED, SOURCE_PLURALISED, INTERMEDIARY_DROPPED, ORIGIN_OMITTED,
        STRENGTH_ESCALATION, MODALITY_DIFFERS, CIRCULAR, SINGLE_ORIGIN, UNNAMED_ORIGIN, UNATTRIBUTED, MISSING_ORIGIN,
        SCOPE_UNCERTAIN, PARTY_TERM, DENIED, DENIAL, OMITS_DENIAL, RETRACTED, RESTS_ON_RETRACTED, FIRST_HAND,
        MULTIPLE_HEARINGS
    }

    public static Flag of(Kind kind) {
        return new Flag(kind, null);
    }

    public static Flag parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? of(Kind.valueOf(text))
                : new Flag(Kind.valueOf(text.substring(0, at)), new ArticleId(text.substring(at + 1)));
    }

    @Override
    public int compareTo(Flag other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return article == null ? kind.name() : kind.name() + "@" + article;
    }
}
