package org.attache.story.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.ArticleId;
import org.attache.reuse.NewsItem;
import org.attache.story.portrait.Counted.Agreement;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static List<Counted> in(String title, String text) {
        return Counted.in(Terms.of(new NewsItem(new ArticleId("a"), null, null, title, text)).opening);
    }

    private static Agreement agreement(String one, String other) {
        return Counted.agreement(in(one, ""), in(other, ""));
    }

    @Test
    void everyNounCountsInItsExampleAndNotInItsOpposite() {
        for (List<String> row : Table.rows(Counted.class, "counted.tsv", 5)) {
            assertThat(in("", row.get(3))).as(row.get(3)).extracting(Counted::noun).containsExactly(row.get(0));
            assertThat(in("", row.get(4))).as(row.get(4)).isEmpty();
        }
    }

    @Test
    void numberStandsBehindTheNounOrBeforeItAsAnOrdinal() {
        assertThat(in("Talks enter day 21", "")).extracting(Counted::number).containsExactly(21);
        assertThat(in("", "It was the twenty-first consecutive day of talks.")).extracting(Counted::number)
                .containsExactly(21);
        assertThat(in("", "The 3rd round of voting ended.")).extracting(Counted::number).containsExactly(3);
    }

    @Test
    void twoNumbersOfOneThingDisagree() {
        assertThat(agreement("Day 2 of Geneva talks ends", "The 21st day of peace talks in Geneva ends"))
                .isEqualTo(Agreement.OTHER);
    }

    @Test
    void daysNextToEachOtherMayBeOneStory() {
        assertThat(agreement("Day 2 of Geneva talks ends", "Geneva talks enter day 3")).isEqualTo(Agreement.SAME);
    }

    @Test
    void numbersOfDifferentThingsSayNothing() {
        assertThat(agreement("Day 2 of the truce", "Day 21 of the strike")).isEqualTo(Agreement.NONE);
        assertThat(agreement("Round 2 of voting", "Day 21 of voting")).isEqualTo(Agreement.NONE);
    }

    @Test
    void articleThatLooksBackHoldsBothNumbersAndAgrees() {
        assertThat(Counted.agreement(in("Round 2 of voting begins", ""),
                in("Round 3 of voting begins", "The second round of voting was close."))).isEqualTo(Agreement.SAME);
    }
}
