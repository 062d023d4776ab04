package org.attache.store.write;

import java.util.Collection;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Write;
import org.jooq.DSLContext;

/** Applies writes in one transaction. */
final class Application {

    private final Transaction transaction;
    private final ArticleWriter articles;
    private final StoryWriter stories;
    private final JournalWriter journal;
    private final DeskWriter desk;

    /** @param writes all that will be applied */
    Application(DSLContext sql, long now, Collection<Encoded> writes) {
        Held held = Held.of(sql, writes);
        transaction = new Transaction(sql, now);
        articles = new ArticleWriter(transaction, held);
        stories = new StoryWriter(transaction, held);
        journal = new JournalWriter(transaction);
        desk = new DeskWriter(transaction);
    }

    Outcome apply(Encoded encoded) {
        return switch (encoded) {
            case Encoded.OfArticle article -> articles.put(article);
            case Encoded.OfDossier dossier -> stories.put(dossier);
            case Encoded.Plain plain -> apply(plain.write());
        };
    }

    private Outcome apply(Write write) {
        return switch (write) {
            case Write.SetEdition set -> articles.set(set.edition());
            case Write.EndStory end -> stories.end(end);
            case Write.Progress progress -> journal.progress(progress);
            case Write.Skip skip -> journal.skip(skip);
            case Write.PutFeed put -> journal.feed(put.feed());
            case Write.RemoveFeed remove -> journal.removeFeed(remove.feed());
            case Write.Decide decide -> desk.decide(decide);
            case Write.Undo undo -> desk.undo(undo);
            case Write.SaveQuery save -> desk.save(save);
            case Write.RemoveQuery remove -> desk.remove(remove);
            case Write.PutWatch put -> desk.watch(put.order());
            case Write.RemoveWatch remove -> desk.remove(remove);
            case Write.PutToken put -> desk.token(put);
            case Write.RevokeToken revoke -> desk.revoke(revoke);
            case Write.PutDelivery put -> desk.deliver(put);
            case Write.Attempt attempt -> desk.attempt(attempt);
            case Write.Set set -> desk.set(set);
            case Write.PutArticle put -> apply(Encoded.of(put));
            case Write.PutDossier put -> apply(Encoded.of(put));
        };
    }

    void finish() {
        stories.finish();
        transaction.flush();
    }
}
