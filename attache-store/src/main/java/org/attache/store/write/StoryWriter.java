package org.attache.store.write;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.store.Changes;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.Write;
import org.attache.store.database.StoryTables;
import org.attache.story.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * Writes the versions of stories and who belongs to them. The tables that derive from the present version are written once
 * a transaction, from the last version in it.
 */
final class StoryWriter {

    private final Transaction transaction;
    private final Held held;
    /** Stories whose derived tables are to be written; empty for one that ended. */
    private final Map<String, Optional<Projection.Latest>> touched = new LinkedHashMap<>();

    StoryWriter(Transaction transaction, Held held) {
        this.transaction = transaction;
        this.held = held;
    }

    Outcome put(Encoded.OfDossier encoded) {
        Dossier dossier = encoded.write().dossier();
        check(dossier);
        Held.Present before = held.story(dossier.id());
        if (before != null && before.digest().equals(encoded.digest()) && complete(dossier)) {
            return Outcome.UNCHANGED;
        }
        int version = held.nextVersion(dossier.id());
        long sequence = transaction.change(Changes.Kind.STORY, dossier.id().value(), version);
        transaction.add(Statement.DOSSIER, dossier.id().value(), version, sequence, transaction.now(),
                dossier.articles().size(), dossier.claims().size(), encoded.body());
        held.present(dossier.id(), new Held.Present(version, encoded.digest()));
        members(encoded.write(), sequence);
        touched.put(dossier.id().value(),
                Optional.of(new Projection.Latest(version, sequence, encoded.digest(), encoded.derived())));
        return new Outcome(before == null ? Result.CREATED : Result.CHANGED, sequence);
    }

    private void check(Dossier dossier) {
        for (Article article : dossier.articles()) {
            if (!held.holds(article.id())) {
                throw new IllegalArgumentException("articles of a dossier must be in the store but " + article.id()
                        + " of story " + dossier.id() + " is not");
            }
        }
    }

    /** True when its articles are in it and no others. */
    private boolean complete(Dossier dossier) {
        return held.members(dossier.id()).size() == dossier.articles().size() && dossier.articles().stream()
                .allMatch(article -> dossier.id().value().equals(held.storyOf(article.id().value())));
    }

    private void members(Write.PutDossier put, long sequence) {
        Dossier dossier = put.dossier();
        Set<String> left = new HashSet<>(held.members(dossier.id()));
        for (Article article : dossier.articles()) {
            String id = article.id().value();
            left.remove(id);
            if (!dossier.id().value().equals(held.storyOf(id))) {
                enter(id, dossier.id(), sequence, placed(put.placed(), article));
            }
        }
        left.stream().sorted().forEach(id -> leave(id, sequence));
    }

    private static @Nullable Assignment placed(List<Assignment> placed, Article article) {
        return placed.stream().filter(each -> each.article().equals(article.id())).findFirst().orElse(null);
    }

    private void enter(String article, StoryId story, long sequence, @Nullable Assignment why) {
        if (held.storyOf(article) != null) {
            transaction.add(Statement.LEAVE, transaction.now(), article, sequence);
        }
        held.place(article, story.value());
        transaction.place(article, story.value());
        transaction.add(Statement.STAY, article, sequence, story.value(), why == null ? 0.0 : why.score(),
                why == null ? "[]" : Json.line(why.reasons()), transaction.now());
    }

    private void leave(String article, long sequence) {
        held.place(article, null);
        transaction.change(Changes.Kind.ARTICLE, article, 0);
        transaction.place(article, null);
        transaction.add(Statement.LEAVE, transaction.now(), article, sequence);
    }

    Outcome end(Write.EndStory end) {
        if (held.story(end.story()) == null) {
            return Outcome.UNCHANGED;
        }
        long sequence = transaction.change(Changes.Kind.STORY_ENDED, end.story().value(), 0);
        held.members(end.story()).stream().sorted().forEach(id -> leave(id, sequence));
        held.end(end.story());
        String into = end.into() == null ? null : end.into().value();
        transaction.sql().insertInto(StoryTables.Ended.TABLE)
                .columns(StoryTables.Ended.STORY, StoryTables.Ended.SUCCESSOR, StoryTables.Ended.REASON,
                        StoryTables.Ended.AT)
                .values(end.story().value(), into, end.reason(), transaction.now()).onConflict(StoryTables.Ended.STORY)
                .doUpdate().setAllToExcluded().execute();
        touched.put(end.story().value(), Optional.empty());
        return new Outcome(Result.CHANGED, sequence);
    }

    /** Writes the derived tables. */
    void finish() {
        new Projection(transaction).write(touched);
    }
}
