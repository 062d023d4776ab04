package org.attache.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.attache.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of a user: each is told with the file or option, the place and the reason, in the words of the user. */
class MistakesTest {

    private static final String PAGE = "<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>"
            + "<p>The pier of Maruno was closed on Monday, the harbour master said, who gave no reason for it.</p>"
                    .repeat(4)
            + "</article></body></html>";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{}", "[1, 2]", "{\"stories\": null}",
            "{\"stories\": [{\"id\": \"s\", \"claims\": [{}]}]}", "{\"stories\": [{\"id\""})
    void whatIsNoDossierIsNotExplained(String text) throws IOException {
        String dossier = file("dossier.json", text);
        CommandRun run = CommandRun.of("explain", "c1", dossier);
        assertThat(run.status()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).startsWith("attache: " + dossier + ": no document of stories: ")
                .doesNotContain("View", "java.", "Jackson", "org.attache", "null\"");
    }

    @Test
    void aMissingFileIsNamed() {
        String missing = folder.resolve("missing.json").toString();
        assertThat(CommandRun.of("explain", "c1", missing).err()).isEqualTo("attache: no such file: " + missing + "\n");
        assertThat(CommandRun.of("stories", missing).err()).isEqualTo("attache: no such file: " + missing + "\n");
    }

    @Test
    void theTraceIsPrintedOnDemandWhereverTheOptionStands() {
        assertThat(CommandRun.of("stories", "--debug", "missing.jsonl").err()).contains("StoriesCommand.call");
        assertThat(CommandRun.of("--debug", "stories", "missing.jsonl").err()).contains("StoriesCommand.call");
        assertThat(CommandRun.of("stories", "missing.jsonl").err()).doesNotContain("StoriesCommand.call");
    }

    @Test
    void aStoryThatIsNotThereIsToldApartFromAClaim() throws IOException {
        String empty = file("dossier.json", "{\"stories\": []}");
        assertThat(CommandRun.of("explain", "--story", "st-1", "c1", empty).err()).contains("no story \"st-1\" in ");
    }

    @Test
    void ofSeveralStoriesTheOneThatIsMeantIsNamed() {
        String sample = folder.resolve("sample.json").toString();
        CommandRun.of("demo", "--format", "json", "-o", sample);
        String all = CommandRun.of("explain", "c1", sample).out();
        assertThat(all.lines().filter(line -> line.startsWith("st-"))).hasSize(3);
        String one = all.substring(0, all.indexOf(' '));
        assertThat(CommandRun.of("explain", "--story", one, "c1", sample).out()).startsWith("c1  ");
    }

    @Test
    void aPlaceThatCannotBeWrittenHasItsReason() throws IOException {
        String article = file("a.txt", "The pier was closed on Monday, the harbour master said.");
        String nowhere = folder.resolve("none").resolve("report.html").toString();
        CommandRun run = CommandRun.of("read", "-o", nowhere, article);
        assertThat(run.status()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).isEqualTo("attache: cannot write " + nowhere + ": no such file or folder\n");
    }

    @ParameterizedTest
    @CsvSource({"ingest, --batch, 0", "ingest, --window-articles, 0", "stories, --window-articles, -1",
            "read, --fetch-total, 0",
            "analyze, --fetch-bytes, many", "feeds poll, --at-once, 0"})
    void aCountBelowOneIsAMistakeOfUse(String command, String option, String value) {
        String words = command + " " + option + " " + value + " x.txt";
        CommandRun run = CommandRun.of(words.split(" "));
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'" + option + "'", "'" + value + "' is no whole number from 1");
    }

    @Test
    void optionsOfOneFormatAreRefusedWithAnother() throws IOException {
        String dossier = file("dossier.json", "{\"stories\": []}");
        CommandRun run = CommandRun.of("export", "--mentions", folder.resolve("m.tsv").toString(), dossier);
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--format gdelt");
    }

    @Test
    void tokensAreNamedWhenMadeAndKnownWhenRevoked() {
        String data = "--data=" + folder.resolve("desk");
        assertThat(CommandRun.of("token", data, "add").status()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("token", data, "revoke", "3").status()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("token", data, "add", "night-desk").out()).isNotBlank();
        assertThat(CommandRun.of("token", data, "revoke", "1").status()).isEqualTo(ExitCode.FINE);
        assertThat(CommandRun.of("token", data, "list").out()).contains("night-desk", "revoked");
    }

    @Test
    void aStreamNamesTheLineThatIsNoJson() throws IOException {
        String stream = file("s.jsonl", "{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"Words.\"}\n{\"id\":}\n");
        CommandRun run = CommandRun.of("reuse", stream);
        assertThat(run.status()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err())
                .isEqualTo("attache: skipped " + stream + " (line 2): not a JSON object: broken at column 7\n");
    }

    @Test
    void aStreamThatIsCutOffGivesWhatItHolds() throws IOException {
        String line = "{\"id\":\"%s\",\"date\":\"2020-01-01\",\"text\":\"The pier of Maruno was closed on Monday, the harbour "
                + "master of the town said, who gave no reason for it and left.\"}\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((line.formatted("a") + line.formatted("b")).getBytes(UTF_8));
        }
        Path stream = Files.write(folder.resolve("s.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 8));
        CommandRun run = CommandRun.of("reuse", stream.toString());
        assertThat(run.status()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.out()).contains("\"from\":\"a\",\"to\":\"b\"");
        assertThat(run.err()).isEqualTo("attache: skipped " + stream + " (behind line 2): cut off\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search pier", "store info", "export --all", "feeds list", "token list"})
    void aFolderWithoutAStoreIsSaidSoAndNotMade(String words) {
        Path none = folder.resolve("none");
        CommandRun run = CommandRun.of((words + " --data " + none).split(" "));
        assertThat(run.status()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).isEqualTo("attache: no store in " + none + "; 'attache ingest --data " + none
                + " …' makes one\n");
        assertThat(none).doesNotExist();
    }

    @Test
    void aQueryThatIsNoneIsAMistakeOfUse() {
        CommandRun run = CommandRun.of("search", "pier AND (", "--data", folder.toString());
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("attache: something is missing at the end (at character 11)\n");
    }

    @Test
    void optionsOfFetchingReachTheFetch() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pier.html", exchange -> {
            byte[] body = PAGE.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/pier.html";
            assertThat(CommandRun.of("extract", url).out()).contains("loopback address");
            assertThat(CommandRun.of("extract", "--allow-loopback", url).out()).contains("The pier of Maruno");
            assertThat(CommandRun.of("analyze", "--allow-loopback", url).out()).contains("\"sentences\":[{");
            assertThat(CommandRun.of("analyze", "--allow-loopback", "--fetch-bytes", "64", url).err())
                    .contains("skipped");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void helpIsACommandToo() {
        assertThat(CommandRun.of("help", "read").out()).isEqualTo(CommandRun.of("read", "--help").out());
        assertThat(CommandRun.of("help").out()).startsWith("Usage: attache");
    }

    @Test
    void helpShowsNoEmptyDefaults() {
        for (String command : new String[]{"read", "analyze", "extract", "ingest", "reuse", "stories"}) {
            assertThat(CommandRun.of(command, "--help").out()).doesNotContain("Default: []", "Default: \n")
                    .contains("Example");
        }
    }
}
