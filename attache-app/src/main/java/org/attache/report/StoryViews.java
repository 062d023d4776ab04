package org.attache.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.ledger.Ledger;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Relation;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.TimelineEntry;
import org.attache.report.ledger.LedgerView;
import org.attache.report.phrase.Remarks;
import org.attache.report.phrase.Standing;
import org.attache.report.phrase.When;
import org.attache.report.phrase.Words;
import org.attache.story.Assignment;
import org.jspecify.annotations.Nullable;

/** Arranges a dossier for reading. */
public final class StoryViews {

    private final Dossier dossier;
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final List<StoryView.Column> columns;
    private final Doubts doubts;

    private StoryViews(Dossier dossier) {
        this.dossier = dossier;
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        dossier.sources().forEach(source -> sources.put(source.id(), source));
        dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
        this.columns = columns();
        this.doubts = new Doubts(dossier);
    }

    public static StoryView of(Dossier dossier) {
        return of(dossier, List.of());
    }

    /** @param placed why articles were put where they are; those of other stories are passed over */
    public static StoryView of(Dossier dossier, List<Assignment> placed) {
        StoryViews views = new StoryViews(dossier);
        List<ClaimView> rows = dossier.claims().stream().sorted(Claim.PROMINENCE).map(views::claim).toList();
        return new StoryView(dossier, views.title(rows), views.summary(), views.rests(rows), views.columns,
                rows, views.differences(), dossier.reuse().stream().map(views::reuse).toList(),
                dossier.timeline().stream().filter(StoryViews::dated).map(views::moment).toList(),
                dossier.events().stream().map(views::event).toList(), views.doubts.all(),
                LedgerView.busiest(Ledger.of(List.of(dossier), false)), Standing.all(dossier), views.grouping(placed));
    }

    /** The article that opened the story needs no ground. */
    private List<String> grouping(List<Assignment> placed) {
        return placed.stream().filter(put -> articles.containsKey(put.article()) && !put.reasons().isEmpty())
                .map(put -> Words.outlet(article(put.article())) + ": " + Words.reasons(put.reasons())).toList();
    }

    private List<StoryView.Column> columns() {
        Map<String, List<Article>> byOutlet = new LinkedHashMap<>();
        for (Article article : dossier.articles()) {
            byOutlet.computeIfAbsent(Words.outlet(article), outlet -> new ArrayList<>()).add(article);
        }
        return byOutlet.entrySet().stream().map(e -> new StoryView.Column(e.getKey(), e.getValue())).toList();
    }

    /** The headline; for articles without one the words of the first claim. */
    private String title(List<ClaimView> rows) {
        return dossier.title().isBlank() && !rows.isEmpty() ? rows.get(0).text() : Words.oneLine(dossier.title());
    }

    private String summary() {
        List<String> days = dossier.articles().stream().map(Article::publishedAt).filter(Objects::nonNull)
                .map(time -> time.date().toString()).distinct().sorted().toList();
        String dates = days.isEmpty()
                ? "undated"
                : days.size() == 1 ? days.get(0) : days.get(0) + " – " + days.get(days.size() - 1);
        return Words.count(dossier.articles().size(), "article") + " · " + Words.count(columns.size(), "outlet") + " · "
                + dates;
    }

    /** What the lead claim rests on. */
    private String rests(List<ClaimView> rows) {
        return rows.isEmpty() || rows.get(0).rests().isEmpty() ? "" : "The lead claim rests on " + rows.get(0).rests();
    }

    private ClaimView claim(Claim claim) {
        return new ClaimView(claim, chains(claim), ChainGraph.of(claim, sources), cut(claim, id -> ""),
                cut(claim, id -> behind(claim, id)), cells(claim), Remarks.of(claim.flags(), articles),
                relations(claim),
                claim.assertions().stream().map(this::evidence).toList());
    }

    private Evidence evidence(Claim.Assertion assertion) {
        Article article = article(assertion.article());
        return Evidence.of(article, assertion, Words.outlet(article));
    }

