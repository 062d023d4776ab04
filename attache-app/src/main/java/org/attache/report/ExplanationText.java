package org.attache.report;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.claim.Explanation;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Independence;
import org.attache.report.phrase.Remarks;
import org.attache.report.phrase.Words;

/** Why the number of a claim is what it is, in lines of plain text. */
public final class ExplanationText {

    private ExplanationText() {}

    /** @param dossier the dossier that the claim is of */
    public static String of(Explanation why, Dossier dossier) {
        Map<ArticleId, Article> articles = new HashMap<>();
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        StringBuilder text = new StringBuilder(why.claim()).append('\n');
        line(text, number(why.independent()));
        why.ways().forEach(way -> line(text, way(way)));
        why.identities().forEach(same -> line(text, same.words().stream().map(ExplanationText::quoted)
                .collect(Collectors.joining(" = ", "", ": " + Words.rule(same.rule())))));
        line(text, why.cut().isEmpty() ? "nobody outside the outlets is named for it"
                : "without " + String.join(" and ", why.cut()) + " nothing is left");
        if (!why.flags().isEmpty()) {
            line(text, String.join(" \u00b7 ", Remarks.of(why.flags(), articles)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(words).append('\n');
    }

    private static String number(Independence number) {
        return "independent origins: " + Words.range(number.low(), number.high()) + ", named " + number.named()
                + "; told by " + Words.count(number.articles(), "article") + " in "
                + Words.count(number.outlets(), "outlet");
    }

    private static String way(Explanation.Way way) {
        return String.join(" \u2190 ", way.chain()) + ": " + quoted(way.words())
                + (way.saying().isEmpty() ? "" : " [" + way.saying() + "]")
                + (way.unnamedBecause().isEmpty() ? "" : " [not named: " + way.unnamedBecause() + "]");
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
