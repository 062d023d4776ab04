package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.related;
import static org.attache.Papers.story;

import org.attache.model.Dossier;
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
}
