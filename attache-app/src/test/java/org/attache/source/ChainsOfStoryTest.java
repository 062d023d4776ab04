package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.source.Stories.chain;
import static org.attache.source.Stories.claim;
import static org.attache.source.Stories.dossier;
import static org.attache.source.Stories.root;

import org.attache.claim.Explanation;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.report.ExplanationText;
import org.junit.jupiter.api.Test;

/** From an outlet to the last source, over agencies, papers and speakers, in small stories of our own. */
final class ChainsOfStoryTest {

    @Test
    void tailBehindTwoClausesSpeaksForTheWholeSentence() {
        assertThat(
                chain("""
                      The wells were fouled after a pipe that feeds the mill had burst in August, according to Tom Aske, an engineer.
                      """,
                        "wells were fouled"))
                .containsExactly("Tom Aske");
        assertThat(
                chain("""
                      Thieves used a spare key to open the depot, which stands empty at night, said a guard, who was not allowed to speak in public.
                      """,
                        "Thieves used a spare key"))
                .containsExactly("guard");
    }

    @Test
    void speakerAndVerbThatEndTheSentenceSpeakForAllOfIt() {
        assertThat(
                chain("""
                      As many as ninety people were hurt in the quake that struck at dawn on Monday, the rescue service announced.
                      """,
                        "people were hurt"))
                .containsExactly("rescue service");
    }

    @Test
    void reporterOfTheOutletIsNobodyElse() {
        assertThat(chain("""
                         The North Shore Post's Karin Bell was in the capital on Monday.

                         The mayor's office says the bridge is safe, The North Shore Post's Karin Bell reports.
                         """, "bridge is safe")).doesNotContain("Karin Bell");
    }

    @Test
    void whoeverReportsANumberHasSaidIt() {
        assertThat(chain("""
                         Premier Ada Moreau visited the valley. Moreau reported 35 dead in Skagen.
                         """, "reported 35 dead")).containsExactly("Ada Moreau");
    }

    @Test
    void paragraphBelowALineThatEndsInAColonIsThatAgencys() {
        assertThat(chain("""
                         The Lower Danube Agency reports:

                         The bridge was closed on Monday after a barge had struck a pillar.
                         """, "bridge was closed")).containsExactly("Lower Danube Agency");
    }

    @Test
    void nameBehindTheNounForAPaperIsThePaper() {
        assertThat(chain("""
                         The levy will double in June, the Lusaka weekly The Open Purse writes in its latest number.
                         """, "levy will double").getFirst()).isEqualTo("Open Purse");
    }

    @Test
    void leadThatCreditsAPaperRestsOnTheOneSourceThePaperShows() {
        assertThat(chain("""
                         The ferry had failed a safety check, according to the Manila Courier.

                         The Manila Courier quoted an inspector of the port office as saying the hull was rusty.
                         """, "ferry had failed")).startsWith("Manila Courier").hasSize(2);
    }

    @Test
    void whatTheyThinkIsTheWordOfWhoeverTellsIt() {
        assertThat(chain("""
                         Officials of the port office said that the police suspected the lock was forced.
                         """, "lock was forced")).hasSize(1).first().isEqualTo("Officials of the port office");
    }

    @Test
    void denialThatSomebodyReportsHasWhoeverDeniesForItsRoot() {
        assertThat(chain("""
                         Mayor Ann Low said the harbour master Jon Reve denied the sale of the quay.
                         """, "denied the sale")).containsExactly("Ann Low", "Jon Reve");
    }

    @Test
    void actOfWhichSomeWordsAreGivenIsSpeech() {
        assertThat(chain("""
                         The talks in Jordan went on. The kingdom has called the report of a new base "baseless".
                         """, "report of a new base")).containsExactly("Jordan");
    }

