package org.attache.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.PublicationTime;
import org.attache.model.Source;
import org.attache.model.SourceId;

/**
 * A dossier as a STIX 2.1 bundle: sources are {@code identity} objects, dated articles {@code report}, undated ones
 * {@code note} (a report must have a date and none is invented), claims {@code note} objects that refer to the articles
 * and roots, the dossier a {@code grouping} over all of them.
 */
public final class Stix {

    private final Dossier dossier;
    private final String created;
    private final String moment;
    private final List<Object> objects = new ArrayList<>();
    private final Set<String> all = new LinkedHashSet<>();

    private Stix(Dossier dossier, Instant created, Instant moment) {
        this.dossier = dossier;
        this.created = stamp(created);
        this.moment = stamp(moment);
    }

    /**
     * Objects keep their identifiers and the time of their creation over the versions of a dossier, as the standard asks.
     *
     * @param created when the first version of the dossier was made
     * @param moment when this one was
     */
    public static String of(Dossier dossier, Instant created, Instant moment) {
        Stix bundle = new Stix(dossier, created, moment);
        dossier.sources().forEach(bundle::source);
        dossier.articles().forEach(bundle::article);
        dossier.claims().forEach(bundle::claim);
        bundle.grouping();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "bundle");
        whole.put("id", "bundle--" + Names.uuid("bundle:" + dossier.id() + ":" + bundle.moment));
        whole.put("objects", bundle.objects);
        return Json.line(whole);
    }

    private static String stamp(Instant moment) {
        String text = moment.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }

    private Map<String, Object> object(String type, String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", id);
        object.put("created", created);
        object.put("modified", moment);
        objects.add(object);
        all.add(id);
        return object;
    }

    private String id(SourceId source) {
        return "identity--" + Names.uuid("source:" + dossier.id() + ":" + source);
    }

    private String id(Article article) {
        return (article.publishedAt() == null ? "note--" : "report--") + Names.uuid("article:" + article.id());
    }

    private String id(ArticleId article) {
        return dossier.articles().stream().filter(each -> each.id().equals(article)).findFirst().map(this::id)
                .orElseThrow();
    }

    private void source(Source source) {
        Map<String, Object> identity = object("identity", id(source.id()));
        identity.put("name", source.name() == null ? source.description() : source.name());
        identity.put("description", source.description());
        identity.put("identity_class", switch (source.kind()) {
            case PERSON -> "individual";
            case OFFICE, OUTLET, OUTLET_VOICE -> "organization";
            case UNNAMED, DOCUMENT -> "unknown";
        });
    }

    private void article(Article article) {
        PublicationTime published = article.publishedAt();
        Map<String, Object> object = object(published == null ? "note" : "report", id(article));
        String title = article.title() == null ? article.input() : article.title();
        List<String> about = about(article.id());
        if (published == null) {
            object.put("content", title);
        } else {
            object.put("name", title);
            object.put("published", stamp(published.time() == null
                    ? published.date().atStartOfDay().toInstant(ZoneOffset.UTC)
                    : published.date().atTime(published.time()).toInstant()));
        }
        object.put("object_refs", about);
        if (article.url() != null) {
            object.put("external_references",
                    List.of(Map.of("source_name", article.outlet() == null ? "article" : article.outlet(), "url",
                            article.url().toString())));
        }
    }

    /** The sources that the article's chains name; its own entry where it names none, for the list must not be empty. */
    private List<String> about(ArticleId article) {
        List<String> about = dossier.claims().stream().flatMap(claim -> claim.assertions().stream())
                .filter(assertion -> assertion.article().equals(article))
                .flatMap(assertion -> assertion.chain().stream()).distinct().map(this::id).toList();
        return about.isEmpty() ? List.of(id(article)) : about;
    }

    private void claim(Claim claim) {
        Map<String, Object> note = object("note", "note--" + Names.uuid("claim:" + dossier.id() + ":" + claim.id()));
        note.put("abstract", origins(claim));
        note.put("content", claim.text());
        Set<String> about = new LinkedHashSet<>();
        claim.assertions().forEach(assertion -> about.add(id(assertion.article())));
        claim.roots().forEach(root -> about.add(id(root)));
        note.put("object_refs", List.copyOf(about));
        note.put("labels", claim.flags().stream().map(flag -> flag.kind().name()).distinct().toList());
        if (claim.flags().isEmpty()) {
            note.remove("labels");
        }
    }

    private static String origins(Claim claim) {
        int low = claim.independent().low();
        int high = claim.independent().high();
        return (low == high ? Integer.toString(low) : low + " to " + high) + " independent origins, "
                + claim.independent().named() + " named";
    }

    private void grouping() {
        List<String> members = List.copyOf(all);
        Map<String, Object> grouping = object("grouping", "grouping--" + Names.uuid("story:" + dossier.id()));
        grouping.put("name", dossier.title());
        grouping.put("context", "unspecified");
        grouping.put("object_refs", members);
    }
}
