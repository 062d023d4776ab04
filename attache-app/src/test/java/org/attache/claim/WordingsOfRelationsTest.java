package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.attache.Papers;
import org.attache.model.Dossier;
import org.junit.jupiter.api.Test;

/** Denials and conflicting figures in the words of many reporters: how many of them are heard, and that none is heard where there is none. */
class WordingsOfRelationsTest {

    private static final int DENIALS = 100;
    private static final int FIGURES = 9;

    /** What must stand, or with "!" must not, between the claims of the articles. */
    private record Wording(String relation, String[] bodies) {

        boolean holds() {
            Dossier story = Papers.story(bodies);
            String wanted = relation.replace("!", "");
            boolean found = story.relations().stream()
                    .anyMatch(one -> wanted.equals(one.kind().name()) || wanted.equals(one.kind() + ":" + one.slot()));
            return found != relation.startsWith("!");
        }

        @Override
        public String toString() {
            return relation + " " + String.join(" || ", bodies);
        }
    }

    private static List<Wording> wordings(String relation) {
        try (var table = WordingsOfRelationsTest.class.getResourceAsStream("stands.tsv")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Wording(cells[0], Arrays.copyOfRange(cells, 1, cells.length)))
                    .filter(one -> one.relation().startsWith(relation)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long heard(String relation) {
        return wordings(relation).stream().filter(Wording::holds).count();
    }

    @Test
    void denialsAreHeard() {
        assertThat(heard("CONTRADICTS")).isGreaterThanOrEqualTo(DENIALS);
    }

    @Test
    void conflictingFiguresAreHeard() {
        assertThat(heard("DIFFERS")).isGreaterThanOrEqualTo(FIGURES);
    }

    @Test
    void nothingIsHeardWhereNothingStandsAgainstAnything() {
        assertThat(wordings("!")).isNotEmpty().allMatch(Wording::holds);
    }
}
