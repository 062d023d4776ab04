package org.attache.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.model.Span;

/**
 * The hand-checked sentences and what an annotator makes of them. As a program it measures any annotator, given by its class
 * name, and lists what it missed if there is a second argument.
 */
public final class Constructions {

    /** The sentences that the repairs were written with at hand. */
    public static final String FIRST = "reporting.tsv";

    /** Sentences written afterwards. */
    public static final String SECOND = "reporting-second.tsv";

    /** Sentences of other desks. */
    public static final String THIRD = "reporting-third.tsv";

    /** Sentences of yet other desks, written after the last repairs. */
    public static final String FOURTH = "reporting-fourth.tsv";

    /** A sentence with its checks, {@code governor:relation=word} each. */
    private record Case(String construction, String text, List<String> checks) {}

    /**
     * How an annotator did on one construction.
     *
     * @param checks links between two words that were asked for
     * @param right those found with a fitting label
     * @param linked those found, whatever the label
     * @param whole sentences without a miss
     */
    public record Score(int checks, int right, int linked, int sentences, int whole) {

        static final Score NONE = new Score(0, 0, 0, 0, 0);

        /** Both together. */
        public Score plus(Score other) {
            return new Score(checks + other.checks, right + other.right, linked + other.linked,
                    sentences + other.sentences, whole + other.whole);
        }

        /** Links with labels that are right, in per cent. */
        public double share() {
            return 100.0 * right / checks;
        }

        /** Links that are right whatever their label, in per cent. */
        public double linkedShare() {
            return 100.0 * linked / checks;
        }

        @Override
        public String toString() {
            return "%4d/%4d heads %5.1f %%   %3d/%3d sentences".formatted(right, checks, share(), whole, sentences);
        }
    }

    private Constructions() {}

    public static void main(String[] arguments) throws Exception {
        Annotator annotator = arguments.length == 0 || arguments[0].isEmpty() ? EnglishAnnotator.load()
                : (Annotator) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        for (String set : List.of(FIRST, SECOND, THIRD, FOURTH)) {
            System.out.println(set);
            print(measure(annotator, set, arguments.length > 1));
        }
    }

    static void print(Map<String, Score> scores) {
        scores.forEach((construction, score) -> System.out.printf("%-18s %s%n", construction, score));
    }

    /** Scores by construction, and under "all". */
    public static Map<String, Score> measure(Annotator annotator, String set, boolean verbose) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        Score all = Score.NONE;
        for (Case each : cases(set)) {
            Score score = score(annotator, each, verbose);
            scores.merge(each.construction(), score, Score::plus);
            all = all.plus(score);
        }
        scores.put("all", all);
        return scores;
    }

    private static Score score(Annotator annotator, Case each, boolean verbose) {
        List<Sentence> sentences = annotator.annotate(each.text(), List.of(new Span(0, each.text().length())));
        List<String> missed = each.checks().stream().filter(check -> !holds(sentences, check, true)).toList();
        if (verbose && !missed.isEmpty()) {
            System.out.println(each.construction() + "\t" + each.text() + "\t" + missed);
        }
        int of = each.checks().size();
        int linked = (int) each.checks().stream().filter(check -> holds(sentences, check, false)).count();
        return new Score(of, of - missed.size(), linked, 1, missed.isEmpty() ? 1 : 0);
    }

    private static List<Case> cases(String set) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (var in = Objects.requireNonNull(Constructions.class.getResourceAsStream(set));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                cases.add(new Case(cells[0], cells[1], List.of(cells[2].split(" "))));
            }
        }
        return cases;
    }

    private static boolean holds(List<Sentence> sentences, String check, boolean labels) {
        return sentences.stream().anyMatch(sentence -> holds(sentence, check, labels));
    }

    private static boolean holds(Sentence sentence, String check, boolean labels) {
        if (check.startsWith("root=")) {
            return sentence.tokens().stream()
                    .anyMatch(token -> token.head() < 0 && isOneOf(token.form(), check.substring(5)));
        }
        String governor = check.substring(0, check.indexOf(':'));
        String relation = check.substring(check.indexOf(':') + 1, check.indexOf('='));
        String word = check.substring(check.indexOf('=') + 1);
        return sentence.tokens().stream()
                .anyMatch(token -> token.head() >= 0 && (!labels || isOneOf(token.relation(), relation))
                        && isOneOf(token.form(), word) && isOneOf(sentence.token(token.head()).form(), governor));
    }

    private static boolean isOneOf(String value, String alternatives) {
        return List.of(alternatives.split("\\|")).contains(value);
    }
}