    private Article article(ArticleId id) {
        return Objects.requireNonNull(articles.get(id), () -> "no article " + id + " in story " + dossier.id());
    }

    private String cut(Claim claim, Function<SourceId, String> behind) {
        return claim.independent().cut().stream().map(id -> source(id) + behind.apply(id))
                .collect(Collectors.joining(" and "));
    }

    /** The roots that are known through a link of the cut. */
    private String behind(Claim claim, SourceId link) {
        List<String> roots = claim.assertions().stream().map(Claim.Assertion::chain)
                .filter(chain -> chain.contains(link)).map(chain -> chain.get(chain.size() - 1))
                .filter(root -> !root.equals(link) && !voice(root)).distinct().map(this::source).toList();
        return roots.isEmpty() ? "" : " ← " + Words.join(roots);
    }

    private String source(SourceId id) {
        Source source = sources.get(id);
        return source == null ? id.value() : Words.source(source);
    }

    /** One line for each way from outlets to a root. */
    private List<String> chains(Claim claim) {
        Map<String, Set<String>> outletsByWay = new LinkedHashMap<>();
        for (Claim.Assertion assertion : claim.assertions()) {
            String way = assertion.chain().stream().skip(1).filter(id -> !voice(id)).map(this::source)
                    .collect(Collectors.joining(" ← "));
            outletsByWay.computeIfAbsent(way, w -> new LinkedHashSet<>())
                    .add(Words.outlet(article(assertion.article())));
        }
        return outletsByWay.entrySet().stream().map(e -> String.join(", ", e.getValue())
                + (e.getKey().isEmpty() ? " (own voice)" : " ← " + e.getKey())).toList();
    }

    private boolean voice(SourceId id) {
        Source source = sources.get(id);
        return source != null && source.kind() == Source.Kind.OUTLET_VOICE;
    }

    private List<ClaimView.Cell> cells(Claim claim) {
        return columns.stream().map(column -> cell(claim, column)).toList();
    }

    private ClaimView.Cell cell(Claim claim, StoryView.Column column) {
        List<ArticleId> ids = column.articles().stream().map(Article::id).toList();
        for (Claim.Assertion assertion : claim.assertions()) {
            if (ids.contains(assertion.article())) {
                Evidence evidence = evidence(assertion);
                return new ClaimView.Cell(stance(claim, assertion), evidence.words(), evidence);
            }
        }
        Claim denial = denial(claim, ids);
        return denial == null
                ? new ClaimView.Cell(ClaimView.Stance.SILENT, "", null)
                : new ClaimView.Cell(ClaimView.Stance.DENIES, Words.oneLine(denial.text()), words(denial, ids));
    }

    private @Nullable Evidence words(Claim claim, List<ArticleId> ids) {
        return claim.assertions().stream().filter(a -> ids.contains(a.article())).findFirst().map(this::evidence)
                .orElse(null);
    }

    private static ClaimView.Stance stance(Claim claim, Claim.Assertion assertion) {
        if (assertion.attribution() == null) {
            return ClaimView.Stance.OWN_VOICE;
        }
        return claim.modality() == Claim.Modality.HEDGED ? ClaimView.Stance.HEDGED : ClaimView.Stance.REPORTS;
    }

    /** A claim in one of the articles that contradicts this one. */
    private @Nullable Claim denial(Claim claim, List<ArticleId> ids) {
        for (Relation relation : dossier.relations()) {
            if (relation.kind() == Relation.Kind.CONTRADICTS && relation.claims().contains(claim.id())) {
                Claim other = claims.get(other(relation, claim.id()));
                if (other != null && other.assertions().stream().anyMatch(a -> ids.contains(a.article()))) {
                    return other;
                }
            }
        }
        return null;
    }

    private static ClaimId other(Relation relation, ClaimId one) {
        return relation.claims().get(0).equals(one) ? relation.claims().get(1) : relation.claims().get(0);
    }

