package org.attache.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.time.Days;
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
    void aStateIsNotThePersonCalledLikeIt() {
        assertThat(ACTORS.resolve("Montenegro", LocalDate.of(2025, 1, 1)).getFirst().code()).isEqualTo("MNE");
        assertThat(ACTORS.resolve("Prime Minister Montenegro", LocalDate.of(2025, 1, 1)).getFirst().code())
                .isEqualTo("PRTGOV");
    }

    @Test
    void aGivenNameOfSomebodyKnownHidesNoStranger() {
        assertThat(ACTORS.resolve("Donald Smith", DAY)).isEmpty();
        assertThat(ACTORS.resolve("President John Brown", DAY).getFirst().country()).isNull();
        assertThat(ACTORS.resolve("Mr Tsang", DAY).getFirst().code()).isEqualTo("HKGELI");
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
    void aLongerNameIsSomebodyElse() {
        assertThat(code("King Juan Carlos")).startsWith("ESP");
        assertThat(ACTORS.resolve("Juan Carlos Mora", DAY)).isEmpty();
    }

    @Test
    void aRegionalOfficeHolderIsFoundByTheFullNameAlone() {
        assertThat(code("Radiy Khabirov")).isEqualTo("RUSGOV");
        assertThat(ACTORS.resolve("Khabirov", DAY)).isEmpty();
    }

    @Test
    void abroadTheNameOfABodyIsWhatItsWordsSay() {
        assertThat(code("Japan's Self-Defense Forces")).isEqualTo("JPNMIL");
        assertThat(code("Colombia's Self-Defense Forces")).isEqualTo("COLPRM");
    }

    @Test
    void anOfficeHeldOnTheFirstOfSeveralDaysCounts() {
        Days year = new Days(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31));
        assertThat(ACTORS.resolve("Nawaz Sharif", year)).extracting(Actor::code).containsExactly("PAKGOV");
    }

    @Test
    void aPhraseWithoutEvidenceResolvesToNothing() {
        assertThat(ACTORS.resolve("the sensitivity of the issue", DAY)).isEmpty();
        assertThat(ACTORS.resolve("", DAY)).isEmpty();
        assertThat(ACTORS.resolve("'s , ( 's", DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Boris Yeltsin|1995-03-01|RUSGOV", "Boris Yeltsin|2003-03-01|RUSELI",
            "the German chancellor, Helmut Kohl|1993-01-01|DEUGOV",
            "former prime minister Margaret Thatcher|1985-01-01|GBRGOV",
            "former prime minister Margaret Thatcher|1999-01-01|GBRELI", "Mr Havel|1995-01-01|CZEGOV",
            "Nelson Mandela|1992-01-01|ZAFOPP", "Nelson Mandela|1996-01-01|ZAFGOV", "UNITA|1999-01-01|AGOREB",
            "UNITA|2010-01-01|AGOPTY", "Sheikh Hasina|2012-01-01|BGDGOV", "Kofi Annan|2001-01-01|UNO"})
    void whatSomebodyWasAtTheDayOfTheActCounts(String phrase, LocalDate day, String code) {
        assertThat(ACTORS.resolve(phrase, day)).extracting(Actor::code).containsExactly(code);
    }

    @Test
    void aFamilyNameThatSeveralBearIsNotGuessed() {
        assertThat(ACTORS.resolve("Ivan Putin", DAY)).isEmpty();
        assertThat(ACTORS.resolve("Khan", LocalDate.of(2023, 6, 1))).extracting(Actor::code)
                .doesNotContain("PAKGOV");
    }

    @Test
    void anOrganNamedLikeAnotherStatesTakesTheCountryBeforeIt() {
        assertThat(code("Chile's Defense Department")).isEqualTo("CHLGOV");
        assertThat(code("the Canadian House of Commons")).isEqualTo("CANLEG");
    }

    @Test
    void partOfALongerNameIsNoOutlet() {
        assertThat(code("the National Guard")).isEqualTo("MIL");
        assertThat(code("The National")).isEqualTo("AREJRN");
    }

    @Test
    void aUserCanAddActors() {
        Actors more = Actors.of(table -> table == ActorTable.PEOPLE
                ? table.builtIn() + "Ada Verne\tFRA\tGOV\tMinister of Tides\t2020\t2021-06\n"
                : table.builtIn());
        assertThat(more.resolve("Ada Verne", LocalDate.of(2021, 6, 30))).extracting(Actor::code)
                .containsExactly("FRAGOV");
        assertThat(more.resolve("Verne", LocalDate.of(2021, 7, 1))).extracting(Actor::code)
                .containsExactly("FRAELI");
    }

    @Test
    void aBadRowIsNamedWithTableAndLine() {
        assertThatThrownBy(() -> Actors.of(table -> table == ActorTable.PLACES ? "# comment\nlonely\n" : ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("places line 2");
    }

    private static String code(String phrase) {
        List<Actor> found = ACTORS.resolve(phrase, DAY);
        return found.isEmpty() ? "" : found.getFirst().code();
    }
}
