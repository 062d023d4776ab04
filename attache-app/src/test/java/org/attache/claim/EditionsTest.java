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
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Edition.Status;
import org.attache.model.Flag;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** What a change or a withdrawal of an article does to the dossier. */
final class EditionsTest {

    private static final Pipeline pipeline = new Pipeline(EnglishAnnotator.load(), Actors.load());

    private static final String ECHO = """
                                       THE HARBOUR ECHO
                                       3 March 2026

                                       Bridge to close

                                       The bridge at Solna will close in May, transport minister Karin Holt said on Monday.
                                       """;
    private static final String POST = """
                                       THE VALLEY POST
                                       3 March 2026

                                       No more traffic

                                       The bridge at Solna will close in May, said Erik Dahl, director of the road office.
                                       """;

    @Test
    void whatAWithdrawnArticleSaysCountsForNothingAndIsFlagged() {
        Analysis echo = read(ECHO);
        Analysis post = read(POST);
        Claim before = claim(dossier(List.of(echo, post), List.of()));
        assertThat(before.independent().high()).isEqualTo(2);
        Claim after = claim(dossier(List.of(echo, post), List.of(edition(post.article().id(), Status.WITHDRAWN))));
        assertThat(after.independent().high()).isEqualTo(1);
        assertThat(after.flags()).contains(new Flag(Flag.Kind.RETRACTED, post.article().id()));
    }

    @Test
    void supersededVersionIsKeptButMakesNoClaims() {
        Analysis first = read(ECHO);
        Analysis second = read(ECHO.replace("will close in May", "may close in the summer"));
        Dossier dossier = dossier(List.of(first, second), List.of(edition(first.article().id(), Status.SUPERSEDED)));
        assertThat(dossier.articles()).hasSize(2);
        assertThat(dossier.claims()).allSatisfy(claim -> assertThat(claim.assertions())
                .noneMatch(one -> one.article().equals(first.article().id())));
        assertThat(dossier.editions()).hasSize(1);
    }

    private static Edition edition(ArticleId article, Status status) {
        return new Edition(article, status, null, List.of(), List.of());
    }

    private static Dossier dossier(List<Analysis> analyses, List<Edition> editions) {
        return pipeline.dossier(new StoryId("st1"), analyses, List.of(), editions, org.attache.model.Families.NONE);
    }

    private static Claim claim(Dossier dossier) {
        return dossier.claims().stream().filter(one -> one.text().contains("bridge at Solna")).findFirst()
                .orElseThrow();
    }

    private static Analysis read(String text) {
        List<Analysis> read = new ArrayList<>();
        new PlainTextReader().read(Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), one -> {
            if (one instanceof Read.Article article) {
                read.add(pipeline.analyze(article.article()));
            }
        });
        return read.getFirst();
    }
}
