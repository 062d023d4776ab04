package org.attache.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    @TempDir
    private Path folder;

    private int status;

    private List<String> extract(String... arguments) {
        StringWriter out = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                false, false, false, 100);
        String[] all = new String[arguments.length + 1];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        status = Main.run(all, console);
        return out.toString().lines().toList();
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void feedGivesOneObjectForItselfAndOneForEachEntry() throws IOException {
        String feed = file("a.bin",
                ("<rss version='2.0'><channel><title>A</title><item><title>T</title><link>http://a.example/1</link>"
                        + "<description>&lt;p&gt;Words.&lt;/p&gt;</description></item></channel></rss>")
                        .getBytes(UTF_8));
        List<String> rows = extract(feed);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("\"version\":\"rss20\"").doesNotContain("detail");
        assertThat(rows.get(1)).contains("\"url\":\"http://a.example/1\"").contains("\"text\":\"Words.\"");
        assertThat(status).isEqualTo(ExitCode.FINE);
        assertThat(extract("--raw", feed).get(0)).contains("\"wellFormed\":true");
    }

    @Test
    void newsSitemapNamesItsOutletAndOldFeedsTheirOneDate() throws IOException {
        String sitemap = file("s.xml", ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://e.example/1</loc><news:news>"
                + "<news:publication><news:name>Brno Echo</news:name><news:language>en</news:language></news:publication>"
                + "<news:publication_date>2021-03-09</news:publication_date><news:title>Mill burns</news:title>"
                + "</news:news></url></urlset>").getBytes(UTF_8));
        assertThat(extract(sitemap).get(1)).contains("\"outlet\":\"Brno Echo\"", "\"title\":\"Mill burns\"");
        String rdf = file("r.rdf", ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel/>"
                + "<item><title>Mill burns</title><dc:date>2021-03-09T10:00:00Z</dc:date></item></rdf:RDF>")
                .getBytes(UTF_8));
        assertThat(extract(rdf).get(1)).contains("\"publishedAt\":\"2021-03-09T10:00:00Z\"");
    }

    @Test
    void gzippedPageIsAPageAndUnreadableInputSetsTheStatus() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>"
                    + "<p>The pier was closed on Monday, said the harbour master of Maruno, who gave no reason for it.</p>"
                            .repeat(4)
                    + "</article></body></html>").getBytes(UTF_8));
        }
        List<String> rows = extract(file("page.html.gz", packed.toByteArray()),
                file("x.zip", new byte[]{'P', 'K', 3, 4, 0, 0}));

        assertThat(rows.get(0)).contains("Pier closed");
        assertThat(rows.get(1)).contains("\"skipped\"");
        assertThat(status).isEqualTo(ExitCode.PARTLY);
    }

    @Test
    void kindShortAddressAndCertaintyOfTheDateStandBesideAPage() throws IOException {
        String page = file("p.html", ("<html><head><title>Pier closed</title><link rel=shortlink href=https://p.ex/1>"
                + "<meta property=article:published_time content=2021-03-09T18:30:00+01:00></head><body><h1>Pier closed</h1>"
                + "<p>The pier was closed on Monday, said the harbour master of Maruno, who gave no reason for it.</p>"
                        .repeat(4))
                .getBytes(UTF_8));

        assertThat(extract(page).getFirst()).doesNotContain("\"page\":");
        assertThat(extract("--raw", page).getFirst()).contains("\"kind\":\"article\"",
                "\"shortUrl\":\"https://p.ex/1\"",
                "\"time\":\"2021-03-09T18:30:00+01:00\",\"certainty\":\"declared\"");
    }

    @Test
    void recordsOfAnArchiveAreListedWithTheirDamage() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhello";
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\n"
                + "Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        List<String> rows = extract("--records", file("a.warc", (record + "rubbish\r\n" + record).getBytes(UTF_8)));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("\"status\":200").contains("\"length\":5");
        assertThat(rows).anyMatch(row -> row.contains("\"skipped\"") && row.contains("offset"));
        assertThat(status).isEqualTo(ExitCode.PARTLY);
    }
}
