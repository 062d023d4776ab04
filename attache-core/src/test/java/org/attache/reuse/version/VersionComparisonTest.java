package org.attache.reuse.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.reuse.version.Revision.Kind;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final String FIRST = "A fire broke out in the mill. The fire was started by a worker, police confirmed. "
            + "Three people were hurt.\n\nThe mill was built in 1911.";

    @Test
    void sameTextHasNoRevisions() {
        assertThat(VersionComparison.compare(FIRST, FIRST)).isEmpty();
    }

    @Test
    void sentencesThatOnlyMovedHaveNotChanged() {
        String moved = "The mill was built in 1911.\n\nA fire broke out in the mill. Three people were hurt. "
                + "The fire was started by a worker, police confirmed.";
        assertThat(VersionComparison.compare(FIRST, moved)).isEmpty();
    }

    @Test
    void addedAndRemovedSentencesAreNamed() {
        String next = FIRST.replace("The mill was built in 1911.", "Neighbours brought blankets and soup.");
        List<Revision> revisions = VersionComparison.compare(FIRST, next);
        assertThat(revisions).hasSize(2);
        assertThat(revisions.getFirst()).isInstanceOfSatisfying(Revision.Added.class,
                added -> assertThat(added.in().in(next)).startsWith("Neighbours"));
        assertThat(revisions.getLast()).isInstanceOfSatisfying(Revision.Removed.class,
                removed -> assertThat(removed.from().in(FIRST)).isEqualTo("The mill was built in 1911."));
    }

    @Test
    void hedgeThatCameInSoftens() {
        String next = FIRST.replace("was started by a worker, police confirmed",
                "may have been started by a worker, police said");
        assertThat(VersionComparison.compare(FIRST, next)).singleElement().isInstanceOfSatisfying(
                Revision.Changed.class, changed -> assertThat(changed.kinds()).containsExactly(Kind.SOFTENED));
    }

    @Test
    void otherNumberIsAFigure() {
        String next = FIRST.replace("built in 1911", "built in 1912");
        assertThat(VersionComparison.compare(FIRST, next)).singleElement().isInstanceOfSatisfying(
                Revision.Changed.class, changed -> assertThat(changed.kinds()).containsExactly(Kind.FIGURE));
    }

    @Test
    void marksThatWereTakenAwayAreSeen() {
        String old = "The mayor said “we were lucky that nobody slept there” on Monday.";
        String next = old.replace("“", "").replace("”", "");
        assertThat(VersionComparison.compare(old, next)).singleElement().isInstanceOfSatisfying(
                Revision.Changed.class, changed -> assertThat(changed.kinds()).containsExactly(Kind.MARKS));
    }

    @Test
    void emptyVersionsAreNoTrouble() {
        assertThat(VersionComparison.compare("", "")).isEmpty();
        assertThat(VersionComparison.compare("", "One line.")).hasSize(1);
    }
}
