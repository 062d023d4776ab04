package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.attache.claim.evidence.Drawn;
import org.attache.claim.material.Assertion;
import org.attache.likeness.Comparison;
import org.attache.proposition.word.Numbers;

/**
 * Tolls of one happening that differ: "nine people died", later "the toll rose to twelve"; or that cannot both be true: "nobody was hurt".
 *
 * <p>Of each article only the first toll and the highest are held against those of another: they tell of the whole, the rest count a village or
 * a family. Each is compared with those that come next in the list, for a long list of tolls is not one happening.
 */
final class Tolls {

    private static final int NEXT = 32;
    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    /** A claim that counts harm, as one article puts it. */
    private record Toll(Drawn claim, Assertion said, double amount) {

        static Toll of(String harm, Drawn claim, Assertion said) {
            return new Toll(claim, said,
                    said.proposition().numbers().getOrDefault(harm, NONE).stream().mapToDouble(Numbers::value).max()
                            .orElse(0));
        }

        boolean differs(String harm, Toll other) {
            return claim != other.claim && said.article() != other.said.article()
                    && !Comparison.strangers(claim.clearest().proposition(), other.claim.clearest().proposition())
                    && Comparison.otherToll(harm, said.proposition(), other.said.proposition());
        }

        /** True when the one speaks of nobody and another source of some. */
        boolean refutes(String harm, Toll other) {
            return claim != other.claim && amount == 0 && other.amount > 0 && said.root() != other.said.root()
                    && Comparison.otherToll(harm, said.proposition(), other.said.proposition());
        }
    }

    private Tolls() {}

    /**
     * @param refuted takes a claim that nobody was harmed and one that counts those who were
     * @param differing takes two claims that count them differently
     */
    static void compare(List<Drawn> claims, BiConsumer<Drawn, Drawn> refuted, BiConsumer<Drawn, Drawn> differing) {
        Map<String, Map<Integer, List<Toll>>> tolls = new TreeMap<>();
        List<Toll> unharmed = new ArrayList<>();
        for (Drawn claim : claims) {
            claim.assertions().stream().filter(one -> !one.statement().heading()).forEach(one -> {
                if (one.proposition().unharmed()) {
                    unharmed.add(new Toll(claim, one, 0));
                } else {
                    one.proposition().harms().forEach(harm -> tolls.computeIfAbsent(harm, key -> new TreeMap<>())
                            .computeIfAbsent(one.article(), key -> new ArrayList<>()).add(Toll.of(harm, claim, one)));
                }
            });
        }
        tolls.forEach((harm, byArticle) -> {
            List<Toll> whole = byArticle.values().stream().flatMap(Tolls::whole).toList();
            refute(harm, unharmed, whole, refuted);
            differ(harm, whole, differing);
        });
    }

    private static void refute(String harm, List<Toll> unharmed, List<Toll> tolls, BiConsumer<Drawn, Drawn> refuted) {
        for (Toll none : unharmed) {
            tolls.stream().limit(NEXT).filter(some -> none.refutes(harm, some))
                    .forEach(some -> refuted.accept(none.claim(), some.claim()));
        }
    }

    /** The first and the highest toll of an article, once where they are one. */
    private static Stream<Toll> whole(List<Toll> tolls) {
        tolls.sort(Comparator.comparing(one -> one.said().statement().cover()));
        Toll highest = tolls.stream().max(Comparator.comparingDouble(Toll::amount)).orElseThrow();
        return Stream.of(tolls.getFirst(), highest).distinct();
    }

    private static void differ(String harm, List<Toll> tolls, BiConsumer<Drawn, Drawn> found) {
        for (int a = 0; a < tolls.size(); a++) {
            for (int b = a + 1; b < Math.min(tolls.size(), a + NEXT); b++) {
                if (tolls.get(a).differs(harm, tolls.get(b))) {
                    found.accept(tolls.get(a).claim(), tolls.get(b).claim());
                }
            }
        }
    }
}
