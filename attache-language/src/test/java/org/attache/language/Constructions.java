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
import org.attache.annotation.Token;
import org.attache.model.Span;

/**
 * The hand-checked sentences and what an annotator makes of them. As a program it measures any
 * annotator, given by its class name.
 */
final class Constructions {

    /** The sentences that the repairs were written with at hand. */
    static final String FIRST = "reporting.tsv";

    /** Sentences written afterwards. */
    static final String SECOND = "reporting-second.tsv";

    /** Sentences of other desks. */
    static final String THIRD = "reporting-third.tsv";

    /** A sentence with its checks, {@code governor:relation=word} each. */
    record Case(String construction, String text, List<String> checks) {}

    /** How an annotator did on one construction. */
    static final class Score {

        private int checks;
        private int right;
        private int sentences;
        private int whole;

        void add(int of, int correct) {
            checks += of;
            right += correct;
            sentences++;
            whole += of == correct ? 1 : 0;
        }

        double share() {
            return 100.0 * right / checks;
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
        for (String set : List.of(FIRST, SECOND, THIRD)) {
            System.out.println(set);
            print(measure(annotator, set, arguments.length > 1));
        }
    }

    static void print(Map<String, Score> scores) {
        scores.forEach((construction, score) -> System.out.printf("%-18s %s%n", construction, score));
    }

    /** Scores by construction, and under "all". */
    static Map<String, Score> measure(Annotator annotator, String set, boolean verbose) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        Score all = new Score();
        for (Case each : cases(set)) {
            List<String> missed = missed(annotator, each);
            if (verbose && !missed.isEmpty()) {
                System.out.println(each.construction() + "\t" + each.text() + "\t" + missed);
            }
            int right = each.checks().size() - missed.size();
            scores.computeIfAbsent(each.construction(), c -> new Score()).add(each.checks().size(), right);
            all.add(each.checks().size(), right);
        }
        scores.put("all", all);
        return scores;
    }

    static List<Case> cases(String set) throws IOException {
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

    private static List<String> missed(Annotator annotator, Case each) {
        List<Sentence> sentences = annotator.annotate(each.text(), List.of(new Span(0, each.text().length())));
        return each.checks().stream().filter(check -> sentences.stream().noneMatch(s -> holds(s, check))).toList();
    }

    private static boolean holds(Sentence sentence, String check) {
        if (check.startsWith("root=")) {
            return sentence.tokens().stream()
                    .anyMatch(token -> token.head() < 0 && isOneOf(token.form(), check.substring(5)));
        }
        String governor = check.substring(0, check.indexOf(':'));
        String relation = check.substring(check.indexOf(':') + 1, check.indexOf('='));
        String word = check.substring(check.indexOf('=') + 1);
        return sentence.tokens().stream().anyMatch(token -> token.head() >= 0 && isOneOf(token.relation(), relation)
                && isOneOf(token.form(), word) && governs(sentence, token, governor));
    }

    private static boolean governs(Sentence sentence, Token token, String governor) {
        return isOneOf(sentence.token(token.head()).form(), governor);
    }

    private static boolean isOneOf(String value, String alternatives) {
        return List.of(alternatives.split("\\|")).contains(value);
    }
}
