package org.attache.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @ParameterizedTest
    @CsvSource({"Pakistan's prime minister, prime minister, PAK",
            "the Norwegian minister of defense, defence minister, NOR",
            "minister of foreign affairs of Spain, foreign minister, ESP", "NATO chief, chief, nato",
            "the mayor of Ostra, mayor, ostra", "the new Italian premier, prime minister, ITA",
            "US Treasury Secretary, treasury secretary, USA", "the country's president, president,"})
    void anOfficeHasOneFormHoweverItIsPut(String words, String title, String of) {
        assertThat(Office.of(words)).contains(new Office(title, of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a former president", "the deputy prime minister-designate", "a pilot", "the minister",
            "Britain's shadow foreign secretary", "", "'s", "of"})
    void whatSeveralBearIsNoOffice(String words) {
        assertThat(Office.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wife of the mayor of Ostra, wife", "the mayor's wife, wife", "head of the clinic, head",
            "police chief, police chief"})
    void aTitleSaysWhatItsBearerIs(String title, String itself) {
        assertThat(Office.itself(title)).isEqualTo(itself);
    }

    @Test
    void theTablesSayWhoHeldAnOfficeWhen() {
        assertThat(OfficeTerms.holder(new Office("chancellor", "DEU"), DAY)).map(List::getFirst)
                .contains("Olaf Scholz");
        assertThat(OfficeTerms.holder(new Office("chancellor", "DEU"), DAY.minusYears(3))).map(List::getFirst)
                .contains("Angela Merkel");
    }

    @Test
    void nobodyIsNamedInTheDaysOfAChangeOrWithoutADay() {
        Office office = new Office("prime minister", "PAK");

        assertThat(OfficeTerms.holder(office, LocalDate.of(2022, 4, 12))).isEmpty();
        assertThat(OfficeTerms.holder(office, null)).isEmpty();
        assertThat(OfficeTerms.holder(new Office("prime minister", null), DAY)).isEmpty();
    }

    @Test
    void twoBodiesOfOneRowKeepTheirOwnPresidents() {
        assertThat(OfficeTerms.holder(Office.of("European Commission president").orElseThrow(), DAY))
                .map(List::getFirst).contains("Ursula von der Leyen");
        assertThat(OfficeTerms.holder(Office.of("president of the European Council").orElseThrow(), DAY))
                .map(List::getFirst).contains("Charles Michel");
    }
}
