package org.attache.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTablesTest {

    @Test
    void rowsAreTakenAndCommentsAreNot() {
        OwnTables own = OwnTables.of(Map.of("people.tsv",
                "# ours\nAda Verne|A. Verne\tFRA\tGOV\tMinister of Tides\t2020\t2021-06\n\nBo Lund\tFRA\n"));

        assertThat(own.text("people.tsv")).contains("Ada Verne");
        assertThat(own.rows("people.tsv")).isEqualTo(2);
        assertThat(own.rows("outlets.tsv")).isZero();
    }

    @Test
    void everyMistakeIsToldWithFileLineAndReason() {
        Map<String, String> texts = Map.of(
                "people.tsv", "# ours\nAda Verne\tXXX\tGOV\tMinister\t2020\t\n"
                        + "Bo Lund\tFRA\tTID\tMinister\t2020\t\n"
                        + "Cy Moe\tFRA\tGOV\tMinister\t2021\t2020\n"
                        + "Di Roe\tFRA\tGOV\tMinister\tspring\t\n",
                "places.tsv", "lonely\n",
                "outlets.tsv", "The Tidewater Courier\tIRL\ttidewater.example\tweekly\n",
                "agencies.tsv", "Tide Office\tFRA\tGOV\tministry\t\t\n",
                "bodies.tsv", "Tide Office\t\n",
                "states.tsv", "Tidewater\tTW\tTidewater\t\t\t\n",
                "roles.tsv", "tidekeeper\tGOV\tbeginning\n",
                "persons.tsv", "Ada Verne\n");

        assertThatThrownBy(() -> OwnTables.of(texts)).isInstanceOf(OwnTablesException.class)
                .hasMessageStartingWith("11 mistakes:\n")
                .hasMessageContaining("people.tsv line 2: no state \"XXX\"")
                .hasMessageContaining("people.tsv line 3: no sector \"TID\"; there are AGR, ")
                .hasMessageContaining("people.tsv line 4: ends before it begins: 2021 to 2020")
                .hasMessageContaining("people.tsv line 5: a date must be a year, month or day")
                .hasMessageContaining("places.tsv line 1: must have 2 columns (country, towns and regions) but has 1")
                .hasMessageContaining("outlets.tsv line 1: no kind \"weekly\"; there are agency, broadcaster")
                .hasMessageContaining("agencies.tsv line 1: no kind \"ministry\"; there are agency, armed_group")
                .hasMessageContaining("bodies.tsv line 1: a name is missing")
                .hasMessageContaining("states.tsv line 1: a state has a code of three capitals")
                .hasMessageContaining("roles.tsv line 1: no kind \"beginning\"; there are bearer, head, trait")
                .hasMessageContaining("persons.tsv: no such table; there are agencies.tsv, bodies.tsv");
    }

    @Test
    void ofManyMistakesTheFirstAreShown() {
        String rows = "lonely\n".repeat(50);

        assertThatThrownBy(() -> OwnTables.of(Map.of("places.tsv", rows))).hasMessageStartingWith("50 mistakes:")
                .hasMessageEndingWith("and 30 more");
    }

    @Test
    void aStateOfOnesOwnHoldsForTheOtherTables() {
        OwnTables own = OwnTables.of(Map.of("states.tsv", "TWA\tTW\tTidewater\tTidewaterish\tQuay\tHarbour House\n",
                "people.tsv", "Ada Verne\tTWA\tGOV\tPrime Minister\t2020\t\n"));

        assertThat(own.rows("states.tsv")).isOne();
    }

    @Test
    void whatIsReadAlreadyStaysAsItIs() {
        Actors.load();

        assertThatThrownBy(() -> OwnTables.use(OwnTables.of(Map.of("people.tsv", "Ada Verne\tFRA\n"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(OwnTables.named()).isFalse();
    }
}
