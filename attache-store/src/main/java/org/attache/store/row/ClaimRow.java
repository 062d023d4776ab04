package org.attache.store.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.StoryId;
import org.attache.store.Sources;
import org.attache.store.database.StoryTables;
import org.jooq.Record;

/** A claim as its row holds it, but for its key and sequence. Equal rows need not be written again. */
public record ClaimRow(String story, String number, String text, boolean denied, String modality, int low, int high,
        int named, int articles, int outlets, String flags, String roots, String anchors, String links, String first,
        String last) {

    private static final String ROOT = "*";

    static ClaimRow of(StoryId story, Claim claim, Map<ArticleId, Article> articles, Map<SourceId, Source> sources,
            Map<SourceId, Sources.Key> keys) {
        List<LocalDate> days = claim.assertions().stream().map(a -> articles.get(a.article())).filter(Objects::nonNull)
                .map(Article::publishedAt).filter(Objects::nonNull).map(time -> time.date())
                .sorted(Comparator.naturalOrder()).toList();
        return new ClaimRow(story.value(), claim.id().value(), claim.text(), claim.denied(), claim.modality().name(),
                claim.independent().low(), claim.independent().high(), claim.independent().named(),
                claim.independent().articles(), claim.independent().outlets(),
                claim.flags().stream().map(flag -> flag.kind().name()).distinct().sorted()
                        .collect(Collectors.joining(" ")),
                Json.line(claim.roots().stream().map(sources::get).filter(Objects::nonNull).map(ClaimRow::called)
                        .toList()),
                anchors(claim), links(claim, keys), days.isEmpty() ? "" : days.getFirst().toString(),
                days.isEmpty() ? "" : days.getLast().toString());
    }

    public static ClaimRow read(Record row) {
        return new ClaimRow(row.get(StoryTables.Claim.STORY), row.get(StoryTables.Claim.NUMBER),
                row.get(StoryTables.Claim.TEXT),
                row.get(StoryTables.Claim.DENIED) == 1, row.get(StoryTables.Claim.MODALITY),
                row.get(StoryTables.Claim.LOW),
                row.get(StoryTables.Claim.HIGH), row.get(StoryTables.Claim.NAMED), row.get(StoryTables.Claim.ARTICLES),
                row.get(StoryTables.Claim.OUTLETS), row.get(StoryTables.Claim.FLAGS), row.get(StoryTables.Claim.ROOTS),
                row.get(StoryTables.Claim.ANCHORS), row.get(StoryTables.Claim.LINKS),
                row.get(StoryTables.Claim.FIRST_DAY),
                row.get(StoryTables.Claim.LAST_DAY));
    }

    private static String called(Source source) {
        return source.name() == null ? source.description() : source.name();
    }

    private static String anchors(Claim claim) {
        return claim.assertions().stream()
                .flatMap(a -> a.spans().stream().map(span -> a.article() + ":" + span)).distinct()
                .collect(Collectors.joining(" "));
    }

    private static String links(Claim claim, Map<SourceId, Sources.Key> keys) {
        SortedMap<String, String> links = new TreeMap<>();
        claim.assertions().stream().flatMap(a -> a.chain().stream()).map(keys::get).filter(Objects::nonNull)
                .forEach(key -> links.put(key.value(), ""));
        claim.roots().stream().map(keys::get).filter(Objects::nonNull).forEach(key -> links.put(key.value(), ROOT));
        return links.entrySet().stream().map(link -> link.getKey() + link.getValue()).collect(Collectors.joining(" "));
    }

    /** A source of the claim. */
    public record Link(String source, boolean root) {}

    public Stream<Link> sources() {
        return words(links).map(word -> word.endsWith(ROOT)
                ? new Link(word.substring(0, word.length() - ROOT.length()), true)
                : new Link(word, false));
    }

    Stream<String> places() {
        return words(anchors);
    }

    public Stream<String> flagWords() {
        return words(flags);
    }

    /** True when nothing else independent can stand behind it. */
    public boolean alone() {
        return high == 1;
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }
}
