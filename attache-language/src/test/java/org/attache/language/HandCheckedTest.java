package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accuracy on sentences written and checked by hand; each run prints it. */
class HandCheckedTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();
    private static final double LATER_HEADS = 90;
    private static final double LATER_NAMES = 0.8;

    @Test
    void headsOfReportingAreRight() throws IOException {
        var scores = Constructions.measure(ENGLISH, Constructions.FIRST, false);
        Constructions.print(scores);
        assertThat(scores).allSatisfy((construction, score) -> assertThat(score.share()).isGreaterThan(90));
        assertThat(Objects.requireNonNull(scores.get("all")).share()).isGreaterThan(97);
    }

    @ParameterizedTest
    @ValueSource(strings = {Constructions.SECOND, Constructions.THIRD, Constructions.FOURTH})
    void headsAreRightInSentencesWrittenAfterwards(String set) throws IOException {
        var scores = Constructions.measure(ENGLISH, set, false);
        Constructions.print(scores);
        assertThat(Objects.requireNonNull(scores.get("all")).share()).isGreaterThan(LATER_HEADS);
    }

    @ParameterizedTest
    @FieldSource("org.attache.language.Boundaries#SETS")
    void sentencesEndWhereTheyShould(String set) throws IOException {
        Boundaries boundaries = Boundaries.measure(ENGLISH, set);
        System.out.printf("boundaries %d/%d texts%n", boundaries.texts() - boundaries.wrong().size(),
                boundaries.texts());
        assertThat(boundaries.wrong()).hasSizeLessThanOrEqualTo(boundaries.texts() / 20);
    }

    @Test
    void namesAreFound() throws IOException {
        assertThat(names("names.tsv")).isGreaterThan(0.96);
        assertThat(names("names-second.tsv")).isGreaterThan(LATER_NAMES);
        assertThat(names("names-third.tsv")).isGreaterThan(LATER_NAMES);
    }

    private static double names(String set) throws IOException {
        NameScore score = NameScore.measure(ENGLISH, set, false, true);
        System.out.println(score);
        return score.f1();
    }

    static List<Sentence> annotate(Annotator annotator, String text) {
        return annotator.annotate(text, List.of(new Span(0, text.length())));
    }

    static List<String> lines(String resource) throws IOException {
        try (var in = Objects.requireNonNull(HandCheckedTest.class.getResourceAsStream(resource));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
