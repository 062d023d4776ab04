package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notice in a later version takes back, and what it leaves alone. */
final class WithdrawnWordsTest {

    private static final String FIRST = """
                                        THE HARBOUR ECHO
                                        3 March 2026, 08:10

                                        Harbour master dismissed

                                        The council has dismissed the harbour master, Ana Ruiz, an aide to the mayor told The Harbour Echo on Tuesday.

                                        Two cranes have stood idle since the storm of January, the aide said.

                                        The port handles 200 ships a year. Turnout at the harbour poll was 62 per cent.
                                        """;
    private static final String OTHER = """
                                        THE VALLEY POST
                                        3 March 2026

                                        Harbour master out, paper says

                                        The harbour master of Solna, Ana Ruiz, has been dismissed, The Harbour Echo reported on Tuesday, citing an aide.

                                        Fishermen in the valley said they would miss her.
                                        """;
    private static final String LATER = """
                                        THE HARBOUR ECHO
                                        3 March 2026, updated 13:40

                                        Harbour master stays in office

                                        %s

                                        "Nobody has told me to go," Ms Ruiz told reporters at noon on the quay.

                                        The port handles 200 ships a year.
                                        """;

    @ParameterizedTest
    @ValueSource(strings = {
            "Correction: An earlier version of this article said that Ana Ruiz had been dismissed. That was wrong.",
            "Clarification: This morning we stated that the harbour master had been dismissed. We take that statement back, with apologies.",
            "An earlier version of this story reported the dismissal of the harbour master. It was published in error.",
            "Editor's note: Our report of Tuesday morning that the council had dismissed Ms Ruiz does not hold, and we regret it.",
            "The Harbour Echo has withdrawn its report that the harbour master was dismissed.",
            "Apology: We reported that the council had dismissed the harbour master. She has not been dismissed.",
            "For the record: Contrary to what we wrote on Tuesday, the harbour master has not been dismissed.",
            "We were wrong: the harbour master has not been dismissed.",
            "This article has been corrected. It originally said that the harbour master had been sacked; she remains in office.",
            "CORRECTION\n\nA previous version of this article stated incorrectly that the harbour master had been dismissed.",
            "Note to readers: we no longer stand by our story that the harbour master has been dismissed.",
            "Amended at 13:10: the harbour master has not been dismissed, as stated here before. We apologise for the mistake.",
            "Retraction. Our report on the dismissal of the harbour master rested on a forged letter, and we retract it."})
    void noticeTakesBackWhatItRepeats(String notice) {
        Dossier dossier = read(notice);
        assertThat(claims(dossier, Flag.Kind.RETRACTED)).singleElement().satisfies(claim -> {
            assertThat(claim.text()).contains("dismissed", "harbour master");
            assertThat(claim.independent().high()).isZero();
        });
        assertThat(claims(dossier, Flag.Kind.RESTS_ON_RETRACTED)).hasSize(1);
    }

    @Test
    void eachOfTwoThingsTakenBackIsGone() {
        Dossier dossier = read(
                "Correction: An earlier version of this article said that Ana Ruiz had been dismissed and that two "
                        + "cranes had stood idle since January. Both statements were wrong, and we withdraw them.");
        assertThat(claims(dossier, Flag.Kind.RETRACTED)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Correction: An earlier version misspelt the name of the harbour master.",
            "Correction: An earlier version of this article gave the wrong age of Ana Ruiz, the harbour master. She is 54.",
            "Correction: An earlier version said that the mayor had been dismissed. That was wrong.",
            "Correction: An earlier version said that three cranes stood idle. It is two.",
            "Clarification: The dismissal of the harbour master takes effect in May.",
            "Update: This article has been updated with the council's statement.",
            "The Valley Post has withdrawn its report that the harbour master was dismissed.",
            "The council took back its decision to dismiss the harbour master, a spokesman said."})
    void noticeOnSomethingElseTakesNothingBack(String notice) {
        assertThat(claims(read(notice), Flag.Kind.RETRACTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Correction: The turnout was given as 62 per cent in an earlier version. That figure was wrong.",
            "Correction: An earlier version put the turnout at 62 per cent, which is mistaken."})
    void figureIsTakenBackByItsValue(String notice) {
        assertThat(claims(read(notice), Flag.Kind.RETRACTED)).singleElement()
                .satisfies(claim -> assertThat(claim.text()).contains("62 per cent"));
    }

    @Test
    void whatIsPrintedAnewAfterTheNoticeStands() {
        String notice = LATER
                .formatted("Correction: An earlier version said that Ana Ruiz had been dismissed. That was wrong.");
        String anew = FIRST.replace("3 March 2026, 08:10", "9 March 2026").replace("on Tuesday", "on Monday");
        assertThat(claims(Papers.dossier(notice, anew), Flag.Kind.RETRACTED)).isEmpty();
    }

    private static Dossier read(String notice) {
        return Papers.dossier(FIRST, OTHER, LATER.formatted(notice));
    }

    private static List<Claim> claims(Dossier dossier, Flag.Kind flag) {
        return dossier.claims().stream().filter(claim -> claim.flags().stream().anyMatch(one -> one.kind() == flag))
                .toList();
    }
}
