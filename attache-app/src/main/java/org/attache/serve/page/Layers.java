package org.attache.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.Doubt;
import org.attache.model.Entity;
import org.attache.model.Event;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.model.Zone;
import org.attache.report.ClaimView;
import org.attache.report.StoryView;
import org.attache.report.phrase.When;
import org.attache.report.phrase.Words;
import org.attache.serve.page.frame.Links;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with what was read out of it laid over: sources, names, dates, events, and the claims it feeds.
 *
 * <p>Marks may lie across one another, so the text is cut wherever one begins or ends and each piece carries the marks over
 * it. One sweep over the sorted cuts; the marks over a point are few.
 */
public final class Layers {

    /**
     * A run of text.
     *
     * @param href leads to the claim it feeds, empty when it feeds none
     * @param anchor "at" for the first words that were asked for, else null
     */
    public record Piece(String text, String classes, String title, String href, @Nullable String anchor) {}

    /** A part of the article. */
    public record Part(String kind, String anchor, List<Piece> pieces) {}

    private record Mark(Span span, String kind, String title, String href) {}

    private final Article article;
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable Span at;

    Layers(Article article) {
        this.article = article;
    }

    /** Words to show first. */
    Layers at(Span span) {
        at = span.end() <= article.text().length() && !span.isEmpty() ? span : null;
        return this;
    }

    Layers analysis(Analysis analysis) {
        for (Attribution saying : analysis.attributions()) {
            String act = saying.act().name().toLowerCase(Locale.ROOT);
            saying.content().forEach(span -> mark(span, "content", "said: " + source(saying), ""));
            saying.cue().forEach(span -> mark(span, "cue", act, ""));
            saying.source().forEach(span -> mark(span, "source", "source", ""));
        }
        for (Entity entity : analysis.entities()) {
            String kind = entity.type().name().toLowerCase(Locale.ROOT);
            entity.mentions().forEach(span -> mark(span, kind, title(entity), ""));
        }
        for (TimeExpression time : analysis.times()) {
            String title = time.value() + " · " + When.of(time.earliest(), time.latest()) + zone(time.zone())
                    + flag(time.doubt());
            mark(time.span(), time.doubt() == null ? "date" : "date doubt", title, "");
        }
        for (Event event : analysis.events()) {
            mark(event.trigger(), "event", event.cameo() + (event.plover() == null ? "" : " " + event.plover()) + " · "
                    + event.modality().name().toLowerCase(Locale.ROOT) + " · " + When.of(event)
                    + flag(event.doubt()), "");
        }
        return this;
    }

    private static String zone(@Nullable Zone zone) {
        return zone == null ? "" : " · " + zone.words();
    }

    private static String flag(@Nullable Doubt doubt) {
        return doubt == null ? "" : " ⚑ " + doubt.words();
    }

    /** The claims of the story that this article makes. */
    Layers claims(StoryView story) {
        for (ClaimView claim : story.claims()) {
            for (Claim.Assertion assertion : claim.claim().assertions()) {
                if (assertion.article().equals(article.id())) {
                    String href = Links.claim(story.dossier().id(), claim.claim().id());
                    assertion.spans().forEach(span -> mark(span, "claim", "claim, origins " + claim.origins(), href));
                }
            }
        }
        return this;
    }

    private void mark(Span span, String kind, String title, String href) {
        if (!span.isEmpty() && span.end() <= article.text().length()) {
            marks.add(new Mark(span, kind, title, href));
        }
    }

    private String source(Attribution saying) {
        return saying.source().isEmpty() ? "nobody named" : Words.oneLine(saying.source().get(0).in(article.text()));
    }

    private static String title(Entity entity) {
        String role = entity.roles().isEmpty() ? "" : ", " + entity.roles().get(0).title();
        return entity.name() + role + (entity.country() == null ? "" : " (" + entity.country() + ")");
    }

    List<Part> parts() {
        marks.sort(Comparator.comparing(Mark::span));
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = article.blocks().isEmpty()
                ? List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, article.text().length())))
                : article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(new Part(blocks.get(i).kind().name().toLowerCase(Locale.ROOT), "p" + (i + 1),
                    pieces(blocks.get(i).span())));
        }
        return parts;
    }

    private List<Piece> pieces(Span part) {
        List<Mark> over = marks.stream().filter(mark -> mark.span().overlaps(part)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        over.forEach(mark -> cut(mark.span(), part, cuts));
        if (at != null) {
            cut(at, part, cuts);
        }
        List<Piece> pieces = new ArrayList<>();
        int start = part.start();
        for (int end : cuts.tailSet(part.start(), false)) {
            pieces.add(piece(new Span(start, end), over));
            start = end;
        }
        return pieces;
    }

    private static void cut(Span span, Span part, TreeSet<Integer> cuts) {
        cuts.add(Math.clamp(span.start(), part.start(), part.end()));
        cuts.add(Math.clamp(span.end(), part.start(), part.end()));
    }

    private Piece piece(Span span, List<Mark> over) {
        TreeSet<String> classes = new TreeSet<>();
        TreeSet<String> titles = new TreeSet<>();
        String href = "";
        for (Mark mark : over) {
            if (mark.span().contains(span)) {
                classes.add(mark.kind());
                titles.add(Words.oneLine(mark.title()));
                href = mark.href().isEmpty() ? href : mark.href();
            }
        }
        Span asked = at;
        boolean here = asked != null && asked.contains(span);
        if (here) {
            classes.add("asked");
        }
        return new Piece(Words.inert(span.in(article.text())), String.join(" ", classes), String.join(" · ", titles),
                href, asked != null && here && span.start() == asked.start() ? "at" : null);
    }
}
