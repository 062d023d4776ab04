package org.attache.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.attache.claim.evidence.Drawn;
import org.attache.claim.material.Assertion;
import org.attache.event.EventMerger;
import org.attache.event.MergedEvent;
import org.attache.model.ArticleId;
import org.attache.model.ClaimId;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.StoryEvent;
import org.attache.model.TimelineEntry;
import org.attache.model.TimelineEntry.Precision;
import org.attache.proposition.Proposition;
import org.attache.reading.ReadArticle;
import org.jspecify.annotations.Nullable;

/** The coded acts of a story, each once, and its timeline. */
final class Chronicle {

    private final List<ReadArticle> articles;
    private final List<Drawn> claims;
    private final Map<ArticleId, ReadArticle> byId = new HashMap<>();
    private final Map<Place, List<Integer>> claimsAt = new HashMap<>();
    private final List<StoryEvent> events = new ArrayList<>();

    /** A sentence of an article. */
    private record Place(int article, int sentence) {}

    Chronicle(List<ReadArticle> articles, List<Drawn> claims) {
        this.articles = articles;
        this.claims = claims;
        articles.forEach(one -> byId.put(one.article().id(), one));
        for (int at = 0; at < claims.size(); at++) {
            place(at);
        }
        gather();
    }

    private void place(int claim) {
        for (Assertion one : claims.get(claim).assertions()) {
            claimsAt.computeIfAbsent(new Place(one.article(), one.statement().sentence()), key -> new ArrayList<>())
                    .add(claim);
        }
    }

    private void gather() {
        List<MergedEvent> merged = new EventMerger().merge(articles.stream().map(ReadArticle::analysis).toList());
        for (MergedEvent act : merged) {
            TreeSet<Integer> told = new TreeSet<>();
            act.mentions().forEach(mention -> told.addAll(claimsOf(mention.article(), mention.event())));
            events.add(new StoryEvent(new EventId("ev" + (events.size() + 1)), act.article(), act.event(),
                    told.stream().map(at -> claims.get(at).id()).toList()));
        }
    }

    /** The claims that the article makes in the words that tell the act. */
    private List<Integer> claimsOf(ArticleId id, Event event) {
        ReadArticle article = Objects.requireNonNull(byId.get(id));
        Place place = new Place(article.index(), article.sentenceAt(event.trigger().start()));
        return claimsAt.getOrDefault(place, List.of()).stream().filter(at -> claims.get(at).assertions().stream()
                .filter(one -> one.article() == place.article() && one.statement().sentence() == place.sentence())
                .anyMatch(one -> one.statement().spans().stream().anyMatch(span -> span.overlaps(event.trigger()))))
                .toList();
    }

    List<StoryEvent> events() {
        return events;
    }

    /** Acts and dated claims, the earliest first; what has no date is left out. */
    List<TimelineEntry> timeline() {
        List<TimelineEntry> entries = new ArrayList<>();
        Set<ClaimId> coded = new HashSet<>();
        for (StoryEvent one : events) {
            if (one.event().earliest() != null || one.event().latest() != null) {
                entries.add(entry(one.event().earliest(), one.event().latest(), one.id(), one.claims()));
                coded.addAll(one.claims());
            }
        }
        for (Drawn claim : claims) {
            Proposition dated = dated(claim);
            if (!coded.contains(claim.id()) && dated.earliest() != null) {
                entries.add(entry(dated.earliest(), dated.latest(), null, List.of(claim.id())));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(TimelineEntry::latest, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private static Proposition dated(Drawn claim) {
        return claim.assertions().stream().map(Assertion::proposition).filter(one -> one.earliest() != null)
                .min(Comparator.comparing(Chronicle::days)).orElse(claim.clearest().proposition());
    }

    private static long days(Proposition one) {
        return one.earliest() == null || one.latest() == null ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(one.earliest(), one.latest());
    }

    private static TimelineEntry entry(@Nullable LocalDate earliest, @Nullable LocalDate latest,
            @Nullable EventId event,
            List<ClaimId> claims) {
        return new TimelineEntry(earliest, latest, precision(earliest, latest), event, claims);
    }

    private static Precision precision(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            return Precision.UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(earliest, latest);
        return days == 0 ? Precision.DAY
                : days < 31 ? Precision.MONTH : days < 366 ? Precision.YEAR : Precision.UNKNOWN;
    }
}
