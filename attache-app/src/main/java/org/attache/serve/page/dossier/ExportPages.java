package org.attache.serve.page.dossier;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.attache.export.JsonLd;
import org.attache.export.Stix;
import org.attache.json.Json;
import org.attache.model.StoryId;
import org.attache.report.HtmlReport;
import org.attache.report.MarkdownReport;
import org.attache.report.StoryViews;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.store.Stories;
import org.attache.store.Store;

/** A dossier to take away: one page of HTML, Markdown, JSON, JSON-LD, STIX. */
public final class ExportPages {

    /** The forms of an export. */
    enum Form {
        HTML, MD, JSON, JSONLD, STIX
    }

    private final Store store;

    public ExportPages(Store store) {
        this.store = store;
    }

    public List<Route> routes() {
        return List.of(Route.get("/stories/{story}/export/{form}", this::export));
    }

    private Reply export(Request request) {
        Stories.Version version = version(request.part("story"), request.parameters().only("version"));
        return switch (form(request.part("form"))) {
            case HTML -> file(version, "html", Reply.HTML, HtmlReport.of(List.of(StoryViews.of(version.dossier()))));
            case MD -> file(version, "md", "text/markdown; charset=utf-8", markdown(version));
            case JSON -> file(version, "json", Reply.JSON, Json.dossier(version.dossier()));
            case JSONLD -> file(version, "jsonld", "application/ld+json", JsonLd.of(version.dossier()));
            case STIX -> file(version, "stix.json", "application/stix+json;version=2.1",
                    Stix.of(version.dossier(), created(version), version.storedAt()));
        };
    }

    private Instant created(Stories.Version version) {
        return store.stories().versions(version.dossier().id()).getFirst().storedAt();
    }

    /** The present one, or the one that is asked for. */
    private Stories.Version version(String id, Parameters asked) {
        OptionalInt number = asked.number("version", 1, Integer.MAX_VALUE);
        try {
            StoryId story = new StoryId(id);
            return (number.isPresent() ? store.stories().get(story, number.getAsInt()) : store.stories().get(story))
                    .orElseThrow(() -> Problem.unknown("no story has the id " + id
                            + (number.isPresent() ? " and version " + number.getAsInt() : "")).exception());
        } catch (IllegalArgumentException e) {
            throw Problem.unknown("no story can have the id \"" + id + "\"").exception();
        }
    }

    private static Form form(String word) {
        for (Form form : Form.values()) {
            if (form.name().equalsIgnoreCase(word)) {
                return form;
            }
        }
        throw Problem.unknown("a dossier is exported as html, md, json, jsonld or stix, not as " + word).exception();
    }

    private static String markdown(Stories.Version version) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new MarkdownReport(out).print(StoryViews.of(version.dossier()));
        out.flush();
        return text.toString();
    }

    /** Saved, not shown: the page in it brings its own style, which the desk's rules for pages would not let through. */
    private static Reply file(Stories.Version version, String ending, String type, String text) {
        String name = version.dossier().id().value().replaceAll("[^A-Za-z0-9-]", "_") + "." + ending;
        return Reply.text(type, text).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
