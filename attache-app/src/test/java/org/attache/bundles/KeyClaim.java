package org.attache.bundles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.Span;

/**
 * A key claim of a bundle as its gold has it.
 *
 * @param spans the words of the claim in the reference text of each article that carries it
 * @param notSame key claims that must stay apart from this one
 * @param sure false where a careful reader could decide otherwise: such a claim is matched, but not counted
 */
record KeyClaim(String id, Map<String, List<Span>> spans, List<GoldRoot> roots, int low, int high, int named,
        List<String> notSame, boolean sure) {

    Set<String> carriers() {
        return spans.keySet();
    }
}
