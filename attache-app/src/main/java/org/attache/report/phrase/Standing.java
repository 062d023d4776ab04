package org.attache.report.phrase;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.Edition;

/** What became of an article, in words: withdrawn, corrected, held back, with what its supplier said. */
public final class Standing {

    private Standing() {}

    /** "North Wire, “Twelve die”: withdrawn; kill: do not use", for each article of which there is more to say than that it was replaced. */
    public static List<String> all(Dossier dossier) {
        return dossier.articles().stream().flatMap(article -> dossier.editions().stream()
                .filter(edition -> edition.article().equals(article.id()) && isTold(edition))
                .map(edition -> Words.outlet(article) + ", " + headline(article) + ": " + words(edition))).toList();
    }

    private static boolean isTold(Edition edition) {
        return !edition.notices().isEmpty() || edition.status() == Edition.Status.WITHDRAWN
                || edition.status() == Edition.Status.HELD;
    }

    private static String headline(Article article) {
        return article.title() == null ? article.id().value() : "“" + Words.oneLine(article.title()) + "”";
    }

    /** "withdrawn; correction: two, not twelve; kill: do not use"; empty for an article that stands as it was read. */
    public static String words(Edition edition) {
        String status = switch (edition.status()) {
            case CURRENT -> "";
            case SUPERSEDED -> "replaced by a later version";
            case WITHDRAWN -> "withdrawn";
            case HELD -> "held back";
        };
        String notices = longest(edition.notices()).entrySet().stream()
                .map(notice -> notice.getKey().name().toLowerCase(Locale.ROOT) + ": " + notice.getValue())
                .collect(Collectors.joining("; "));
        return status + (status.isEmpty() || notices.isEmpty() ? "" : "; ") + notices;
    }

    /** Suppliers say the same as a code and as a sentence; the longer one says more. */
    private static Map<Edition.Notice.Kind, String> longest(List<Edition.Notice> notices) {
        Map<Edition.Notice.Kind, String> longest = new EnumMap<>(Edition.Notice.Kind.class);
        notices.stream().sorted(Comparator.comparingInt(notice -> notice.text().length()))
                .forEach(notice -> longest.put(notice.kind(), Words.oneLine(notice.text())
                        + (notice.until() == null ? "" : " (until " + notice.until() + ")")));
        return longest;
    }
}
