package org.attache.store.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.store.database.Sorting;
import org.attache.store.database.StoryTables;
import org.attache.store.row.ClaimRow;
import org.attache.store.row.Derived;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the tables across stories hold of some stories. Compares with what they hold and writes the difference: most
 * claims of a story that grows by one article stay as they were.
 */
final class Projection {

    /** The last version of a story in this transaction. */
    record Latest(int version, long sequence, String digest, Derived derived) {}

    private final Transaction transaction;
    private final Map<String, Map<String, ClaimRow>> claims = new HashMap<>();
    private final Map<String, Set<String>> tags = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Projection(Transaction transaction) {
        this.transaction = transaction;
    }

    void write(Map<String, Optional<Latest>> stories) {
        if (stories.isEmpty()) {
            return;
        }
        load(stories.keySet());
        SourceCounts counts = new SourceCounts(transaction);
        stories.forEach((story, latest) -> write(story, latest.orElse(null), counts));
        counts.write();
    }

    private void load(Collection<String> stories) {
        for (List<String> ids : Held.chunks(stories)) {
            transaction.sql().select(StoryTables.Claim.TABLE.asterisk()).from(StoryTables.Claim.TABLE)
                    .where(StoryTables.Claim.STORY.in(ids)).forEach(row -> claims
                            .computeIfAbsent(row.get(StoryTables.Claim.STORY), each -> new TreeMap<>())
                            .put(row.get(StoryTables.Claim.ID), ClaimRow.read(row)));
            transaction.sql().select(StoryTables.StoryTag.STORY, StoryTables.StoryTag.TAG)
                    .from(StoryTables.StoryTag.TABLE)
                    .where(StoryTables.StoryTag.STORY.in(ids)).forEach(row -> tags
                            .computeIfAbsent(row.value1(), each -> new HashSet<>()).add(row.value2()));
            transaction.sql().select(StoryTables.Story.ID).from(StoryTables.Story.TABLE)
                    .where(StoryTables.Story.ID.in(ids))
                    .forEach(row -> known.add(row.value1()));
        }
    }

    private void write(String story, @Nullable Latest latest, SourceCounts counts) {
        if (known.contains(story)) {
            transaction.add(Statement.NO_STORY, story);
            transaction.add(Statement.NO_EVENTS, story);
        }
        if (latest != null) {
            line(story, latest);
            latest.derived().events().forEach(row -> transaction.add(Statement.EVENT, row));
            counts.sources(latest.derived().sources());
        }
        tags(story, latest == null ? Set.of() : latest.derived().tags());
        List<ClaimRow> rows = latest == null ? List.of() : latest.derived().claims();
        Map<String, ClaimRow> before = claims.getOrDefault(story, Map.of());
        new ClaimWriter(transaction).write(before, rows, latest == null ? 0 : latest.sequence());
        counts.story(before.values(), rows);
    }

    private void line(String story, Latest latest) {
        Derived d = latest.derived();
        Dossier dossier = d.dossier();
        Claim lead = d.lead();
        transaction.add(Statement.STORY, story, latest.version(), latest.sequence(), transaction.now(),
                latest.digest(), dossier.title(), d.first() == null ? null : d.first().toString(),
                d.last() == null ? null : d.last().toString(), d.first() == null ? "" : d.first().date().toString(),
                Sorting.key(d.last()), dossier.articles().size(), d.outlets(), d.texts(), dossier.claims().size(),
                lead == null ? "" : lead.text(), lead == null ? 0 : lead.independent().low(),
                lead == null ? 0 : lead.independent().high(), lead == null ? 0 : lead.independent().named(),
                String.join(" ", d.flags()), String.join(" ", d.states()));
    }

    private void tags(String story, Set<String> now) {
        Set<String> before = tags.getOrDefault(story, Set.of());
        before.stream().filter(tag -> !now.contains(tag))
                .forEach(tag -> transaction.add(Statement.NO_STORY_TAG, story, tag));
        now.stream().filter(tag -> !before.contains(tag))
                .forEach(tag -> transaction.add(Statement.STORY_TAG, story, tag));
    }
}
