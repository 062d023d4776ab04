package org.attache.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Queries;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.SourceWords;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Articles;
import org.attache.store.Desk.Decision;
import org.attache.store.Desk;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;

/** What editors decide: two stories are one, a story is two, outlets are one family, a source has a grade. */
public final class EditPages {

    private final Store store;
    private final Templates templates;
    private final BooleanSupplier follow;
    private final Consumer<Decision> restore;

    /**
     * @param follow brings the dossiers in line with what was decided; false when that takes longer
     * @param restore the same for what was taken back
     */
    public EditPages(Store store, Templates templates, BooleanSupplier follow, Consumer<Decision> restore) {
        this.store = store;
        this.templates = templates;
        this.follow = follow;
        this.restore = restore;
    }

    public List<Route> routes() {
        return List.of(Route.get("/edits", this::list), Route.post("/edits/merge", this::merge),
                Route.post("/edits/split", this::split), Route.post("/edits/family", this::family),
                Route.post("/edits/grade", this::grade), Route.post("/edits/undo", this::undo));
    }

    private Reply list(Request request) {
        List<Row> rows = store.desk().decisions().stream().map(this::row).toList();
        return templates.page("edits", templates.frame(request, "Decisions", "/edits"), Map.of("rows", rows));
    }

    /** A decision in words. */
    public record Row(Desk.Decided decided, String what, String href) {}

    private Row row(Desk.Decided decided) {
        return switch (decided.decision()) {
            case Desk.Merge merge ->
                new Row(decided, "“" + title(merge.other()) + "” belongs to “" + title(merge.story())
                        + "”", Links.story(merge.story()));
            case Desk.Split split ->
                new Row(decided, split.moved().size() + " of the articles in “" + title(split.story())
                        + "” are a story of their own", Links.story(split.story()));
            case Desk.Family family -> new Row(decided, String.join(", ", family.outlets()) + " are one family: "
                    + family.name(),
                    "/stories?outlet=" + Queries.escape(family.outlets().getFirst()));
            case Desk.Grade grade -> new Row(decided, store.sources().get(grade.source()).map(SourceWords::of)
                    .orElse(grade.source().value()) + " is graded " + grade.grade(), Links.source(grade.source()));
        };
    }

    private String title(StoryId story) {
        return store.stories().line(story).map(Stories.Line::title).orElseGet(() -> store.stories().versions(story)
                .stream().reduce((a, b) -> b).flatMap(last -> store.stories().get(story, last.version()))
                .map(version -> version.dossier().title()).orElse(story.value()));
    }

    private Reply merge(Request request) {
        Parameters form = request.form();
        Dossier story = dossier(form, "story");
        Dossier other = dossier(form, "other");
        if (story.id().equals(other.id())) {
            throw Problem.parameter("other", "must be another story").exception();
        }
        decide(request, new Desk.Merge(story.id(), other.id(), story.articles().get(0).id(),
                other.articles().get(0).id()));
        return done(Links.story(story.id()));
    }

    private Reply split(Request request) {
        Parameters form = request.form();
        Dossier story = dossier(form, "story");
        List<String> asked = form.all("article");
        List<ArticleId> moved = new ArrayList<>();
        List<ArticleId> stays = new ArrayList<>();
        story.articles().forEach(article -> (asked.contains(article.id().value()) ? moved : stays).add(article.id()));
        if (moved.isEmpty() || stays.isEmpty()) {
            throw Problem.parameter("article", "must name some of the story's articles and leave some").exception();
        }
        decide(request, new Desk.Split(story.id(), moved, stays.get(0)));
        return done("/edits");
    }

    /** Outlets by their names, or those of articles that were picked. */
    private Reply family(Request request) {
        Parameters form = request.form();
        List<String> outlets = form.text("outlets")
                .map(names -> Arrays.stream(names.split("[,\n]", -1)).map(String::strip))
                .orElseGet(() -> form.all("article").stream().map(this::outlet))
                .filter(outlet -> !outlet.isEmpty()).distinct().toList();
        if (outlets.size() < 2) {
            throw Problem.parameter("outlets", "must name at least two outlets, separated by commas").exception();
        }
        outlets.forEach(this::known);
        decide(request, new Desk.Family(form.needed("name"), outlets));
        return done("/edits");
    }

    private String outlet(String article) {
        try {
            return store.articles().get(new ArticleId(article)).map(stored -> stored.article().outlet()).orElse("");
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("article", "must be the id of an article").exception();
        }
    }

    /** A misspelt name would join nothing. */
    private void known(String outlet) {
        Articles.Filter filter = new Articles.Filter(outlet, null, null, null, null, null);
        if (store.articles().list(filter, PageRequest.first(1)).items().isEmpty()) {
            throw Problem.parameter("outlets", "must be outlets of which an article was read, but of \"" + outlet
                    + "\" there is none").exception();
        }
    }

    private Reply grade(Request request) {
        Parameters form = request.form();
        String grade = form.needed("grade");
        if (grade.length() != 1 || grade.charAt(0) < 'A' || grade.charAt(0) > 'F') {
            throw Problem.parameter("grade", "must be A..F but was \"" + grade + "\"").exception();
        }
        Sources.Key key = new Sources.Key(form.needed("source"));
        if (store.sources().get(key).isEmpty()) {
            throw Problem.parameter("source", "must be the key of a source").exception();
        }
        decide(request, new Desk.Grade(key, grade.charAt(0)));
        return Reply.seeOther(Links.source(key));
    }

    private Reply undo(Request request) {
        String id = request.form().needed("decision");
        Desk.Decided decided = store.desk().holding().stream().filter(each -> Long.toString(each.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.parameter("decision", "must be the number of a decision that holds")
                        .exception());
        store.commit(List.of(new Write.Undo(decided.id(), by(request))));
        restore.accept(decided.decision());
        return Reply.seeOther("/edits");
    }

    private void decide(Request request, Decision decision) {
        store.commit(List.of(new Write.Decide(decision, by(request))));
    }

    private static String by(Request request) {
        return Objects.requireNonNullElse(request.visitor().name(), "desk");
    }

    private Reply done(String address) {
        return Reply.seeOther(follow.getAsBoolean() ? address : "/edits");
    }

    private Dossier dossier(Parameters form, String field) {
        String id = form.needed(field);
        try {
            return store.stories().get(new StoryId(id)).map(Stories.Version::dossier)
                    .orElseThrow(() -> Problem.parameter(field, "must be the id of a story").exception());
        } catch (IllegalArgumentException e) {
            throw Problem.parameter(field, "must be the id of a story").exception();
        }
    }
}
