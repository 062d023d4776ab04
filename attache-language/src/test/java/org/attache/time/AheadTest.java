package org.attache.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "in three weeks" says depends on the verb. */
class AheadTest {

    private static final EnglishAnnotator ANNOTATOR = EnglishAnnotator.load();
    private static final TimeTagger TAGGER = TimeTagger.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They will meet in three weeks.|2022-W19|2022-05-09|2022-05-15",
            "He said the bridge would open in two days.|2022-04-26|2022-04-26|2022-04-26",
            "They will meet in about two months.|2022-06|2022-06-01|2022-06-30",
            "The mine will close in 23 years.|2045|2045-01-01|2045-12-31",
            "They will meet in a fortnight.|2022-W18|2022-05-02|2022-05-08",
            "They will return in two weeks' time.|2022-W18|2022-05-02|2022-05-08",
            "They will meet three weeks from now.|2022-W19|2022-05-09|2022-05-15"})
    void aLengthAheadIsADate(String text, String value, LocalDate earliest, LocalDate latest) {
        assertThat(only(text)).extracting(TimeExpression::type, TimeExpression::value, TimeExpression::earliest,
                TimeExpression::latest).containsExactly(TimeExpression.Type.DATE, value, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The army must leave within ten days.|P10D|2022-04-24|2022-05-04",
            "She is the first premier to visit the island in 23 years.|P23Y|1999-04-24|2022-04-24",
            "It has not rained in ten years.|P10Y|2012-04-24|2022-04-24",
            "They built the bridge in three weeks.|P3W||"})
    void otherwiseItIsALength(String text, String value, LocalDate earliest, LocalDate latest) {
        assertThat(only(text)).extracting(TimeExpression::type, TimeExpression::value, TimeExpression::earliest,
                TimeExpression::latest).containsExactly(TimeExpression.Type.DURATION, value, earliest, latest);
    }

    private static TimeExpression only(String text) {
        Span whole = new Span(0, text.length());
        Article article = new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                PublicationTime.of(LocalDate.of(2022, 4, 24)), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, whole)));
        List<TimeExpression> found = TAGGER.tag(article, ANNOTATOR.annotate(text, article.prose()));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
