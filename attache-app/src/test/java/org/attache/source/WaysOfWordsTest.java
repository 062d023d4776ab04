package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.source.Stories.chain;
import static org.attache.source.Stories.claim;
import static org.attache.source.Stories.dossier;
import static org.attache.source.Stories.root;

import org.attache.model.Flag;
import org.attache.model.Dossier;
import org.attache.model.Source;
import org.junit.jupiter.api.Test;

/** By which outlets and papers the words of one article have come, in sentences of our own. */
final class WaysOfWordsTest {

    @Test
    void whatAWriterThinksIsNoWordOfAWitness() {
        assertThat(root(dossier("I doubt that the ferry will sail. The levy on nets helps nobody."), "levy on nets")
                .kind()).isEqualTo(Source.Kind.OUTLET_VOICE);
        assertThat(root(dossier("I stood on the quay. The ferry had lost its ramp."), "lost its ramp").kind())
                .isEqualTo(Source.Kind.PERSON);
    }

    @Test
    void outletOfWhichAnotherArticleWasReadIsNotMissing() {
        Dossier dossier = dossier("The ferry has lost its ramp in the storm.",
                "The levy on herring nets will rise in June, the Valley Ledger said. Two soap mills will close, the Cape Echo said.");
        Dossier held = dossier("Two soap mills will close in June, the Valley Ledger said.",
                "The ferry has lost its ramp in the storm.");
        assertThat(claim(held, "soap mills will close").flags()).extracting(Flag::kind)
                .doesNotContain(Flag.Kind.MISSING_ORIGIN);
        assertThat(claim(dossier, "soap mills will close").flags()).extracting(Flag::kind)
                .contains(Flag.Kind.MISSING_ORIGIN);
    }

    @Test
    void thatSomebodyHasNotConfirmedAThingIsNoWordOfHis() {
        assertThat(root(dossier("The ferry may sink. The ministry has not confirmed the loss of the ferry."),
                "has not confirmed the loss").kind()).isEqualTo(Source.Kind.OUTLET_VOICE);
    }

    @Test
    void whoPleadsNotGuiltyDeniesIt() {
        assertThat(chain("Karl Holm faces nine charges of fraud. Holm has pleaded not guilty to all nine charges.",
                "pleaded not guilty")).containsExactly("Karl Holm");
    }

    @Test
    void sourcesThatAnOutletQuotesAreHeardThroughIt() {
        assertThat(chain("Two engineers quoted by the Harbour Echo said the dam will not last ten years.",
                "dam will not last")).first().isEqualTo("Harbour Echo");
    }

    @Test
    void descriptionRightBehindABareNameIsThatPersons() {
        assertThat(chain(
                "Karen Holm has not slept since Sunday. The director of the hospital at Odda says that sixty children are ill.",
                "sixty children are ill")).containsExactly("Karen Holm");
    }

    @Test
    void whoSpokeToAnOutletIsHeardThroughItFurtherDown() {
        String text = """
                      Pilot Edda Lund told the Harbour Echo that the lights had failed. She said the crew left the bridge at once.
                      """;
        assertThat(chain(text, "crew left")).containsExactly("Harbour Echo", "Edda Lund");
    }

    @Test
    void whoThenSpeaksInPublicIsHeardByAll() {
        String text = """
                      Pilot Edda Lund told the Harbour Echo that the lights had failed. At a news conference Lund said the crew left the bridge at once.
                      """;
        assertThat(chain(text, "crew left")).containsExactly("Edda Lund");
    }

    @Test
    void interviewLeadsThroughTheOutletThatHeldIt() {
        assertThat(chain("""
                         In an interview with the Harbour Echo, pilot Edda Lund said the lights had failed.
                         """, "lights had failed")).containsExactly("Harbour Echo", "Edda Lund");
        assertThat(chain("""
                         The lights had failed, according to Edda Lund, a pilot who spoke to the Harbour Echo on Friday.
                         """, "lights had failed")).containsExactly("Harbour Echo", "Edda Lund");
        assertThat(chain("""
                         The Harbour Echo was told by pilot Edda Lund that the lights had failed.
                         """, "lights had failed")).containsExactly("Harbour Echo", "Edda Lund");
    }

    @Test
    void pageOnTheNetAndStationAreOutlets() {
        assertThat(chain("""
                         Pilot Edda Lund told Coastline.com that the lights had failed.
                         """, "lights had failed")).containsExactly("Coastline.com", "Edda Lund");
        assertThat(chain("""
                         The lights had failed, according to reporters for WXQV.
                         """, "lights had failed")).containsExactly("WXQV");
    }

