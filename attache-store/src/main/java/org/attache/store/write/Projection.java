package org.attache.store.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.json.Json;
import org.attache.ledger.LedgerEntry;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.store.database.Sorting;
import org.attache.store.database.Tables;
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
        SourceCounts counts = new SourceCounts(transaction, stories.keySet());
        stories.forEach((story, latest) -> write(story, latest.orElse(null), counts));
        counts.write();
    }

    private void load(Collection<String> stories) {
        for (List<String> ids : Held.chunks(stories)) {
            transaction.sql().select(Tables.Claim.TABLE.asterisk()).from(Tables.Claim.TABLE)
                    .where(Tables.Claim.STORY.in(ids)).forEach(row -> claims
                            .computeIfAbsent(row.get(Tables.Claim.STORY), each -> new TreeMap<>())
                            .put(row.get(Tables.Claim.ID), ClaimRow.read(row)));
            transaction.sql().select(Tables.StoryTag.STORY, Tables.StoryTag.TAG).from(Tables.StoryTag.TABLE)
                    .where(Tables.StoryTag.STORY.in(ids)).forEach(row -> tags
                            .computeIfAbsent(row.value1(), each -> new HashSet<>()).add(row.value2()));
            transaction.sql().select(Tables.Story.ID).from(Tables.Story.TABLE).where(Tables.Story.ID.in(ids))
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
            events(story, latest.derived().events());
            counts.sources(latest.derived().sources());
        }
        tags(story, latest == null ? Set.of() : latest.derived().tags());
        List<ClaimRow> rows = latest == null ? List.of() : latest.derived().claims();
        claims(story, latest == null ? 0 : latest.sequence(), rows);
        counts.story(story, rows);
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

    private void claims(String story, long sequence, List<ClaimRow> now) {
        Map<String, ClaimRow> before = claims.getOrDefault(story, Map.of());
        List<String> keys = new ClaimKeys(before).assign(now);
        Set<String> gone = new HashSet<>(before.keySet());
        for (int i = 0; i < now.size(); i++) {
            String key = keys.get(i);
            ClaimRow row = now.get(i);
            if (gone.remove(key)) {
                if (row.equals(before.get(key))) {
                    continue;
                }
                remove(key);
            }
            add(key, sequence, row);
        }
        gone.forEach(this::remove);
    }

    private void remove(String key) {
        transaction.add(Statement.NO_CLAIM, key);
        transaction.add(Statement.NO_CLAIM_FLAG, key);
        transaction.add(Statement.NO_CLAIM_SOURCE, key);
    }

    private void add(String key, long sequence, ClaimRow c) {
        transaction.add(Statement.CLAIM, key, c.story(), c.number(), sequence, c.text(), c.denied() ? 1 : 0,
                c.modality(), c.low(), c.high(), c.named(), c.articles(), c.outlets(), c.flags(), c.roots(),
                c.anchors(), c.links(), c.first(), c.last());
        c.flagWords().forEach(flag -> transaction.add(Statement.CLAIM_FLAG, key, flag));
        c.sources().forEach(link -> transaction.add(Statement.CLAIM_SOURCE, key, link.source(), link.root() ? 1 : 0));
    }

    private void events(String story, List<LedgerEntry> entries) {
        int number = 0;
        for (LedgerEntry entry : entries) {
            Event e = entry.event();
            Event.Party recipient = entry.recipient();
            transaction.add(Statement.EVENT, Sorting.numbered(story, ++number), story, Sorting.day(entry.day()),
                    nullable(e.earliest()),
                    nullable(e.latest()), e.cameo(), e.plover(), e.modality().name(), entry.actor().code(),
                    entry.actor().country(), recipient == null ? null : recipient.code(),
                    recipient == null ? null : recipient.country(), entry.told().mentions(),
                    entry.told().withoutCopies(), entry.told().low(), entry.told().high(), Json.line(entry));
        }
    }

    private static @Nullable String nullable(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
