package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;

import java.util.stream.Stream;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many independent sources two articles come to, by the words for whoever says so: {@code origins.tsv}. */
final class OriginsOfClaimsTest {

    private static final String REPORTED = "the clinic at Hjelm would be closed in June";
    private static final String STATED = "The clinic at Hjelm is to be closed in June";

    @ParameterizedTest(name = "{1} / {2}")
    @MethodSource("rows")
    void sourcesAreOneOnlyWhereTheWordsSaySo(String expected, String one, String other) {
        Claim claim = claim(Papers.dossier(article("HARBOUR ECHO", one), article("VALLEY POST", other)),
                "clinic at Hjelm");

        assertThat(claim.assertions()).extracting(Claim.Assertion::article).doesNotHaveDuplicates().hasSize(2);
        assertThat(claim.independent().low() + "," + claim.independent().high() + "," + claim.independent().named())
                .isEqualTo(expected);
    }

    static Stream<Arguments> rows() {
        return Table.rows(OriginsOfClaimsTest.class, "origins.tsv", 3).stream().map(row -> Arguments.of(row.toArray()));
    }

    private static String article(String outlet, String words) {
        String text = words.replace("%", REPORTED).replace("~", STATED);
        return outlet + "\n2031-05-16\n\nNews of the day\n\n" + Character.toUpperCase(text.charAt(0))
                + text.substring(1)
                + "\n";
    }
}
