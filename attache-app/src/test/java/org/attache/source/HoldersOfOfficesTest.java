package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;

import java.util.List;
import java.util.stream.Stream;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person whom one article names and another describes by his office: {@code holders.tsv}. */
final class HoldersOfOfficesTest {

    private static final String SAID = " said on Sunday that the clinic at Hjelm would be closed in June.";

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @MethodSource("rows")
    void thePersonAndTheOfficeAreOneWhereItIsKnown(String one, String other, String month, String are) {
        Claim claim = claim(Papers.dossier(article("HARBOUR ECHO", month, one), article("VALLEY POST", month, other)),
                "clinic at Hjelm");

        assertThat(claim.assertions()).hasSize(2);
        assertThat(List.of(claim.independent().low(), claim.independent().high()))
                .isEqualTo(switch (are) {
                    case "one" -> List.of(1, 1);
                    case "open" -> List.of(1, 2);
                    default -> List.of(2, 2);
                });
    }

    static Stream<Arguments> rows() {
        return Table.rows(HoldersOfOfficesTest.class, "holders.tsv", 4).stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    private static String article(String outlet, String month, String who) {
        return outlet + "\n" + month + "-16\n\nNews of the day\n\n" + who + SAID + "\n";
    }
}
