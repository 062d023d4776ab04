package org.attache.store.row;

import java.util.List;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Mention;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Dossier;

/** Documents without the texts of their articles: a text stands in the article's own row and nowhere else. */
public final class Bare {

    private Bare() {}

    public static Analysis analysis(Analysis a) {
        return new Analysis(article(a.article()), a.sentences(), a.entities(), a.times(), a.attributions(),
                a.events());
    }

    public static Dossier dossier(Dossier d) {
        return d.with(Bare::article);
    }

    static LedgerEntry entry(LedgerEntry e) {
        return new LedgerEntry(e.id(), e.story(), e.event(), e.actor(), e.actorName(), e.recipient(),
                e.recipientName(), e.told(), e.mentions().stream().map(Bare::mention).toList());
    }

    private static Mention mention(Mention m) {
        return new Mention(article(m.article()), m.words(), m.sentence(), m.lead(), m.chain());
    }

    private static Article article(Article a) {
        return a.with("", List.of());
    }
}
