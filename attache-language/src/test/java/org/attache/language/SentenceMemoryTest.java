package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

final class SentenceMemoryTest {

    private static final EnglishAnnotator plain = EnglishAnnotator.load();
    private static final String COPY = "The mayor of Solna said on Monday that the bridge would close. \"It is old,\" "
            + "Karin Holt added.";

    @Test
    void copiedSentenceIsReadAsItWouldBeWithoutAMemoryWhereverItStands() {
        SentenceMemory memory = new SentenceMemory(100);
        EnglishAnnotator remembering = plain.with(memory);
        for (String text : List.of(COPY, "Traffic was calm.  " + COPY, COPY.replace(". ", ".\n\n"), COPY)) {
            assertThat(read(remembering, text)).isEqualTo(read(plain, text));
        }
        assertThat(memory.asked()).isEqualTo(9);
        assertThat(memory.known()).isEqualTo(6);
    }

    @Test
    void oneOtherWordIsAnotherSentence() {
        SentenceMemory memory = new SentenceMemory(100);
        EnglishAnnotator remembering = plain.with(memory);
        read(remembering, "The bridge may close.");
        read(remembering, "The bridge will close.");
        assertThat(memory.known()).isZero();
    }

    @Test
    void whatWasNotMetForLongIsForgottenAndWhatIsMetStays() {
        SentenceMemory memory = new SentenceMemory(2);
        EnglishAnnotator remembering = plain.with(memory);
        read(remembering, "Ships came.");
        for (String name : List.of("Anna", "Bo", "Carl", "Dora", "Egon")) {
            read(remembering, name + " left.");
            read(remembering, "Ships came.");
        }
        assertThat(memory.known()).isEqualTo(5);
        read(remembering, "Anna left.");
        assertThat(memory.known()).isEqualTo(5);
    }

    private static List<Sentence> read(EnglishAnnotator annotator, String text) {
        return annotator.annotate(text, List.of(new Span(0, text.length())));
    }
}
