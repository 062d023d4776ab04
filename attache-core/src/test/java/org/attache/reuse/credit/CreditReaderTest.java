package org.attache.reuse.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

class CreditReaderTest {

    private static final String BODY = "The bridge is closed.\n\nWork begins in May.\n\nIt will take a year, the town said.";

    private static Credit only(String text) {
        List<Credit> credits = CreditReader.read(text);
        assertThat(credits).as(text).hasSize(1);
        return credits.getFirst();
    }

    @Test
    void everyWordingOfTheTableMatchesItsExampleAndNotItsOpposite() {
        Table.lines(CreditReader.class, "credit-phrases.tsv").stream().map(row -> row.split("\t")).forEach(row -> {
            assertThat(CreditReader.read(BODY + "\n\n" + row[2])).as(row[2]).extracting(Credit::kind)
                    .contains(Credit.Kind.valueOf(row[0]));
            assertThat(CreditReader.read(BODY + "\n\n" + row[3])).as(row[3]).isEmpty();
        });
    }

    @Test
    void agencyInTheDatelineIsCredited() {
        assertThat(only("LONDON (Reuters) - " + BODY)).extracting(Credit::kind, Credit::source)
                .containsExactly(Credit.Kind.AGENCY, "Reuters");
        assertThat(only("PORTLAND, Maine (AP) — " + BODY).source()).isEqualTo("The Associated Press");
        assertThat(only("KUALA LUMPUR, May 3 (Bernama) – " + BODY).source()).isEqualTo("Bernama");
    }

    @Test
    void unknownInitialsInADatelineAreAnAgency() {
        assertThat(only("MUSCAT, Sept 22 (RSBW) - " + BODY).source()).isEqualTo("RSBW");
    }

    @Test
    void placeInBracketsIsNoAgency() {
        assertThat(CreditReader.read("Springfield (pop. 3,000) is dry. " + BODY)).isEmpty();
    }

    @Test
    void signatureBehindTheTextIsCredited() {
        assertThat(only(BODY + "\n\n— PTI").source()).isEqualTo("Press Trust of India");
        assertThat(only(BODY + "\n\n(Reuters)").source()).isEqualTo("Reuters");
        assertThat(only(BODY + " - Straits News Service").source()).isEqualTo("Straits News Service");
        assertThat(only(BODY + "\n\n- AFP").source()).isEqualTo("Agence France-Presse");
        assertThat(only("By Reuters\n\n" + BODY).source()).isEqualTo("Reuters");
    }

    @Test
    void personWhoContributedIsNobodysCredit() {
        assertThat(CreditReader.read(BODY + "\n\nJana Blom contributed to this report.")).isEmpty();
    }

    @Test
    void agencyAmongContributorsIsFound() {
        assertThat(only(BODY + "\n\nJana Blom and The Associated Press contributed to this report.").source())
                .isEqualTo("The Associated Press");
    }

    @Test
    void noticeWithoutANameCreditsNobodyByName() {
        String notice = "(This story has not been edited by Elm Times staff and is auto-generated from a syndicated feed.)";
        assertThat(CreditReader.read(BODY + "\n\n" + notice)).extracting(Credit::kind, Credit::source)
                .containsOnly(tuple(Credit.Kind.NOTICE, null));
    }
}
