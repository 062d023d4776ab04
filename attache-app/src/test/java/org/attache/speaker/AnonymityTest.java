package org.attache.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.annotation.Sentence;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

class AnonymityTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();

    private static Optional<String> reason(String text, String source) {
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        int at = text.indexOf(source);
        return new Anonymity(sentences).reason(new Span(at, at + source.length())).map(span -> span.in(text));
    }

    @Test
    void causeBehindTheConditionIsTheReason() {
        assertThat(reason("Talks will resume, a senior official said on condition of anonymity because he was not "
                + "authorised to brief the press.", "a senior official"))
                .contains("because he was not authorised to brief the press");
    }

    @Test
    void purposeEndsBeforeTheMainClause() {
        assertThat(reason("A banker, who requested anonymity to discuss private talks, said the sale was off.",
                "A banker")).contains("to discuss private talks");
    }

    @Test
    void fearIsAReason() {
        assertThat(reason("The aide declined to be identified for fear of losing her job.", "The aide"))
                .contains("for fear of losing her job");
    }

    @Test
    void nextSentenceOfAPronounGivesTheReason() {
        assertThat(reason("Two officers said the convoy had turned back. They spoke on condition of anonymity, citing "
                + "the sensitivity of the matter.", "Two officers")).contains("citing the sensitivity of the matter");
    }

    @Test
    void nameThatIsKeptBackHasItsReasonBehindIt() {
        assertThat(reason("The levy goes, an official says. The official asked for his name to be withheld until the "
                + "law has been printed.", "an official")).contains("until the law has been printed");
        assertThat(reason("Four men died, a nurse said. She did not want her name printed, as the staff had been told "
                + "to keep quiet.", "a nurse")).contains("as the staff had been told to keep quiet");
    }

    @Test
    void bothOfTheSentenceBeforeHaveOneReason() {
        assertThat(reason("Two clerks said the ledgers were false. Both asked not to be named because the talks are "
                + "private.", "Two clerks")).contains("because the talks are private");
    }

    @Test
    void conditionAloneIsNoReason() {
        assertThat(reason("The clerk spoke on condition of anonymity.", "The clerk")).isEmpty();
    }

    @Test
    void namedPeopleHaveNone() {
        assertThat(reason("The mayor said the bridge was not allowed to carry lorries.", "The mayor")).isEmpty();
    }
}
