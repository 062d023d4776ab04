package org.attache.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Read;
import org.attache.model.PublicationTime;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static Read read(Input input) {
        List<Read> reads = new ArrayList<>();
        new PlainTextReader().read(input, reads::add);
        assertThat(reads).hasSize(1);
        return reads.get(0);
    }

    private static String text(byte[] bytes) {
        return ((Read.Article) read(Input.of("a.txt", bytes))).article().text();
    }

    @Test
    void textIsTheFileUnchangedButForTheMark() {
        assertThat(text("\ufeffOne.\r\nTwo.\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("One.\r\nTwo.\r\n");
    }

    @Test
    void legacyCharsetIsDetected() {
        String words = "Der Bürgermeister von Köln sagte, die Brücke über die Straße bleibe für Fußgänger geöffnet.";
        assertThat(text(words.getBytes(Charset.forName("windows-1252")))).isEqualTo(words);
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(text("\ufeffOne.".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("One.");
    }

    @Test
    void binaryAndEmptyAreSkippedWithTheirReason() {
        Read binary = read(Input.of("a.bin", new byte[]{'a', 'b', 0, 1}));
        assertThat(binary).isEqualTo(new Read.Skipped("a.bin", "binary data, not text", "offset 2"));
        assertThat(read(Input.of("b.txt", new byte[0]))).isEqualTo(new Read.Skipped("b.txt", "empty", ""));
        assertThat(read(Input.of("c.txt", " \n\t".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Read.Skipped("c.txt", "empty", ""));
    }

    @Test
    void tooLargeIsSkippedNotLoaded() {
        Read read = read(Input.of("big.txt", new byte[(16 << 20) + 1]));
        assertThat(read).isInstanceOfSatisfying(Read.Skipped.class,
                skipped -> assertThat(skipped.reason()).isEqualTo("larger than the limit of 16 MiB"));
    }

    @Test
    void knownMetadataWinsAndAssumedFillsGaps() {
        Metadata known = new Metadata("The Known", null, null, null, null, null, null, null);
        Metadata assumed = new Metadata("The Assumed", null, null, null, null, PublicationTime.parse("2026-01-02"),
                null,
                "en");
        Input input = Input.of("a.txt", "The Found\n1 May 2026\n\nHead\n\nIt rained.".getBytes(StandardCharsets.UTF_8))
                .with(known, assumed);
        var article = ((Read.Article) read(input)).article();
        assertThat(article.outlet()).isEqualTo("The Known");
        assertThat(article.publishedAt()).isEqualTo(PublicationTime.parse("2026-05-01"));
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void sameWordsFromTheSameOutletHaveTheSameId() {
        byte[] bytes = "The Found\n1 May 2026\n\nHead\n\nIt rained.".getBytes(StandardCharsets.UTF_8);
        var one = ((Read.Article) read(Input.of("a.txt", bytes))).article();
        var other = ((Read.Article) read(Input.of("b/c.txt", bytes))).article();
        assertThat(one.id()).isEqualTo(other.id());
    }
}
