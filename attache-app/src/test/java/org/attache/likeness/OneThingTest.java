package org.attache.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Claim.Assertion;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/** Sentences of two papers that say one thing in other words, and sentences that only look like it. */
final class OneThingTest {

    private static final String MORE_HERE = "\n\nThe council met in the afternoon.\n\nBooks are dear this year.";
    private static final String MORE_THERE = "\n\nApples are cheap in autumn.\n\nA choir sang in the square.";

    @Test
    void oneThingInOtherWordsIsOneClaim() {
        assertThat(rows("one")).isNotEmpty().allMatch(row -> joined(row.get(1), row.get(2)));
    }

    @Test
    void whatOnlyLooksAlikeIsTwo() {
        assertThat(rows("two")).isNotEmpty().noneMatch(row -> joined(row.get(1), row.get(2)));
    }

    /** Whoever mends one of these takes its mark away. */
    @Test
    void markedAreThoseThatAreNotSeen() {
        assertThat(rows("one?")).noneMatch(row -> joined(row.get(1), row.get(2)));
        assertThat(rows("two?")).allMatch(row -> joined(row.get(1), row.get(2)));
    }

    private static List<List<String>> rows(String kind) {
        return Table.rows(OneThingTest.class, "one-thing.tsv", 3).stream().filter(row -> row.getFirst().equals(kind))
                .toList();
    }

    /** True when a claim stands in both papers. */
    private static boolean joined(String here, String there) {
        return Papers.story(here + MORE_HERE, there + MORE_THERE).claims().stream().map(Claim::assertions)
                .anyMatch(all -> all.stream().map(Assertion::article).distinct().count() > 1);
    }
}
