package org.attache.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseRowTest {

    @Test
    void vectorsGiveTheSumsOfThePlainLoop() {
        assertThat(DenseRow.FASTEST.getClass().getSimpleName()).as("these tests run with the module")
                .isEqualTo("VectorRow");
        Random random = new Random(3);
        byte[] rows = new byte[1000];
        random.nextBytes(rows);
        for (int labels = 1; labels < 140; labels++) {
            int[] plain = random.ints(labels).toArray();
            int[] fast = plain.clone();
            DenseRow.addPlainly(rows, labels, 77, plain, labels);
            DenseRow.FASTEST.add(rows, labels, 77, fast, labels);
            assertThat(fast).isEqualTo(plain);
        }
    }
}
