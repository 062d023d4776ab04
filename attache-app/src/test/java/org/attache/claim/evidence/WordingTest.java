package org.attache.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Claim;
import org.junit.jupiter.api.Test;

/** How a claim is put into words that can be read by themselves. */
final class WordingTest {

    @Test
    void theNounOfARelativeClauseIsLentToIt() {
        assertThat(claims("The leak was found by Ana Ruiz, a plumber, who alerted the harbour office, the mayor said."))
                .contains("[Ana Ruiz] alerted the harbour office");
    }

    @Test
    void theSubjectOfTwoVerbsIsLentToTheSecond() {
        assertThat(
                claims("The harbour office closed the eastern quay on Friday and sent letters to the five shipping lines, the mayor said."))
                .contains("[The harbour office] sent letters to the five shipping lines");
    }

    @Test
    void twoShortVerbsOfOneSubjectAreOneClaim() {
        assertThat(claims("The pilot landed in Solna and met the king, the mayor said."))
                .contains("The pilot landed in Solna and met the king");
    }

    @Test
    void aClauseWithItsOwnSubjectStandsAsItIs() {
        assertThat(claims("The office closed the quay on Friday, and the divers found no other berth, the mayor said."))
                .contains("the divers found no other berth");
    }

    @Test
    void whoIsThePersonAndNotWhatHeBelongsTo() {
        assertThat(claims("It was an officer of the guard who closed the quay on Friday, the mayor said."))
                .allSatisfy(text -> assertThat(text).doesNotContain("[the guard]"));
    }

    @Test
    void aNameIsNotRestrictedSoItsRelativeClauseTellsMore() {
        assertThat(claims("The town has sued Norway that built both ferries, the mayor said."))
                .contains("The town has sued Norway", "[Norway] built both ferries");
        assertThat(claims("The town has sued a country that built both ferries, the mayor said."))
                .contains("The town has sued a country that built both ferries");
    }

    @Test
    void whatSomebodyDoesBesideIsAClaimOfItsOwn() {
        assertThat(
                claims("The night ferry, carrying nine sailors and 136 lorry drivers, hit the pier, the mayor said."))
                .contains("[The night ferry] carrying nine sailors and 136 lorry drivers",
                        "The night ferry … hit the pier");
    }

    @Test
    void whatSomethingIsEndsTheClaimAboutIt() {
        assertThat(claims(
                "About 300 people met on Monday at the Stone Rider, a memorial raised in 1913 to the dead of the ferry, the mayor said."))
                .contains("About 300 people met on Monday at the Stone Rider");
    }

    @Test
    void aQuestionWithinASentenceIsNoClaim() {
        assertThat(
                claims("Divers do not know when the leak began, the mayor said. The quay was closed, the mayor said."))
                .contains("The quay was closed").noneMatch(text -> text.startsWith("when"));
    }

    @Test
    void whyNobodyIsNamedIsNoClaim() {
        assertThat(claims(
                "The quay was closed for two days, an official said on condition of anonymity because the inquiry is secret."))
                .contains("The quay was closed for two days").noneMatch(text -> text.contains("secret"));
    }

    @Test
    void aDeedThatSomebodyIsAccusedOfReadsAsASentence() {
        assertThat(claims("The union accused the harbour office of hiding the report on the quay."))
                .anyMatch(text -> text.contains("[accused] of hiding the report"));
    }

    @Test
    void aQuotationMarkWithoutItsOtherHalfIsLeftOut() {
        assertThat(claims("\"The quay,\" Ana Ruiz said, \"was closed for two days.\""))
                .noneMatch(text -> text.contains("\""));
    }

    private static List<String> claims(String text) {
        return Papers.dossier("HARBOUR ECHO\n" + text).claims().stream().map(Claim::text).toList();
    }
}
