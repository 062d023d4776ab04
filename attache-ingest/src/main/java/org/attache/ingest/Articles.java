package org.attache.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.attache.ingest.layout.Layout;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Doubt;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Puts an article together from its text, the layout of the text and what is known besides. */
public final class Articles {

    private static final int ID_DIGITS = 12;

    private Articles() {}

    /**
     * The article of a text.
     *
     * @param found what the source itself says outside the text: markup, feed entry, wire header
     */
    public static Article of(Input input, String text, Metadata found) {
        Metadata before = input.known().or(found);
        Layout layout = Layout.of(text, new Layout.Known(before.outlet(), before.title(), before.byline()));
        Metadata all = before.or(inText(layout)).or(input.assumed());
        String outlet = all.outlet() != null ? all.outlet() : OutletNames.ofAddress(all.url());
        String language = all.language() == null ? "und" : all.language();
        return new Article(id(outlet, all.url(), input.name(), text), input.name(), outlet, all.publisher(), all.url(),
                all.title(), all.byline(), layout.dateline(), all.published(), language, text, layout.syndication(),
                layout.blocks(), doubt(before.published(), layout.published()));
    }

    /** The text may print another day than the one it came with; a day more or less is one moment in two zones. */
    private static @Nullable Doubt doubt(@Nullable PublicationTime known, @Nullable LocalDate printed) {
        boolean apart = known != null && printed != null
                && Math.abs(ChronoUnit.DAYS.between(known.date(), printed)) > 1;
        return apart ? new Doubt(Doubt.Kind.CONTRADICTS_PUBLICATION, "the text says " + printed) : null;
    }

    /** The same, for a text that may stand without its headline: the headline is put above it. */
    public static Article headed(Input input, String text, Metadata found) {
        String title = found.title();
        boolean headed = title == null || text.startsWith(title);
        return of(input, headed ? text : title + "\n\n" + text, found);
    }

    /** The day of the last change stands in where no other is known. */
    private static Metadata inText(Layout layout) {
        LocalDate day = layout.published() != null ? layout.published() : layout.updated();
        PublicationTime published = day == null ? null : PublicationTime.of(day);
        return new Metadata(layout.outlet(), null, layout.url(), layout.title(), layout.byline(), published, null,
                null);
    }

    /** Hash of the words and of where they stood; the name of the input counts only where nothing else tells. */
    private static ArticleId id(@Nullable String outlet, @Nullable URI url, String name, String text) {
        String origin = url != null ? url.toString() : Objects.requireNonNullElse(outlet, name);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(origin.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(hash).substring(0, ID_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
