package org.attache.serve.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.json.Json;
import org.attache.ledger.Period;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.model.Event;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.report.phrase.Words;
import org.attache.serve.ask.Filters;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.page.frame.Links;
import org.attache.store.Articles;
import org.attache.store.Claims;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Store;
import org.attache.store.Stories;

/** What was read: stories, articles, claims, sources, events, pairs. */
final class ReadApi {

    private static final String[] LISTS = {"application/json", "text/csv", "application/x-ndjson",
            "application/atom+xml"};
    private static final String[] TABLES = {"application/json", "text/csv", "application/x-ndjson"};

    private final Store store;

    ReadApi(Store store) {
        this.store = store;
    }

    List<Endpoint> endpoints() {
        return Stream.of(ofStories(), ofArticles(), ofClaims(), ofSources(), ofEvents()).flatMap(List::stream).toList();
    }

    private List<Endpoint> ofStories() {
        return List.of(
                Endpoint.get("/v1/stories", "stories", "Stories, the newest first", lists(
                        Asked.text("origins", "independent origins of the lead claim: 1, 0..1, 2..", "0..1"),
                        Asked.choice("flag", Flag.Kind.class, "a claim of it has this flag"),
                        Asked.text("state", "a state concerned, by ISO 3166-1 alpha-3 or its name", "NOR"),
                        Asked.text("outlet", "an outlet that reports it"),
                        Asked.whole("articles", 0, 100_000, "at least so many articles"),
                        Asked.day("from", "with an article on or after this day"),
                        Asked.day("to", "begun on or before this day"), grade("a claim passes through a source")),
                        Schemas.page(Fields.STORIES), this::stories)
                        .giving(LISTS),
                Endpoint.get("/v1/stories/{id}", "stories", "The dossier of a story", List.of(
                        Asked.inPath("id", "id of the story"),
                        Asked.whole("version", 1, Integer.MAX_VALUE, "an earlier version")),
                        Schemas.document("id", "title", "articles", "reuse", "sources", "claims", "relations", "events",
                                "timeline", "onlyIn"),
                        this::story),
                Endpoint.get("/v1/stories/{id}/grouping", "stories", "Why each article is in a story",
                        lists(Asked.inPath("id", "id of the story")), Schemas.page(Fields.STAYS), this::grouping)
                        .giving(TABLES));
    }

    private List<Endpoint> ofArticles() {
        return List.of(
                Endpoint.get("/v1/articles/{id}/stays", "articles", "The stories an article was and is in, and why",
                        lists(Asked.inPath("id", "id of the article")), Schemas.page(Fields.STAYS), this::stays)
                        .giving(TABLES),
                Endpoint.get("/v1/articles", "articles", "Articles, the newest first", lists(
                        Asked.text("outlet", "who publishes it"), Asked.text("language", "BCP 47"),
                        Asked.choice("status", Edition.Status.class, "current, superseded, withdrawn or held"),
                        Asked.text("story", "id of its story"), Asked.day("from", "published on or after this day"),
                        Asked.day("to", "published on or before this day")), Schemas.page(Fields.ARTICLES),
                        this::articles).giving(LISTS),
                Endpoint.get("/v1/articles/{id}", "articles", "What an article says",
                        List.of(Asked.inPath("id", "id of the article")),
                        Schemas.document("id", "text", "sentences", "entities", "times", "attributions", "events"),
                        this::article));
    }

    private List<Endpoint> ofClaims() {
        return List.of(
                Endpoint.get("/v1/claims", "claims", "Claims over all stories, the newest first", lists(
                        Asked.text("story", "id of the story"),
                        Asked.text("source", "key of a source it passes through"),
                        Asked.choice("kind", Source.Kind.class, "kind of a source it passes through"),
                        Asked.text("country", "country of that source, ISO 3166-1 alpha-3 or name",
                                "Norway"),
                        Asked.flag("root", "only where that source is the last known one"),
                        Asked.choice("flag", Flag.Kind.class, "it has this flag"),
                        Asked.text("origins", "independent origins: 1, 0..1, 2..", "0..1"),
                        Asked.day("from", "with an article on or after this day"),
                        Asked.day("to", "with an article on or before this day"), grade("it passes through a source")),
                        Schemas.page(Fields.CLAIMS),
                        this::claims).giving(LISTS),
                Endpoint.get("/v1/claims/{key}", "claims", "A claim", List.of(Asked.inPath("key", "key of the claim")),
                        Schemas.item(Fields.CLAIMS), this::claim));
    }

