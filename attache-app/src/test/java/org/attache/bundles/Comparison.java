package org.attache.bundles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;

/**
 * The claims of the dossiers of a bundle held against its gold.
 *
 * <p>A claim answers a key claim when the characters under its spans agree with the gold's at F1 of 0.4 or more; pairs are
 * taken best first, one to one. A further claim at 0.6 or more splits the key claim.
 */
final class Comparison {

    private static final double MATCH = .4;
    private static final double SPLIT = .6;

    private final Bundle bundle;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Found> answers = new HashMap<>();

    /** A claim of a dossier in terms of the bundle. */
    private record Found(Claim claim, Set<String> carriers, Set<String> places, Map<SourceId, Source> sources) {

        boolean rootsAre(List<GoldRoot> gold) {
            List<Source> left = new ArrayList<>(claim.roots().stream().map(sources::get).toList());
            boolean all = left.size() == gold.size();
            for (GoldRoot root : gold) {
                all &= left.stream().filter(root::is).findFirst().map(left::remove).orElse(false);
            }
            return all;
        }
    }

    private record Pair(double agreement, KeyClaim key, Found answer) {}

    Comparison(Bundle bundle, List<Dossier> dossiers) {
        this.bundle = bundle;
        dossiers.forEach(this::take);
        for (Pair pair : pairs(MATCH)) {
            if (!answers.containsKey(pair.key.id()) && !answers.containsValue(pair.answer)) {
                answers.put(pair.key.id(), pair.answer);
            }
        }
    }

    Tally tally() {
        Set<String> split = pairs(SPLIT).stream().filter(pair -> !answers.containsValue(pair.answer))
                .map(pair -> pair.key.id()).collect(Collectors.toSet());
        return bundle.claims().stream().filter(KeyClaim::sure).map(key -> tally(key, split.contains(key.id())))
                .reduce(Tally.NONE, Tally::plus);
    }

    private Tally tally(KeyClaim key, boolean split) {
        Found answer = answers.get(key.id());
        int corroborable = key.low() < 2 ? 1 : 0;
        int apart = key.notSame().size();
        if (answer == null) {
            return new Tally(1, 0, 0, 0, 0, 0, 0, 0, corroborable, 0, apart, 0);
        }
        var number = answer.claim.independent();
        boolean carriers = answer.carriers.equals(key.carriers());
        boolean low = number.low() == key.low();
        boolean interval = low && number.high() == key.high();
        boolean named = number.named() == key.named();
        boolean roots = answer.rootsAre(key.roots());
        return new Tally(1, 1, one(carriers), one(low), one(interval), one(named), one(roots),
                one(carriers && interval && named && roots && !split), corroborable,
                one(corroborable == 1 && number.low() >= 2), apart,
                (int) key.notSame().stream().filter(answers::containsKey).count());
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    private List<Pair> pairs(double least) {
        return bundle.claims().stream().flatMap(key -> {
            Set<String> places = new HashSet<>();
            key.spans().forEach((article, spans) -> places.addAll(places(article, spans)));
            return found.stream().map(answer -> new Pair(agreement(places, answer.places), key, answer));
        }).filter(pair -> pair.agreement >= least).sorted(Comparator.comparing(Pair::agreement).reversed()).toList();
    }

    private static double agreement(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : 2.0 * both / (a.size() + b.size());
    }

    private void take(Dossier dossier) {
        Map<ArticleId, Article> articles = dossier.articles().stream()
                .collect(Collectors.toMap(Article::id, article -> article));
        Map<SourceId, Source> sources = dossier.sources().stream()
                .collect(Collectors.toMap(Source::id, source -> source));
        for (Claim claim : dossier.claims()) {
            Set<String> carriers = new HashSet<>();
            Set<String> places = new HashSet<>();
            for (Claim.Assertion assertion : claim.assertions()) {
                Article article = articles.get(assertion.article());
                String id = bundle.articles().get(article.input().substring(article.input().lastIndexOf('/') + 1));
                carriers.add(id);
                places.addAll(places(id, inReference(article.text(), bundle.references().get(id), assertion.spans())));
            }
            found.add(new Found(claim, carriers, places, sources));
        }
    }

    private static Set<String> places(String article, List<Span> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .mapToObj(at -> article + at).collect(Collectors.toSet());
    }

    /** Spans of the text of a page as spans of its reference, by the paragraph that both hold. */
    private static List<Span> inReference(String text, String reference, List<Span> spans) {
        if (text.equals(reference)) {
            return spans;
        }
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            lines.put(at, line.isBlank() ? -1 : reference.indexOf(line.strip()));
            at += line.length() + 1;
        }
        return spans.stream().filter(span -> lines.floorEntry(span.start()).getValue() >= 0).map(span -> {
            var line = lines.floorEntry(span.start());
            int shift = line.getValue() - line.getKey();
            return new Span(span.start() + shift, span.end() + shift);
        }).toList();
    }
}
