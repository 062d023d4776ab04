package org.attache.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;

class StoryPropertyTest {

    @Property(tries = 100)
    void verbatimCopyJoinsTheStoryOfItsOriginal(@ForAll("texts") List<String> texts) {
        StoryGrouper grouper = new StoryGrouper();
        Map<ArticleId, StoryId> stories = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            note(grouper.add(item("o" + i, texts.get(i))), stories);
        }
        StoryId before = stories.get(new ArticleId("o0"));
        for (int copy = 0; copy < 5; copy++) {
            note(grouper.add(item("copy" + copy, texts.getFirst())), stories);
            assertThat(stories.get(new ArticleId("copy" + copy))).isEqualTo(stories.get(new ArticleId("o0")));
        }
        assertThat(stories.get(new ArticleId("o0"))).as("a copy never splits").isEqualTo(before);
    }

    @Property(tries = 60)
    void sameStreamGivesTheSameStories(@ForAll("texts") List<String> texts) {
        assertThat(run(texts)).isEqualTo(run(texts));
    }

    @Property(tries = 60)
    void prefixOfAStreamIsGroupedAsIfNothingFollowed(@ForAll("texts") List<String> texts) {
        List<Assignment> all = run(texts);
        List<Assignment> half = run(texts.subList(0, texts.size() / 2));
        assertThat(all.subList(0, half.size())).isEqualTo(half);
    }

    @Property(tries = 60)
    void twoArticlesAreGroupedAlikeInEitherOrder(@ForAll("text") String a, @ForAll("text") String b) {
        boolean there = run(List.of(a, b)).stream().map(Assignment::story).distinct().count() == 1;
        boolean back = run(List.of(b, a)).stream().map(Assignment::story).distinct().count() == 1;
        assertThat(there).isEqualTo(back);
    }

    private static List<Assignment> run(List<String> texts) {
        StoryGrouper grouper = new StoryGrouper();
        List<Assignment> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(grouper.add(item("o" + i, texts.get(i))));
        }
        return all;
    }

    private static void note(Assignment assignment, Map<ArticleId, StoryId> stories) {
        stories.put(assignment.article(), assignment.story());
        for (StoryChange change : assignment.changes()) {
            switch (change) {
                case StoryChange.Merged merged -> stories.replaceAll(
                        (article, story) -> story.equals(merged.gone()) ? merged.into() : story);
                case StoryChange.Split split -> split.moved().forEach(id -> stories.put(id, split.created()));
            }
        }
    }

    private static NewsItem item(String id, String text) {
        return new NewsItem(new ArticleId(id), PublicationTime.parse("2025-03-04"), "outlet", "", text);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries
                .of("lock", "barge", "Veldhaven", "choir", "snow", "Marodun", "minister", "vote", "budget", "Ilse",
                        "Brandsma", "tug", "gate", "divers", "song", "jury", "tax", "deputies", "harvest", "frost",
                        "the", "of",
                        "said.")
                .list().ofMinSize(8).ofMaxSize(40).map(words -> String.join(" ", words));
    }
}
