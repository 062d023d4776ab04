package org.attache.source;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names by number, found by whatever another name may have in common with them: a word, the first letters, the whole.
 * So a name is compared with those that it may be and not with all of the story.
 */
final class NameIndex {

    private final Map<String, BitSet> holders = new HashMap<>();

    /** By what a name can be found; two names that may be one have one of these in common. */
    static Set<String> handles(@Nullable String name) {
        Set<String> handles = KnownSource.nameWords(name);
        if (handles.isEmpty()) {
            handles.add("");
        }
        if (name != null) {
            handles.add(name.toLowerCase(java.util.Locale.ROOT));
            handles.add(KnownSource.initials(name));
        }
        return handles;
    }

    void put(int number, Collection<String> handles) {
        handles.forEach(one -> holders.computeIfAbsent(one, key -> new BitSet()).set(number));
    }

    /** The numbers that were put under one of the handles, ascending. */
    IntStream of(Collection<String> handles) {
        BitSet found = new BitSet();
        for (String one : handles) {
            BitSet here = holders.get(one);
            if (here != null) {
                found.or(here);
            }
        }
        return found.stream();
    }
}