    @Test
    void memoThatAnOutletHasSeenIsKnownThroughIt() {
        String text = """
                      The Harbour Echo reviewed a copy of the memo. The memo warns that the dam will not last ten years.
                      """;
        assertThat(chain(text, "dam will not last").getFirst()).isEqualTo("Harbour Echo");
        assertThat(chain("""
                         The dam will not last ten years, says a memo seen by the Harbour Echo.
                         """, "dam will not last").getFirst()).isEqualTo("Harbour Echo");
    }

    @Test
    void whatItSaidSomethingWasIsItsWord() {
        assertThat(chain("""
                         Chile fired a rocket in what it said was a test of the new engine.
                         """, "test of the new engine")).containsExactly("Chile");
    }

    @Test
    void serviceThatAnnouncedAtTheEndIsNoParticiple() {
        assertThat(
                chain("""
                      As many as 365 people were hurt in the quake that struck at 3:36 a.m. Wednesday, Norway's civil rescue service announced.
                      """,
                        "people were hurt").getLast())
                .contains("rescue service");
    }

    @Test
    void statementIsOfTheOfficeThatSpokeRightBefore() {
        String text = """
                      Lund Shipping issued a statement on Monday saying that the pilot was ill.

                      The Norwegian Embassy in Lisbon said the harbour was to blame. "The lamps were never lit," the statement said.
                      """;
        assertThat(chain(text, "lamps were never lit").getLast()).contains("Embassy");
    }

    @Test
    void listedNameInBracketsIsNoOtherCompany() {
        assertThat(chain("""
                         Lund Brands (LBR), the maker of soap, announced on Monday that it would close two mills.
                         """, "would close two mills")).containsExactly("Lund Brands");
    }

    @Test
    void authoritiesOfNowhereAreNobodyInParticular() {
        assertThat(root(dossier("The bridge is closed, the authorities said."), "bridge is closed").kind())
                .isEqualTo(Source.Kind.UNNAMED);
        assertThat(root(dossier("The bridge is closed, Norwegian authorities said."), "bridge is closed").kind())
                .isEqualTo(Source.Kind.OFFICE);
    }

    @Test
    void officialFamiliarWithAPlanIsNoPlan() {
        assertThat(root(dossier("The bridge will close, according to an official familiar with the document."),
                "bridge will close").kind()).isEqualTo(Source.Kind.UNNAMED);
    }

    @Test
    void whoeverSaysItIsNobodyOfWhomItIsSaid() {
        assertThat(chain("""
                         “Everybody knows this,” Judge David Norton told the court.

                         “It is hard for the Lund family, and it was harder for Peter Lund,” he said.
                         """, "hard for the Lund family")).containsExactly("David Norton");
    }

    @Test
    void stationWithoutANameIsAWayAndThePressIsNone() {
        assertThat(chain("""
                         Survivor Edda Lund told a local radio station that the boat was too full.
                         """, "boat was too full")).containsExactly("local radio station", "Edda Lund");
        assertThat(chain("""
                         Survivor Edda Lund told the press that the boat was too full.
                         """, "boat was too full")).containsExactly("Edda Lund");
    }

    @Test
    void reporterOfAnOutletHearsForIt() {
        assertThat(chain("""
                         Survivor Edda Lund told the Harbour Echo's Jan Moe that the boat was too full.
                         """, "boat was too full")).containsExactly("Harbour Echo", "Edda Lund");
    }

    @Test
    void reportRestsOnThePaperItNames() {
        assertThat(chain("""
                         The dam will not last ten years, the Harbour Echo reported on the strength of a draft audit.
                         """, "dam will not last")).containsExactly("Harbour Echo", "draft audit");
    }

    @Test
    void itIsTheNearestSubjectThatCanSpeak() {
        assertThat(
                chain("""
                      The Harbour Echo asked for a copy. The audit was published on Monday. It blames nobody for the fire. The crew, it says, was tired.
                      """,
                        "blames nobody"))
                .doesNotContain("Harbour Echo");
        assertThat(
                chain("""
                      On Sunday the department published its answer. There had been no deaths in the valley, it wrote.
                      """, "no deaths in the valley")).containsExactly("department");
    }

    @Test
    void whatAWitnessTellsTheReporterIsTheWitnesssWord() {
        assertThat(chain("""
                         The gates were shut before dawn, farmer Edda Lund told me.
                         """, "gates were shut")).containsExactly("Edda Lund");
    }

    @Test
    void instrumentThatShowsSomethingIsNobody() {
        assertThat(chain("""
                         Pilot Edda Lund said radar had shown that the boat was going north.
                         """, "boat was going north")).containsExactly("Edda Lund");
    }