    private List<String> relations(Claim claim) {
        List<String> lines = new ArrayList<>();
        for (Relation relation : dossier.relations()) {
            if (relation.claims().contains(claim.id())) {
                Claim other = claims.get(other(relation, claim.id()));
                lines.add(verb(relation, claim) + ": “" + (other == null ? "?" : Words.oneLine(other.text())) + "”");
            }
        }
        return lines;
    }

    private static String verb(Relation relation, Claim claim) {
        return switch (relation.kind()) {
            case CONTRADICTS -> "contradicted by";
            case DIFFERS -> "differs in " + Objects.requireNonNullElse(relation.slot(), "wording") + " from";
            case ADDS -> claim.independent().articles() == 1 ? "adds to" : "added to by";
        };
    }

    private List<String> differences() {
        return dossier.relations().stream().filter(r -> r.kind() != Relation.Kind.ADDS).map(this::difference).toList();
    }

    private String difference(Relation relation) {
        List<String> sides = relation.claims().stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> "“" + Words.oneLine(claim.text()) + "” (" + outlets(claim) + ")").toList();
        String kind = relation.kind() == Relation.Kind.CONTRADICTS ? "contradiction"
                : Objects.requireNonNullElse(relation.slot(), "wording");
        return String.join("  |  ", sides) + "   " + kind;
    }

    private String outlets(Claim claim) {
        return claim.assertions().stream().map(a -> Words.outlet(article(a.article()))).distinct()
                .collect(Collectors.joining(", "));
    }

    private StoryView.ReuseView reuse(Reuse reuse) {
        Article from = article(reuse.from());
        Article to = article(reuse.to());
        String older = switch (reuse.direction()) {
            case FROM_IS_ORIGINAL -> Words.outlet(from) + " had it first";
            case TO_IS_ORIGINAL -> Words.outlet(to) + " had it first";
            case UNKNOWN -> "order unknown";
        };
        String quoted = reuse.quotedIn().size() == 1
                ? "; in quotation marks only in " + Words.outlet(article(reuse.quotedIn().get(0)))
                : "";
        return new StoryView.ReuseView(reuse, Words.outlet(from), Words.outlet(to), reuse.words(), reuse.containment(),
                passage(from, reuse.fromSpans()), passage(to, reuse.toSpans()), older + quoted);
    }

    private static String passage(Article article, List<Span> spans) {
        return spans.stream().map(span -> Words.oneLine(span.in(article.text()))).collect(Collectors.joining(" … "));
    }

    /** Known no better than "before it was printed" is no moment to show; the JSON keeps it. */
    private static boolean dated(TimelineEntry entry) {
        return entry.earliest() != null;
    }

    private StoryView.MomentView moment(TimelineEntry entry) {
        String what = entry.claims().stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> Words.oneLine(claim.text())).findFirst().orElse(eventWords(entry));
        return new StoryView.MomentView(entry, When.of(entry), what, doubts.of(entry));
    }

    private String eventWords(TimelineEntry entry) {
        return dossier.events().stream().filter(event -> event.id().equals(entry.event())).map(this::event)
                .map(event -> event.who() + " " + event.act()).findFirst().orElse("");
    }

    private StoryView.EventView event(StoryEvent story) {
        Event event = story.event();
        Article article = article(story.article());
        String actors = codes(event.actors());
        String who = event.reciprocal() ? actors.replace(", ", " ↔ ") : actors + " → " + codes(event.recipients());
        String origins = story.claims().stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> claim(claim).origins()).findFirst().orElse("");
        String code = event.cameo() + (event.plover() == null ? "" : " " + event.plover())
                + (event.mode() == null ? "" : "/" + event.mode());
        return new StoryView.EventView(story, who, Words.oneLine(event.trigger().in(article.text())), code,
                When.of(event), event.modality().name().toLowerCase(Locale.ROOT), origins, Words.outlet(article),
                Doubts.of(story));
    }

    private static String codes(List<Event.Party> parties) {
        String codes = parties.stream().map(Event.Party::code).filter(code -> !code.isBlank())
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "–" : codes;
    }
}