    private List<Endpoint> ofSources() {
        return List.of(
                Endpoint.get("/v1/sources", "sources", "Sources over all stories, those on whom most rests first",
                        lists(
                                Asked.choice("kind", Source.Kind.class, "what it is"),
                                Asked.text("country", "ISO 3166-1 alpha-3 or name of a state", "NOR"),
                                Asked.text("name", "part of its name"), grade("it is a source")),
                        Schemas.page(Fields.SOURCES), this::sources).giving(TABLES),
                Endpoint.get("/v1/sources/{key}", "sources", "A source",
                        List.of(Asked.inPath("key", "key of the source")), Schemas.item(Fields.SOURCES), this::source));
    }

    private List<Endpoint> ofEvents() {
        return List.of(
                Endpoint.get("/v1/events", "events", "Acts between parties, the latest first", lists(
                        Asked.text("actor", "country or code of who acts"),
                        Asked.text("recipient", "country or code of whom it is done to"),
                        Asked.text("code", "CAMEO code or its beginning, or PLOVER category"),
                        Asked.choice("modality", Event.Modality.class, "how certain the text is"),
                        Asked.day("from", "on or after this day"), Asked.day("to", "on or before this day")),
                        Schemas.page(Fields.EVENTS), this::events).giving(TABLES),
                Endpoint.get("/v1/dyads", "dyads", "Ordered pairs of sides, the busiest first", lists(
                        Asked.day("from", "events on or after this day"),
                        Asked.day("to", "events on or before this day")), Schemas.page(Fields.DYADS), this::dyads)
                        .giving(TABLES),
                Endpoint.get("/v1/dyads/{actor}/{recipient}", "dyads", "What one side did to another, by period", lists(
                        Asked.inPath("actor", "country or code"), Asked.inPath("recipient", "country or code"),
                        Asked.choice("period", Period.class, "day, week or month")), Schemas.page(Fields.PERIODS),
                        this::dyad).giving(TABLES));
    }

    private static Asked grade(String what) {
        return Asked.word("grade", what + " that this desk has graded so", "A", "B", "C", "D", "E", "F");
    }

    private static List<Asked> lists(Asked... own) {
        List<Asked> all = new ArrayList<>(List.of(own));
        all.add(Asked.word("format", "json, csv, ndjson, atom; the Accept header does as well", "json", "csv", "ndjson",
                "atom"));
        all.add(Asked.whole("limit", 1, PageRequest.MOST, "items of a page"));
        all.add(Asked.text("cursor", "next of the page before"));
        return all;
    }

    private Reply stories(Request request) {
        Stories.Filter filter = Filters.stories(request.parameters());
        return new Listing<>("Stories", Fields.STORIES, page -> store.stories().list(filter, page), ReadApi::entry)
                .reply(request);
    }

    static Atom.Entry entry(Stories.Line line) {
        return new Atom.Entry("story:" + line.id() + ":" + line.version(), line.title(),
                line.low() + "–" + line.high() + " independent origins: " + line.lead(), Links.story(line.id()),
                line.storedAt());
    }

    private Reply story(Request request) {
        StoryId id = storyId(request.part("id"));
        var version = request.parameters().number("version", 1, Integer.MAX_VALUE);
        Optional<Stories.Version> found = version.isPresent()
                ? store.stories().get(id, version.getAsInt())
                : store.stories().get(id);
        return Reply.json(Json.dossier(found.orElseThrow(() -> gone(id)).dossier()));
    }

    private RuntimeException gone(StoryId id) {
        return store.stories().ended(id)
                .map(ended -> Problem.of(410, "The story is no more",
                        ended.into() == null ? ended.reason() : "its articles are in " + ended.into()).exception())
                .orElseGet(() -> Problem.unknown("no story has the id " + id).exception());
    }

    static StoryId storyId(String id) {
        try {
            return new StoryId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.unknown("no story can have the id \"" + id + "\"").exception();
        }
    }

