package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that report no act, and acts that are not told as facts. */
class NoEventsTest {

    private static final Set<Modality> UNTOLD = Set.of(Modality.NEGATED, Modality.HYPOTHETICAL);

    static Stream<String> sentences() throws IOException {
        return Stream.concat(lines("no-events.txt"), lines("no-events-second.txt"));
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(NoEventsTest.class.getResourceAsStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void nothingIsCountedWhereNothingHappens(String sentence) {
        assertThat(FrameExamplesTest.told(sentence)).filteredOn(event -> !UNTOLD.contains(event.modality()))
                .filteredOn(event -> !event.cameo().startsWith("01")).isEmpty();
    }

    /** The third set was written last and is only counted: four of 120 when it was first read. */
    @Test
    void hardlyAnyOfTheThirdSetTellsAnEvent() throws IOException {
        assertThat(lines("no-events-third.txt").filter(sentence -> FrameExamplesTest.told(sentence).stream()
                .anyMatch(event -> !UNTOLD.contains(event.modality()) && !event.cameo().startsWith("01"))))
                .hasSizeLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did Peru attack Chile?", "Deputies debate who will rule Peru.",
            "Go and attack Chile!", "Instead of attacking Chile, Peru built a bridge.",
            "Peru considered attacking Chile.", "Ana Ruiz condemned people who attack Peru."})
    void whatIsAskedBiddenOrWeighedDidNotHappen(String sentence) {
        assertThat(FrameExamplesTest.told(sentence)).filteredOn(event -> event.modality() == Modality.ASSERTED)
                .noneMatch(event -> event.cameo().startsWith("19"));
    }

    @Test
    void aViewOfAThingIsNoActTowardsASide() {
        assertThat(FrameExamplesTest.told("Peru's president criticised the noise.")).isEmpty();
        assertThat(FrameExamplesTest.told("Peru's president criticised the Chilean proposal.")).singleElement()
                .satisfies(event -> assertThat(event.recipients().getFirst().code()).isEqualTo("CHL"));
    }

    @Test
    void theFirstOfTwoObjectsGetsTheSecond() {
        assertThat(FrameExamplesTest.told("Peru lent Chile two billion dollars.")).singleElement()
                .satisfies(event -> assertThat(event.recipients().getFirst().code()).isEqualTo("CHL"));
    }

    @Test
    void aFamilyNameThatTwoLandsHaveIsNobodys() {
        assertThat(Reading.of("Christie criticised Peru.", java.time.LocalDate.of(2016, 9, 1)).events())
                .flatExtracting(Event::actors).extracting(party -> party.code()).doesNotContain("BHSGOV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "((((", "\u0000\uFFFF", "a a a a a a a a a a a a a a a a a a",
            "\uD83D\uDE00 said said said.",
            "of of of of by by by with with to to to in in in."})
    void anyTextIsRead(String text) {
        assertThat(FrameExamplesTest.code(text)).isNotNull();
    }

    @Test
    void actsOfWhomNobodyKnowsAreNotTold() {
        assertThat(FrameExamplesTest.told("The minister criticised him.")).isEmpty();
        assertThat(FrameExamplesTest.told("The Danish minister criticised him.")).hasSize(1);
        assertThat(FrameExamplesTest.told("The minister criticised the judge.")).hasSize(1);
    }

    @Test
    void aPersonCalledLikeAMinisterIsSomebodyElse() {
        assertThat(Reading.of("Mary Lavrov spoke in Leeds. Germany thanked Lavrov.", null).events())
                .flatExtracting(Event::recipients).extracting(party -> party.code()).doesNotContain("RUSGOV");
    }

    @Test
    void aDeniedActIsNegatedAndARefusedOneIsARejection() {
        assertThat(FrameExamplesTest.code("Peru did not attack Chile.")).singleElement()
                .satisfies(event -> assertThat(event.modality()).isEqualTo(Modality.NEGATED));
        assertThat(FrameExamplesTest.code("Peru will not send aid to Chile.")).singleElement()
                .satisfies(event -> assertThat(event.plover()).isEqualTo("REJECT"));
    }

    @Test
    void anAnnouncedActOfHelpIsAnAgreement() {
        assertThat(FrameExamplesTest.code("Peru will send aid to Chile.")).singleElement()
                .satisfies(event -> assertThat(event.cameo()).isEqualTo("033"));
    }

    @Test
    void whatIsDoneToSeveralIsDoneToEach() {
        assertThat(FrameExamplesTest.code("Peru accused Chile and Bolivia of spying.")).singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).extracting(party -> party.country()).containsExactly("PER");
                    assertThat(event.recipients()).extracting(party -> party.country()).containsExactly("CHL", "BOL");
                });
    }

    @Test
    void talksOfTwoStatesAreMutual() {
        assertThat(FrameExamplesTest.code("The presidents of Peru and Chile held talks on Monday.")).singleElement()
                .satisfies(event -> {
                    assertThat(event.reciprocal()).isTrue();
                    assertThat(event.actors()).extracting(party -> party.code()).containsExactly("PERGOV", "CHLGOV");
                });
    }

    @Test
    void thePassiveHasItsAgentForActor() {
        assertThat(FrameExamplesTest.code("Two Chilean sailors were arrested by Peruvian police.")).singleElement()
                .satisfies(event -> assertThat(event.actors()).extracting(party -> party.code())
                        .containsExactly("PERCOP"));
    }
}
