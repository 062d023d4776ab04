package org.attache.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairTableTest {

    @Test
    void everyPairKeepsItsFirstValueHoweverTheTableGrows() {
        PairTable<Integer> table = new PairTable<>();
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (int at = 0; at < 5000; at++) {
            int first = at * 31 % 97;
            int second = at * 17 % 101;
            table.putIfAbsent(first, second, at);
            expected.putIfAbsent(List.of(first, second), at);
        }
        expected.forEach((pair, value) -> assertThat(table.get(pair.getFirst(), pair.getLast())).isEqualTo(value));
    }

    @Test
    void orderWithinThePairCounts() {
        PairTable<String> table = new PairTable<>();
        table.putIfAbsent(1, 2, "there");
        assertThat(table.get(1, 2)).isEqualTo("there");
        assertThat(table.get(2, 1)).isNull();
    }
}
