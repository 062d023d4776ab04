package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;
import static org.attache.Papers.article;

import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.junit.jupiter.api.Test;

/** Which statements of small stories are one claim, and how claims stand to one another. */
final class WhatIsOneClaimTest {

    @Test
    void oneFigureInTwoMeasuresIsOneClaim() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        "The central bank will raise its key rate by 250 basis points, governor Ana Ruiz said."),
                article("VALLEY POST",
                        "The central bank will lift its policy rate by 2.5 percentage points, said Erik Dahl, a member of the board."));
        assertThat(claim(dossier, "bank").independent().articles()).isEqualTo(2);
    }

    @Test
    void anotherFigureIsAnotherClaim() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        "The central bank will raise its key rate by 250 basis points, governor Ana Ruiz said."),
                article("VALLEY POST",
                        "The central bank will lift its policy rate by 1.5 percentage points, said Erik Dahl, a member of the board."));
        assertThat(claim(dossier, "bank").independent().articles()).isEqualTo(1);
    }

    @Test
    void thatThereIsNoneIsAClaim() {
        Dossier dossier = Papers
                .dossier(article("HARBOUR ECHO", "The barge sank off the pier on Monday. There were no victims."));
        assertThat(dossier.claims()).anyMatch(claim -> claim.text().equals("There were no victims"));
    }

    @Test
    void negationInCommonMakesNoClaim() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "There was no sabotage, inspector Olaf Rehn said."),
                article("VALLEY POST", "There were no victims, said engineer Mia Lund."));
        assertThat(claim(dossier, "sabotage").independent().articles()).isEqualTo(1);
    }

    @Test
    void negativePhraseBeforeTheVerbDenies() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        "At no time were harbour plans or letters discussed, inspector Olaf Rehn said."),
                article("VALLEY POST", "Harbour plans and letters were discussed, said engineer Mia Lund."));
        assertThat(claim(dossier, "At no time").independent().articles()).isEqualTo(1);
    }

    @Test
    void proposalInTwoWordsIsOneClaim() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The arbiters suggested a rise of 4.5 per cent, delegate Olaf Rehn said."),
                article("VALLEY POST", "The arbiters have proposed a rise of 4.5 per cent, said delegate Olaf Rehn."));
        assertThat(claim(dossier, "arbiters").independent().articles()).isEqualTo(2);
    }

    @Test
    void sameWordsQuotedFromTwoNamesHaveOneOrigin() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        """
                        "Every keeper of the northern lighthouses deserves deep respect, honest wages and warm quarters," Olaf Rehn said.
                        """),
                article("VALLEY POST",
                        """
                        "Every keeper of the northern lighthouses deserves deep respect, honest wages and warm quarters," Mia Lund said.
                        """));
        assertThat(claim(dossier, "keeper").independent()).extracting(Independence::low, Independence::high)
                .containsExactly(1, 1);
    }

    @Test
    void undertakingIsComparedByWhatItComesTo() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        "The ministry has agreed to sell the northern ferry line, minister Ana Ruiz said."),
                article("VALLEY POST",
                        "The ministry has decided on the sale of the northern ferry line, according to engineer Mia Lund."));
        assertThat(claim(dossier, "ferry").independent().articles()).isEqualTo(2);
    }

    @Test
    void bodiesCountTheDead() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Four miners were killed in the shaft, director Olaf Rehn said."),
                article("VALLEY POST", "Four bodies were found in the shaft, director Olaf Rehn said."));
        assertThat(claim(dossier, "Four").independent().articles()).isEqualTo(2);
    }

    @Test
    void secondOfTwoCountsIsAClaimOfItsOwn() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                "At least nine people died and 31 were missing when the barge sank, the coast guard said."));
        assertThat(dossier.claims()).anyMatch(claim -> claim.text().startsWith("31 were missing"))
                .noneMatch(claim -> claim.text().endsWith("and 31"));
    }

    @Test
    void wordsOfNewsMeetWithoutACommonRoot() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The pumps in the tunnel had been switched off, inspector Olaf Rehn said."),
                article("VALLEY POST",
                        "The pumps in the tunnel had been disconnected, according to engineer Mia Lund."));
        assertThat(claim(dossier, "pumps").independent().articles()).isEqualTo(2);
    }

    @Test
    void weekdayOfAPaperWithoutAYearIsThatOfItsStory() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Rail guards stopped work on Monday, said Olaf Rehn of the union."),
                """
                SOLNA, March 4 (Northern Press) - Rail staff stopped work on March 2, operator Mia Lund said.
                """);
        assertThat(claim(dossier, "guards").independent().articles()).isEqualTo(2);
    }

    @Test
    void sayingThatAReportIsFalseIsTheDenialItself() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                The crane had been overloaded for weeks, inspector Olaf Rehn said.

                Director Mia Lund said the claim was false. "Every crane was kept within its limits," Lund said.
                """));
        assertThat(dossier.claims()).noneMatch(claim -> claim.text().contains("claim was false"));
        assertThat(claim(dossier, "within its limits").flags()).contains(Flag.of(Flag.Kind.DENIAL));
    }

    @Test
    void weeksAreNotMiners() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Three miners were killed, director Olaf Rehn said."),
                article("VALLEY POST",
                        "Managers of the mine were warned three weeks before the blast, engineer Mia Lund said."));
        assertThat(claim(dossier, "Three miners").independent().articles()).isEqualTo(1);
    }

    @Test
    void accusationIsTheDeedOfTheAccused() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The union accused the operator of closing the eastern lock."),
                article("VALLEY POST", "The operator closed the eastern lock, said Mia Lund, an engineer."));
        assertThat(claim(dossier, "eastern lock").independent().articles()).isEqualTo(2);
    }

    @Test
    void partsOfAWholeAreShares() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        "Two out of every five pumps in the tunnel are broken, inspector Olaf Rehn said."),
                article("VALLEY POST",
                        "Forty per cent of the pumps in the tunnel are broken, engineer Mia Lund said."));
        assertThat(claim(dossier, "pumps").independent().articles()).isEqualTo(2);
    }

    @Test
    void wordsLeftOfASentenceWithoutAVerbAreNoClaim() {
        assertThat(Papers.dossier(article("HARBOUR ECHO",
                "In a letter to the council dated February 2, the ministry wrote that the bridge was unsafe."))
                .claims()).extracting(Claim::text).containsExactly("the bridge was unsafe");
    }

    @Test
    void failingACheckIsNotPassingIt() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The crane had failed a safety check in May, inspector Olaf Rehn said."),
                article("VALLEY POST",
                        "The crane had not passed a safety check in May, according to engineer Mia Lund."));
        assertThat(claim(dossier, "crane").independent().articles()).isEqualTo(2);
    }

    @Test
    void oneShipWithTwoFatesIsTwoClaims() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The Marta Lund failed the check, inspector Olaf Rehn said."),
                article("VALLEY POST", "The Marta Lund went down off Solna, according to harbour master Jonas Berg."));
        assertThat(dossier.claims()).allMatch(claim -> claim.independent().articles() == 1);
    }

    @Test
    void whoLosesHisLifeDies() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Four men lost their lives in the flood at Harn, the relief office said."),
                article("VALLEY POST", "Four people were killed in the flood at Harn, minister Ana Ruiz said."));
        assertThat(claim(dossier, "Four").independent().articles()).isEqualTo(2);
    }

    @Test
    void twoSpeakersOfOnePlaceAndDayDoNotBearEachOtherOut() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO",
                        """
                        The harbour of Solna lost its crane on Sunday, said Ana Ruiz, the harbour master.

                        Two tugs waited outside. The pilots went home at noon. Fishermen sold their catch at the bridge. The church
                        gave out soup. Schools stay open this week. The mayor is abroad.
                        """),
                article("VALLEY POST",
                        """
                        Divers worked in the harbour of Solna on Sunday, said Erik Dahl, a captain.

                        The lighthouse was painted in May. A choir sang in the square. The buses were late. Bread has become dear.
                        The museum shows old maps. Rain is expected.
                        """));
        assertThat(dossier.claims()).noneMatch(claim -> claim.independent().low() >= 2);
    }

    @Test
    void documentsThatNothingTellsApartAreOneAtLeast() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The crane had failed a safety check in May, an internal memo says."),
                article("VALLEY POST",
                        "The crane had failed a safety check in May, according to an internal document."));
        assertThat(claim(dossier, "crane").independent()).extracting(Independence::low, Independence::high)
                .containsExactly(1, 2);
    }

    @Test
    void aLetterIsNoMemo() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The crane had failed a safety check in May, an internal memo says."),
                article("VALLEY POST",
                        "The crane had failed a safety check in May, according to a letter from the owner."));
        assertThat(claim(dossier, "crane").independent().low()).isEqualTo(2);
    }
}
