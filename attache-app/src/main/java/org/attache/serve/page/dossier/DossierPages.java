package org.attache.serve.page.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.report.ClaimView;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;
import org.attache.serve.Dossiers;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Frame;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.Templates;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;

/** The dossier of a story in its parts. */
public final class DossierPages {

    private static final int VERSIONS = 20;
    private static final int OTHERS = 100;

    private final Store store;
    private final Dossiers dossiers;
    private final Templates templates;

    public DossierPages(Store store, Dossiers dossiers, Templates templates) {
        this.store = store;
        this.dossiers = dossiers;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/stories/{story}", this::claims),
                Route.get("/stories/{story}/claims/{claim}", this::claim),
                Route.get("/stories/{story}/matrix", request -> part(request, "matrix", "/matrix")),
                Route.get("/stories/{story}/time", this::time),
                Route.get("/stories/{story}/events", request -> part(request, "events", "/events")),
                Route.get("/stories/{story}/only", request -> part(request, "only", "/only")),
                Route.get("/stories/{story}/missing", request -> part(request, "missing", "/missing")),
                Route.get("/stories/{story}/compare", this::compare),
                Route.get("/stories/{story}/versions", this::versions),
                Route.get("/stories/{story}/articles", request -> part(request, "articles", "/articles")));
    }

    private Reply claims(Request request) {
        StoryId id = story(request);
        if (dossiers.get(id).isEmpty()) {
            return elsewhere(id);
        }
        DossierFrame dossier = dossier(id, "");
        return page(request, dossier, dossier.story().claims().stream().findFirst());
    }

    private Reply claim(Request request) {
        DossierFrame dossier = dossier(story(request), "");
        String asked = request.part("claim");
        Stream<ClaimView> claims = dossier.story().claims().stream();
        Optional<ClaimView> claim = asked.equals("lead") ? claims.findFirst()
                : claims.filter(each -> each.claim().id().value().equals(asked)).findFirst();
        if (claim.isEmpty() && !asked.equals("lead")) {
            throw Problem.unknown("the present version of this story has no claim " + asked).exception();
        }
        return request.partial() && claim.isPresent()
                ? templates.part("evidence", Map.of("dossier", dossier, "panel", panel(dossier, claim.get())))
                : page(request, dossier, claim);
    }

    private Reply page(Request request, DossierFrame dossier, Optional<ClaimView> claim) {
        Map<String, Object> values = new HashMap<>();
        values.put("dossier", dossier);
        values.put("panel", claim.map(each -> panel(dossier, each)).orElse(null));
        return templates.page("dossier", frame(request, dossier), values).with("Vary", "HX-Request");
    }

    private ClaimPanel panel(DossierFrame dossier, ClaimView claim) {
        return ClaimPanel.of(dossier.story(), claim, dossier.marks().grades());
    }

    private Reply part(Request request, String template, String here) {
        DossierFrame dossier = dossier(story(request), here);
        return templates.page(template, frame(request, dossier), Map.of("dossier", dossier));
    }

    private Reply time(Request request) {
        DossierFrame dossier = dossier(story(request), "/time");
        return templates.page("time", frame(request, dossier),
                Map.of("dossier", dossier, "time", TimePage.of(dossier.story())));
    }

    private Reply compare(Request request) {
        DossierFrame dossier = dossier(story(request), "/compare");
        List<String> chosen = request.parameters().only("article").all("article");
        return templates.page("compare", frame(request, dossier),
                Map.of("dossier", dossier, "columns", Columns.of(dossier.story(), chosen)));
    }

    /** The latest versions, the newest first; each is compared with the one before. */
    private Reply versions(Request request) {
        StoryId id = story(request);
        DossierFrame dossier = dossier(id, "/versions");
        List<Stories.VersionLine> lines = store.stories().versions(id).reversed();
        List<VersionPage.Step> steps = new ArrayList<>();
        for (Stories.VersionLine line : lines.subList(0, Math.min(VERSIONS, lines.size()))) {
            StoryView now = dossiers.get(id, line.version()).orElseThrow().view();
            StoryView before = dossiers.get(id, line.version() - 1).map(Dossiers.Arranged::view).orElse(null);
            steps.add(VersionPage.step(line.version(), line.storedAt(), now, before));
        }
        return templates.page("versions", frame(request, dossier),
                Map.of("dossier", dossier, "versions", new VersionPage(steps)));
    }

    private Frame frame(Request request, DossierFrame dossier) {
        return templates.frame(request, dossier.story().title(), "/stories");
    }

    private static StoryId story(Request request) {
        String id = request.part("story");
        try {
            return new StoryId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.unknown("no story can have the id \"" + id + "\"").exception();
        }
    }

    private DossierFrame dossier(StoryId id, String here) {
        Dossiers.Arranged arranged = dossiers.get(id)
                .orElseThrow(() -> Problem.unknown("no story has the id " + id).exception());
        return new DossierFrame(arranged.view(), arranged.version(),
                store.stories().line(id).map(Stories.Line::states).orElse(new TreeSet<>()),
                here.equals("/articles") ? others(id) : Map.of(),
                here.equals("/articles") ? why(arranged.view()) : Map.of(),
                new DossierFrame.Marks(store.desk().grades(), store.desk().families()), here);
    }

    /** Why each article is here; nothing for the one that began the story. */
    private Map<ArticleId, String> why(StoryView story) {
        Map<ArticleId, String> why = new HashMap<>();
        store.stories().present(story.dossier().articles().stream().map(Article::id).toList())
                .forEach(stay -> why.put(stay.article(), Words.reasons(stay.reasons())));
        return why;
    }

    /** The newest stories besides this one. */
    private Map<String, String> others(StoryId id) {
        Map<String, String> others = new LinkedHashMap<>();
        store.stories().list(Stories.Filter.ALL, PageRequest.first(OTHERS)).items().stream()
                .filter(line -> !line.id().equals(id)).forEach(line -> others.put(line.id().value(), line.title()));
        return others;
    }

    /** A story that was taken into another one leads there. */
    private Reply elsewhere(StoryId id) {
        Stories.Ended ended = store.stories().ended(id)
                .orElseThrow(() -> Problem.unknown("no story has the id " + id).exception());
        if (ended.into() == null) {
            throw Problem.of(410, "The story is no more", ended.reason()).exception();
        }
        return Reply.seeOther(Links.story(ended.into()));
    }
}
