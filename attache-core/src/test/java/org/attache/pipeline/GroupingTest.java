package org.attache.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.Fault;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.story.Assignment;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryModel;
import org.attache.story.portrait.WordRarity;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final String LOCK = "The ship lock at Veldhaven closed on Tuesday after a tug struck its eastern gate, "
            + "the canal authority said. Engineer Ilse Brandsma will look at the hinges with her divers.";

    private final List<Fault> faults = new ArrayList<>();

    private static NewsItem item(String id, String title) {
        return new NewsItem(new ArticleId(id), PublicationTime.parse("2025-03-04"), "outlet of " + id, title, LOCK);
    }

    @Test
    void articleThatCannotBeGroupedStandsByItselfAndTheStreamGoesOn() {
        StoryGrouper faulty = new StoryGrouper(StoryGrouper.USUAL, StoryModel.shipped(), WordRarity.shipped(),
                (item, neighbours) -> {
                    if (item.title().contains("trap")) {
                        throw new IllegalStateException("fell into it");
                    }
                });
        Grouping grouping = new Grouping(faulty, new ReuseDetector(), faults::add);
        List<StoryId> stories = List
                .of(item("a", "Lock damaged"), item("b", "Lock is a trap"), item("c", "Lock damaged"))
                .stream().map(grouping::place).map(Assignment::story).toList();
        assertThat(stories).containsExactly(new StoryId("st-a"), new StoryId("st-b"), new StoryId("st-a"));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.of()).isEqualTo("article b");
            assertThat(fault.reason())
                    .startsWith("in a story of its own (fault of this program: IllegalStateException");
        });
    }

    @Test
    void whatArticlesShareIsFoundOnTheWay() {
        Grouping grouping = new Grouping(new StoryGrouper(), new ReuseDetector(), faults::add);
        assertThat(grouping.shared(item("a", "Lock damaged"))).isEmpty();
        assertThat(grouping.shared(item("b", "Barges wait"))).singleElement()
                .satisfies(shared -> assertThat(shared.from()).isEqualTo(new ArticleId("a")));
        assertThat(faults).isEmpty();
    }
}
