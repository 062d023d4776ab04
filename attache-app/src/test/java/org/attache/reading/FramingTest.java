package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.attache.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FramingTest {

    private static boolean frames(String sentence) {
        ReadArticle article = new ReadArticle(0,
                Papers.analysis("Valley Gazette\n3 March 2026\n\nNews of the day\n\n" + sentence + "\n"));
        return IntStream.range(0, article.attributions().size()).anyMatch(article::frame);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Roe said the weir was old.", "The weir was old, the coach regrets.",
            "\"The weir is old,\" said Ann Roe.", "By the union's count nine boats were lost.",
            "The union accused the firm of spraying the field."})
    void whatSomebodySays(String sentence) {
        assertThat(frames(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Roe thanked the crew.", "Ann Roe hopes for rain.", "The weir broke on Monday.",
            "Messages between the two leaders indicated nothing."})
    void whatSomebodyDoes(String sentence) {
        assertThat(frames(sentence)).isFalse();
    }
}
