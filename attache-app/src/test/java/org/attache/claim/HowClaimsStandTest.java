package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;
import static org.attache.Dossiers.related;
import static org.attache.Papers.article;
import static org.attache.Papers.story;

import org.attache.Papers;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Relation;
import org.junit.jupiter.api.Test;

/** What two claims of small stories that are not one have to do with one another. */
final class HowClaimsStandTest {

    @Test
    void twoValuesOfOnePropertyDiffer() {
        Dossier dossier = story("The quake off Solna had a magnitude of 6.4, the seismological institute said.",
                "An earthquake of magnitude 6.1 shook Solna on Tuesday, the geological survey said.");
        assertThat(related(dossier, Relation.Kind.DIFFERS)).singleElement().asString().contains("6.4", "6.1");
        Dossier turnout = story("Turnout was 62 per cent, the electoral commission said.",
                "Turnout was 57 per cent, the observers said.");
        assertThat(related(turnout, Relation.Kind.DIFFERS)).singleElement().asString().contains("62", "57");
    }

    @Test
    void laterFigureOfOneSourceIsAnUpdate() {
        Dossier dossier = story("Nine people died when a ferry sank off Solna, the coast guard said.",
                "The death toll from the ferry that sank off Solna rose to twelve, the coast guard said.");
        assertThat(dossier.relations()).extracting(Relation::slot).containsExactly("time");
    }

    @Test
    void figureOfAnotherSourceIsNoUpdate() {
        Dossier dossier = story("Nine people died when a ferry sank off Solna, the coast guard said.",
                "The death toll from the ferry that sank off Solna rose to twelve, the mayor said.");
        assertThat(dossier.relations()).extracting(Relation::slot).containsExactly("number");
    }

