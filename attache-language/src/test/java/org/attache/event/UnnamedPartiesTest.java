package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.Event.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media and people whose names are kept back are sources, never parties to what they say. */
class UnnamedPartiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"An unnamed official accused Russia.",
            "An anonymous Iranian diplomat accused Israel of attacking Syria.",
            "A senior US official, speaking on condition of anonymity, accused Russia of attacking Ukraine.",
            "A US official who asked not to be named criticised Israel.",
            "A European diplomat, who declined to be identified, condemned Iran.", "Sources accused Russia.",
            "A source close to the Kremlin praised Turkey.", "Reuters praised Turkey.",
            "The newspaper accused Turkey.", "State television condemned Israel."})
    void whatTheySayIsNoActOfAParty(String text) {
        assertThat(FrameExamplesTest.told(text)).isEmpty();
    }

    @Test
    void whatTheyDoIsOne() {
        assertThat(FrameExamplesTest.told("An unidentified gunman killed a Russian soldier in Syria."))
                .singleElement().satisfies(event -> assertThat(event.actors()).extracting(Party::code)
                        .containsExactly("UAF"));
    }

    @Test
    void aGovernmentWhoseNameIsKnownSpeaksForItself() {
        assertThat(FrameExamplesTest.told("US officials criticised Israel on Monday after the envoy was named."))
                .isNotEmpty();
    }
}
