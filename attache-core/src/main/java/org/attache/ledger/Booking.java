package org.attache.ledger;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.StoryEvent;

/** Turns the events of a dossier into entries of a ledger. */
final class Booking {

    private final Dossier dossier;

    Booking(Dossier dossier) {
        this.dossier = dossier;
    }

    List<LedgerEntry> entries(boolean withHistory) {
        Set<Modality> counted = withHistory ? Set.of(Modality.ASSERTED, Modality.FUTURE, Modality.HISTORICAL)
                : Set.of(Modality.ASSERTED, Modality.FUTURE);
        return dossier.events().stream().filter(one -> counted.contains(one.event().modality()))
                .flatMap(one -> entries(one).stream()).toList();
    }

    private List<LedgerEntry> entries(StoryEvent one) {
        Telling told = told(one);
        String id = dossier.id().value() + '-' + one.id().value();
        Event event = one.event();
        List<LedgerEntry> entries = new ArrayList<>();
        for (Party actor : event.actors()) {
            List<Party> others = event.reciprocal() ? event.actors() : event.recipients();
            others.stream().filter(other -> !other.equals(actor))
                    .forEach(other -> entries
                            .add(new LedgerEntry(id, event, actor, name(one, actor), other, name(one, other), told)));
            if (others.isEmpty()) {
                entries.add(new LedgerEntry(id, event, actor, name(one, actor), null, "", told));
            }
        }
        return entries;
    }

    private Telling told(StoryEvent one) {
        List<Claim> claims = dossier.claims().stream().filter(c -> one.claims().contains(c.id())).toList();
        Set<ArticleId> carriers = Stream.concat(Stream.of(one.article()),
                claims.stream().flatMap(c -> c.assertions().stream()).map(Claim.Assertion::article))
                .collect(Collectors.toSet());
        List<Article> articles = dossier.articles().stream().filter(a -> carriers.contains(a.id())).toList();
        int mentions = claims.stream().mapToInt(c -> c.assertions().size()).sum();
        return new Telling(Math.max(1, mentions), articles.size(), outlets(articles),
                (int) articles.stream().filter(a -> !a.syndication().declared()).count(),
                claims.stream().mapToInt(c -> c.independent().low()).max().orElse(0),
                claims.stream().mapToInt(c -> c.independent().high()).max().orElse(0), dossier.id().value(),
                quoted(one).map(Article::outlet).orElse(""), address(articles), paragraph(one));
    }

    private static int outlets(List<Article> articles) {
        return (int) articles.stream().map(a -> a.outlet() == null ? a.input() : a.outlet()).distinct().count();
    }

    private static String address(List<Article> articles) {
        return articles.stream().map(Article::url).filter(Objects::nonNull).map(URI::toString).findFirst().orElse("");
    }

    private Optional<Article> quoted(StoryEvent one) {
        return dossier.articles().stream().filter(a -> a.id().equals(one.article())).findFirst();
    }

    private String name(StoryEvent one, Party party) {
        return quoted(one).map(article -> party.spans().getFirst().in(article.text())).orElse("");
    }

    private int paragraph(StoryEvent one) {
        List<Block> prose = quoted(one).map(a -> a.blocks().stream().filter(b -> b.kind().prose()).toList())
                .orElse(List.of());
        for (int i = 0; i < prose.size(); i++) {
            if (prose.get(i).span().contains(one.event().trigger())) {
                return i + 1;
            }
        }
        return 0;
    }
}
