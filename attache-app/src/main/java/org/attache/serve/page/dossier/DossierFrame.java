package org.attache.serve.page.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.ClaimId;
import org.attache.model.Families;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.report.ClaimView;
import org.attache.report.Evidence;
import org.attache.report.phrase.Standing;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.Times;
import org.attache.store.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with what its pages have in common: where it is, its parts, its exports.
 *
 * @param others headlines of other stories by id, to merge with
 * @param why the grounds on which articles were put into the story, in words
 */
public record DossierFrame(StoryView story, int version, SortedSet<String> states, Map<String, String> others,
        Map<ArticleId, String> why, Marks marks, String here) {

    /** What editors decided about sources and outlets. */
    public record Marks(Map<Sources.Key, Character> grades, Families families) {

        /** The grade of a source, empty where nobody gave it one. */
        public String grade(@Nullable Source source) {
            Character grade = source == null || grades.isEmpty() ? null : grades.get(Sources.Key.of(source));
            return grade == null ? "" : grade.toString();
        }
    }

    /** A part of the dossier; {@code count} is -1 where there is nothing to count. */
    public record Tab(String label, String href, int count, boolean here) {}

    /** A column of the matrix; {@code copy} tells whose text it repeats, {@code family} where it belongs. */
    public record Head(String outlet, String copy, String family) {}

    /** What only one outlet has. */
    public record Only(String outlet, List<ClaimView> claims) {}

    /** An outlet that is cited and was not read. */
    public record Missing(Source source, String name, List<ClaimView> claims) {}

    /** An article on one line. */
    public record Row(String id, String published, String outlet, String family, String title, String href,
            String remark, String why) {}

    public String href() {
        return Links.story(story.dossier().id());
    }

    public String claimHref(ClaimView claim) {
        return claimHref(claim.claim().id());
    }

    public String claimHref(ClaimId claim) {
        return Links.claim(story.dossier().id(), claim);
    }

    /** The parts, those that would be empty left out. */
    public List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("Claims", "", story.claims().size()));
        tabs.add(tab("Matrix", "/matrix", -1));
        if (story.dossier().articles().size() > 1) {
            tabs.add(tab("Side by side", "/compare", story.reuse().size()));
        }
        tabs.add(tab("Time", "/time", -1));
        tabs.add(tab("Events", "/events", story.events().size()));
        tabs.add(tab("Only in one", "/only", only().stream().mapToInt(only -> only.claims().size()).sum()));
        tabs.add(tab("Missing origins", "/missing", missing().size()));
        tabs.add(tab("Articles", "/articles", story.dossier().articles().size()));
        tabs.add(tab("Versions", "/versions", version));
        return tabs;
    }

    private Tab tab(String label, String path, int count) {
        return new Tab(label, href() + path, count, path.equals(here));
    }

    public Map<String, String> exports() {
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("HTML, one page", href() + "/export/html");
        exports.put("Markdown", href() + "/export/md");
        exports.put("JSON", href() + "/export/json");
        exports.put("JSON-LD", href() + "/export/jsonld");
        exports.put("STIX 2.1", href() + "/export/stix");
        return exports;
    }

    public List<Head> heads() {
        return story.columns().stream().map(column -> new Head(column.outlet(), copy(column.articles()),
                family(column.outlet()))).toList();
    }

    /** The family of an outlet, empty for one that is in none. */
    public String family(String outlet) {
        return Objects.requireNonNullElse(marks.families().of(outlet), "");
    }

    /** "in 3 families" where outlets that carry a claim belong together, else nothing. */
    public String families(ClaimView claim) {
        return families(claim.evidence().stream().map(Evidence::outlet).toList());
    }

    /** The same of all outlets. */
    public String families() {
        return families(story.columns().stream().map(StoryView.Column::outlet).toList());
    }

    private String families(List<String> outlets) {
        long all = outlets.stream().distinct().count();
        long houses = outlets.stream().map(outlet -> Objects.requireNonNullElse(marks.families().of(outlet), outlet))
                .distinct().count();
        return houses == all ? "" : houses == 1 ? "of one family" : "in " + houses + " families";
    }

    /** Whose text the articles repeat, empty when they are no copies. */
    private String copy(List<Article> articles) {
        for (Article article : articles) {
            if (article.syndication().declared()) {
                String feed = article.syndication().feed();
                return "text from " + (feed == null ? "a feed without a name" : feed);
            }
            String original = originals().get(article.id());
            if (original != null) {
                return "copy of " + original;
            }
        }
        return "";
    }

    /** Articles most of whose text stood elsewhere first, with that outlet. */
    private Map<ArticleId, String> originals() {
        Map<ArticleId, Article> articles = new HashMap<>();
        story.dossier().articles().forEach(article -> articles.put(article.id(), article));
        Map<ArticleId, String> originals = new HashMap<>();
        for (Reuse reuse : story.dossier().reuse()) {
            boolean mostly = reuse.containment() >= 0.6;
            if (mostly && reuse.direction() == Reuse.Direction.FROM_IS_ORIGINAL) {
                originals.put(reuse.to(), Words.outlet(Objects.requireNonNull(articles.get(reuse.from()))));
            } else if (mostly && reuse.direction() == Reuse.Direction.TO_IS_ORIGINAL) {
                originals.put(reuse.from(), Words.outlet(Objects.requireNonNull(articles.get(reuse.to()))));
            }
        }
        return originals;
    }

    /** Claims that one article alone makes, by its outlet. */
    public List<Only> only() {
        List<Only> all = new ArrayList<>();
        for (StoryView.Column column : story.columns()) {
            List<ClaimView> claims = story.claims().stream().filter(claim -> column.articles().stream()
                    .anyMatch(article -> story.dossier().onlyIn().getOrDefault(article.id(), List.of())
                            .contains(claim.claim().id())))
                    .toList();
            if (!claims.isEmpty()) {
                all.add(new Only(column.outlet(), claims));
            }
        }
        return all;
    }

    /** Outlets that chains run through and of which no article was read. */
    public List<Missing> missing() {
        List<Missing> all = new ArrayList<>();
        for (Source source : story.dossier().sources()) {
            if (source.kind() == Source.Kind.OUTLET && !source.held()) {
                List<ClaimView> claims = story.claims().stream().filter(claim -> through(claim, source.id())).toList();
                if (!claims.isEmpty()) {
                    all.add(new Missing(source, source.name() == null ? source.description() : source.name(), claims));
                }
            }
        }
        return all;
    }

    private static boolean through(ClaimView claim, SourceId source) {
        return claim.claim().assertions().stream().anyMatch(assertion -> assertion.chain().contains(source));
    }

    public List<Row> rows() {
        return story.dossier().articles().stream().map(this::row).toList();
    }

    /** Whose text it repeats, and what became of it. */
    private String remark(Article article) {
        return Stream.concat(Stream.of(copy(List.of(article))),
                story.dossier().editions().stream().filter(edition -> edition.article().equals(article.id()))
                        .map(Standing::words))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private Row row(Article article) {
        String title = article.title() == null ? article.input() : Words.oneLine(article.title());
        return new Row(article.id().value(),
                article.publishedAt() == null ? "undated" : Times.words(article.publishedAt()),
                Words.outlet(article), family(Words.outlet(article)), title, Links.article(article.id()),
                remark(article), why.getOrDefault(article.id(), ""));
    }
}
