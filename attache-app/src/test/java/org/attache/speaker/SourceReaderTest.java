package org.attache.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.Papers;
import org.attache.model.Attribution;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.Outlets;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    /** Whoever says the words, by name or description; nobody where no attribution has just these. */
    private static List<String> speakers(String body, String content) {
        ReadArticle article = new ReadArticle(0, Papers.analysis("The Weir Courier\n3 March 2026\n\nWeir\n\n" + body));
        SourceReader reader = new SourceReader(article, new Outlets(List.of(article)));
        return IntStream.range(0, article.attributions().size())
                .filter(at -> says(article, article.attribution(at), content)).boxed()
                .flatMap(at -> reader.of(at).stream()).map(who -> who.name() == null ? who.description() : who.name())
                .toList();
    }

    private static boolean says(ReadArticle article, Attribution one, String content) {
        return one.content().size() == 1 && one.content().getFirst().in(article.text()).equals(content);
    }

    @Test
    void firstPersonIsWhoeverIsQuoted() {
        String body = "\"I think the weir is safe,\" Ann Roe, the engineer, said. Petr Dvor had a doubt. "
                + "\"I think the gate leaks,\" he said.";
        assertThat(speakers(body, "the weir is safe")).containsExactly("Ann Roe");
        assertThat(speakers(body, "the gate leaks")).containsExactly("Petr Dvor");
    }

    @Test
    void newPaperIsNotTheOldOneNorThePersonWhoReadIt() {
        String body = "Ann Roe, a warden, said the tone of the memo was harsh. The new memo says the weir is old. "
                + "The old guidance says the weir is young.";
        assertThat(speakers(body, "the weir is old")).containsExactly("new memo");
        assertThat(speakers(body, "the weir is young")).containsExactly("old guidance");
    }

    @Test
    void letterIsTheWordOfWhoeverWroteIt() {
        String body = "Ann Roe wrote in a letter that nobody had asked her. The letter says the weir is old.";
        assertThat(speakers(body, "the weir is old")).containsExactly("Ann Roe");
    }

    @Test
    void givenNameInTwoHalvesIsOnePersonsName() {
        String body = "Envoy Lim Eun-yong said the talks were near. Lim added that the weir would hold.";
        assertThat(speakers(body, "the talks were near")).containsExactly("Lim Eun-yong");
    }

    @Test
    void whoeverIsToldHasNotSaidIt() {
        String body = "Slots have been given to the firm, Ann Roe, who keeps them at the airport, told the Harbour News.";
        assertThat(speakers(body, "Slots have been given to the firm")).containsExactly("Ann Roe");
    }

    @Test
    void newPollsAreTheOneSurveyThatTheArticleNames() {
        String body = "Owners are gloomy, according to new polls. The Harbour College poll shows that trade is slow.";
        assertThat(speakers(body, "Owners are gloomy")).containsExactly("Harbour College poll");
    }
}
