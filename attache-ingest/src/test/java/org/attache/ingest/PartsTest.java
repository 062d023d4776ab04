package org.attache.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Inputs taken apart, so that reading can stop and go on. */
final class PartsTest {

    private static final String LINES = """
                                        {"id": "1", "date": "2026-03-03", "source": "Echo", "title": "Pier", "text": "The pier was closed."}

                                        {"date": "3 March", "text": "The pier was opened."}
                                        {"input": "a.html", "outlet": "Post", "url": "https://post.example/pier?utm_source=x", "title": null, "publishedAt": "2026-03-04T10:00:00Z", "text": "The pier fell."}
                                        """;

    @Test
    void linesOfArticlesAreReadInBothKindsOfKeys() {
        List<Read> reads = reads(input(LINES.getBytes(StandardCharsets.UTF_8)), 0);
        var first = ((Read.Article) reads.get(0)).article();
        assertThat(first.text()).isEqualTo("Pier\n\nThe pier was closed.");
        assertThat(first.outlet()).isEqualTo("Echo");
        assertThat(reads.get(1)).isEqualTo(new Read.Skipped("x",
                "date is neither a day nor a moment in ISO 8601: \"3 March\"", "line 3"));
        Read.Article last = (Read.Article) reads.get(2);
        assertThat(last.article().publishedAt()).hasToString("2026-03-04T10:00:00Z");
        assertThat(last.supply().series()).isEqualTo("post.example/pier");
    }

    @Test
    void readingGoesOnBehindThePartsThatWereRead() throws IOException {
        Input input = input(gzip(LINES.getBytes(StandardCharsets.UTF_8)));
        List<Part> parts = parts(input, 0);
        assertThat(parts).extracting(Part::number).containsExactly(0L, 1L, 2L, 3L);
        assertThat(parts(input, 3)).extracting(Part::number).containsExactly(3L);
        assertThat(reads(input, 3)).isEqualTo(reads(input, 0).subList(2, 3));
        assertThat(parts(input, 4)).isEmpty();
    }

    @Test
    void recordsOfAnArchiveAreParts() {
        String record = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 2\r\n\r\nab\r\n\r\n";
        Input input = input((record + record + record).getBytes(StandardCharsets.UTF_8));
        assertThat(parts(input, 1)).extracting(Part::number).containsExactly(1L, 2L);
    }

    @Test
    void whatCannotBeGotThroughIsSkippedWithItsPlaceBehindWhatWasRead() {
        Read first = new Read.Skipped("day.warc", "no text", "offset 0");
        Part part = new Part("day.warc", "offset 512", 1, 10, sink -> {
            sink.accept(first);
            throw new IllegalStateException("a fault of a reader");
        });
        List<Read> reads = new ArrayList<>();
        part.read(reads::add);
        assertThat(reads).hasSize(2).startsWith(first);
        assertThat((Read.Skipped) reads.getLast()).satisfies(skip -> {
            assertThat(skip.where()).isEqualTo("offset 512");
            assertThat(skip.reason()).startsWith("fault of this program: IllegalStateException at PartsTest.");
        });
    }

    @Test
    void whereAnInputBreaksOffIsToldBehindItsPartsAndTriedAgain() throws IOException {
        byte[] whole = gzip(LINES.repeat(5000).getBytes(StandardCharsets.UTF_8));
        Input cut = input(Arrays.copyOf(whole, whole.length / 2));
        List<Part> parts = parts(cut, 0);
        long last = parts.getLast().number();
        assertThat(parts).extracting(Part::number).endsWith(last, last);
        assertThat(reads(cut, 0)).last()
                .isEqualTo(new Read.Skipped("x", "cut off", "behind line " + (last + 1)));
        assertThat(parts(cut, last + 1)).as("nothing new").singleElement().extracting(Part::number).isEqualTo(last);
        assertThat(parts(input(whole), last + 1)).as("once it is whole").isNotEmpty()
                .first().extracting(Part::number).isEqualTo(last + 1);
    }

    @Test
    void aFaultWhileTakingApartIsNamedAndOneOfTheTakerIsNot() {
        Input broken = new Input("x", () -> {
            throw new IllegalStateException("a fault of a reader");
        }, null, null, Metadata.NONE, Metadata.NONE);
        assertThat(reads(broken, 0)).singleElement().asString()
                .contains("not taken apart any further (fault of this program: IllegalStateException at PartsTest.");
        Input text = input("The pier was closed.".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Readers.standard().parts(text, 0, part -> {
            throw new IllegalStateException("a fault of the taker");
        })).hasMessage("a fault of the taker");
    }

    @Test
    void otherInputsAreOnePart() {
        Input text = input("The pier was closed.".getBytes(StandardCharsets.UTF_8));
        assertThat(parts(text, 0)).hasSize(1);
        assertThat(parts(text, 1)).isEmpty();
    }

    @Test
    void addressesThatDifferByWhatCountsVisitsAreOneSeries() {
        assertThat(series("https://www.Echo.example/a/1?id=7&utm_medium=feed#top")).isEqualTo("echo.example/a/1?id=7");
        assertThat(series("http://echo.example/a/1?id=7")).isEqualTo("echo.example/a/1?id=7");
        assertThat(Supply.at(URI.create("https://echo.example/"))).isEqualTo(Supply.NONE);
    }

    private static String series(String address) {
        return String.valueOf(Supply.at(URI.create(address)).series());
    }

    private static Input input(byte[] bytes) {
        return Input.of("x", bytes);
    }

    private static List<Part> parts(Input input, long from) {
        List<Part> parts = new ArrayList<>();
        Readers.standard().parts(input, from, parts::add);
        return parts;
    }

    private static List<Read> reads(Input input, long from) {
        List<Read> reads = new ArrayList<>();
        parts(input, from).forEach(part -> part.read(reads::add));
        return reads;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
