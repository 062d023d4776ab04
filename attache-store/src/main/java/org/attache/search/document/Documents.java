package org.attache.search.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Event;
import org.attache.model.Flag;
import org.attache.model.PublicationTime;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.store.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dossier into documents: one for the story, one a claim, one an article. An article is found by what it says, and by what the
 * claims that it carries rest on.
 */
public final class Documents {

    private final Dossier dossier;
    private final Map<ArticleId, Article> articles;
    private final Map<SourceId, Source> sources;
    private final Map<ArticleId, Edition.Status> editions;
    private final Map<ClaimId, String> keys;
    private final Map<SourceId, Sources.Key> known = new HashMap<>();

    /** @param keys of the claims over versions */
    public Documents(Dossier dossier, Map<ClaimId, String> keys) {
        this.dossier = dossier;
        this.keys = keys;
        articles = dossier.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        sources = dossier.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        editions = dossier.editions().stream().collect(Collectors.toMap(Edition::article, Edition::status));
    }

    public List<Document> all() {
        List<Document> all = new ArrayList<>();
        all.add(story());
        dossier.claims().forEach(claim -> all.add(claim(claim)));
        dossier.articles().forEach(article -> all.add(article(article)));
        return all;
    }

    /** An article that is in no story. */
    public static Document alone(Analysis analysis) {
        Article article = analysis.article();
        DocumentBuilder document = new DocumentBuilder(Scope.ARTICLES, article.id().value(), null);
        about(document, article);
        document.status(Edition.Status.CURRENT);
        analysis.events().forEach(event -> event(document, event, article));
        document.show(title(article), outlet(article), 0, 0, moment(article.publishedAt()), day(article));
        return document.build();
    }

    private Document story() {
        DocumentBuilder document = new DocumentBuilder(Scope.STORIES, dossier.id().value(), dossier.id());
        document.title(dossier.title());
        dossier.articles().forEach(article -> {
            document.title(title(article));
            where(document, article);
        });
        dossier.claims().forEach(claim -> {
            document.text(claim.text());
            flags(document, claim, null);
        });
        dossier.sources().forEach(source -> source(document, source));
        dossier.events().forEach(event -> event(document, event));
        Claim lead = dossier.lead().orElse(null);
        if (lead != null) {
            document.origins(lead.independent().low(), lead.independent().high());
        }
        Article last = last(dossier.articles());
        document.show(dossier.title(), "", lead == null ? 0 : lead.independent().low(),
                lead == null ? 0 : lead.independent().high(), last == null ? 0 : moment(last.publishedAt()),
                last == null ? null : day(last));
        return document.build();
    }

    private Document claim(Claim claim) {
        DocumentBuilder document = new DocumentBuilder(Scope.CLAIMS,
                keys.getOrDefault(claim.id(), dossier.id().value() + '.' + claim.id().value()), dossier.id());
        Set<String> wordings = new HashSet<>(Set.of(claim.text()));
        document.text(claim.text());
        for (Claim.Assertion assertion : claim.assertions()) {
            Article article = articles.get(assertion.article());
            if (article != null) {
                assertion.spans().stream().map(span -> words(article, span)).filter(wordings::add)
                        .forEach(document::text);
            }
        }
        List<Article> carriers = carriers(claim);
        carriers.forEach(article -> where(document, article));
        sources(claim).forEach(source -> source(document, source));
        flags(document, claim, null);
        document.origins(claim.independent().low(), claim.independent().high());
        dossier.events().stream().filter(event -> event.claims().contains(claim.id()))
                .forEach(event -> event(document, event));
        Article last = last(carriers);
        document.show(claim.text(), "", claim.independent().low(), claim.independent().high(),
                last == null ? 0 : moment(last.publishedAt()), last == null ? null : day(last));
        return document.build();
    }

    private List<Article> carriers(Claim claim) {
        return claim.assertions().stream().map(Claim.Assertion::article).distinct().map(articles::get)
                .filter(Objects::nonNull).toList();
    }