    @Test
    void whoSaysThatNobodyWasHurtContradictsTolls() {
        Dossier dossier = story("Nobody was hurt in the fire at the Solna depot, the general staff said.",
                "Four people were killed in the fire at the Solna depot, said Ana Ruiz, a nurse.");
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).singleElement().asString()
                .contains("Nobody", "Four people");
    }

    @Test
    void injuriesThatAreNotSeriousContradictNoToll() {
        Dossier dossier = story("None of the injuries is serious, the hospital in Solna said.",
                "The blast in Solna injured 22 people, said Ana Ruiz, a nurse.");
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).isEmpty();
    }

    @Test
    void whoSaysThatThereIsNoneContradictsThatThereIs() {
        Dossier dossier = story("The dam at Solna has cracked, said Ana Ruiz, a farmer.",
                "The engineers have inspected the dam at Solna and there are no cracks, said Erik Dahl, its keeper.");
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).singleElement().asString().contains("no cracks");
    }

    @Test
    void nobodyDeniesTheDeedOfSomebodyElse() {
        Dossier dossier = story(
                """
                Thai boats fired at Laotian soldiers on Sunday, the army of Laos said.

                The soldiers fired first, Colonel Ana Ruiz said. The navy denied that its boats had fired first.
                """);
        assertThat(related(dossier, Relation.Kind.CONTRADICTS))
                .noneMatch(pair -> pair.contains("The soldiers fired first"));
    }

    @Test
    void oneDeedOnTwoDaysDiffersInTheDate() {
        Dossier dossier = story("The army shelled the port of Solna on 26 February 2026, said Ana Ruiz, a nurse.",
                "The army shelled the port of Solna on 1 March 2026, said Erik Dahl, a sailor.");
        assertThat(dossier.relations()).extracting(Relation::slot).containsExactly("date");
    }

    @Test
    void oneDeedOfTwoPartiesDiffersInTheActor() {
        Dossier dossier = story("Russia sold forty tanks to Pakistan, said Ana Ruiz, a minister.",
                "Pakistan sold forty tanks to Russia, said Erik Dahl, a minister.");
        assertThat(dossier.relations()).extracting(Relation::slot).containsExactly("actor");
    }

    @Test
    void planAndDeedDifferInTheModality() {
        Dossier dossier = story("Norway will close the bridge at Solna, said Ana Ruiz, a minister.",
                "Norway has closed the bridge at Solna, said Erik Dahl, a minister.");
        assertThat(dossier.relations()).extracting(Relation::slot).containsExactly("modality");
    }

    @Test
    void twoDeedsToldByOneDoNotDiffer() {
        Dossier dossier = story("The army shelled the port of Solna on 26 February 2026, said Ana Ruiz, a nurse.",
                "The army shelled the port of Solna on 1 March 2026, said Ana Ruiz, a nurse.");
        assertThat(related(dossier, Relation.Kind.DIFFERS)).isEmpty();
    }

    @Test
    void denialThatPointsBackContradictsWhatStandsBeforeIt() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                The crane had been overloaded for weeks, inspector Olaf Rehn said.

                Director Mia Lund rejected the accusation. "All our cranes were working within their limits," she said.
                """));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).anyMatch(pair -> pair.contains("overloaded"));
        assertThat(claim(dossier, "overloaded").flags()).contains(Flag.of(Flag.Kind.DENIED));
        assertThat(claim(dossier, "within their limits").flags()).contains(Flag.of(Flag.Kind.DENIAL));
    }

    @Test
    void tollOfAVillageIsNoOtherTollOfTheWhole() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", """
                                        The flood killed 40 people, the relief office said.

                                        Six people were killed in Harn, the mayor of the village said.
                                        """),
                article("VALLEY POST", "The flood killed 52 people, minister Ana Ruiz said."));
        assertThat(related(dossier, Relation.Kind.DIFFERS)).anyMatch(pair -> pair.contains("40") && pair.contains("52"))
                .noneMatch(pair -> pair.contains("Six"));
    }

    @Test
    void whoLosesHisSeatIsNotMissing() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Five people are missing after the flood at Harn, the relief office said."),
                article("VALLEY POST", "Three councillors lost their seats after the flood at Harn, Mia Lund said."));
        assertThat(related(dossier, Relation.Kind.DIFFERS)).isEmpty();
    }

    @Test
    void ageBehindANameIsNoToll() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The flood killed two people, the relief office said."),
                article("VALLEY POST", "Olaf Rehn, 54, and Mia Lund, 36, were killed in the flood, Ana Ruiz said."));
        assertThat(related(dossier, Relation.Kind.DIFFERS)).isEmpty();
    }

    @Test
    void ageIsNoToll() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The flood killed 40 people, the relief office said."),
                article("VALLEY POST", "A 19-year-old woman was killed in the flood, minister Ana Ruiz said."));
        assertThat(related(dossier, Relation.Kind.DIFFERS)).isEmpty();
    }

    @Test
    void whoSaysOfHimselfThatHeHasNotContradictsThoseWhoSaySo() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The harbour master, Jonas Berg, has resigned, inspector Olaf Rehn said."),
                article("VALLEY POST", "\"I have not resigned,\" Jonas Berg said."));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).anyMatch(pair -> pair.contains("not resigned"));
    }

    @Test
    void whoSaysThatThereWasNoneContradictsThoseWhoSayHow() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The town paid a ransom of two million crowns to the hackers, Olaf Rehn said."),
                article("VALLEY POST", "\"No ransom was paid,\" mayor Jonas Berg said. \"Nobody wants quarrels.\""));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).hasSize(1).first().asString()
                .contains("two million", "No ransom");
    }

    @Test
    void ofOnesOwnArrestOneSpeaksInTheFirstPerson() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The harbour master, Jonas Berg, was arrested on Monday, Olaf Rehn said."),
                article("VALLEY POST", "\"I was never arrested,\" Jonas Berg said."));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).anyMatch(pair -> pair.contains("never arrested"));
    }

    @Test
    void whatCouldNotHaveBeenStrongerIsNotDenied() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The wind was strong, said Olaf Rehn, a sailor."),
                article("VALLEY POST", "The wind could not have been stronger, said Jonas Berg, a farmer."));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).isEmpty();
    }

    @Test
    void laterTollDiffersFromTheEarlier() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Nine people died when a ferry sank off Solna, the coast guard said."),
                article("VALLEY POST",
                        "The death toll from the ferry that sank off Solna rose to twelve, officials said."));
        assertThat(related(dossier, Relation.Kind.DIFFERS))
                .anyMatch(pair -> pair.contains("Nine people") && pair.contains("twelve"));
    }

    @Test
    void oneOfTwoRetellingsAddsToWhatTheSourceSaid() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "An anchor cut the cable to Solna, inspector Olaf Rehn said."),
                article("VALLEY POST", """
                                       An anchor cut the cable to Solna, inspector Olaf Rehn said.

                                       The anchor was lowered on purpose.
                                       """));
        assertThat(related(dossier, Relation.Kind.ADDS)).hasSize(1).first().asString().contains("cut the cable",
                "on purpose");
    }

    @Test
    void whatIsSaidOfSomethingElseAddsNothing() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "An anchor cut the cable to Solna, inspector Olaf Rehn said."),
                article("VALLEY POST", """
                                       An anchor cut the cable to Solna, inspector Olaf Rehn said.

                                       The inspector was appointed in May.
                                       """));
        assertThat(related(dossier, Relation.Kind.ADDS)).isEmpty();
    }

    @Test
    void sharedNameAloneContradictsNothing() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "Karin Holt opened the bridge in Solna, her office said."),
                article("VALLEY POST",
                        "Karin Holt did not like the colour of the doors, said Erik Dahl, an architect."));
        assertThat(related(dossier, Relation.Kind.CONTRADICTS)).isEmpty();
    }
}
