package org.attache.serve.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.event.code.CodeTable;
import org.attache.model.ArticleId;
import org.attache.model.Flag;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.report.phrase.Words;
import org.attache.search.Results;
import org.attache.search.SearchIndex;
import org.attache.search.document.Facet;
import org.attache.serve.ask.Filters;
import org.attache.serve.ask.Searches;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.ProblemException;
import org.attache.serve.http.Queries;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.States;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Store;
import org.attache.store.Write;

/** Search over articles, claims and stories, with facets, and queries that are kept. */
public final class SearchPages {

    /** Matches of a page: each shows the sentences around its words. */
    private static final int USUAL = 20;

    private final Store store;
    private final SearchIndex index;
    private final Templates templates;

    public SearchPages(Store store, SearchIndex index, Templates templates) {
        this.store = store;
        this.index = index;
        this.templates = templates;
    }

    /** A match as a line; its title and what is around its words, in pieces. */
    public record Line(Results.Hit hit, String href, List<Piece> title, List<List<Piece>> snippets) {}

    /** A run of words; {@code hit} where they match. */
    public record Piece(String text, boolean hit) {}

    /** A value to narrow the search by. */
    public record Narrow(String label, String href, int matches) {}

    public List<Route> routes() {
        return List.of(Route.get("/search", this::search), Route.post("/search/save", this::save),
                Route.post("/search/forget", this::forget));
    }

    private Reply search(Request request) {
        Parameters asked = request.parameters().only("q", "in", "order", "cursor", "limit");
        String query = asked.text("q").orElse("");
        Map<String, Object> values = new HashMap<>();
        values.put("query", query);
        values.put("scope", Searches.scope(asked));
        values.put("order", Searches.order(asked));
        values.put("saved", store.desk().queries());
        values.put("mistake", "");
        values.put("lines", List.of());
        values.put("total", "");
        values.put("facets", Map.of());
        values.put("links", Map.of());
        if (!query.isEmpty()) {
            find(asked, query, values);
        }
        return templates.page("search", templates.frame(request, query.isEmpty() ? "Search" : query, "/search",
                query.isEmpty() ? "" : "/v1/search?format=atom&" + asked.query()), values);
    }

    private void find(Parameters asked, String query, Map<String, Object> values) {
        try {
            Results results = Searches.find(index, asked, Filters.page(asked, USUAL), EnumSet.allOf(Facet.class));
            values.put("lines", results.hits().stream().map(SearchPages::line).toList());
            values.put("total", (results.exact() ? "" : "at least ") + Words.count((int) results.total(), "match")
                    .replace("matchs", "matches"));
            values.put("facets", facets(results, asked, query));
            values.put("links", ClaimPages.links("/search", "/v1/search", asked, results.next(), "More matches →"));
        } catch (ProblemException e) {
            values.put("mistake", e.problem().detail());
        }
    }

    private static Line line(Results.Hit hit) {
        String href = switch (hit.scope()) {
            case ARTICLES -> Links.article(new ArticleId(hit.id()));
            case CLAIMS -> "/claims/" + Queries.escape(hit.id());
            case STORIES -> Links.story(new StoryId(hit.id()));
        };
        List<Piece> title = hit.snippets().stream().filter(snippet -> snippet.text().equals(hit.title())).findFirst()
                .map(SearchPages::pieces).orElse(List.of(new Piece(Words.inert(hit.title()), false)));
        return new Line(hit, href, title, hit.snippets().stream()
                .filter(snippet -> !snippet.text().equals(hit.title())).map(SearchPages::pieces).toList());
    }

    private static List<Piece> pieces(Results.Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : snippet.marks()) {
            pieces.add(new Piece(Words.inert(snippet.text().substring(at, mark.start())), false));
            pieces.add(new Piece(Words.inert(mark.in(snippet.text())), true));
            at = mark.end();
        }
        pieces.add(new Piece(Words.inert(snippet.text().substring(at)), false));
        return pieces;
    }

    private static Map<String, List<Narrow>> facets(Results results, Parameters asked, String query) {
        Map<String, List<Narrow>> facets = new LinkedHashMap<>();
        results.facets().forEach((facet, counts) -> facets.put(name(facet), counts.stream()
                .map(count -> new Narrow(label(facet, count.value()), "/search?"
                        + asked.with("q", query + " " + Searches.field(facet) + ":" + quoted(count.value())),
                        count.matches()))
                .toList()));
        facets.values().removeIf(List::isEmpty);
        return facets;
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case FLAG -> Words.flag(Flag.Kind.valueOf(value));
            case STATE -> States.words(value);
            case EVENT -> value + act(value);
            case OUTLET, LANGUAGE -> Words.oneLine(value);
        };
    }

    /** What the first two digits of a code stand for, in the words of the code table. */
    private static String act(String root) {
        return CodeTable.builtIn().cameo(root + "0").map(code -> " " + code.meaning().replaceAll("[,(].*", "").strip())
                .orElse("");
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case OUTLET -> "Outlet";
            case LANGUAGE -> "Language";
            case STATE -> "State";
            case FLAG -> "Flag";
            case EVENT -> "Act (CAMEO)";
        };
    }

    private static String quoted(String value) {
        return value.chars().allMatch(Character::isLetterOrDigit) ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private Reply save(Request request) {
        Parameters form = request.form();
        String query = form.needed("q");
        Searches.parse(query);
        store.commit(List.of(new Write.SaveQuery(form.text("name").orElse(query), query)));
        return Reply.seeOther("/search?q=" + Queries.escape(query));
    }

    private Reply forget(Request request) {
        String id = request.form().needed("id");
        try {
            store.commit(List.of(new Write.RemoveQuery(Long.parseLong(id))));
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("id", "must be the number of a saved query").exception();
        }
        return Reply.seeOther("/search");
    }
}
