package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Independence;
import org.attache.model.StoryId;
import org.attache.serve.guard.Secrets;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

class WatchTest {

    private record Message(String signature, String body) {}

    @Test
    void aNewOriginIsToldOnceWithASignatureThatHolds() throws Exception {
        BlockingQueue<Message> taken = new LinkedBlockingQueue<>();
        HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(new Message(exchange.getRequestHeaders().getFirst("X-Attache-Signature"), body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        hook.start();
        try (RunningDesk desk = new RunningDesk(Map.of())) {
            String order = "{\"name\":\"fish\",\"query\":\"mackerel\",\"occasions\":[\"new-origin\"],\"hook\":\"http://127.0.0.1:"
                    + hook.getAddress().getPort() + "/\"}";
            String secret = new ObjectMapper().readTree(desk.post("/v1/watches", order).body()).get("secret").asText();
            StoryId story = new StoryId(desk.story("mackerel"));
            Dossier dossier = desk.store.stories().get(story).orElseThrow().dossier();
            desk.store.commit(List.of(Write.PutDossier.of(withOneOriginMore(dossier))));
            Message message = taken.poll(60, TimeUnit.SECONDS);
            assertThat(message).isNotNull();
            assertThat(message.body()).contains("\"occasion\":\"new-origin\"", "\"watch\":\"fish\"", story.value());
            assertThat(message.signature()).isEqualTo("sha256=" + Secrets.sign(secret, message.body()));
            assertThat(taken.poll(3, TimeUnit.SECONDS)).isNull();
            assertThat(desk.get("/watches").body()).contains("a claim has one more independent origin",
                    "/stories/" + story.value(), "answered 204");
        } finally {
            hook.stop(0);
        }
    }

    private static Dossier withOneOriginMore(Dossier d) {
        Claim first = d.claims().get(0);
        Independence i = first.independent();
        Claim more = new Claim(first.id(), first.text(), first.denied(), first.modality(), first.assertions(),
                first.roots(),
                new Independence(i.low() + 1, i.high() + 1, i.named(), i.articles(), i.outlets(), i.cut()),
                first.flags(),
                first.reasons());
        List<Claim> claims = new java.util.ArrayList<>(d.claims());
        claims.set(0, more);
        return new Dossier(d.id(), d.title(), d.articles(), d.reuse(), d.sources(), claims, d.relations(), d.events(),
                d.timeline(), d.onlyIn());
    }
}
