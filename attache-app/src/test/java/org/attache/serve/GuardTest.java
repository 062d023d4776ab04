package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.config.ConfigurationReader;
import org.attache.Attache;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.serve.guard.Secrets;
import org.attache.store.Desk;
import org.attache.store.Store;
import org.attache.store.Write;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the guard lets through and what it does not. */
class GuardTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    @AutoClose
    private static final RunningDesk desk = new RunningDesk(Map.of());

    @Test
    void namesThatOthersLetPointHereAreNotAnsweredAndAddressesOfLoopbackAre() {
        try (RunningDesk second = new RunningDesk(Map.of("host", "127.0.0.2"))) {
            assertThat(second.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(second.raw("GET /healthz HTTP/1.1\r\nHost: 127.evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void everyAnswerForbidsScriptsAndStylesThatStandInIt() {
        for (String path : List.of("/stories", "/v1/stories", "/nothing", "/assets/desk.css")) {
            assertThat(desk.get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'").doesNotContain("unsafe");
        }
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        for (String path : List.of("/stories", "/claims", "/ledger/BOL/CHL", "/edits", "/feeds",
                "/stories/" + desk.story("mackerel"))) {
            assertThat(desk.get(path).body()).doesNotContain("<style", " style=", " onclick", "javascript:")
                    .doesNotContainPattern("<script>");
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        HttpResponse<String> page = desk.get("/feeds");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        String form = "url=https%3A%2F%2Fnews.example%2Frss";
        String type = "application/x-www-form-urlencoded";
        assertThat(desk.post("/feeds", form, "Cookie", cookie, "Content-Type", type).statusCode()).isEqualTo(403);
        String another = (token.group(1).startsWith("a") ? "b" : "a") + token.group(1).substring(1);
        assertThat(desk.post("/feeds", form + "&csrf=" + another, "Cookie", cookie, "Content-Type", type).statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/feeds", form, "Origin", "https://evil.example", "Content-Type", type).statusCode())
                .isEqualTo(403);
        assertThat(desk.store.feeds().all()).isEmpty();
        assertThat(desk.post("/feeds", form + "&csrf=" + token.group(1), "Cookie", cookie, "Content-Type", type)
                .statusCode()).isEqualTo(303);
        assertThat(desk.store.feeds().all()).hasSize(1);
    }

    @Test
    void addressesThatAreNoWebAddressesAreNoFeeds() {
        for (String url : List.of("file:///etc/passwd", "javascript:alert(1)", "//x", "no address")) {
            assertThat(desk.post("/v1/feeds", "{\"url\":\"" + url + "\"}").body()).contains("\"parameter\":\"url\"");
        }
    }

    @Test
    void noPathLeadsOutOfTheAssets() {
        for (String path : List.of("/assets/../Server.class", "/assets/%2e%2e/x", "/assets/..%2fx",
                "/assets//etc/passwd")) {
            assertThat(desk.send(java.net.http.HttpRequest.newBuilder(URI.create(
                    desk.server.address().replaceAll("/$", "") + path)).build()).statusCode()).isIn(400, 404);
        }
    }

    @Test
    void bodiesThatAreTooLongAreRefused() {
        try (RunningDesk small = new RunningDesk(Map.of("body", "1000"))) {
            assertThat(small.post("/v1/queries", "{\"name\":\"" + "x".repeat(2_000) + "\"}").statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aClientThatAsksTooOftenHasToWait() {
        try (RunningDesk slow = new RunningDesk(Map.of("rate", "5"))) {
            List<Integer> answers = java.util.stream.IntStream.range(0, 40)
                    .mapToObj(i -> slow.get("/healthz").statusCode()).toList();
            assertThat(answers).contains(200, 429);
        }
    }

    @Test
    void beyondItsOwnMachineADeskNeedsATokenAndKeepsOnlyItsHash() throws Exception {
        var configuration = new ConfigurationReader().flags(Map.of("host", "0.0.0.0", "port", "0", "data",
                java.nio.file.Files.createTempDirectory("attache-open").toString())).read();
        try (Store store = StoreOf.open(configuration, Clock.systemUTC())) {
            assertThatThrownBy(() -> Server.start(configuration, store)).hasMessageContaining("attache token add");
            String token = Secrets.random();
            store.commit(List.of(new Write.PutToken("night", Secrets.hash(token), List.of(), null)));
            try (Server server = Server.start(configuration, store)) {
                URI address = URI.create(server.address().replace("0.0.0.0", "127.0.0.1"));
                assertThat(status(address.resolve("/stories"), "X", "y")).isEqualTo(401);
                assertThat(status(address.resolve("/stories"), "Authorization", "Bearer " + token)).isEqualTo(200);
                assertThat(status(address.resolve("/stories"), "Authorization", "Bearer wrong")).isEqualTo(401);
                assertThat(status(address.resolve("/healthz"), "X", "y")).isEqualTo(200);
                assertThat(store.desk().tokens().toString()).doesNotContain(token);
                assertThat(saved(address, token)).isEqualTo(201);
                String reader = Secrets.random();
                store.commit(List.of(new Write.PutToken("wall", Secrets.hash(reader), List.of(Desk.Token.READ), null)));
                assertThat(status(address.resolve("/stories"), "Authorization", "Bearer " + reader)).isEqualTo(200);
                assertThat(saved(address, reader)).as("a token that only reads").isEqualTo(403);
                assertThat(store.desk().queries()).hasSize(1);
            }
        }
    }

    private static int status(URI address, String header, String value) {
        return desk.send(java.net.http.HttpRequest.newBuilder(address).header(header, value).build()).statusCode();
    }

    private static int saved(URI address, String token) {
        return desk.send(java.net.http.HttpRequest.newBuilder(address.resolve("/v1/queries"))
                .header("Authorization", "Bearer " + token)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"name\":\"n\",\"query\":\"bridge\"}"))
                .build()).statusCode();
    }

    @Test
    void hostileTextStandsThereAsText() {
        String text = """
                      <script>alert(1)</script> Ministry says "x" onmouseover=alert(2)

                      A spokesman said on Monday that <img src=x onerror=alert(3)> the border was \u202Eclosed\u202C.
                      </p></article><style>body{display:none}</style>
                      """;
        Analysis analysis = analysis(text);
        desk.store.commit(List.of(Write.PutArticle.of(analysis)));
        String page = desk.get("/articles/" + analysis.article().id()).body();
        assertThat(page).contains("&lt;img", "\ufffd")
                .doesNotContain("<script>", "<img", "<style", "\u202e", "</article><");
    }

    private static Analysis analysis(String text) {
        Article article = new Article(new ArticleId("hostile"), "hostile.txt", "<b>Outlet</b>", null, null, "<script>",
                null,
                null, null, "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
        return Attache.create().analyze(article, fault -> Assertions.fail(fault.toString()));
    }
}
