package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.Papers;
import org.attache.model.Span;
import org.attache.reading.ReadArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of an article of the Valley Gazette. */
final class OwnHandsTest {

    private static ReadArticle article(String sentence) {
        return new ReadArticle(0, Papers.analysis("Valley Gazette\n3 March 2026\n\nWeir\n\n" + sentence + "\n"));
    }

    private static Span words(ReadArticle article, String words) {
        int start = article.text().indexOf(words, article.text().indexOf("Weir") + 4);
        return new Span(start, start + words.length());
    }

    @ParameterizedTest
    @CsvSource({"Our reporter saw the weir break., Our reporter",
            "A Gazette photographer saw the weir break., A Gazette photographer",
            "The Gazette's correspondent counted nine boats., The Gazette's correspondent",
            "A reporter of the Gazette counted nine boats., A reporter of the Gazette",
            "A team from this newspaper counted nine boats., A team from this newspaper"})
    void reporterOfTheOutlet(String sentence, String words) {
        ReadArticle article = article(sentence);
        assertThat(OwnHands.reporter(article, words(article, words))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A reporter saw the weir break., A reporter",
            "A Courier photographer saw the weir break., A Courier photographer",
            "A correspondent of the Courier counted nine boats., A correspondent of the Courier",
            "Our neighbour counted nine boats., Our neighbour", "The valley crew counted nine boats., The valley crew"})
    void somebodyElse(String sentence, String words) {
        ReadArticle article = article(sentence);
        assertThat(OwnHands.reporter(article, words(article, words))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"\"The mayor told this newspaper that the weir would hold.\", this newspaper, true",
            "\"The mayor told our paper that the weir would hold.\", our paper, true",
            "\"The mayor told a newspaper that the weir would hold.\", a newspaper, false",
            "\"The mayor told the Courier that the weir would hold.\", the Courier, false"})
    void outletItself(String sentence, String words, boolean own) {
        ReadArticle article = article(sentence);
        assertThat(OwnHands.outlet(article, words(article, words))).isEqualTo(own);
    }
}
