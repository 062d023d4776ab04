package org.attache.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.model.Article;
import org.attache.model.Block;
import org.attache.report.ledger.LedgerView;

/**
 * Stories as one HTML page that needs nothing besides itself: no script, no font, no picture from elsewhere. Light and
 * dark, prints well; every claim opens to its chain and its sentences, every sentence links to its place in the article.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            HtmlReport.class.getClassLoader(), "org.attache.page");

    private HtmlReport() {}

    public static String of(List<StoryView> stories) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report.jte", Map.of("stories", stories), page);
        return page.toString();
    }

    /** Ledgers as one page: chart and table of each. */
    public static String ledgers(List<LedgerView> ledgers) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("ledgers.jte", Map.of("ledgers", ledgers), page);
        return page.toString();
    }

    /** The parts of an article with their anchors, for the texts at the end of a story. */
    public static List<Part> parts(Article article) {
        return IntStream.range(0, article.blocks().size()).mapToObj(i -> {
            Block block = article.blocks().get(i);
            return new Part(Evidence.anchor(article, i + 1), block.kind().name().toLowerCase(Locale.ROOT),
                    block.span().in(article.text()));
        }).toList();
    }

    /** A part of an article on the page. */
    public record Part(String anchor, String kind, String text) {}
}
