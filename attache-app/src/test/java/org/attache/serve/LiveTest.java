package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** What is told as it happens, and how a server ends. */
class LiveTest {

    private static final long PATIENCE_SECONDS = 20;

    /** Reads server-sent events line by line until a line begins so. */
    private static List<String> until(BufferedReader lines, String beginning) throws IOException {
        List<String> read = new ArrayList<>();
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            read.add(line);
            line = lines.readLine();
        }
        read.add(String.valueOf(line));
        return read;
    }

    private static BufferedReader changes(RunningDesk desk, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.address("/v1/changes"));
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static void retitle(RunningDesk desk, String id, String title) {
        Dossier d = desk.store.stories().get(new StoryId(id)).orElseThrow().dossier();
        desk.store.commit(List.of(Write.PutDossier.of(new Dossier(d.id(), title, d.articles(), d.reuse(), d.sources(),
                d.claims(), d.relations(), d.events(), d.timeline(), d.onlyIn()))));
    }

    @Test
    void aReaderThatWasCutOffGoesOnWhereItStopped() throws Exception {
        try (RunningDesk desk = new RunningDesk(Map.of())) {
            String ferry = desk.story("Ferry");
            String id;
            try (BufferedReader lines = changes(desk)) {
                until(lines, "retry:");
                retitle(desk, ferry, "Ferry refloated");
                List<String> first = until(lines, "data:");
                assertThat(first).contains("event: story");
                assertThat(first.getLast()).contains(ferry, "Ferry refloated", "\"version\":2");
                id = first.stream().filter(line -> line.startsWith("id: ")).findFirst().orElseThrow().substring(4);
            }
            retitle(desk, ferry, "Ferry towed away");
            try (BufferedReader lines = changes(desk, "Last-Event-ID", id)) {
                assertThat(until(lines, "data:").getLast()).contains("\"version\":3").doesNotContain("\"version\":2");
            }
        }
    }

    @Test
    void aServerThatClosesEndsItsStreamsAndAnswersWhatItWasAsked() throws Exception {
        try (RunningDesk desk = new RunningDesk(Map.of()); BufferedReader lines = changes(desk)) {
            until(lines, "retry:");
            CompletableFuture<List<String>> rest = CompletableFuture.supplyAsync(() -> rest(lines));
            CompletableFuture<HttpResponse<String>> asked = CompletableFuture
                    .supplyAsync(() -> desk.get("/stories"));
            assertThat(asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            long start = System.nanoTime();
            desk.server.close();
            rest.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(PATIENCE_SECONDS));
        }
    }

    private static List<String> rest(BufferedReader lines) {
        try {
            return until(lines, "never");
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    @Test
    void aServerWhoseStoreIsGoneIsAliveAndNotReady() {
        try (RunningDesk desk = new RunningDesk(Map.of())) {
            assertThat(desk.get("/readyz").statusCode()).isEqualTo(200);
            desk.store.close();
            assertThat(desk.get("/healthz").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = desk.get("/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }
}
