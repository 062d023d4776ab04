package org.attache.store.row;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.store.Sources;
import org.attache.store.database.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What the tables across stories hold of one dossier: its line in the list, its claims, sources and events.
 *
 * @param sources by key; of several with one key the first
 * @param tags what the story can be filtered by
 * @param events rows of the table of events, in the order of its columns
 */
public record Derived(Dossier dossier, @Nullable PublicationTime first, @Nullable PublicationTime last, int outlets,
        int texts,
        @Nullable Claim lead, SortedSet<String> flags, SortedSet<String> states, SortedSet<String> tags,
        List<ClaimRow> claims, Map<Sources.Key, Source> sources, List<@Nullable Object[]> events) {

    public static Derived of(Dossier dossier) {
        SortedSet<String> outlets = sorted(dossier.articles().stream().map(Derived::outlet));
        SortedSet<String> flags = sorted(dossier.claims().stream().flatMap(c -> c.flags().stream())
                .map(flag -> flag.kind().name()));
        SortedSet<String> states = states(dossier);
        SortedSet<String> tags = new TreeSet<>();
        outlets.forEach(outlet -> tags.add(Sorting.OUTLET_TAG + outlet));
        flags.forEach(flag -> tags.add(Sorting.FLAG_TAG + flag));
        states.forEach(state -> tags.add(Sorting.STATE_TAG + state));
        Map<SourceId, Sources.Key> keys = dossier.sources().stream()
                .collect(Collectors.toMap(Source::id, Sources.Key::of));
        return new Derived(dossier, published(dossier).min(Comparator.naturalOrder()).orElse(null),
                published(dossier).max(Comparator.naturalOrder()).orElse(null), outlets.size(), Texts.count(dossier),
                dossier.lead().orElse(null), flags, states, tags, claims(dossier, keys),
                dossier.sources().stream().collect(Collectors.toMap(Sources.Key::of, Function.identity(), (a, b) -> a)),
                EventRows.of(dossier));
    }

    static String outlet(Article article) {
        return article.outlet() == null ? article.input() : article.outlet();
    }

    private static Stream<PublicationTime> published(Dossier dossier) {
        return dossier.articles().stream().map(Article::publishedAt).filter(Objects::nonNull);
    }

    private static SortedSet<String> states(Dossier dossier) {
        Stream<@Nullable String> parties = dossier.events().stream()
                .flatMap(one -> Stream.concat(one.event().actors().stream(), one.event().recipients().stream()))
                .map(Event.Party::country);
        return sorted(Stream.concat(parties, dossier.sources().stream().map(Source::country)).filter(Objects::nonNull));
    }

    private static SortedSet<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ClaimRow> claims(Dossier dossier, Map<SourceId, Sources.Key> keys) {
        Map<ArticleId, Article> articles = dossier.articles().stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        Map<SourceId, Source> sources = dossier.sources().stream()
                .collect(Collectors.toMap(Source::id, Function.identity()));
        return dossier.claims().stream().map(claim -> ClaimRow.of(dossier.id(), claim, articles, sources, keys))
                .toList();
    }
}
