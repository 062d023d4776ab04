package org.attache.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Span;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;
import org.attache.serve.Dossiers;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Articles;
import org.attache.store.Store;

/** One article with what was read out of it. */
public final class ArticlePages {

    private final Store store;
    private final Dossiers dossiers;
    private final Templates templates;

    public ArticlePages(Store store, Dossiers dossiers, Templates templates) {
        this.store = store;
        this.dossiers = dossiers;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/articles/{article}", this::article));
    }

    private Reply article(Request request) {
        Articles.Stored stored = store.articles().get(id(request))
                .orElseThrow(() -> Problem.unknown("no article has the id " + request.part("article")).exception());
        Article article = stored.article();
        Layers layers = new Layers(article);
        at(request).ifPresent(layers::at);
        store.articles().analysis(article.id()).ifPresent(layers::analysis);
        Optional<StoryView> story = Optional.ofNullable(stored.story()).flatMap(dossiers::get)
                .map(Dossiers.Arranged::view);
        story.ifPresent(layers::claims);
        Map<String, Object> values = new HashMap<>();
        values.put("stored", stored);
        values.put("parts", layers.parts());
        values.put("story", story.orElse(null));
        values.put("versions", store.articles().versions(article.id()));
        String title = article.title() == null ? Words.outlet(article) : Words.oneLine(article.title());
        return templates.page("article", templates.frame(request, title, "/stories"), values);
    }

    private static ArticleId id(Request request) {
        try {
            return new ArticleId(request.part("article"));
        } catch (IllegalArgumentException e) {
            throw Problem.unknown("no article can have that id").exception();
        }
    }

    /** Offsets like 12-40. */
    private static Optional<Span> at(Request request) {
        return request.parameters().only("at").text("at").map(text -> {
            int dash = text.indexOf('-');
            try {
                return new Span(Integer.parseInt(text.substring(0, Math.max(0, dash))),
                        Integer.parseInt(text.substring(dash + 1)));
            } catch (IllegalArgumentException e) {
                throw Problem.parameter("at", "must be two offsets like 12-40 but was \"" + text + "\"").exception();
            }
        });
    }
}
