package org.attache.reuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> in(String text) {
        return Quotations.in(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void curlyStraightAndAngleMarksAreRead() {
        assertThat(in("He said “yes”, she \"no\", they «perhaps».")).containsExactly("yes", "no", "perhaps");
    }

    @Test
    void quotationOverTwoParagraphsOpensTwiceAndClosesOnce() {
        assertThat(in("“We came.\n\n“We saw,” he said. Nobody won.")).hasSize(1).first().asString().endsWith("saw,");
        assertThat(in("\"We came.\n\n\"We saw,\" he said. Nobody won.")).containsExactly("We came.", "We saw,");
    }

    @Test
    void markThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(in("She said “we are late.\n\nThe train left.")).containsExactly("we are late.");
    }

    @Test
    void apostropheIsNoQuotation() {
        assertThat(in("The workers’ rights and the town’s bridge aren't 'em.")).isEmpty();
    }

    @Test
    void singleMarksQuoteInTheBritishManner() {
        assertThat(in("‘The workers’ rights are safe,’ he said.")).containsExactly("The workers’ rights are safe,");
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(in("A 17\" screen and a 20\" one.")).isEmpty();
    }
}
