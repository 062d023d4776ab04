package org.attache.speaker.name;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names and bodies by number, found by what others may have in common with them, so that nobody is compared with all of the story.
 *
 * <p>Whoever has all words of another has its rarest one, and stands among the holders of that; whoever has no words but
 * another's is at home at one of these, since each is put where fewest others were. So a surname that thousands bear brings nobody
 * together.
 */
public final class NameIndex {

    private final Map<String, BitSet> holders = new HashMap<>();
    private final Map<String, BitSet> homes = new HashMap<>();
    private final Map<String, BitSet> initials = new HashMap<>();

    /** Puts a name by its words, as a whole and by its first letters. */
    public void put(int number, @Nullable String name) {
        put(number, words(name));
        if (name != null) {
            add(holders, name.toLowerCase(Locale.ROOT), number);
            add(initials, NameWords.initials(name), number);
            add(initials, NameWords.allInitials(name), number);
        }
    }

    /** Puts words of which the order tells nothing. */
    public void put(int number, Collection<String> words) {
        words.forEach(word -> add(holders, word, number));
        rarest(words).forEach(word -> add(homes, word, number));
    }

    private static void add(Map<String, BitSet> numbers, String key, int number) {
        numbers.computeIfAbsent(key, one -> new BitSet()).set(number);
    }

    /** Numbers of names that have all words of this one, none but those, or are its first letters or it theirs; ascending. */
    public IntStream like(String name) {
        Set<String> words = words(name);
        BitSet found = nestedWith(words);
        collect(holders, List.of(NameWords.initials(name), NameWords.allInitials(name)), found);
        collect(initials, words, found);
        collect(initials, List.of(name.toLowerCase(Locale.ROOT)), found);
        return found.stream();
    }

    /** Numbers of those that have all the words, or no others; ascending. */
    public IntStream nested(Collection<String> words) {
        return nestedWith(words).stream();
    }

    private BitSet nestedWith(Collection<String> words) {
        BitSet found = new BitSet();
        collect(holders, rarest(words), found);
        collect(homes, words, found);
        return found;
    }

    /** Numbers of those that have one of the words; ascending. */
    public IntStream sharing(Collection<String> words) {
        BitSet found = new BitSet();
        collect(holders, words, found);
        return found.stream();
    }

    private static void collect(Map<String, BitSet> numbers, Collection<String> keys, BitSet found) {
        for (String key : keys) {
            BitSet here = numbers.get(key);
            if (here != null) {
                found.or(here);
            }
        }
    }

    /** The word that fewest have, nothing where there is no word. */
    private List<String> rarest(Collection<String> words) {
        String rarest = "";
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            BitSet here = holders.get(word);
            int count = here == null ? 0 : here.cardinality();
            if (count < fewest) {
                fewest = count;
                rarest = word;
            }
        }
        return words.isEmpty() ? List.of() : List.of(rarest);
    }

    private static Set<String> words(@Nullable String name) {
        Set<String> words = NameWords.of(name);
        return words.isEmpty() ? Set.of("") : words;
    }
}
