package org.attache.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> in(String text) {
        return Quotations.in(text).stream().map(quotation -> quotation.span().in(text)).toList();
    }

    @Test
    void straightAndCurlyMarksAreRead() {
        assertThat(in("\"Yes,\" she said. “No,” he said. ''Perhaps,'' they said."))
                .containsExactly("\"Yes,\"", "“No,”", "''Perhaps,''");
    }

    @Test
    void quotationInsideQuotationBelongsToTheOuterOne() {
        assertThat(in("“He told me ‘go home’ and left,” she said."))
                .containsExactly("“He told me ‘go home’ and left,”");
        assertThat(in("“The “deal” is dead,” she said.")).containsExactly("“The “deal” is dead,”");
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        assertThat(in("The voters’ choice wasn't the minister's, said the '90s star.")).isEmpty();
    }

    @Test
    void singleMarksQuoteSeveralWords() {
        assertThat(in("He called it ‘the end of the road’ for now.")).containsExactly("‘the end of the road’");
    }

    @Test
    void paragraphEndsWhatIsLeftOpenAndTheNextContinuesIt() {
        String text = "“We came late.\n“Then we left,” she said.";
        List<Quotation> found = Quotations.in(text);
        assertThat(in(text)).containsExactly("“We came late.", "“Then we left,”");
        assertThat(found.getFirst().closed()).isFalse();
        assertThat(found.getLast().continues()).isTrue();
    }

    @Test
    void oddMarksNeverReachBeyondTheText() {
        for (String text : List.of("\"", "“", "”", "''", "\"\"", "“”", "a \" b", "‘", "\n\"\n", "\" \" \" \"")) {
            Quotations.in(text)
                    .forEach(quotation -> assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Test
    void thousandsOfUnclosedMarksAreReadInLinearTime() {
        String text = "‘word “word ".repeat(50_000);
        assertThat(Quotations.in(text)).isNotNull();
    }
}
