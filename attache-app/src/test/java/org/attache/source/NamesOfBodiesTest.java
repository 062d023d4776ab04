package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.source.Stories.chain;
import static org.attache.source.Stories.claim;
import static org.attache.source.Stories.dossier;
import static org.attache.source.Stories.root;

import org.attache.model.Dossier;
import org.attache.model.Source;
import org.junit.jupiter.api.Test;

/** What bodies, reports and papers are called, over the articles of a story and within one. */
final class NamesOfBodiesTest {

    private static void one(String first, String second) {
        Dossier dossier = dossier("""
                                  %s said on Thursday that two soap mills in Odda will close in June.
                                  """.formatted(first), """
                                                        Two soap mills in Odda will close in June, %s said on Thursday.
                                                        """.formatted(second));
        assertThat(claim(dossier, "mills in Odda will close").roots()).as("%s, %s", first, second).hasSize(1);
    }

    @Test
    void firmIsOneWithItsLegalFormOrWithout() {
        one("Lundex Corp", "Lundex");
        one("Lundex Brands plc", "Lundex Brands");
        one("Lund-Vik", "Lund Vik Co.");
    }

    @Test
    void firmIsOneByItsFirstWordButNoOtherBodyIs() {
        one("Lundex Brands", "Lundex");
        Dossier two = dossier("""
                              The Lundex Workers Union said on Thursday that two soap mills in Odda will close in June.
                              """, """
                                   Two soap mills in Odda will close in June, Lundex said on Thursday.
                                   """);
        assertThat(claim(two, "mills in Odda will close").roots()).hasSize(2);
    }

    @Test
    void onlyFirmOfAStoryIsTheCompanyOfAnotherArticle() {
        one("Norway Soap Ltd", "the soap company");
    }

    @Test
    void reportOfAPaperIsThePaperAndThatOfAJudgeADocument() {
        assertThat(chain("""
                         The dam will not last ten years, according to a Monday report by the Harbour Echo.
                         """, "dam will not last")).containsExactly("Harbour Echo");
        assertThat(root(dossier("The dam will not last ten years, according to a judicial report released on Monday."),
                "dam will not last").kind()).isEqualTo(Source.Kind.DOCUMENT);
    }

    @Test
    void firmThatIsOnlyDescribedMayBeTheOneThatIsNamed() {
        Dossier dossier = dossier("Two soap mills in Odda will close in June, Lundex said on Thursday.",
                "Norway's oldest soap maker said on Thursday that two soap mills in Odda will close in June.");
        assertThat(claim(dossier, "mills in Odda will close").independent().low()).isEqualTo(1);
        assertThat(claim(dossier, "mills in Odda will close").independent().high()).isEqualTo(2);
    }

    @Test
    void regulatorOfWhichNothingIsToldMayBeAnyAgencyThatIsNamed() {
        assertThat(low("The Harbour Safety Office", "the regulator")).isEqualTo(1);
        assertThat(low("The Harbour Safety Office", "an inspector of the authority")).isEqualTo(1);
        assertThat(low("The Harbour Safety Office", "the fire brigade")).isEqualTo(2);
        assertThat(low("The Odda Hospital", "the regulator")).isEqualTo(2);
    }

    private static int low(String first, String second) {
        return claim(dossier(first + " said on Thursday that two soap mills in Odda will close in June.",
                "Two soap mills in Odda will close in June, " + second + " said on Thursday."),
                "mills in Odda will close").independent().low();
    }

    @Test
    void statementOfACompanyIsTheCompanysWord() {
        assertThat(
                root(dossier("The mill in Odda will close in June, a company statement said."), "mill in Odda").kind())
                .isEqualTo(Source.Kind.OFFICE);
        assertThat(root(dossier("The mill in Odda will close in June, a court filing said."), "mill in Odda").kind())
                .isEqualTo(Source.Kind.DOCUMENT);
    }

    @Test
    void teamOfAPersonIsThatPersonsOffice() {
        Source root = root(dossier("The inspector Edda Lund left. Edda Lund's team said the levy would rise in June."),
                "levy would rise");
        assertThat(root.kind()).isEqualTo(Source.Kind.OFFICE);
        assertThat(root.name()).isEqualTo("office of Edda Lund");
    }

    @Test
    void dayBehindASpokespersonIsNoPartOfTheBody() {
        assertThat(root(dossier("A Norwegian government spokesperson on Tuesday morning said the levy would rise."),
                "levy would rise").name()).isEqualTo("Norwegian government");
    }

    @Test
    void rankBehindAServiceMakesAPersonOfTheName() {
        assertThat(root(dossier("Army Lt. Gen. K.L. Holm said the levy would rise in June."), "levy would rise").kind())
                .isEqualTo(Source.Kind.PERSON);
    }

    @Test
    void severalFirmsWithoutNamesAreUnnamed() {
        assertThat(root(dossier("Several security firms said the lamps had been tampered with."), "lamps had been")
                .kind()).isEqualTo(Source.Kind.UNNAMED);
    }

    @Test
    void whoSpeaksForAPersonSpeaksForHisOffice() {
        Source root = root(
                dossier("""
                        Prime Minister Edda Lund left on Monday. A spokesman for Lund said the levy would rise in June.
                        """), "levy would rise");
        assertThat(root.kind()).isEqualTo(Source.Kind.OFFICE);
        assertThat(root.name()).isEqualTo("office of Edda Lund");
    }

    @Test
    void bodyIsOneByTheOtherNamesItGoesBy() {
        one("The Pentagon", "the Department of Defense");
        one("Coke", "the Coca-Cola Company");
    }

    @Test
    void nameExplainedByATradeIsAPersons() {
        assertThat(
                root(dossier("Keo Vannak, the museum's storekeeper, said that the bronze was gone."), "bronze was gone")
                        .kind())
                .isEqualTo(Source.Kind.PERSON);
    }

    @Test
    void nameBeforeACommonNounOnlySaysWhichIsMeant() {
        assertThat(root(dossier("Edda Lund left on Monday. Lund aides said the levy would rise."), "levy would rise")
                .kind())
                .isEqualTo(Source.Kind.UNNAMED);
    }
}
