package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.config.Configuration;
import org.attache.config.ConfigurationReader;
import org.attache.demo.Sample;
import org.attache.search.SearchIndex;
import org.attache.serve.ask.Searches;
import org.attache.serve.http.ProblemException;
import org.attache.serve.http.Request;
import org.attache.serve.http.Visitor;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server says of itself while its index is not yet what the store holds. */
class ReadinessTest {

    @TempDir
    private Path folder;

    @Test
    void aServerWhoseIndexIsNotBuiltIsNotReadyAndGivesNoPartOfTheMatches() {
        Configuration configuration = new ConfigurationReader().flags(Map.of("data", folder.toString())).read();
        try (Store store = StoreOf.open(configuration, Clock.systemUTC())) {
            Sample.into(store);
            Underway underway = new Underway();
            try (SearchIndex index = SearchIndex.open(folder.resolve("index"), store)) {
                Signs signs = new Signs(store, index, underway, "test");
                refused(signs::ready, "the search index is being built");
                refused(() -> find(index), "ask again in a minute");
                index.catchUp();
                assertThat(signs.ready().status()).isEqualTo(200);
                assertThat(find(index)).isPositive();
            }
        }
    }

    @Test
    void aServerThatStillReadsTheSampleSaysHowFarItIs() {
        Configuration configuration = new ConfigurationReader()
                .flags(Map.of("data", folder.toString(), "port", "0", "poll", "false")).read();
        Underway underway = new Underway();
        underway.begin("the sample newsroom", 16);
        underway.step();
        try (Store store = StoreOf.open(configuration, Clock.systemUTC());
                Server server = Server.start(configuration, store, underway)) {
            assertThat(get(server, "readyz").body()).contains("the sample newsroom is being read: 1 of 16 articles");
            HttpResponse<String> list = get(server, "stories");
            assertThat(list.body()).contains("The sample newsroom is being read.", "1 of 16 articles")
                    .doesNotContain("No story yet");
            assertThat(list.headers().firstValue("Refresh")).contains("1");
            underway.end();
            HttpResponse<String> empty = get(server, "stories");
            assertThat(empty.body()).contains("No story yet").doesNotContain("is being read");
            assertThat(empty.headers().firstValue("Refresh")).isEmpty();
        }
    }

    private static HttpResponse<String> get(Server server, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int find(SearchIndex index) {
        Request request = new Request("GET", "/v1/search", Map.of(), Map.of("q", List.of("lorry")), Map.of(),
                "127.0.0.1",
                new Visitor("", "", "desk", true, false), new byte[0]);
        return Searches.find(index, request.parameters(), PageRequest.first(5), Set.of()).hits().size();
    }

    private static void refused(Runnable question, String words) {
        assertThatThrownBy(question::run).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(503);
            assertThat(e.problem().detail()).contains(words);
        });
    }
}
