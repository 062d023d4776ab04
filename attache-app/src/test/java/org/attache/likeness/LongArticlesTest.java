package org.attache.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.Papers;
import org.attache.claim.material.Material;
import org.attache.model.Analysis;
import org.attache.model.Families;
import org.attache.reading.ReadArticle;
import org.junit.jupiter.api.Test;

final class LongArticlesTest {

    private static final String WIRE = "NOON WIRE\n5 May 2025\n\nThe fair at Harn has been called off, mayor Ana Ruiz said.\n";
    private static final String ECHO = "HARBOUR ECHO\n5 May 2025\n\nThe council cancelled the fair at Harn, baker Erik Dahl said.\n";
    private static final String MORE = """

                                       The library lends maps. Two storks nest on the chimney. Apples are cheap this year. A choir sings at noon.

                                       The market opens at six. Farmers grow hops. Trams run every ten minutes. Snow fell in the hills.
                                       """;

    @Test
    void anyOneStatementOfManyIsLessLikelyMeant() {
        assertThat(among(ECHO + MORE)).isGreaterThan(among(ECHO));
        assertThat(Likeness.weights()[Likeness.MEASURES.indexOf("among")]).isNegative();
    }

    @Test
    void shortNotesAreAllAlikeShort() {
        assertThat(among(ECHO + "\nThe library lends maps.\n")).isEqualTo(among(ECHO));
    }

    /** The measure of the first pair that is compared. */
    private static double among(String echo) {
        List<ReadArticle> articles = new ArrayList<>();
        for (Analysis one : Papers.analyses(WIRE, echo)) {
            articles.add(new ReadArticle(articles.size(), one));
        }
        List<double[]> shown = new ArrayList<>();
        Material.of(articles, List.of(), Families.NONE).pairs().show((first, second, measures) -> shown.add(measures));
        return shown.getFirst()[Likeness.MEASURES.indexOf("among")];
    }
}