    @Test
    void ministerOfAStatedFieldIsAnOffice() {
        Source root = root(dossier("""
                                   The visas will be free from June, the interior minister said.
                                   """), "visas will be free");
        assertThat(root.kind()).isEqualTo(Source.Kind.OFFICE);
    }

    @Test
    void thePaperIsNeverTheOneThatPrintsIt() {
        assertThat(
                chain("""
                      The deal is done, according to the newspaper Gazeta do Mar, and The North Shore Post understands that the price was nine million.

                      The Portuguese paper claims the player will travel on Friday.
                      """,
                        "player will travel"))
                .containsExactly("Gazeta do Mar");
    }

    @Test
    void familyNameIsNotMeantForTheMotherOfWhoeverBearsIt() {
        assertThat(chain("""
                         Jake Roan was on the ferry. His mother, Grace Roan, said her son could not swim.

                         Roan said that the doors had been locked.
                         """, "doors had been locked")).containsExactly("Jake Roan");
    }

    @Test
    void givenNameTellsWhomThePronounMeans() {
        assertThat(chain("""
                         Sally Orvik said she had spoken to Michael Brandt. She said the letters were forged.
                         """, "letters were forged")).containsExactly("Sally Orvik");
    }

    @Test
    void descriptionInTheLeadIsTheNameRightBelow() {
        assertThat(chain("""
                         The cable was cut by an anchor, the chief investigator of the harbour board said.

                         "We have drag marks," Commander Noel Abren said.
                         """, "cable was cut")).containsExactly("Noel Abren");
    }

    @Test
    void whatMostVotersSayInASurveyIsTheSurveysWord() {
        assertThat(chain("""
                         Most voters say the tax is too high, according to a survey.
                         """, "tax is too high")).containsExactly("survey");
    }

    @Test
    void quotationInAParagraphOfItsOwnGoesOnWithTheSpeakerBefore() {
        assertThat(chain("""
                         Ada Moreau insists that the sale was legal and that nobody was paid.

                         "The papers lie in the town hall for everybody to see."
                         """, "papers lie in the town hall")).containsExactly("Ada Moreau");
    }

    @Test
    void explanationSaysWhyASourceHasNoNameAlsoForMachines() {
        Dossier dossier = dossier(
                """
                The dam had been cracked since March, said an engineer who asked not to be named because he feared for his job.
                """);
        Explanation why = Explanation.of(dossier, claim(dossier, "cracked since March").id()).orElseThrow();
        assertThat(ExplanationText.of(why, dossier)).contains("[not named: because he feared");
        assertThat(Json.line(why)).contains("\"unnamedBecause\":\"because he feared").contains("\"chain\":[");
    }

    @Test
    void oneMinisterHeardByTwoPapersAtABriefingIsHeardTwice() {
        Dossier two = dossier("""
                              The visas will be free from June, Minister Lena Orvik told reporters in Skagen.
                              """,
                """
                The visas will be free from June, Minister Lena Orvik said at a news conference in Skagen.
                """);
        assertThat(claim(two, "visas will be free").flags()).contains(Flag.of(Flag.Kind.MULTIPLE_HEARINGS));
        Dossier none = dossier(
                """
                The visas will be free from June, Minister Lena Orvik said. She was not allowed to talk to reporters.
                """, """
                     The visas will be free from June, Minister Lena Orvik said in Skagen.
                     """);
        assertThat(claim(none, "visas will be free").flags()).doesNotContain(Flag.of(Flag.Kind.MULTIPLE_HEARINGS));
    }

    @Test
    void presentTenseOfAScheduleIsAsPlannedAsAWill() {
        Dossier dossier = dossier("""
                                  Ten boats from each country will take part in the race, Minister Lena Orvik said.
                                  """, """
                                       Ten boats from each country take part in the race, Minister Lena Orvik said.
                                       """);
        assertThat(claim(dossier, "boats from each country").flags())
                .doesNotContain(Flag.of(Flag.Kind.MODALITY_DIFFERS));
    }
}