    private Reply grouping(Request request) {
        StoryId id = storyId(request.part("id"));
        List<ArticleId> articles = store.stories().get(id).orElseThrow(() -> gone(id)).dossier().articles().stream()
                .map(Article::id).toList();
        return Listing.whole("Grouping of " + id, Fields.STAYS, () -> store.stories().present(articles)).reply(request);
    }

    private Reply stays(Request request) {
        ArticleId id = articleId(request.part("id"));
        if (store.articles().known(List.of(id)).isEmpty()) {
            throw Problem.unknown("no article has the id " + id).exception();
        }
        return Listing.whole("Stories of " + id, Fields.STAYS, () -> store.stories().stays(id)).reply(request);
    }

    private static ArticleId articleId(String id) {
        try {
            return new ArticleId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.unknown("no article can have the id \"" + id + "\"").exception();
        }
    }

    private Reply articles(Request request) {
        Articles.Filter filter = Filters.articles(request.parameters());
        return new Listing<>("Articles", Fields.ARTICLES, page -> store.articles().list(filter, page),
                ReadApi::entry).reply(request);
    }

    private static Atom.Entry entry(Articles.Line line) {
        String outlet = line.outlet() == null ? "" : line.outlet();
        return new Atom.Entry("article:" + line.id(), line.title() == null ? outlet : line.title(), outlet,
                Links.article(line.id()), line.storedAt());
    }

    private Reply article(Request request) {
        ArticleId id = articleId(request.part("id"));
        return Reply.json(Json.analysis(store.articles().analysis(id)
                .orElseThrow(() -> Problem.unknown("no article has the id " + id).exception())));
    }

    private Reply claims(Request request) {
        Claims.Filter filter = Filters.claims(request.parameters());
        return new Listing<>("Claims", Fields.CLAIMS, page -> store.claims().list(filter, page), ReadApi::entry)
                .reply(request);
    }

    private static Atom.Entry entry(Claims.Line line) {
        return new Atom.Entry("claim:" + line.key().value() + ":" + line.sequence(), line.text(),
                line.low() + "–" + line.high() + " independent origins; " + Words.count(line.outlets(), "outlet") + "; "
                        + line.storyTitle(),
                Links.claim(line.story(), line.id()),
                line.last() == null ? Instant.EPOCH : line.last().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private Reply claim(Request request) {
        Claims.Line line = store.claims().get(new Claims.Key(request.part("key")))
                .orElseThrow(() -> Problem.unknown("no claim has the key " + request.part("key")).exception());
        return Reply.json(Json.line(object(Fields.CLAIMS, line)));
    }

    private Reply sources(Request request) {
        Sources.Filter filter = Filters.sources(request.parameters());
        return new Listing<>("Sources", Fields.SOURCES, page -> store.sources().list(filter, page), null)
                .reply(request);
    }

    private Reply source(Request request) {
        Sources.Line line = store.sources().get(new Sources.Key(request.part("key")))
                .orElseThrow(() -> Problem.unknown("no source has the key " + request.part("key")).exception());
        return Reply.json(Json.line(object(Fields.SOURCES, line)));
    }

    private Reply events(Request request) {
        var filter = Filters.events(request.parameters());
        return new Listing<>("Events", Fields.EVENTS, page -> store.events().list(filter, page), null).reply(request);
    }

    private Reply dyads(Request request) {
        Parameters asked = request.parameters();
        LocalDate from = asked.date("from").orElse(null);
        LocalDate to = asked.date("to").orElse(null);
        return Listing.whole("Dyads", Fields.DYADS, () -> store.events().pairs(from, to, Integer.MAX_VALUE))
                .reply(request);
    }

    private Reply dyad(Request request) {
        Period period = request.parameters().choice("period", Period.class).orElse(Period.DAY);
        String actor = request.part("actor").toUpperCase(Locale.ROOT);
        String recipient = request.part("recipient").toUpperCase(Locale.ROOT);
        return Listing.whole(actor + " → " + recipient, Fields.PERIODS,
                () -> store.events().between(actor, recipient, period)).reply(request);
    }

    static <T> Map<String, Object> object(List<Column<T>> columns, T item) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), column.json(item)));
        return object;
    }
}
