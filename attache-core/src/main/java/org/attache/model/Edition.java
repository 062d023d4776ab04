package org.attache.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an article stands among the versions of its text, and what its supplier has said about it since.
 *
 * @param replaces the version before, null for the first one that was read
 * @param changes what is different from the version before, in the order of this one; what was removed comes last
 * @param notices what was said about the article, oldest first
 */
public record Edition(ArticleId article, Status status, @Nullable ArticleId replaces, List<Change> changes,
        List<Notice> notices) {

    /** Whether an article may still be relied on. */
    public enum Status {
        /** The newest version that was read, and nothing was said against it. */
        CURRENT,
        /** A later version has been read. */
        SUPERSEDED,
        /** Its supplier has taken it back. */
        WITHDRAWN,
        /** Its supplier does not want it published, or not yet. */
        HELD
    }

    public Edition {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    /** An article of which nothing is known but that it was read. */
    public static Edition first(ArticleId article) {
        return new Edition(article, Status.CURRENT, null, List.of(), List.of());
    }

    /** True when there is nothing to tell: the first version, unremarked. */
    public boolean plain() {
        return status == Status.CURRENT && replaces == null && notices.isEmpty();
    }

    /**
     * A sentence that differs between two versions.
     *
     * @param from where it stood in the version before, null for what was added
     * @param in where it stands in this version, null for what was removed
     */
    public record Change(List<Kind> kinds, @Nullable Span from, @Nullable Span in) {

        /** What happened to a sentence. */
        public enum Kind {
            ADDED, REMOVED,
            /** Hedges came in, or strong words went out. */
            SOFTENED,
            /** Hedges went out, or strong words came in. */
            HARDENED,
            /** A number is another one. */
            FIGURE,
            /** Quotation marks were set or taken away. */
            MARKS, REWORDED
        }

        public Change {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Something that a supplier said about an article.
     *
     * @param text the words or the code that say so, as they stand
     * @param until for an embargo the moment when it ends, as written; null otherwise
     */
    public record Notice(Kind kind, String text, @Nullable String until) {

        /** What is said. */
        public enum Kind {
            CORRECTION, KILL, EMBARGO, WITHHELD, ADVISORY
        }

        /** True for an embargo whose end has come; one whose end cannot be read lasts until a person lifts it. */
        public boolean isOver(Instant now) {
            return kind == Kind.EMBARGO && until != null && end(until).map(end -> !now.isBefore(end)).orElse(false);
        }

        /** A moment with its zone, or a day, which ends where it ends last on earth. */
        private static Optional<Instant> end(String until) {
            try {
                return Optional.of(until.length() > 10 ? OffsetDateTime.parse(until).toInstant()
                        : LocalDate.parse(until).plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant());
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
