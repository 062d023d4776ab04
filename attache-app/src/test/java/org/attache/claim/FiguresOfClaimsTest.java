package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Papers.article;

import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.junit.jupiter.api.Test;

/** What figures, days and names say about two statements being one claim. */
final class FiguresOfClaimsTest {

    @Test
    void figuresOfAWholeAreNoOtherFigures() {
        assertThat(together("The two sides have closed 14 of 19 chapters, minister Ana Ruiz said.",
                "Fourteen chapters have been closed, according to Erik Dahl, an adviser.", "hapters")).isTrue();
    }

    @Test
    void whoeverLostTheirLivesHasDied() {
        assertThat(together("Seventeen people lost their lives in the quake, minister Ana Ruiz said.",
                "In the quake 17 people were killed, said Erik Dahl, a doctor.", "eople")).isTrue();
    }

    @Test
    void partsOfWhatIsCountedAreNoOtherCount() {
        assertThat(together("Nine wagons left the rails, three of them on fire, inspector Ana Ruiz said.",
                "Nine wagons left the rails, said Erik Dahl, a driver.", "ine wagons")).isTrue();
    }

    @Test
    void moneyIsOneByWhateverNameItsCurrencyGoes() {
        assertThat(together("The clerk took 3.2 million US dollars from a builder, judge Ana Ruiz said.",
                "The clerk took $3.2 million from a builder, according to Erik Dahl, a lawyer.", "clerk")).isTrue();
    }

    @Test
    void aDozenIsTwelve() {
        assertThat(together("Twelve tonnes of herring were buried in lime, mayor Ana Ruiz said.",
                "A dozen tonnes of herring were buried in lime, according to Erik Dahl, a farmer.", "herring"))
                .isTrue();
    }

    @Test
    void tollsOfOneProvinceAreToldApartByTheVerbThatCounts() {
        assertThat(together("At least 19 people died in the slides of Benguet province, mayor Ana Ruiz said.",
                "The heaviest losses were in Benguet province, where 38 people died in slides, said Erik Dahl, a doctor.",
                "Benguet")).isFalse();
    }

    @Test
    void twoMenOfOneFamilyNameAreTwo() {
        assertThat(together("Ravi Menon was arrested over the missing bells, inspector Ana Ruiz said.",
                "Anil Menon was arrested over the missing bells, said Erik Dahl, a neighbour.", "Menon")).isFalse();
    }

    @Test
    void whatIsSaidInsteadOfWhatIsDeniedIsNotDenied() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The railway company disagreed: half of the trains were running, it said."));
        assertThat(dossier.claims()).filteredOn(claim -> claim.text().contains("half of the trains"))
                .singleElement().extracting(Claim::denied).isEqualTo(false);
    }

    @Test
    void twoWholeClausesAreTwoClaimsHoweverTheyAreJoined() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                "Guards closed the western gate to all visitors; the lorries of the farm have waited there since Sunday."));
        assertThat(dossier.claims()).extracting(Claim::text).anyMatch(text -> text.endsWith("visitors"))
                .anyMatch(text -> text.startsWith("the lorries"));
    }

    private static boolean together(String one, String other, String word) {
        return Papers.dossier(article("HARBOUR ECHO", one), article("VALLEY POST", other)).claims().stream()
                .filter(claim -> claim.text().contains(word)).anyMatch(claim -> claim.independent().articles() == 2);
    }
}