    @Test
    void ministerOfTheTreasuryIsNoTreasury() {
        assertThat(
                root(dossier("Treasury Minister Onur Lund said on Monday that the levy would rise."), "levy would rise")
                        .kind())
                .isEqualTo(Source.Kind.PERSON);
    }

    @Test
    void whoeverIsToldHasNotSaidIt() {
        assertThat(
                chain("""
                      Meanwhile, a Norwegian official briefed on the talks told The North Shore Post, "All signs point to a strike."
                      """,
                        "All signs point"))
                .containsExactly("Norwegian official");
    }

    @Test
    void describedInTheLeadAndNamedRightBelow() {
        String text = """
                      The dam will not last ten years, the engineer in charge of the survey said on Wednesday.

                      "Nearly all the stones have moved," Dr Edda Lund of the regional water inspectorate told the Harbour Echo.
                      """;
        assertThat(chain(text, "dam will not last").getLast()).isEqualTo("Edda Lund");
    }

    @Test
    void whoeverAnOutletReportsIsHeardThroughItFurtherDown() {
        assertThat(
                chain("""
                      The lights had failed, pilot Edda Lund said, the Harbour Echo reported. Lund also said the crew left the bridge.
                      """,
                        "crew left"))
                .containsExactly("Harbour Echo", "Edda Lund");
    }

    @Test
    void outletThatCarriesAStatementIsTheWayItTook() {
        assertThat(chain("""
                         The lights had failed, the harbour office said in a statement carried by the Harbour Echo.
                         """, "lights had failed").getFirst()).isEqualTo("Harbour Echo");
    }

    @Test
    void outletCitedByAnOutletStandsBehindIt() {
        assertThat(chain("""
                         The lights had failed, the Harbour Echo reported, citing Radio Lindo.
                         """, "lights had failed")).containsExactly("Harbour Echo", "Radio Lindo");
    }

    @Test
    void newsAgencyHasTheNameBeforeIt() {
        assertThat(chain("""
                         The lights had failed, Norway's semi-official Tindra news agency reported.
                         """, "lights had failed")).containsExactly("Tindra");
    }

    @Test
    void pageOfItsOwnAndSocialMediaAreNoOutlets() {
        assertThat(chain("""
                         The lights had failed, the Norwegian Embassy said on social media.
                         """, "lights had failed")).containsExactly("Norwegian Embassy");
    }

    @Test
    void pronounBehindASentenceAboutSomebodyUnnamedIsHim() {
        String text = """
                      Captain Jan Moe praised the raise on Monday.

                      A warehouse worker has done the sums. He could have earned more under the old rules, he said.
                      """;
        assertThat(root(dossier(text), "could have earned more").kind()).isEqualTo(Source.Kind.UNNAMED);
    }

    @Test
    void postIsOfWhoeverSignsIt() {
        assertThat(chain("""
                         The harbour is shut.

                         I have seen the lamps myself. They were never lit. — Edda Lund (@eddalund) May 4, 2026
                         """, "never lit")).containsExactly("Edda Lund");
        assertThat(chain("""
                         The harbour is shut.

                         “The lamps were never lit.” — Edda Lund
                         """, "never lit")).containsExactly("Edda Lund");
    }

    @Test
    void whoeverIsAccusedHasNotSaidIt() {
        assertThat(chain("""
                         Captain Edda Lund was accused on Sunday of hiding the report on the dam.
                         """, "hiding the report")).containsExactly("The North Shore Post");
    }

    @Test
    void whatABodyToldUnnamedPeopleIsTheirWord() {
        assertThat(chain(
                """
                Lund Shipping told the crews on Monday that it would close two berths, said two people who were there.
                """, "close two berths")).doesNotContain("Lund Shipping");
    }

    @Test
    void nameBesideTheNounForAPersonIsHers() {
        assertThat(root(dossier("Lund's widow, Marina, said the lamps were never lit."), "never lit").kind())
                .isEqualTo(Source.Kind.PERSON);
    }

    @Test
    void titleInShortIsTheTitleInFull() {
        assertThat(chain(
                """
                The dam was safe, Gov. Edda Lund said on Monday. The governor added that nobody had left the valley.
                """, "nobody had left")).containsExactly("Edda Lund");
    }

    @Test
    void reportThatWasTheJudgesStaysTheJudges() {
        String text = """
                      The dam was old, according to a judicial report released on Monday. And nobody had looked at the stones, the report stated.

                      In an interview with the Harbour Echo, captain Jan Moe wept.
                      """;
        assertThat(root(dossier(text), "nobody had looked").kind()).isEqualTo(Source.Kind.DOCUMENT);
    }
}
