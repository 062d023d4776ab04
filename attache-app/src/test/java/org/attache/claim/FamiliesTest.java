package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attache.Papers;
import org.attache.model.Analysis;
import org.attache.model.Claim;
import org.attache.model.Families;
import org.attache.model.Independence;
import org.attache.model.StoryId;
import org.junit.jupiter.api.Test;

/** What it does to the count that outlets belong together. */
final class FamiliesTest {

    private static final Families ONE_HOUSE = new Families(
            Map.of("The Harbour Echo", "Coast Press", "The Valley Post", "Coast Press"));

    private static final String ECHO = """
                                       THE HARBOUR ECHO
                                       3 March 2026

                                       Bridge to close

                                       The bridge at Solna will close in May.
                                       """;
    private static final String POST = """
                                       THE VALLEY POST
                                       4 March 2026

                                       No more traffic

                                       The bridge at Solna will close in May.
                                       """;

    @Test
    void whatTwoOutletsOfAFamilySayThemselvesIsSaidOnce() {
        List<Analysis> analyses = List.of(Papers.analysis(ECHO), Papers.analysis(POST));
        assertThat(count(analyses, Families.NONE).high()).isEqualTo(2);
        Claim claim = claim(analyses, ONE_HOUSE);
        assertThat(claim.independent().high()).isEqualTo(1);
        assertThat(claim.independent().outlets()).isEqualTo(2);
        assertThat(claim.reasons()).anySatisfy(reason -> {
            assertThat(reason.kind()).isEqualTo("SAME_FAMILY");
            assertThat(reason.spans()).hasSize(2);
        });
    }

    @Test
    void sourcesThatAFamilyNamesAreCountedAsEver() {
        List<Analysis> analyses = List.of(
                Papers.analysis(ECHO.replace("in May.", "in May, transport minister Karin Holt said on Monday.")),
                Papers.analysis(POST.replace("in May.", "in May, said Erik Dahl, director of the road office.")));
        assertThat(count(analyses, ONE_HOUSE)).isEqualTo(count(analyses, Families.NONE));
        assertThat(count(analyses, ONE_HOUSE).low()).isEqualTo(2);
    }

    @Test
    void anOutletAloneInItsFamilyChangesNothing() {
        List<Analysis> analyses = List.of(Papers.analysis(ECHO), Papers.analysis(POST));
        Families alone = new Families(Map.of("The Harbour Echo", "Coast Press", "Nobody's Paper", "Coast Press"));
        assertThat(count(analyses, alone)).isEqualTo(count(analyses, Families.NONE));
    }

    private static Independence count(List<Analysis> analyses, Families families) {
        return claim(analyses, families).independent();
    }

    private static Claim claim(List<Analysis> analyses, Families families) {
        return Papers.PIPELINE.dossier(new StoryId("st1"), analyses, List.of(), List.of(), families).claims().stream()
                .filter(claim -> claim.text().contains("will close in May")).findFirst().orElseThrow();
    }
}
