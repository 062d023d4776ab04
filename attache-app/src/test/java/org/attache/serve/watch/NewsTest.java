package org.attache.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.demo.Newsroom;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.StoryEvent;
import org.attache.store.Desk.Occasion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a version of a dossier says that the one before did not. */
class NewsTest {

    private static Dossier pass;

    @BeforeAll
    static void read() {
        pass = Attache.create().read(Newsroom.inputs(), () -> {}).dossiers().stream()
                .filter(each -> each.title().contains("Bolivian")).findFirst().orElseThrow();
    }

    private static Dossier with(List<Claim> claims, List<StoryEvent> events) {
        return new Dossier(pass.id(), pass.title(), pass.articles(), pass.reuse(), pass.sources(), claims,
                pass.relations(), events, pass.timeline(), pass.onlyIn());
    }

    private static List<Claim> first(int low, List<Flag> flags) {
        Claim c = pass.claims().get(0);
        List<Claim> claims = new ArrayList<>(pass.claims());
        claims.set(0, new Claim(c.id(), c.text(), c.denied(), c.modality(), c.assertions(), c.roots(),
                new Independence(low, Math.max(low, c.independent().high()), 0, 1, 1, List.of()), flags, c.reasons()));
        return claims;
    }

    @Test
    void aStoryThatIsNewIsNewsByItself() {
        assertThat(News.between(null, pass)).extracting(News::occasion).containsExactly(Occasion.NEW_STORY);
    }

    @Test
    void nothingNewIsNoNews() {
        assertThat(News.between(pass, pass)).isEmpty();
    }

    @Test
    void oneOriginMoreIsNewsAndOneLessIsNot() {
        Dossier one = with(first(1, List.of()), pass.events());
        Dossier two = with(first(2, List.of()), pass.events());
        assertThat(News.between(one, two)).singleElement().satisfies(news -> {
            assertThat(news.occasion()).isEqualTo(Occasion.NEW_ORIGIN);
            assertThat(news.low()).isEqualTo(2);
            assertThat(news.what()).isEqualTo(pass.claims().get(0).text());
        });
        assertThat(News.between(two, one)).isEmpty();
    }

    @Test
    void theFirstDenialIsNewsAndTheSecondIsNot() {
        Dossier before = with(first(1, List.of()), pass.events());
        Dossier denied = with(first(1, List.of(Flag.of(Flag.Kind.DENIED))), pass.events());
        assertThat(News.between(before, denied)).extracting(News::occasion).containsExactly(Occasion.FIRST_DENIAL);
        assertThat(News.between(denied, denied)).isEmpty();
    }

    @Test
    void anActThatAPairHasNotDoneBeforeIsNews() {
        StoryEvent act = pass.events().stream()
                .filter(event -> !event.event().actors().isEmpty() && !event.event().recipients().isEmpty())
                .findFirst().orElseThrow();
        List<StoryEvent> without = pass.events().stream()
                .filter(event -> !event.event().cameo().equals(act.event().cameo())).toList();
        assertThat(News.between(with(pass.claims(), without), pass)).extracting(News::occasion)
                .contains(Occasion.NEW_EVENT).containsOnly(Occasion.NEW_EVENT);
    }
}
