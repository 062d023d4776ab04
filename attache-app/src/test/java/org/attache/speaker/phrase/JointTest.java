package org.attache.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JointTest {

    private static List<String> heads(String sentence) {
        return Joint.parts(Phrases.before(sentence, "said")).stream().map(NounPhrase::noun).toList();
    }

    @ParameterizedTest
    @CsvSource({"Ann Roe and the mayor said the weir was old., roe, mayor",
            "The mayor and the coastguard said the weir was old., mayor, coastguard",
            "Both the union and its lawyer said the weir was old., union, lawyer",
            "Ann Roe and Petr Dvor said the weir was old., roe, dvor"})
    void twoWhoSpeakWithOneVerb(String sentence, String first, String second) {
        assertThat(heads(sentence)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor said the weir was old.", "The owner and manager said the weir was old.",
            "The Ministry of Trade and Industry said the weir was old.",
            "Residents and traders said the weir was old."})
    void oneSpeakerOrOneCrowd(String sentence) {
        assertThat(heads(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ann Roe and the mayor said in a joint statement that the weir was old., true",
            "Ann Roe and the mayor jointly said that the weir was old., true",
            "Ann Roe and the mayor said that the weir was old., false"})
    void onePaperSpeaksForBoth(String sentence, boolean declared) {
        assertThat(Joint.declared(Phrases.tree(sentence))).isEqualTo(declared);
    }
}
