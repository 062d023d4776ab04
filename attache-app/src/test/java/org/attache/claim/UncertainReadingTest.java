package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;
import static org.attache.Papers.article;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.junit.jupiter.api.Test;

/** Texts that are hard to read for want of a mark, and stories that lead back to where they began. */
final class UncertainReadingTest {

    private static final int VERY_MANY = 5_000;

    @Test
    void behindAMarkThatNothingClosesItIsOpenWhoSpeaks() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                "We left at dawn," said the captain, Ann Low. "The pier was burning. The fire spread to two boats.

                The port reopened on Friday."""));
        assertThat(roots(dossier, "The pier was burning")).containsExactly("Ann Low");
        assertThat(uncertain(dossier, "The pier was burning")).isFalse();
        assertThat(roots(dossier, "The fire spread")).containsExactly("own voice of The Harbour Echo");
        assertThat(uncertain(dossier, "The fire spread")).isTrue();
        assertThat(uncertain(dossier, "The port reopened")).isFalse();
    }

    @Test
    void beforeAMarkThatNothingHasOpenedItIsOpenWhoSpeaks() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                The fire spread to two boats. The pier was burning," said the captain, Ann Low."""));
        assertThat(roots(dossier, "The pier was burning")).containsExactly("Ann Low");
        assertThat(roots(dossier, "The fire spread")).containsExactly("own voice of The Harbour Echo");
        assertThat(uncertain(dossier, "The fire spread")).isTrue();
    }

    @Test
    void quotationThatTheNextParagraphTakesUpIsCertain() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                "We left at dawn," said the captain, Ann Low. "The pier was burning. The fire spread to two boats.

                "The harbour master closed the port on Friday.\""""));
        assertThat(roots(dossier, "The fire spread")).containsExactly("Ann Low");
        assertThat(dossier.claims()).noneMatch(UncertainReadingTest::uncertain);
    }

    @Test
    void marksOfMixedKindsInsideEachOtherHaveOneSpeaker() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                """
                “The harbour master told us that the port was ‘closed for good’ and sent the "river boats" home,” said the captain, Ann Low."""));
        assertThat(dossier.claims()).isNotEmpty();
        assertThat(dossier.sources()).filteredOn(one -> one.kind() == Source.Kind.PERSON).extracting(Source::name)
                .containsExactly("Ann Low");
        assertThat(dossier.claims()).noneMatch(UncertainReadingTest::uncertain);
    }

    @Test
    void articleThatCitesItsOwnOutletRestsOnThatOutlet() {
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO",
                "The ferry line to Solna will reopen in May, The Harbour Echo reported on Monday."));
        Claim claim = claim(dossier, "will reopen");
        assertThat(roots(dossier, "will reopen")).containsExactly("own voice of The Harbour Echo");
        assertThat(List.of(claim.independent().low(), claim.independent().high())).containsExactly(0, 1);
    }

    @Test
    void twoPapersThatCiteOneAnotherHaveNoOrigin() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The ferry line to Solna will reopen in May, The Valley Post reported."),
                article("VALLEY POST", "The ferry line to Solna will reopen in May, The Harbour Echo reported."));
        Claim claim = claim(dossier, "will reopen");
        assertThat(claim.independent().articles()).isEqualTo(2);
        assertThat(List.of(claim.independent().low(), claim.independent().high())).containsExactly(0, 0);
        assertThat(claim.flags()).contains(Flag.of(Flag.Kind.CIRCULAR));
    }

    @Test
    void oneOutsideOfficialMakesARingOfCitationsOneOrigin() {
        Dossier dossier = Papers.dossier(
                article("HARBOUR ECHO", "The ferry line to Solna will reopen in May, The Valley Post reported."),
                article("VALLEY POST", "The ferry line to Solna will reopen in May, The Harbour Echo reported."),
                article("UPLAND STAR",
                        "The ferry line to Solna will reopen in May, transport minister Karin Holt said."));
        Claim claim = claim(dossier, "will reopen");
        assertThat(List.of(claim.independent().low(), claim.independent().high())).containsExactly(1, 1);
    }

    @Test
    void veryManyAttributionsOfOneTextAreAllRead() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < VERY_MANY; at++) {
            text.append("Engineer %c%c%c Berg said that pump %d at the dam had failed.\n\n".formatted('A' + at % 26,
                    'a' + at / 26 % 26, 'n' + at % 7, at));
        }
        Dossier dossier = Papers.dossier(article("HARBOUR ECHO", text.toString()));
        assertThat(dossier.claims().stream().mapToInt(claim -> claim.assertions().size()).sum())
                .isGreaterThan(VERY_MANY * 9 / 10);
    }

    private static List<String> roots(Dossier dossier, String words) {
        return claim(dossier, words).roots().stream()
                .map(id -> dossier.sources().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow())
                .map(one -> one.name() == null || one.kind() == Source.Kind.OUTLET_VOICE ? one.description()
                        : one.name())
                .toList();
    }

    private static boolean uncertain(Dossier dossier, String words) {
        return uncertain(claim(dossier, words));
    }

    private static boolean uncertain(Claim claim) {
        return claim.flags().stream().anyMatch(flag -> flag.kind() == Flag.Kind.SCOPE_UNCERTAIN);
    }
}