    private List<Source> sources(Claim claim) {
        Set<SourceId> ids = new HashSet<>(claim.roots());
        claim.assertions().forEach(assertion -> ids.addAll(assertion.chain()));
        return ids.stream().map(sources::get).filter(Objects::nonNull).toList();
    }

    private Document article(Article article) {
        DocumentBuilder document = new DocumentBuilder(Scope.ARTICLES, article.id().value(), dossier.id());
        about(document, article);
        document.status(editions.getOrDefault(article.id(), Edition.Status.CURRENT));
        Map<SourceId, Source> behind = new HashMap<>();
        Set<ClaimId> carried = new HashSet<>();
        for (Claim claim : dossier.claims()) {
            List<Claim.Assertion> own = claim.assertions().stream()
                    .filter(assertion -> assertion.article().equals(article.id())).toList();
            if (!own.isEmpty()) {
                carried.add(claim.id());
                document.origins(claim.independent().low(), claim.independent().high());
                flags(document, claim, article.id());
                own.forEach(assertion -> assertion.chain().stream().map(sources::get).filter(Objects::nonNull)
                        .forEach(source -> behind.put(source.id(), source)));
            }
        }
        behind.values().forEach(source -> source(document, source));
        dossier.events().stream()
                .filter(event -> event.article().equals(article.id())
                        || event.claims().stream().anyMatch(carried::contains))
                .forEach(event -> event(document, event));
        document.show(title(article), outlet(article), 0, 0, moment(article.publishedAt()), day(article));
        return document.build();
    }

    private static void about(DocumentBuilder document, Article article) {
        document.title(title(article));
        document.text(article.text());
        where(document, article);
    }

    private static void where(DocumentBuilder document, Article article) {
        document.outlet(outlet(article));
        document.language(article.language());
        document.day(day(article));
    }

    /** Remarks on the claim, of those on one article only those on this one. */
    private static void flags(DocumentBuilder document, Claim claim, @Nullable ArticleId article) {
        for (Flag flag : claim.flags()) {
            if (article == null || flag.article() == null || article.equals(flag.article())) {
                document.flag(flag.kind());
            }
        }
    }

    private void source(DocumentBuilder document, Source source) {
        document.source(source, known.computeIfAbsent(source.id(), id -> Sources.Key.of(source)));
        document.state(source.country());
    }

    private void event(DocumentBuilder document, StoryEvent one) {
        event(document, one.event(), articles.get(one.article()));
    }

    private static void event(DocumentBuilder document, Event event, @Nullable Article article) {
        document.event(event.cameo(), event.plover());
        List<Event.Party> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        for (Event.Party party : parties) {
            document.actor(party.code());
            document.actor(party.country());
            document.state(party.country());
            if (article != null) {
                party.spans().forEach(span -> document.actorName(words(article, span)));
            }
        }
    }

    private static String words(Article article, Span span) {
        int length = article.text().length();
        return article.text().substring(Math.min(span.start(), length), Math.min(span.end(), length));
    }

    private static @Nullable Article last(Collection<Article> articles) {
        Article last = null;
        for (Article article : articles) {
            if (last == null || moment(article.publishedAt()) > moment(last.publishedAt())) {
                last = article;
            }
        }
        return last;
    }

    private static long moment(@Nullable PublicationTime time) {
        if (time == null) {
            return 0;
        }
        return time.time() == null
                ? time.date().atStartOfDay().toEpochSecond(ZoneOffset.UTC)
                : time.date().atTime(time.time()).toEpochSecond();
    }

    private static @Nullable LocalDate day(Article article) {
        return article.publishedAt() == null ? null : article.publishedAt().date();
    }

    private static String title(Article article) {
        return Objects.requireNonNullElse(article.title(), "");
    }

    private static String outlet(Article article) {
        return Objects.requireNonNullElse(article.outlet(), article.input());
    }
}
