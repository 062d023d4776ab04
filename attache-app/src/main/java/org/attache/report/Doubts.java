package org.attache.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Doubt;
import org.attache.model.DoubtfulDate;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.TimelineEntry;
import org.attache.report.phrase.Words;
import org.jspecify.annotations.Nullable;

/** The dates of a story that do not stand as they are written, in words. */
final class Doubts {

    private final Dossier dossier;
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();

    Doubts(Dossier dossier) {
        this.dossier = dossier;
        dossier.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** A line for each; what an article counts from an unknown day of publication stands on one. */
    List<StoryView.DoubtView> all() {
        Map<List<Object>, List<DoubtfulDate>> lines = new LinkedHashMap<>();
        for (DoubtfulDate date : dossier.doubts()) {
            boolean joined = date.doubt().kind() == Doubt.Kind.NO_PUBLICATION_DATE;
            lines.computeIfAbsent(joined ? List.of(date.article()) : List.of(date.article(), lines.size()),
                    line -> new ArrayList<>()).add(date);
        }
        return lines.values().stream().map(this::line).toList();
    }

    private StoryView.DoubtView line(List<DoubtfulDate> dates) {
        DoubtfulDate first = dates.getFirst();
        Article article = Objects.requireNonNull(articles.get(first.article()));
        List<String> words = dates.stream().map(date -> words(article, date.span())).distinct().toList();
        return new StoryView.DoubtView(first, Words.outlet(article), String.join(", ", words), first.doubt().words());
    }

    private static String words(Article article, @Nullable Span span) {
        return span == null ? "published " + (article.publishedAt() == null ? "" : article.publishedAt().date())
                : "“" + Words.oneLine(span.in(article.text())) + "”";
    }

    /** What is wrong with the day of a moment, empty when nothing is: with that of its act, or with one in its claims. */
    String of(TimelineEntry entry) {
        return dossier.events().stream().filter(event -> event.id().equals(entry.event())).findFirst()
                .map(Doubts::of).filter(words -> !words.isEmpty())
                .or(() -> entry.event() != null ? Optional.empty() : inClaims(entry)).orElse("");
    }

    static String of(StoryEvent event) {
        Doubt doubt = event.event().doubt();
        return doubt == null ? "" : doubt.words();
    }

    private Optional<String> inClaims(TimelineEntry entry) {
        return dossier.claims().stream().filter(claim -> entry.claims().contains(claim.id()))
                .flatMap(claim -> claim.assertions().stream())
                .flatMap(assertion -> dossier.doubts().stream().filter(date -> isIn(assertion, date)))
                .map(date -> date.doubt().words()).findFirst();
    }

    private static boolean isIn(Claim.Assertion assertion, DoubtfulDate date) {
        Span words = date.span();
        return words != null && date.article().equals(assertion.article())
                && assertion.spans().stream().anyMatch(span -> span.contains(words));
    }
}
