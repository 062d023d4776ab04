package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.source.Stories.chain;
import static org.attache.source.Stories.claim;
import static org.attache.source.Stories.dossier;
import static org.attache.source.Stories.root;

import org.attache.model.Source;
import org.attache.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import java.util.List;
import java.util.stream.Stream;

/** Who stands behind a statement, sentence by sentence: {@code speakers.tsv}, and what a row cannot tell. */
final class SpeakersOfSentencesTest {

    /** @param way the sources behind the article's outlet, the last known one at the end; "-" for none but the outlet */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyStatementHasItsSpeaker(String text, String words, String way) {
        List<String> found = chain(text.replace("//", "\n\n"), words);
        assertThat(found).isEqualTo(way.equals("-") ? List.of("The North Shore Post") : List.of(way.split(" < ")));
    }

    static Stream<Arguments> rows() {
        return Table.rows(SpeakersOfSentencesTest.class, "speakers.tsv", 3).stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    @Test
    void whoWasReachedByTelephoneIsNothingSeen() {
        assertThat(root(dossier("The ferry had lost its ramp when we reached Edda Lund on Monday."), "lost its ramp")
                .kind()).isEqualTo(Source.Kind.OUTLET_VOICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Edda Lund and Jan Moe said the clinic was closed.|2",
            "Edda Lund, the mayor, and Jan Moe, a pilot, both said the clinic was closed.|2",
            "According to Edda Lund and Jan Moe, the clinic was closed.|2",
            "Edda Lund and Jan Moe said in a joint statement that the clinic was closed.|1",
            "The owner and manager, Edda Lund, said the clinic was closed.|1",
            "The Ministry of Trade and Industry said the clinic was closed.|1",
            "Norway and Iceland said the clinic was closed.|1"})
    void twoPeopleWithOneVerbAreTwoSources(String text, int low) {
        assertThat(claim(dossier(text), "clinic was closed").independent().low()).isEqualTo(low);
    }
}
