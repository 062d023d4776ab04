package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.Papers;
import org.attache.json.Json;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.report.ExplanationText;
import org.attache.model.Flag;
import org.attache.model.Relation;
import org.attache.model.Source;
import org.junit.jupiter.api.Test;

/** Small stories read from plain text to the dossier. */
final class DossierOfStoryTest {

    private static final String HARBOUR_ECHO = """
                                               THE HARBOUR ECHO
                                               3 March 2026

                                               Ferry line to reopen

                                               The ferry line to Solna will reopen in May, transport minister Karin Holt said on Monday.

                                               The old pier has been empty for years.
                                               """;

    private static final String VALLEY_POST = """
                                              THE VALLEY POST
                                              3 March 2026

                                              Boats to sail again

                                              The ferry line to Solna will reopen in May, said Erik Dahl, director of the shipping company.
                                              """;

    private static final String UPLAND_STAR = """
                                              THE UPLAND STAR
                                              4 March 2026

                                              Ferry plan denied

                                              The ferry line to Solna will not reopen in May, harbour master Jonas Berg said on Tuesday.
                                              """;

    @Test
    void twoNamedOfficialsInTwoPapersAreTwoOrigins() {
        Claim claim = claim(Papers.dossier(HARBOUR_ECHO, VALLEY_POST), "ferry line to Solna");
        assertThat(List.of(claim.independent().low(), claim.independent().high(), claim.independent().named()))
                .containsExactly(2, 2, 2);
        assertThat(claim.independent().articles()).isEqualTo(2);
    }

    @Test
    void secondPaperWithTheSameMinisterAddsNoOrigin() {
        String copy = HARBOUR_ECHO.replace("HARBOUR ECHO", "COAST GAZETTE").replace("The old pier has",
                "Both piers have");
        Claim claim = claim(Papers.dossier(HARBOUR_ECHO, copy), "ferry line to Solna");
        assertThat(claim.independent().high()).isEqualTo(1);
        assertThat(claim.independent().outlets()).isEqualTo(2);
        assertThat(claim.flags()).contains(Flag.of(Flag.Kind.SINGLE_ORIGIN));
    }

    @Test
    void denialIsAClaimOfItsOwnAndLeavesTheSupportAlone() {
        Dossier dossier = Papers.dossier(HARBOUR_ECHO, VALLEY_POST, UPLAND_STAR);
        Claim support = claim(dossier, "will reopen");
        assertThat(support.independent().low()).isEqualTo(2);
        assertThat(support.flags()).contains(Flag.of(Flag.Kind.DENIED));
        assertThat(dossier.relations()).extracting(Relation::kind).contains(Relation.Kind.CONTRADICTS);
    }

    @Test
    void speakerWhoWasQuotedAsSayingSomethingSaysIt() {
        Claim claim = claim(
                Papers.dossier("""
                               THE HARBOUR ECHO
                               3 March 2026

                               Doctor waits for the striker

                               Agent Duarte Pinho has also been quoted as saying that a medical is planned for Friday.
                               """), "a medical is planned");
        assertThat(claim.independent().articles()).isEqualTo(1);
    }

    @Test
    void whatAPaperSaysItselfHasNoOriginInTheLowReading() {
        Claim claim = claim(Papers.dossier(HARBOUR_ECHO), "old pier");
        assertThat(claim.independent().low()).isZero();
        assertThat(claim.flags()).contains(Flag.of(Flag.Kind.UNATTRIBUTED));
    }

    @Test
    void orderOfArticlesIsIrrelevant() {
        List<Analysis> analyses = Papers.analyses(HARBOUR_ECHO, VALLEY_POST, UPLAND_STAR);
        List<Analysis> turned = new ArrayList<>(analyses);
        Collections.reverse(turned);
        assertThat(Json.dossier(Papers.dossier(turned))).isEqualTo(Json.dossier(Papers.dossier(analyses)));
    }

    @Test
    void everySpanLiesInItsArticleAndEveryChainBeginsWithItsOutlet() {
        Dossier dossier = Papers.dossier(HARBOUR_ECHO, VALLEY_POST, UPLAND_STAR);
        for (Claim claim : dossier.claims()) {
            for (Claim.Assertion one : claim.assertions()) {
                Article article = dossier.articles().stream().filter(other -> other.id().equals(one.article()))
                        .findFirst().orElseThrow();
                assertThat(one.spans()).allMatch(span -> span.end() <= article.text().length());
                assertThat(source(dossier, one.chain().getFirst().value()).kind()).isEqualTo(Source.Kind.OUTLET);
            }
        }
    }

    @Test
    void explanationNamesTheCutAndTheWords() {
        Dossier dossier = Papers.dossier(HARBOUR_ECHO);
        Claim claim = claim(dossier, "ferry line to Solna");
        assertThat(Explanation.of(dossier, claim.id()))
                .hasValueSatisfying(why -> assertThat(ExplanationText.of(why, dossier))
                        .contains("without Karin Holt nothing is left").contains("The Harbour Echo \u2190 Karin Holt"));
    }

    @Test
    void emptyAndBrokenTextsGiveADossierWithoutFailure() {
        assertThat(Papers.dossier(List.of()).claims()).isEmpty();
        String broken = "\"He said \"they said “it is so’, he (the \"source\" said, said said \"\n".repeat(40);
        assertThat(Papers.dossier(broken, "", HARBOUR_ECHO).articles()).isNotEmpty();
    }

    private static Claim claim(Dossier dossier, String words) {
        return dossier.claims().stream().filter(claim -> claim.text().contains(words) && !claim.denied()).findFirst()
                .orElseThrow();
    }

    private static Source source(Dossier dossier, String id) {
        return dossier.sources().stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    }
}
