package org.attache.proposition.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Papers;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences are cut into statements. */
final class ClausesTest {

    private static List<String> statements(String sentence) {
        ReadArticle article = new ReadArticle(0,
                Papers.analysis("NOON WIRE\n5 May 2025\n\nNews of the day\n\n" + sentence + "\n"));
        return Clauses.of(article).stream().filter(one -> !one.heading()).map(one -> words(article, one)).toList();
    }

    private static String words(ReadArticle article, Statement one) {
        ClauseTree tree = article.trees().get(one.sentence());
        return one.tokens().stream().filter(at -> !tree.punctuation(at)).map(at -> tree.token(at).form())
                .collect(Collectors.joining(" "));
    }

    @Test
    void twoWholeClausesAreTwoStatements() {
        assertThat(statements("The gate was shut on Monday and the lorries waited at the quay.")).hasSize(2);
        assertThat(statements("The gate was shut on Monday; the lorries waited at the quay.")).hasSize(2);
    }

    @Test
    void looseRelativeClauseIsAStatementOfItsOwn() {
        assertThat(statements("The ferry, which carried ninety passengers to the island, sank on Monday.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister landed in Cairo and met the king.",
            "The lorries will wait if the gate is shut.", "The lorries left before the rains began.",
            "The ferry that sank was old."})
    void conditionTimeRestrictionAndSecondVerbStayWithTheirClause(String sentence) {
        assertThat(statements(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor declined to comment.", "The mayor could not be reached.",
            "It is not clear who opened the gate."})
    void whatTellsOfTheReportingStatesNothing(String sentence) {
        assertThat(statements(sentence)).isEmpty();
    }
}
