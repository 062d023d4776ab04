package org.attache.serve.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.serve.ask.Filters;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.SourceWords;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.Page;
import org.attache.store.Sources;
import org.attache.store.Store;

/** Claims over all stories, the sources behind them, and everything that rests on one source. */
public final class ClaimPages {

    private static final String[] CLAIM_FILTERS = {"source", "kind", "country", "root", "flag", "origins", "from", "to",
            "story", "grade", "cursor", "limit"};

    private final Store store;
    private final Templates templates;

    public ClaimPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/claims", this::claims), Route.get("/claims/{claim}", this::claim),
                Route.get("/sources", this::sources), Route.get("/sources/{source}", this::source));
    }

    private Reply claims(Request request) {
        Parameters asked = request.parameters().only(CLAIM_FILTERS);
        Page<Claims.Line> page = Filters.page(asked,
                each -> store.claims().list(Filters.claims(asked), each));
        Map<String, String> links = links("/claims", "/v1/claims", asked, page.next(), "Older claims →");
        return templates.page("claims", templates.frame(request, "Claims", "/claims", links.getOrDefault("Atom", "")),
                Map.of("claims", page.items(), "asked", asked, "links", links));
    }

    /** A claim by the key that it keeps leads to where it stands now. */
    private Reply claim(Request request) {
        Claims.Line line = store.claims().get(new Claims.Key(request.part("claim")))
                .orElseThrow(() -> Problem.unknown("no claim has the key " + request.part("claim")).exception());
        return Reply.seeOther(Links.claim(line.story(), line.id()));
    }

    private Reply sources(Request request) {
        Parameters asked = request.parameters().only("kind", "country", "name", "grade", "cursor", "limit");
        Page<Sources.Line> page = Filters.page(asked,
                each -> store.sources().list(Filters.sources(asked), each));
        return templates.page("sources", templates.frame(request, "Sources", "/sources"), Map.of("sources",
                page.items(), "asked", asked, "links",
                links("/sources", "/v1/sources", asked, page.next(), "More sources →")));
    }

    private Reply source(Request request) {
        Sources.Key key = new Sources.Key(request.part("source"));
        Sources.Line line = store.sources().get(key)
                .orElseThrow(() -> Problem.unknown("no source has the key " + key.value()).exception());
        Parameters asked = request.parameters().only("root", "flag", "origins", "from", "to", "cursor", "limit");
        Parameters withSource = asked.plus("source", key.value());
        Page<Claims.Line> page = Filters.page(asked,
                each -> store.claims().list(Filters.claims(withSource), each));
        Map<String, Object> values = new HashMap<>();
        values.put("source", line);
        values.put("claims", page.items());
        values.put("asked", asked);
        values.put("links", links(Links.source(key), "/v1/claims", withSource, page.next(), "Older claims →"));
        values.put("grades", grades(key));
        return templates.page("source", templates.frame(request, SourceWords.of(line), "/sources"), values);
    }

    private List<Desk.Decided> grades(Sources.Key key) {
        return store.desk().decisions().stream()
                .filter(each -> each.decision() instanceof Desk.Grade grade && grade.source().equals(key)).toList();
    }

    static Map<String, String> links(String page, String list, Parameters asked,
            @org.jspecify.annotations.Nullable String next,
            String more) {
        Map<String, String> links = new LinkedHashMap<>();
        if (next != null) {
            links.put(more, page + "?" + asked.with("cursor", next));
        }
        String query = asked.query();
        String suffix = query.isEmpty() ? "" : "&" + query;
        links.put("CSV", list + "?format=csv" + suffix);
        links.put("JSON", list + "?format=json" + suffix);
        links.put("Atom", list + "?format=atom" + suffix);
        return links;
    }
}
