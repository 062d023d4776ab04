package org.attache.store.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.store.row.ClaimKeys;
import org.attache.store.row.ClaimRow;
import org.attache.store.row.ClaimRow.Link;
import org.jspecify.annotations.Nullable;

/** Writes by how much the claims of a story differ from those that are held. */
final class ClaimWriter {

    private final Transaction transaction;

    ClaimWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    /** @param before by key */
    void write(Map<String, ClaimRow> before, List<ClaimRow> now, long sequence) {
        List<String> keys = new ClaimKeys(before).assign(now);
        Map<String, ClaimRow> gone = new TreeMap<>(before);
        for (int i = 0; i < now.size(); i++) {
            put(keys.get(i), gone.remove(keys.get(i)), now.get(i), sequence);
        }
        gone.forEach(this::remove);
    }

    private void put(String key, @Nullable ClaimRow was, ClaimRow is, long sequence) {
        if (was == null) {
            insert(key, is, sequence);
        } else if (!was.equals(is)) {
            update(key, is, sequence);
        } else {
            return;
        }
        Set<String> flags = was == null ? Set.of() : set(was.flagWords());
        Set<Link> links = was == null ? Set.of() : set(was.sources());
        flags(key, flags, set(is.flagWords()));
        sources(key, links, set(is.sources()));
    }

    private void remove(String key, ClaimRow was) {
        transaction.add(Statement.NO_CLAIM, key);
        flags(key, set(was.flagWords()), Set.of());
        sources(key, set(was.sources()), Set.of());
    }

    private void insert(String key, ClaimRow c, long sequence) {
        transaction.add(Statement.CLAIM, key, c.story(), c.number(), sequence, c.text(), c.denied() ? 1 : 0,
                c.modality(), c.low(), c.high(), c.named(), c.articles(), c.outlets(), c.flags(), c.roots(),
                c.anchors(), c.links(), c.first(), c.last());
    }

    private void update(String key, ClaimRow c, long sequence) {
        transaction.add(Statement.CLAIM_CHANGE, c.number(), sequence, c.text(), c.denied() ? 1 : 0, c.modality(),
                c.low(), c.high(), c.named(), c.articles(), c.outlets(), c.flags(), c.roots(), c.anchors(), c.links(),
                c.first(), c.last(), key);
    }

    private void flags(String key, Set<String> was, Set<String> is) {
        without(was, is).forEach(flag -> transaction.add(Statement.NO_CLAIM_FLAG, key, flag));
        without(is, was).forEach(flag -> transaction.add(Statement.CLAIM_FLAG, key, flag));
    }

    private void sources(String key, Set<Link> was, Set<Link> is) {
        without(was, is).forEach(link -> transaction.add(Statement.NO_CLAIM_SOURCE, key, link.source()));
        without(is, was)
                .forEach(link -> transaction.add(Statement.CLAIM_SOURCE, key, link.source(), link.root() ? 1 : 0));
    }

    private static <T> Set<T> set(Stream<T> all) {
        return all.collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
