package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever is refused, and by whomever of guard, router, handler and web server, says so in one way. */
class RefusalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "Host: localhost\r\n";
    private static final String LONG = "x".repeat(5_000);

    @AutoClose
    private static final RunningDesk desk = new RunningDesk(Map.of("body", "1000"));

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST + String.join("", headers) + "Connection: close\r\n\r\n";
    }

    private static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\n" + HOST + headers + "Connection: close\r\n\r\n" + body;
    }

    private static Map<String, Integer> requests() {
        Map<String, Integer> requests = new LinkedHashMap<>();
        requests.put(post("/v1/queries", "Content-Length: 5000\r\n", LONG), 413);
        requests.put(post("/v1/queries", "Content-Length: 5000\r\nExpect: 100-continue\r\n", ""), 413);
        requests.put(post("/v1/queries", "Transfer-Encoding: chunked\r\n", "1388\r\n" + LONG + "\r\n0\r\n\r\n"), 413);
        requests.put(post("/v1/queries", "Content-Length: many\r\n", ""), 400);
        requests.put(post("/v1/queries", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        requests.put(post("/v1/queries", "Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"), 415);
        requests.put(post("/v1/queries", "Content-Length: 4\r\n", "<a/>"), 400);
        requests.put(post("/v1/queries", "Origin: https://evil.example\r\nContent-Length: 2\r\n", "{}"), 403);
        requests.put(get("/v1/stories?q=" + LONG), 414);
        requests.put(get("/v1/stories/" + "x".repeat(2_500)), 414);
        requests.put(get("/v1/stories", "X-Long: " + "x".repeat(20_000) + "\r\n"), 431);
        requests.put(get("/v1/stories", "no colon\r\n"), 400);
        requests.put(get("/v1/stories?limit=%zz"), 400);
        requests.put(get("/v1/stories?limit=0"), 400);
        requests.put(get("/v1/sto ries"), 400);
        requests.put(get("/v1/nothing"), 404);
        requests.put(get("/v1/stories", "Accept: image/png\r\n"), 406);
        requests.put("DELETE /v1/stories HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n", 405);
        requests.put("GET /v1/stories HTTP/1.1\r\nConnection: close\r\n\r\n", 400);
        requests.put("GET /v1/stories HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 421);
        requests.put("GET /v1/stories HTTP/7\r\n" + HOST + "\r\n", 400);
        requests.put("no request at all\r\n\r\n", 400);
        return requests;
    }

    @Test
    void everyRefusalIsAProblemDocumentOnce() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Integer> request : requests().entrySet()) {
            String answer = desk.raw(request.getKey());
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            JsonNode problem = body.startsWith("{") && body.indexOf("HTTP/1.1") < 0 ? JSON.readTree(body)
                    : JSON.createObjectNode();
            if (!answer.startsWith("HTTP/1.1 " + request.getValue())
                    || !answer.contains("Content-Type: application/problem+json")
                    || !answer.contains("Content-Security-Policy")
                    || problem.path("status").asInt() != request.getValue() || problem.path("title").asText().isEmpty()
                    || problem.path("detail").asText().isEmpty()) {
                wrong.add(request.getKey().lines().limit(4).toList() + " -> " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPersonIsToldOnAPage() {
        for (String request : List.of(post("/feeds", "Accept: text/html\r\nContent-Length: 5000\r\n", LONG),
                get("/nothing", "Accept: text/html\r\n"),
                get("/stories", "Accept: text/html\r\n", "X-Long: " + "x".repeat(20_000) + "\r\n"))) {
            assertThat(desk.raw(request)).contains("Content-Type: text/html", "<h1>").matches("(?s)HTTP/1.1 4\\d\\d.*");
        }
    }

    @Test
    void aRefusalSaysWhatItsStatusAsksFor() {
        assertThat(desk.raw("PUT /v1/queries HTTP/1.1\r\n" + HOST + "Content-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .contains("Allow: GET, POST");
        try (RunningDesk slow = new RunningDesk(Map.of("rate", "5"))) {
            HttpResponse<String> answer = slow.get("/healthz");
            for (int i = 0; i < 40 && answer.statusCode() != 429; i++) {
                answer = slow.get("/healthz");
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void whatWasRefusedIsCounted() {
        desk.raw("no request at all\r\n\r\n");
        assertThat(desk.get("/metrics").body()).containsPattern("attache_requests_total\\{status=\"400\"} [1-9]");
    }

    @Test
    void theFormatThatIsLikedBestIsGiven() {
        Map<String, String> liked = new LinkedHashMap<>();
        liked.put("text/csv;q=0.5, application/json", "application/json");
        liked.put("text/csv, */*", "text/csv");
        liked.put("text/html,application/xml;q=0.9,*/*;q=0.8", "application/json");
        liked.put("application/*;q=0.2, text/*;q=0.9", "text/csv");
        liked.put("application/json;q=0, */*", "text/csv");
        liked.put("application/x-ndjson", "application/x-ndjson");
        liked.put(" ", "application/json");
        liked.forEach((accept, type) -> assertThat(desk.get("/v1/stories", "Accept", accept).headers()
                .firstValue("Content-Type").orElse("")).as(accept).startsWith(type));
    }
}
