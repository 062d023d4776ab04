package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program is made of: the libraries of the tests are all it ships and the test tools. */
class ShippedLibrariesTest {

    /** Measured against or converted from, never shipped: CoreNLP and HeidelTime are GPL, NLP4J takes 2 GB. */
    private static final List<String> NEVER = List.of("corenlp", "nlp4j", "heideltime", "readability4j", "boilerpipe",
            "rometools");

    @Test
    void nothingThatIsOnlyMeasuredAgainstIsShipped() {
        String libraries = System.getProperty("java.class.path");
        assertThat(libraries).contains("jackson").doesNotContainIgnoringCase(NEVER.toArray(String[]::new));
    }
}
