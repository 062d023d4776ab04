package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News as it is printed: every form that trips a reader of clean prose. */
class NewsFormsTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();

    @Test
    void headlineHasItsSpeakerAndItsContent() {
        assertThat(links("Talks with rebels have failed, says minister")).contains("says nsubj minister",
                "says ccomp failed");
    }

    @Test
    void headlineColonKeepsTheClause() {
        assertThat(links("Minister: Talks with rebels have failed")).contains("failed nsubj Talks");
    }

    @Test
    void datelineIsNoPartOfTheSentenceBehindIt() {
        String text = "GENEVA, March 3 (Reuters) - The envoy said that talks would go on.";
        assertThat(sentences(text)).containsExactly("GENEVA, March 3 (Reuters) -",
                "The envoy said that talks would go on.");
        assertThat(links(text)).contains("said nsubj envoy");
    }

    @Test
    void bulletsAreSentencesOfTheirOwn() {
        String text = "• Two killed in blast, police say\n• Curfew imposed in the capital\n- Schools stay shut";
        assertThat(sentences(text)).contains("Two killed in blast, police say", "Curfew imposed in the capital",
                "Schools stay shut");
    }

    @Test
    void numbersOfAListStandAlone() {
        String text = "1. The army left the town.\n2. The mayor returned.";
        assertThat(sentences(text)).containsExactly("1.", "The army left the town.", "2.", "The mayor returned.");
    }

    @Test
    void quotationMayRunOverParagraphs() {
        String text = "“We were told to wait,” Haddad said. “Nobody came.\n“Then the shelling began.”";
        assertThat(sentences(text)).containsExactly("“We were told to wait,” Haddad said.", "“Nobody came.",
                "“Then the shelling began.”");
        assertThat(links(text)).contains("said nsubj Haddad", "said ccomp told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"We are ready,\" the envoy said.", "“We are ready,” the envoy said.",
            "‘We are ready,’ the envoy said.", "''We are ready,'' the envoy said.",
            "``We are ready,'' the envoy said.", "\"\"We are ready,\"\" the envoy said.",
            "„We are ready,“ the envoy said.", "«We are ready,» the envoy said."})
    void everyKindOfQuotationMarkIsRead(String text) {
        assertThat(links(text)).contains("said nsubj envoy", "said ccomp are");
    }

    @Test
    void capitalsThroughoutAreReadLikeAHeadline() {
        assertThat(links("MINISTER SAYS TALKS WITH REBELS HAVE FAILED")).contains("SAYS nsubj MINISTER",
                "SAYS ccomp FAILED");
    }

    @Test
    void hyphenatedCompoundsKeepStatesApart() {
        assertThat(forms("The Russia-Ukraine war and the US-backed plan for Sino-Indian trade.")).contains("Russia",
                "-", "Ukraine", "US", "backed", "Sino", "Indian");
        assertThat(names("The Russia-Ukraine war and the US-backed plan.")).contains("STATE Russia",
                "STATE Ukraine", "STATE US");
    }

    @Test
    void possessivesAreSplitOffNames() {
        assertThat(forms("Kenya's and the states’ envoys met Abbas’ aide.")).contains("Kenya", "'s", "states", "’",
                "Abbas");
        assertThat(names("Kenya's envoys met Petrov’s aide in Rome.")).contains("STATE Kenya", "PERSON Petrov");
    }

    @Test
    void initialsDoNotEndASentence() {
        assertThat(sentences("J. K. Adams met S.M. Qureshi and George W. Hale. They agreed.")).hasSize(2);
    }

    @Test
    void honorificsAreTitles() {
        assertThat(names("Mr. Okafor, Dr Lee, Shri Mehta and Sheikh Omar agreed.")).contains("TITLE Mr.",
                "PERSON Okafor", "TITLE Dr", "TITLE Shri", "TITLE Sheikh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Muhammad Shehbaz Sharif", "Ahmed al-Masri", "Abdel Fattah el-Sisi", "Sergei Lavrov",
            "Zhang Weiwei", "Bidhya Devi Bhandari", "Mohammed bin Salman", "Volodymyr Zelenskyy"})
    void transliteratedNamesArePersons(String name) {
        assertThat(names("On Monday " + name + " said that the talks had failed.")).contains("PERSON " + name);
    }

    @Test
    void missingFullStopEndsWithTheLine() {
        assertThat(sentences("The envoy left on Monday\nNobody knew why")).containsExactly(
                "The envoy left on Monday", "Nobody knew why");
    }

    @Test
    void emojiIsAWordAndHurtsNobody() {
        String text = "🚨 BREAKING 🚨 The envoy said talks had failed 😀👍🏽.";
        assertThat(links(text)).contains("said nsubj envoy", "said ccomp failed");
        assertThat(forms(text)).allSatisfy(form -> assertThat(form).isNotBlank());
    }

    @Test
    void veryLongSentenceIsCutAndReadWhole() {
        String text = "The envoy said the talks went on, ".repeat(300) + "and left.";
        List<Sentence> sentences = annotate(text);
        assertThat(sentences).hasSizeGreaterThan(1);
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(300 * 8 + 3);
    }

    @Test
    void otherScriptsInTheMiddleAreWords() {
        String text = "The envoy, 王毅, said in Дубай that السلام was near.";
        assertThat(forms(text)).contains("王毅", "Дубай", "السلام");
        assertThat(links(text)).contains("said nsubj envoy");
    }

    private static List<Sentence> annotate(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return ENGLISH.annotate(text, lines);
    }

    private static List<String> sentences(String text) {
        return annotate(text).stream().map(sentence -> sentence.span().in(text)).toList();
    }

    private static List<String> forms(String text) {
        return annotate(text).stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::form).toList();
    }

    private static List<String> links(String text) {
        return annotate(text).stream().flatMap(NewsFormsTest::links).toList();
    }

    private static Stream<String> links(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> token.head() >= 0)
                .map(token -> sentence.token(token.head()).form() + ' ' + token.relation() + ' ' + token.form());
    }

    private static List<String> names(String text) {
        return annotate(text).stream().flatMap(sentence -> sentence.names().stream()
                .map(name -> name.kind() + " " + sentence.span(name.first(), name.last()).in(text))).toList();
    }
}
