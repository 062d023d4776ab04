package org.attache.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.model.Reuse.Direction;
import org.attache.reuse.SharedText.Evidence;
import org.attache.reuse.passage.Passage;
import org.attache.reuse.word.Words;
import org.junit.jupiter.api.Test;

class ReuseDetectorTest {

    private static final String FERRY = """
                                        The ferry between Northbank and Elmsholm will stop for two weeks while its ramps are replaced.

                                        Commuters may use the railway bridge with a ticket for the ferry, the harbour office announced on Monday evening.

                                        “We know that this is hard on those who work nights, and we have asked the railway for three late trains,” said harbour master Runa Tveit.
                                        """;
    private static final String OTHER = """
                                        Growers in the upper valley expect the smallest cherry harvest for eleven years after a late frost in April.

                                        Prices at the Elmsholm market have doubled since last week and wholesalers are buying from abroad.
                                        """;

    private static NewsItem item(String id, String day, String outlet, String text) {
        return new NewsItem(new ArticleId(id), PublicationTime.parse(day), outlet, "", text);
    }

    private static SharedText only(NewsItem a, NewsItem b) {
        List<SharedText> all = ReuseDetector.all(List.of(a, b));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void verbatimCopyIsContainedBothWaysAndTheOlderIsTheOriginal() {
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-02", "Elm Times", FERRY));
        assertThat(shared.fromContainment()).isEqualTo(1);
        assertThat(shared.toContainment()).isEqualTo(1);
        assertThat(shared.direction()).isEqualTo(Direction.FROM_IS_ORIGINAL);
        assertThat(shared.evidence()).containsExactly(Evidence.DATE);
    }

    @Test
    void articlesWithoutCommonWordsShareNothing() {
        assertThat(ReuseDetector.all(List.of(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-01", "Elm Times", OTHER)))).isEmpty();
    }

    @Test
    void sameDayWithoutACreditLeavesTheDirectionOpen() {
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-01", "Elm Times", FERRY));
        assertThat(shared.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(shared.evidence()).isEmpty();
    }

    @Test
    void timeOfDayDecidesWithinOneDay() {
        SharedText shared = only(item("a", "2025-05-01T09:00:00Z", "Northbank Post", FERRY),
                item("b", "2025-05-01T09:30:00+02:00", "Elm Times", FERRY));
        assertThat(shared.direction()).isEqualTo(Direction.TO_IS_ORIGINAL);
    }

    @Test
    void creditLineBeatsTheDate() {
        SharedText shared = only(item("a", "2025-05-01", "Elm Times", FERRY + "\nSource: Northbank Post"),
                item("b", "2025-05-03", "The Northbank Post", FERRY));
        assertThat(shared.direction()).isEqualTo(Direction.TO_IS_ORIGINAL);
        assertThat(shared.evidence()).containsExactly(Evidence.CREDIT);
    }

    @Test
    void agencyDatelinePointsToTheAgency() {
        SharedText shared = only(item("a", "2025-05-01", "Elm Times", "ELMSHOLM (AP) — " + FERRY),
                item("b", "2025-05-01", "Associated Press", FERRY));
        assertThat(shared.direction()).isEqualTo(Direction.TO_IS_ORIGINAL);
    }

    @Test
    void syndicationNoticeMarksTheCopy() {
        SharedText shared = only(
                item("a", "2025-05-01", "Elm Times",
                        FERRY + "\n(This story has not been edited by Elm Times staff and is auto-generated from a "
                                + "syndicated feed.)"),
                item("b", "2025-05-01", "Northbank Post", FERRY));
        assertThat(shared.direction()).isEqualTo(Direction.TO_IS_ORIGINAL);
        assertThat(shared.evidence()).containsExactly(Evidence.NOTICE);
    }

    @Test
    void droppedQuotationMarksAreSeen() {
        String dropped = OTHER + "\nWe know that this is hard on those who work nights, and we have asked the railway "
                + "for three late trains.\n";
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-02", "Elm Times", dropped));
        assertThat(shared.quotedIn()).containsExactly(new ArticleId("a"));
        assertThat(shared.passages()).hasSize(1);
        assertThat(shared.passages().getFirst()).satisfies(passage -> {
            assertThat((double) passage.quotedFrom()).isGreaterThan(Passage.QUOTED * passage.words());
            assertThat((double) passage.quotedTo()).isLessThan(Passage.QUOTED * passage.words());
        });
        assertThat(shared.direction()).as("both may quote the speaker").isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void proseQuotedUnderTheOutletsNameComesFromThatOutlet() {
        String quoting = OTHER + "\nAs the Northbank Post wrote: “Commuters may use the railway bridge with a ticket "
                + "for the ferry, the harbour office announced on Monday evening.”\n";
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-01", "Elm Times", quoting));
        assertThat(shared.direction()).isEqualTo(Direction.FROM_IS_ORIGINAL);
        assertThat(shared.evidence()).containsExactly(Evidence.QUOTES_THE_OUTLET);
    }

    @Test
    void everyTwelfthWordExchangedIsStillFound() {
        String[] words = (FERRY + OTHER).split(" ");
        for (int i = 11; i < words.length; i += 12) {
            words[i] = "otherwise";
        }
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY + OTHER),
                item("b", "2025-05-02", "Elm Times", String.join(" ", words)));
        assertThat(shared.passages()).hasSizeGreaterThan(5);
    }

    @Test
    void paragraphsTurnedRoundAreFoundWhole() {
        String[] paragraphs = FERRY.strip().split("\n\n");
        String turned = paragraphs[2] + "\n\n" + paragraphs[0] + "\n\n" + paragraphs[1];
        SharedText shared = only(item("a", "2025-05-01", "Northbank Post", FERRY),
                item("b", "2025-05-02", "Elm Times", turned));
        assertThat(shared.words()).isEqualTo(Words.of(FERRY).size());
    }

    @Test
    void furnitureOfOneOutletIsNotReuse() {
        String standing = "\nSign up below for the morning letter of this newspaper with the weather, the tides, the "
                + "ferries and all that the harbour has in store for you today.\n";
        List<NewsItem> items = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            items.add(item("a" + day, "2025-05-0" + day, "Elm Times", ownText(day) + standing));
        }
        ReuseDetector detector = new ReuseDetector();
        List<Integer> found = items.stream().map(item -> detector.add(item).size()).toList();
        assertThat(found).containsExactly(0, 1, 2, 0, 0, 0);
    }

    private static String ownText(int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("word").append(seed * 1000 + i).append(' ');
        }
        return text.toString();
    }

    @Test
    void windowForgetsOldArticles() {
        ReuseDetector detector = new ReuseDetector(new Window(100, 3));
        detector.add(item("a", "2025-05-01", "Northbank Post", FERRY));
        for (int i = 0; i < 100; i++) {
            detector.add(item("x" + i, "2025-05-20", "Elm Times", ownText(i)));
        }
        assertThat(detector.add(item("b", "2025-05-20", "Elm Times", FERRY))).isEmpty();
    }

    @Test
    void emptyAndTinyTextsAreNoTrouble() {
        assertThat(ReuseDetector.all(List.of(item("a", "2025-05-01", "Elm Times", ""),
                item("b", "2025-05-01", "Elm Times", "…"), item("c", "2025-05-01", "Elm Times", "One word"))))
                .isEmpty();
    }

    @Test
    void oneWordRepeatedManyTimesStaysFast() {
        String hostile = "spam ".repeat(100_000);
        assertThat(ReuseDetector.all(List.of(item("a", "2025-05-01", "Elm Times", hostile),
                item("b", "2025-05-02", "Elm Times", hostile)))).isNotNull();
    }
}
