package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.actor.Actors;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.text.PlainTextReader;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Claim;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** How a claim is put into words that can be read by themselves. */
final class WordingTest {

    private static final Pipeline pipeline = new Pipeline(EnglishAnnotator.load(), Actors.load());

    @Test
    void theNounOfARelativeClauseIsLentToIt() {
        assertThat(claims("The leak was found by Ana Ruiz, a plumber, who alerted the harbour office, the mayor said."))
                .contains("[Ana Ruiz] alerted the harbour office");
    }

    @Test
    void theSubjectOfTwoVerbsIsLentToTheSecond() {
        assertThat(
                claims("The harbour office closed the quay on Friday and notified the shipping lines, the mayor said."))
                .contains("[The harbour office] notified the shipping lines");
    }

    @Test
    void aClauseWithItsOwnSubjectStandsAsItIs() {
        assertThat(claims("The office closed the quay and there is no other berth, the mayor said."))
                .contains("there is no other berth");
    }

    @Test
    void whoIsThePersonAndNotWhatHeBelongsTo() {
        assertThat(claims("It was an officer of the guard who closed the quay on Friday, the mayor said."))
                .allSatisfy(text -> assertThat(text).doesNotContain("[the guard]"));
    }

    @Test
    void aQuestionWithinASentenceIsNoClaim() {
        assertThat(
                claims("Divers do not know when the leak began, the mayor said. The quay was closed, the mayor said."))
                .contains("The quay was closed").noneMatch(text -> text.startsWith("when"));
    }

    private static List<String> claims(String text) {
        List<Analysis> analyses = new ArrayList<>();
        byte[] bytes = ("HARBOUR ECHO\n" + text).getBytes(StandardCharsets.UTF_8);
        new PlainTextReader().read(Input.of("a.txt", bytes), read -> {
            if (read instanceof Read.Article found) {
                analyses.add(pipeline.analyze(found.article()));
            }
        });
        return new DossierBuilder().build(new StoryId("story"), analyses, List.of()).claims().stream().map(Claim::text)
                .toList();
    }
}
