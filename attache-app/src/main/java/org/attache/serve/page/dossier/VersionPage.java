package org.attache.serve.page.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Article;
import org.attache.report.ClaimView;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;

/** What changed from version to version of a dossier: articles that joined or left, claims that came, went or moved. */
public record VersionPage(List<Step> steps) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A version and how it differs from the one before. */
    public record Step(int version, String when, int articles, int claims, List<String> changes) {}

    static Step step(int version, Instant at, StoryView now, @org.jspecify.annotations.Nullable StoryView before) {
        List<String> changes = new ArrayList<>();
        if (before != null) {
            articles(now, before, "joined", changes);
            articles(before, now, "left", changes);
            claims(now, before, "new claim", changes);
            claims(before, now, "no longer", changes);
            moved(now, before, changes);
        }
        return new Step(version, WHEN.format(at), now.dossier().articles().size(), now.claims().size(), changes);
    }

    private static void articles(StoryView there, StoryView missing, String verb, List<String> changes) {
        Set<String> known = missing.dossier().articles().stream().map(a -> a.id().value()).collect(Collectors.toSet());
        for (Article article : there.dossier().articles()) {
            if (!known.contains(article.id().value())) {
                changes.add(Words.outlet(article) + " " + verb);
            }
        }
    }

    private static void claims(StoryView there, StoryView missing, String verb, List<String> changes) {
        Set<String> known = missing.claims().stream().map(ClaimView::text).collect(Collectors.toSet());
        there.claims().stream().filter(claim -> !known.contains(claim.text()))
                .forEach(claim -> changes.add(verb + ": “" + claim.text() + "”"));
    }

    /** Claims whose number of origins is another one now. */
    private static void moved(StoryView now, StoryView before, List<String> changes) {
        for (ClaimView claim : now.claims()) {
            before.claims().stream()
                    .filter(old -> old.text().equals(claim.text()) && !old.origins().equals(claim.origins()))
                    .findFirst()
                    .ifPresent(old -> changes.add("origins " + old.origins() + " → " + claim.origins() + ": “"
                            + claim.text() + "”"));
        }
    }
}
