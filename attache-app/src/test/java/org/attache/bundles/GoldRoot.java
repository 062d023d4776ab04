package org.attache.bundles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Source;
import org.attache.model.Source.Kind;
import org.jspecify.annotations.Nullable;

/** A source at the end of a chain. Named sources are compared by the words of their names, others by their kind. */
record GoldRoot(Kind kind, @Nullable String name, boolean firstHand) {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "in", "at", "on", "for", "to", "by");

    boolean is(Source source) {
        boolean voice = kind == Kind.OUTLET_VOICE;
        if (voice || kind == Kind.UNNAMED || source.kind() == Kind.UNNAMED) {
            return kind == source.kind() || voice && firstHand && source.kind() == Kind.PERSON && shares(source);
        }
        return name == null ? kind == source.kind() : shares(source);
    }

    /** True when half the words of the shorter name stand in the other. */
    private boolean shares(Source source) {
        Set<String> mine = words(name);
        Set<String> other = words(source.name() == null ? source.description() : source.name());
        int shorter = Math.min(mine.size(), other.size());
        mine.retainAll(other);
        return shorter > 0 && mine.size() * 2 >= shorter;
    }

    private static Set<String> words(@Nullable String name) {
        return name == null ? new HashSet<>()
                : Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
