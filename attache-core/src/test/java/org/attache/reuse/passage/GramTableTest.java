package org.attache.reuse.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class GramTableTest {

    @Test
    void repeatedGramIsFoundAtAllItsPlacesInOrder() {
        GramTable table = new GramTable(new long[]{7, 9, 7, 7});
        assertThat(table.distinct()).isEqualTo(2);
        assertThat(table.place(7)).isZero();
        assertThat(table.placeAfter(0)).isEqualTo(2);
        assertThat(table.placeAfter(2)).isEqualTo(3);
        assertThat(table.placeAfter(3)).isEqualTo(GramTable.NONE);
        assertThat(table.place(8)).isEqualTo(GramTable.NONE);
    }

    /** Grams that differ only in the bits that choose no slot all want one. */
    @Test
    void gramsOfOneSlotAreToldApart() {
        long[] grams = new Random(3).longs(200, 0, 1 << 17).distinct().toArray();
        GramTable table = new GramTable(grams);
        assertThat(table.distinct()).isEqualTo(grams.length);
        for (int at = 0; at < grams.length; at++) {
            assertThat(table.place(grams[at])).isEqualTo(at);
        }
    }
}
