package org.attache.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Syndication;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/** The lines of {@code credit-lines.tsv}. */
class CreditLinesTest {

    @Test
    void everyLineSaysWhoseTheTextIs() {
        List<String> wrong = Table.rows(CreditLinesTest.class, "credit-lines.tsv", 2).stream()
                .filter(row -> !row.get(0).equals(credited(row.get(1))))
                .map(row -> credited(row.get(1)) + " instead of " + String.join(": ", row)).toList();
        assertThat(wrong).isEmpty();
    }

    private static String credited(String body) {
        String text = "Quay Gazette\n4 March 2025\n\nThe mill\n\n" + body.replace(" // ", "\n\n") + "\n";
        Syndication syndication = Layout.of(text, Layout.Known.NOTHING).syndication();
        String feed = syndication.feed();
        return !syndication.declared() ? "-" : feed == null ? "?" : feed;
    }
}
