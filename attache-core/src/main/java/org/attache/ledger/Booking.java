package org.attache.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.Reuse;
import org.attache.model.StoryEvent;
import org.jspecify.annotations.Nullable;

/** Turns the events of a dossier into entries of a ledger. */
final class Booking {

    /** An article that shares this much of its text with an older one is a copy of it. */
    private static final double COPIED = 0.8;

    private final Dossier dossier;
    private final Map<ArticleId, Article> articles;
    private final Set<ArticleId> copies;
    private final Prose prose = new Prose();

    Booking(Dossier dossier) {
        this.dossier = dossier;
        articles = dossier.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        copies = Stream.concat(
                dossier.articles().stream().filter(article -> article.syndication().declared()).map(Article::id),
                dossier.reuse().stream().filter(reuse -> reuse.containment() >= COPIED).flatMap(Booking::copy))
                .collect(Collectors.toSet());
    }

    private static Stream<ArticleId> copy(Reuse reuse) {
        return switch (reuse.direction()) {
            case FROM_IS_ORIGINAL -> Stream.of(reuse.to());
            case TO_IS_ORIGINAL -> Stream.of(reuse.from());
            case UNKNOWN -> Stream.empty();
        };
    }

    List<LedgerEntry> entries(boolean withHistory) {
        Set<Modality> counted = withHistory ? Set.of(Modality.ASSERTED, Modality.FUTURE, Modality.HISTORICAL)
                : Set.of(Modality.ASSERTED, Modality.FUTURE);
        return dossier.events().stream().filter(one -> counted.contains(one.event().modality()))
                .filter(one -> articles.containsKey(one.article())).flatMap(one -> entries(one).stream()).toList();
    }

    private List<LedgerEntry> entries(StoryEvent one) {
        Event event = one.event();
        List<Claim> claims = dossier.claims().stream().filter(claim -> one.claims().contains(claim.id())).toList();
        List<Mention> mentions = mentions(one, claims);
        Telling told = told(claims, mentions);
        List<LedgerEntry> entries = new ArrayList<>();
        for (Party actor : event.actors()) {
            List<Party> others = event.reciprocal() ? event.actors() : event.recipients();
            others.stream().filter(other -> !other.equals(actor))
                    .forEach(other -> entries.add(entry(one, actor, other, told, mentions)));
            if (others.isEmpty()) {
                entries.add(entry(one, actor, null, told, mentions));
            }
        }
        return entries;
    }

    private LedgerEntry entry(StoryEvent one, Party actor, @Nullable Party other, Telling told,
            List<Mention> mentions) {
        String id = dossier.id().value() + '-' + one.id().value();
        return new LedgerEntry(id, dossier.id(), one.event(), actor, name(one, actor), other,
                other == null ? "" : name(one, other), told, mentions);
    }

    private String name(StoryEvent one, Party party) {
        Article article = articles.get(one.article());
        return article == null || party.spans().isEmpty() ? "" : party.spans().getFirst().in(article.text());
    }

    /** The words that the event quotes first, then the other assertions in the order of the articles. */
    private List<Mention> mentions(StoryEvent one, List<Claim> claims) {
        List<Mention> found = new ArrayList<>();
        claims.stream().flatMap(claim -> claim.assertions().stream()).filter(told -> !told.spans().isEmpty())
                .forEach(told -> found.add(mention(told)));
        found.sort(Comparator.comparing((Mention mention) -> !quotes(mention, one)));
        if (found.isEmpty() || !quotes(found.getFirst(), one)) {
            found.addFirst(mention(new Claim.Assertion(one.article(), List.of(one.event().trigger()), List.of(), false,
                    null)));
        }
        return found;
    }

    private static boolean quotes(Mention mention, StoryEvent one) {
        return mention.article().id().equals(one.article()) && mention.words().contains(one.event().trigger());
    }

    private Mention mention(Claim.Assertion told) {
        Article article = Objects.requireNonNull(articles.get(told.article()));
        return new Mention(article, told.spans().getFirst(), prose.sentence(article, told.spans().getFirst()),
                prose.isLead(article, told.spans().getFirst()), told.chain());
    }

    private Telling told(List<Claim> claims, List<Mention> mentions) {
        List<Article> carriers = mentions.stream().map(Mention::article).distinct().toList();
        return new Telling(mentions.size(),
                (int) mentions.stream().filter(mention -> !copies.contains(mention.article().id())).count(),
                carriers.size(), (int) carriers.stream().filter(article -> !copies.contains(article.id())).count(),
                (int) carriers.stream().map(a -> a.outlet() == null ? a.input() : a.outlet()).distinct().count(),
                claims.stream().mapToInt(claim -> claim.independent().low()).max().orElse(0),
                claims.stream().mapToInt(claim -> claim.independent().high()).max().orElse(0));
    }
}
