package org.attache.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

    private static final Actors ACTORS = Actors.load();
    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a senior Pakistani official|PAKGOV", "Turkish police|TURCOP",
            "rebels in Mali|MLIREB", "the government of Sudan|SDNGOV", "Peru|PER", "two Swedes|SWECVL",
            "Finnish farmers|FINAGR", "members of the Danish parliament|DNKLEG", "Sri Lanka's supreme court|LKAJUD",
            "Muslim leaders in France|FRAREL", "the Russian embassy in Islamabad|RUSGOV",
            "Canada's ambassador to Japan|CANGOV", "thousands of Sudanese refugees|SDNREF"})
    void nationalityAndRoleMakeTheCode(String phrase, String code) {
        assertThat(code(phrase)).isEqualTo(code);
    }

    @Test
    void aCapitalOrSeatStandsForItsGovernment() {
        assertThat(code("Moscow")).isEqualTo("RUSGOV");
        assertThat(code("the Kremlin")).isEqualTo("RUSGOV");
        assertThat(code("Moscow police")).isEqualTo("RUSCOP");
    }

    @Test
    void aFormerOfficeHolderIsElite() {
        assertThat(code("a former Kenyan minister")).isEqualTo("KENELI");
    }

    @Test
    void whoseSideSomebodyIsOnIsNotWhereTheyComeFrom() {
        assertThat(code("pro-Russian separatists")).isEqualTo("REB");
        assertThat(code("US-backed rebels in Syria")).isEqualTo("SYRREB");
    }

    @Test
    void theLowerCasePronounUsIsNoCountry() {
        assertThat(ACTORS.resolve("us", DAY)).isEmpty();
        assertThat(code("US")).isEqualTo("USA");
    }

    @Test
    void aPhraseWithoutEvidenceResolvesToNothing() {
        assertThat(ACTORS.resolve("the sensitivity of the issue", DAY)).isEmpty();
        assertThat(ACTORS.resolve("", DAY)).isEmpty();
        assertThat(ACTORS.resolve("'s , ( 's", DAY)).isEmpty();
    }

    @Test
    void aUserCanAddActors() {
        Actors more = Actors.load(Map.of(ActorTable.PEOPLE, "Ada Verne\tFRA\tGOV\tMinister of Tides\t2020\t2021-06\n"));
        assertThat(more.resolve("Ada Verne", LocalDate.of(2021, 6, 30))).extracting(Actor::code)
                .containsExactly("FRAGOV");
        assertThat(more.resolve("Verne", LocalDate.of(2021, 7, 1))).extracting(Actor::code)
                .containsExactly("FRAELI");
    }

    @Test
    void aBadRowIsNamedWithTableAndLine() {
        assertThatThrownBy(() -> Actors.load(Map.of(ActorTable.PLACES, "# comment\nlonely\n")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("places line 2");
    }

    private static String code(String phrase) {
        List<Actor> found = ACTORS.resolve(phrase, DAY);
        return found.isEmpty() ? "" : found.getFirst().code();
    }
}
