package org.attache.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

    private static final String LOCK_A = """
                                         The ship lock at Veldhaven closed on Tuesday after a tug struck its eastern gate, the canal authority said.

                                         Forty barges are waiting. Engineer Ilse Brandsma said divers would look at the hinges on Wednesday.
                                         """;
    private static final String LOCK_B = """
                                         Skippers queued below Veldhaven on Tuesday evening because the lock gate was damaged by a tug.

                                         "We expect the divers' report tomorrow," Ilse Brandsma of the canal authority told us. Barges carrying grain
                                         were offered berths.
                                         """;
    private static final String CHOIR = """
                                        A choir from the hill villages won the song contest in Marodun with a lullaby about snow.

                                        The jury praised its conductor, Petra Olmi, who has led the singers for thirty years.
                                        """;

    private static NewsItem item(String id, String day, String title, String text) {
        return new NewsItem(new ArticleId(id), PublicationTime.parse(day), "outlet of " + id, title, text);
    }

    private static NewsItem lockA() {
        return item("a", "2025-03-04", "Tug damages lock gate at Veldhaven", LOCK_A);
    }

    private static NewsItem lockB() {
        return item("b", "2025-03-04", "Barges wait at damaged Veldhaven lock", LOCK_B);
    }

    private static NewsItem choir() {
        return item("c", "2025-03-04", "Hill choir wins contest", CHOIR);
    }

    private static List<StoryId> stories(NewsItem... items) {
        StoryGrouper grouper = new StoryGrouper();
        return List.of(items).stream().map(grouper::add).map(Assignment::story).toList();
    }

    @Test
    void twoReportsOfOneAccidentAreOneStoryThoughTheyShareNoPassage() {
        assertThat(stories(lockA(), lockB())).containsOnly(new StoryId("st-a"));
    }

    @Test
    void storyThatWasRestoredGrowsUnderItsOldName() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.restore(lockA(), new StoryId("st-old"));
        grouper.restore(choir(), new StoryId("st-other"));
        assertThat(grouper.add(lockB()).story()).isEqualTo(new StoryId("st-old"));
    }

    @Test
    void decisionThatWasTakenBackNoLongerHolds() {
        StoryGrouper grouper = new StoryGrouper();
        EditorDecision apart = new EditorDecision.Apart(lockA().id(), lockB().id());
        grouper.decide(apart);
        grouper.forget(apart);
        grouper.add(lockA());
        assertThat(grouper.add(lockB()).story()).isEqualTo(new StoryId("st-a"));
    }

    @Test
    void unrelatedArticlesStayApart() {
        assertThat(stories(lockA(), choir())).doesNotHaveDuplicates();
    }

    /** All hold words that stand in every day's news. */
    @Test
    void unlikeArticlesOfOneDayStayApartThoughNothingElseWasRead() {
        assertThat(stories(
                item("a", "2025-03-04", "White House weighs tax on imported cheese",
                        """
                        WASHINGTON - A levy on foreign cheese is being considered by the White House, officials said on Tuesday.

                        Dairy farmers in Wisconsin, who poured milk into a brook last week, have asked for shelter from cheaper Gouda and feta. Grocers
                        reckon that a pound would cost two dollars more. Congress would have to agree.

                        "My cows do not vote, but I do," said Alma Lindqvist, who keeps ninety of them near Eau Claire.
                        """),
                item("b", "2025-03-04", "Judge lets bridge painters sue over asbestos",
                        """
                        BALTIMORE - Painters of the old Tidewater bridge may sue for damages, a federal judge ruled on Tuesday.

                        Forty of them scraped its girders without masks in the summer of 1998, and eleven have died of mesothelioma since. Their employer,
                        long bankrupt, had been warned by an inspector. A spokesman for the governor declined to comment.

                        The first hearing is set for June, and lawyers expect a settlement before that.
                        """),
                item("c", "2025-03-04", "Doctors back shorter course of pills",
                        """
                        ATLANTA - Patients with sore throats need antibiotics for five days, not ten, a panel of doctors advised on Tuesday.

                        It had gone through sixty trials with children and adults. Bacteria grow resistant when pills are taken for longer than they need
                        be, its chair, Dr. Noor Haddad, said. Congress has asked for a report on resistance by autumn.

                        Pharmacies will have to print new leaflets.
                        """)))
                .doesNotHaveDuplicates();
    }

    @Test
    void reasonsNameWhatTheArticlesShare() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.add(lockA());
        Assignment second = grouper.add(lockB());
        assertThat(second.score()).isGreaterThan(0.5);
        assertThat(second.reasons()).extracting(Reason::kind).contains(Reason.Kind.SHARED_NAMES,
                Reason.Kind.SHARED_HEADLINE, Reason.Kind.SAME_DAYS);
        assertThat(second.reasons().getFirst().terms()).contains("veldhaven").doesNotContain("tuesday");
    }

    @Test
    void sameHappeningThreeWeeksLaterIsAnotherStory() {
        assertThat(stories(lockA(), item("d", "2025-03-26", "Barges wait at damaged Veldhaven lock", LOCK_B)))
                .doesNotHaveDuplicates();
    }

    private static NewsItem talks(String id, String day, String count) {
        return item(id, day, count + " of Veldhaven talks ends without result",
                """
                Delegates of the skippers and of the canal authority of Ruritania left %s of their talks in Veldhaven without a result.

                Ilse Brandsma, who speaks for the authority, said the sides had discussed berths for forty barges.
                """
                        .formatted(count.toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void day2AndDay21OfTalksAreTwoStoriesWithThatReason() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.add(talks("a", "2025-03-04", "Day 2"));
        Assignment other = grouper.add(talks("b", "2025-03-05", "Day 21"));
        assertThat(other.story()).isEqualTo(new StoryId("st-b"));
        assertThat(other.reasons()).containsExactly(new Reason(Reason.Kind.OTHER_COUNT, List.of("day 2", "day 21")));
        assertThat(grouper.add(talks("c", "2025-03-05", "Day 2")).story()).isEqualTo(new StoryId("st-a"));
    }

    @Test
    void stateInCommonAndTheSameCountAreReasons() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.add(
                item("a", "2025-03-04", "Lock closed on day 3 of strike", LOCK_A + "Trade with Nepal has stopped."));
        Assignment second = grouper
                .add(item("b", "2025-03-04", "Day 3 of strike at damaged lock", LOCK_B + "Sellers in Kathmandu wait."));
        assertThat(second.reasons()).contains(new Reason(Reason.Kind.SHARED_STATES, List.of("Nepal")),
                new Reason(Reason.Kind.SAME_COUNT, List.of("day 3")));
    }

    @Test
    void editorsMergeWinsAndIsNamed() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.add(lockA());
        grouper.add(choir());
        List<StoryChange> changes = grouper
                .decide(new EditorDecision.Together(new ArticleId("a"), new ArticleId("c")));
        assertThat(changes).singleElement().isInstanceOfSatisfying(StoryChange.Merged.class, merged -> {
            assertThat(merged.into()).isEqualTo(new StoryId("st-a"));
            assertThat(merged.gone()).isEqualTo(new StoryId("st-c"));
        });
    }

    @Test
    void editorsSplitWinsOverLikeness() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.add(lockA());
        grouper.add(lockB());
        List<StoryChange> changes = grouper.decide(new EditorDecision.Apart(new ArticleId("a"), new ArticleId("b")));
        assertThat(changes).singleElement().isInstanceOfSatisfying(StoryChange.Split.class, split -> {
            assertThat(split.from()).isEqualTo(new StoryId("st-a"));
            assertThat(split.moved()).containsExactly(new ArticleId("b"));
        });
    }

    @Test
    void decisionMadeBeforeTheArticlesArriveIsKept() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.decide(new EditorDecision.Apart(new ArticleId("a"), new ArticleId("b")));
        grouper.decide(new EditorDecision.Together(new ArticleId("a"), new ArticleId("c")));
        List<StoryId> stories = new ArrayList<>();
        for (NewsItem item : List.of(lockA(), lockB(), choir())) {
            stories.add(grouper.add(item).story());
        }
        assertThat(stories).containsExactly(new StoryId("st-a"), new StoryId("st-b"), new StoryId("st-a"));
    }

    @Test
    void laterDecisionReplacesAnEarlierOne() {
        StoryGrouper grouper = new StoryGrouper();
        grouper.decide(new EditorDecision.Apart(new ArticleId("a"), new ArticleId("b")));
        grouper.decide(new EditorDecision.Together(new ArticleId("b"), new ArticleId("a")));
        grouper.add(lockA());
        assertThat(grouper.add(lockB()).reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.EDITOR);
    }

    private static NewsItem lockC() {
        return item("d", "2025-03-05", "Divers at Veldhaven lock",
                """
                Divers looked at the hinges of the lock gate at Veldhaven on Wednesday, the canal authority said. A tug had struck the gate.

                Ilse Brandsma said the barges would have to wait until Friday.
                """);
    }

    private static NewsItem millers() {
        return item("e", "2025-03-10", "Flour gets dearer",
                """
                Millers in Marodun pay more for grain, which has lain in barges below Veldhaven for a week.

                The bakers' guild expects rolls to cost a tenth more by Easter.
                """);
    }

    private static StoryMembers handful(NewsItem... items) {
        StoryGrouper grouper = new StoryGrouper();
        StoryMembers members = new StoryMembers();
        List.of(items).forEach(item -> members.note(grouper.add(item)));
        grouper.settle().forEach(members::note);
        return members;
    }

    @Test
    void restOfAHandfulJoinsTheStoryThatMostOfItTells() {
        assertThat(stories(lockA(), lockB(), lockC(), millers())).hasSize(4).endsWith(new StoryId("st-e"));
        assertThat(handful(lockA(), lockB(), lockC(), millers()).stories().values()).containsOnly(new StoryId("st-a"));
    }

    @Test
    void strangerInAHandfulStaysAlone() {
        assertThat(handful(lockA(), lockB(), lockC(), choir()).stories().values())
                .containsOnly(new StoryId("st-a"), new StoryId("st-c")).hasSize(4);
    }

    @Test
    void handfulWithoutAStoryOfMostIsLeftAlone() {
        assertThat(handful(lockA(), lockB(), millers(), choir()).stories().values()).contains(new StoryId("st-e"));
    }

    @Test
    void emptyArticlesAreNoTrouble() {
        assertThat(stories(item("a", "2025-03-04", "", ""), item("b", "2025-03-04", "", "…"))).hasSize(2);
    }

    @Test
    void articlesWithoutDatesAreGroupedByTheirWords() {
        NewsItem a = new NewsItem(new ArticleId("a"), null, null, "Tug damages lock gate at Veldhaven", LOCK_A);
        NewsItem b = new NewsItem(new ArticleId("b"), null, null, "Barges wait at damaged Veldhaven lock", LOCK_B);
        assertThat(stories(a, b)).containsOnly(new StoryId("st-a"));
    }

    @Test
    void whatComesLaterDoesNotChangeWhatWasDecidedBefore() {
        List<StoryId> two = stories(lockA(), lockB());
        assertThat(stories(lockA(), lockB(), choir()).subList(0, 2)).isEqualTo(two);
    }
}
