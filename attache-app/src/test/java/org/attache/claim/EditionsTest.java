package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Analysis;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Edition.Status;
import org.attache.model.Flag;
import org.attache.model.StoryId;
import org.junit.jupiter.api.Test;

/** What a change or a withdrawal of an article does to the dossier. */
final class EditionsTest {

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
        Analysis echo = Papers.analysis(ECHO);
        Analysis post = Papers.analysis(POST);
        Claim before = claim(dossier(List.of(echo, post), List.of()));
        assertThat(before.independent().high()).isEqualTo(2);
        Claim after = claim(dossier(List.of(echo, post), List.of(edition(post.article().id(), Status.WITHDRAWN))));
        assertThat(after.independent().high()).isEqualTo(1);
        assertThat(after.flags()).contains(new Flag(Flag.Kind.RETRACTED, post.article().id()));
    }

    @Test
    void supersededVersionIsKeptButMakesNoClaims() {
        Analysis first = Papers.analysis(ECHO);
        Analysis second = Papers.analysis(ECHO.replace("will close in May", "may close in the summer"));
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
        return Papers.PIPELINE.dossier(new StoryId("st1"), analyses, List.of(), editions,
                org.attache.model.Families.NONE);
    }

    private static Claim claim(Dossier dossier) {
        return dossier.claims().stream().filter(one -> one.text().contains("bridge at Solna")).findFirst()
                .orElseThrow();
    }
}
