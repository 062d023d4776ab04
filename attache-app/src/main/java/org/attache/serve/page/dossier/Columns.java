package org.attache.serve.page.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Reuse;
import org.attache.model.Span;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;

/**
 * Articles side by side: passages that two of them share carry the same number in both and lead to one another; words
 * that stand between shared passages in one and differ in the other are marked as changed; reuse that lost its quotation
 * marks is dashed.
 */
public final class Columns {

    /** The most articles that stand side by side. */
    public static final int MOST = 4;

    private static final int LONGEST_CHANGE = 60;

    /** A run of text; {@code number} is 0 outside shared passages. */
    public record Piece(String text, String classes, int number, String anchor, String href) {}

    /** A part of an article. */
    public record Part(String kind, List<Piece> pieces) {}

    /** An article as a column. */
    public record Column(Article article, String outlet, List<Part> parts) {}

    private record Mark(Span span, String classes, int number, String href) {}

    private final StoryView story;
    private final List<Article> shown;

    private Columns(StoryView story, List<Article> shown) {
        this.story = story;
        this.shown = shown;
    }

    /** @param ids the articles to show; where there are fewer than two, those that share most, else the first two */
    static List<Column> of(StoryView story, List<String> ids) {
        List<Article> articles = story.dossier().articles();
        List<Article> chosen = articles.stream().filter(article -> ids.contains(article.id().value())).limit(MOST)
                .toList();
        Columns columns = new Columns(story, chosen.size() > 1 ? chosen : usual(story));
        return columns.shown.stream().map(columns::column).toList();
    }

    private static List<Article> usual(StoryView story) {
        List<Article> articles = story.dossier().articles();
        return story.dossier().reuse().stream().max(Comparator.comparingInt(Reuse::words))
                .map(most -> articles.stream().filter(a -> a.id().equals(most.from()) || a.id().equals(most.to()))
                        .toList())
                .filter(pair -> pair.size() == 2).orElse(articles.subList(0, Math.min(2, articles.size())));
    }

    private Column column(Article article) {
        List<Mark> marks = marks(article.id());
        List<Part> parts = new ArrayList<>();
        for (Block block : article.blocks()) {
            parts.add(new Part(block.kind().name().toLowerCase(Locale.ROOT), pieces(article, block.span(), marks)));
        }
        return new Column(article, Words.outlet(article), parts);
    }

    /** Passages are numbered over all pairs shown, so that a number means one passage on the whole page. */
    private List<Mark> marks(ArticleId id) {
        List<ArticleId> ids = shown.stream().map(Article::id).toList();
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Reuse reuse : story.dossier().reuse()) {
            if (ids.contains(reuse.from()) && ids.contains(reuse.to())) {
                for (int i = 0; i < reuse.fromSpans().size(); i++) {
                    number++;
                    marks(reuse, i, number, id, marks);
                }
            }
        }
        return marks;
    }

    private static void marks(Reuse reuse, int i, int number, ArticleId id, List<Mark> marks) {
        boolean from = reuse.from().equals(id);
        if (!from && !reuse.to().equals(id)) {
            return;
        }
        List<Span> mine = from ? reuse.fromSpans() : reuse.toSpans();
        List<Span> theirs = from ? reuse.toSpans() : reuse.fromSpans();
        ArticleId other = from ? reuse.to() : reuse.from();
        boolean bare = !reuse.quotedIn().isEmpty() && !reuse.quotedIn().contains(id);
        marks.add(new Mark(mine.get(i), bare ? "reused bare" : "reused", number, "#" + anchor(other, number)));
        if (i > 0 && changed(mine, i) && changed(theirs, i)) {
            marks.add(new Mark(between(mine, i), "changed", 0, ""));
        }
    }

    /** True when little stands between a passage and the one before it: the two were one. */
    private static boolean changed(List<Span> spans, int i) {
        int gap = spans.get(i).start() - spans.get(i - 1).end();
        return gap >= 0 && gap <= LONGEST_CHANGE;
    }

    private static Span between(List<Span> spans, int i) {
        return new Span(spans.get(i - 1).end(), spans.get(i).start());
    }

    private static String anchor(ArticleId article, int number) {
        return article.value() + "-" + number;
    }

    private static List<Piece> pieces(Article article, Span part, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(mark -> mark.span().overlaps(part)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Mark mark : over) {
            cuts.add(Math.clamp(mark.span().start(), part.start(), part.end()));
            cuts.add(Math.clamp(mark.span().end(), part.start(), part.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = part.start();
        for (int end : cuts.tailSet(part.start(), false)) {
            pieces.add(piece(article, new Span(start, end), over));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(Article article, Span span, List<Mark> over) {
        String text = Words.inert(span.in(article.text()));
        for (Mark mark : over) {
            if (mark.span().contains(span)) {
                boolean first = mark.number() > 0 && mark.span().start() == span.start();
                return new Piece(text, mark.classes(), first ? mark.number() : 0,
                        first ? anchor(article.id(), mark.number()) : "", mark.href());
            }
        }
        return new Piece(text, "", 0, "", "");
    }
}
