package org.attache.stories.small;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Papers;
import org.attache.model.Analysis;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Claim.Assertion;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;

/** What comes out of a small story, held against what must. */
final class Answer {

    /** What is asked of a claim. */
    enum Part {
        CARRIERS, INTERVAL, CHAINS, FLAGS
    }

    /** Remarks that repeat what the interval and the chains say. */
    private static final Set<Flag.Kind> REPEATED = EnumSet.of(Flag.Kind.SINGLE_ORIGIN, Flag.Kind.UNNAMED_ORIGIN,
            Flag.Kind.UNATTRIBUTED);
    private static final String OWN_VOICE = ".";

    private final List<Analysis> papers;
    private final Dossier dossier;
    private final Map<ArticleId, String> letters = new TreeMap<>();
    private final Map<SourceId, Source> sources;

    Answer(SmallStory story) {
        papers = Papers.analyses(story.papers().toArray(String[]::new));
        dossier = Papers.dossier(papers);
        for (Analysis paper : papers) {
            letters.put(paper.article().id(), Character.toString('A' + letters.size()));
        }
        sources = dossier.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    }

    /** What is wrong, in words; nothing when all is right. */
    Map<Part, String> faults(Question question) {
        Map<String, List<Claim>> there = new TreeMap<>();
        question.places().forEach((letter, words) -> there.put(letter, claims(letter, words)));
        Map<Part, String> faults = new EnumMap<>(Part.class);
        if (question.apart()) {
            if (dossier.claims().stream()
                    .anyMatch(claim -> there.values().stream().allMatch(in -> in.contains(claim)))) {
                faults.put(Part.CARRIERS, "one claim");
            }
            return faults;
        }
        boolean denial = question.flags().contains(Flag.Kind.DENIAL.name());
        dossier.claims().stream().filter(claim -> isDenial(claim) == denial || claim.denied() == denial)
                .filter(claim -> carried(claim, there) > 0)
                .max(Comparator.<Claim>comparingLong(claim -> carried(claim, there))
                        .thenComparing(claim -> -dossier.claims().indexOf(claim)))
                .ifPresentOrElse(claim -> compare(question, claim, faults), () -> {
                    for (Part part : Part.values()) {
                        faults.put(part, "no claim");
                    }
                });
        return faults;
    }

    private static boolean isDenial(Claim claim) {
        return claim.flags().stream().anyMatch(flag -> flag.kind() == Flag.Kind.DENIAL);
    }

    private static long carried(Claim claim, Map<String, List<Claim>> there) {
        return there.values().stream().filter(in -> in.contains(claim)).count();
    }

    private List<Claim> claims(String letter, String words) {
        Analysis paper = papers.get(letter.charAt(0) - 'A');
        String text = paper.article().text();
        int start = text.indexOf(words, text.indexOf('\n', text.indexOf("\n\n") + 2));
        if (start < 0) {
            throw new IllegalArgumentException("paper " + letter + " does not say: " + words);
        }
        Span place = new Span(start, start + words.length());
        return dossier.claims().stream()
                .filter(claim -> claim.assertions().stream()
                        .anyMatch(assertion -> letter.equals(letters.get(assertion.article()))
                                && assertion.spans().stream()
                                        .anyMatch(span -> span.start() < place.end() && span.end() > place.start())))
                .toList();
    }

    private void compare(Question question, Claim claim, Map<Part, String> faults) {
        Set<String> carriers = claim.assertions().stream().map(assertion -> letters.get(assertion.article()))
                .collect(Collectors.toCollection(TreeSet::new));
        note(faults, Part.CARRIERS, question.places().keySet(), carriers);
        Independence found = claim.independent();
        note(faults, Part.INTERVAL, question.interval(), found.low() + "," + found.high() + "," + found.named());
        note(faults, Part.FLAGS, question.flags(), flags(claim));
        SortedMap<String, List<String>> chains = chains(claim);
        boolean all = question.chains().stream()
                .allMatch(asked -> chains.values().stream().anyMatch(chain -> fit(asked, chain)));
        boolean nothingElse = chains.values().stream().filter(chain -> question.places().containsKey(chain.getFirst()))
                .allMatch(chain -> question.chains().stream().anyMatch(asked -> fit(asked, chain)));
        if (!all || !nothingElse) {
            faults.put(Part.CHAINS, chains.keySet() + " not " + question.chains());
        }
    }

    private static void note(Map<Part, String> faults, Part part, Object asked, Object found) {
        if (!asked.equals(found)) {
            faults.put(part, found + " not " + asked);
        }
    }

    private Set<String> flags(Claim claim) {
        return claim.flags().stream().filter(flag -> !REPEATED.contains(flag.kind()))
                .map(flag -> flag.article() == null ? flag.kind().name()
                        : flag.kind() + "@" + letters.get(flag.article()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Letter of the paper and sources behind it, by how they are shown. */
    private SortedMap<String, List<String>> chains(Claim claim) {
        SortedMap<String, List<String>> chains = new TreeMap<>();
        for (Assertion assertion : claim.assertions()) {
            List<String> chain = new ArrayList<>(List.of(letters.get(assertion.article())));
            assertion.chain().stream().skip(1).map(id -> sources.get(id))
                    .forEach(source -> chain
                            .add((source.name() == null ? "" : source.name()) + "/" + source.description()));
            chains.put(String.join(">", chain), chain);
        }
        return chains;
    }

    private static boolean fit(List<String> asked, List<String> chain) {
        if (asked.size() != chain.size() || !asked.getFirst().equals(chain.getFirst())) {
            return false;
        }
        if (asked.getLast().equals(OWN_VOICE)) {
            return chain.getLast().contains("own voice of") || chain.getLast().contains("reporter of");
        }
        for (int at = 1; at < asked.size(); at++) {
            if (!chain.get(at).toLowerCase(Locale.ROOT).contains(asked.get(at).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
