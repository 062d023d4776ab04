package org.attache.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision, as hashes of readable names such as {@code lemma-child|accuse|prep}.
 *
 * <p>A weight file keeps the names; at run time only their hashes are computed, from the cached hash codes of the words,
 * so that no string is built. Not safe for use by several threads; made once an article and cleared between decisions.
 */
public final class Features {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final @Nullable Map<Long, String> names;
    private long[] hashes = new long[128];
    private int size;

    private Features(@Nullable Map<Long, String> names) {
        this.names = names;
    }

    /** For reading texts: hashes only. */
    public static Features forScoring() {
        return new Features(null);
    }

    /** For fitting weights: keeps the name of every hash ever added. */
    public static Features forTraining() {
        return new Features(new HashMap<>());
    }

    void clear() {
        size = 0;
    }

    void add(String template) {
        push(mix(template), template, "", "");
    }

    void add(String template, String a) {
        push(mix(template, a), template, a, "");
    }

    void add(String template, String a, String b) {
        push(mix(template, a, b), template, a, b);
    }

    void add(String template, String a, String b, String c) {
        long hash = mix(mix(template, a, b), c);
        push(hash, template, a, names == null ? b : b + "|" + c);
    }

    /** The hashes added since the last clearing, in order. */
    public long[] hashes() {
        return java.util.Arrays.copyOf(hashes, size);
    }

    /** The readable name behind a hash, null when it cannot stand in a weight file. */
    public @Nullable String name(long hash) {
        return names == null ? null : names.get(hash);
    }

    int size() {
        return size;
    }

    long hash(int index) {
        return hashes[index];
    }

    /** The hash of a name as it stands in a weight file. */
    static long hashOf(String name) {
        String[] parts = name.split("\\|", -1);
        long hash = parts[0].hashCode();
        for (int i = 1; i < parts.length; i++) {
            hash = mix(hash, parts[i]);
        }
        return hash;
    }

    private void push(long hash, String template, String a, String b) {
        if (size == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
        if (names != null && !names.containsKey(hash)) {
            String name = template + (a.isEmpty() ? "" : "|" + a) + (b.isEmpty() ? "" : "|" + b);
            if (hashOf(name) == hash && name.indexOf('\t') < 0 && name.indexOf('\n') < 0) {
                names.put(hash, name);
            }
        }
    }

    private static long mix(String template) {
        return template.hashCode();
    }

    private static long mix(String template, String a) {
        return mix(mix(template), a);
    }

    private static long mix(String template, String a, String b) {
        return mix(mix(template, a), b);
    }

    private static long mix(long hash, String value) {
        long mixed = (hash ^ value.hashCode()) * MULTIPLIER;
        return mixed ^ (mixed >>> 29);
    }
}
