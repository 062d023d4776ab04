package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attache.model.StoryId;
import org.attache.store.Claims;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The interface for programs against the document that describes it. */
class InterfaceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @AutoClose
    private static RunningDesk desk;
    private static JsonNode document;

    @BeforeAll
    static void open() throws Exception {
        desk = new RunningDesk(Map.of());
        document = JSON.readTree(desk.get("/v1/openapi.json").body());
    }

    /** Every path that can be read is asked for, and its answer held against its schema. */
    @Test
    void everyAnswerHasTheShapeThatTheDocumentStates() {
        Map<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            JsonNode schema = get == null ? null : get.at("/responses/200/content/application~1json/schema");
            if (schema != null && !schema.isMissingNode()) {
                asked++;
                HttpResponse<String> response = desk.get(real(path.getKey()));
                List<Error> errors = response.statusCode() == 200 ? errors(schema, response.body()) : List.of();
                if (response.statusCode() != 200 || !errors.isEmpty()) {
                    wrong.put(path.getKey(), response.statusCode() + " " + errors);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(15);
    }

    private static List<Error> errors(JsonNode schema, String answer) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON).validate(answer, InputFormat.JSON);
    }

    private static String real(String path) {
        return path.replace("/stories/{id}", "/stories/" + desk.story("mackerel"))
                .replace("/articles/{id}", "/articles/" + article())
                .replace("/claims/{key}", "/claims/" + claim())
                .replace("/sources/{key}", "/sources/" + source())
                .replace("{actor}/{recipient}", "BOL/CHL").replace("/watches/{id}", "/watches/" + watch())
                .replaceFirst("^/v1/search(/facets)?$", "$0?q=mackerel");
    }

    @Test
    void groupingIsGivenWithItsReasonsOnThePageToo() {
        String story = desk.story("mackerel");
        JsonNode stays = json("/v1/stories/" + story + "/grouping").get("items");
        assertThat(stays).hasSizeGreaterThan(3).anySatisfy(stay -> {
            assertThat(stay.get("kinds")).extracting(JsonNode::asText).contains("shared-names");
            assertThat(stay.get("reasons").toString()).contains("same names: ");
            assertThat(stay.get("score").asDouble()).isGreaterThan(0.5);
        });
        assertThat(desk.get("/stories/" + story + "/articles").body()).contains("Put here for: same names: ");
        assertThat(json("/v1/articles/" + article() + "/stays").get("items")).singleElement()
                .satisfies(stay -> assertThat(stay.get("story").asText()).isEqualTo(story));
        assertThat(desk.get("/v1/stories/none/grouping").statusCode()).isEqualTo(404);
        assertThat(desk.get("/v1/articles/none/stays").statusCode()).isEqualTo(404);
    }

    @Test
    void facetsCountWhatThePageCounts() {
        JsonNode facets = json("/v1/search/facets?q=*&in=articles&limit=1000").get("items");
        assertThat(facets).extracting(facet -> facet.get("field").asText()).contains("outlet", "lang");
        JsonNode outlet = facets.get(0);
        assertThat(json("/v1/search?in=articles&limit=1000&q=outlet:%22"
                + outlet.get("value").asText().replace(" ", "%20") + "%22").get("items"))
                .hasSize(outlet.get("matches").asInt());
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(desk.get(path).body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String article() {
        return desk.store.stories().get(new StoryId(desk.story("mackerel"))).orElseThrow().dossier().articles().get(0)
                .id()
                .value();
    }

    private static String claim() {
        return desk.store.claims().list(Claims.Filter.ALL, PageRequest.first(1)).items().get(0).key().value();
    }

    private static String source() {
        return desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items().get(0).key().value();
    }

    private static String watch() {
        return number(desk.post("/v1/watches",
                "{\"name\":\"n\",\"query\":\"narva\",\"occasions\":[\"new-origin\"],\"hook\":\"https://a.example/\"}")
                .body());
    }

    private static String number(String answer) {
        try {
            return JSON.readTree(answer).get("id").asText();
        } catch (Exception e) {
            throw new AssertionError(answer, e);
        }
    }

    @Test
    void everyStatedParameterIsTakenAndEveryOtherIsRefused() {
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get != null && !path.getKey().equals("/v1/changes")) {
                for (JsonNode parameter : get.path("parameters")) {
                    if (parameter.get("in").asText().equals("query")
                            && desk.get(with(real(path.getKey()), example(parameter))).statusCode() == 400) {
                        refused.add(path.getKey() + " " + parameter.get("name"));
                    }
                }
                assertThat(desk.get(with(real(path.getKey()), "colour=red")).body())
                        .contains("\"parameter\":\"colour\"");
            }
        }
        assertThat(refused).containsOnly();
    }

    private static String with(String path, String parameter) {
        return parameter.startsWith("q=") || parameter.isEmpty() ? path
                : path + (path.contains("?") ? "&" : "?") + parameter;
    }

    private static String example(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        String name = parameter.get("name").asText();
        String value = schema.has("enum") ? schema.get("enum").get(0).asText()
                : schema.path("format").asText().equals("date") ? "2027-03-01"
                        : schema.get("type").asText().equals("boolean") ? "true"
                                : schema.has("minimum") ? schema.get("minimum").asText()
                                        : schema.has("examples") ? schema.get("examples").get(0).asText() : "x";
        return name.equals("cursor") || name.equals("version") ? "" : name + "=" + value;
    }

    private static final Map<String, String> BODIES = Map.of("/v1/queries", "{\"name\":\"n\",\"query\":\"ferry\"}",
            "/v1/watches", "{\"name\":\"n\",\"query\":\"ferry\",\"occasions\":[\"new-story\"]}", "/v1/feeds",
            "{\"url\":\"https://paper.example/rss\"}");

    /** Every body that can be sent is sent as the document states it, and without each field that it needs. */
    @Test
    void everyBodyIsTakenAsStatedAndEveryMissingFieldIsNamed() throws Exception {
        int sent = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode post = path.getValue().get("post");
            if (post != null) {
                sent++;
                JsonNode schema = post.at("/requestBody/content/application~1json/schema");
                String body = BODIES.get(path.getKey());
                assertThat(errors(schema, body)).as(path.getKey()).isEmpty();
                for (JsonNode field : schema.get("required")) {
                    ObjectNode less = (ObjectNode) JSON.readTree(body);
                    less.remove(field.asText());
                    assertThat(desk.post(path.getKey(), less.toString()).body())
                            .contains("\"status\":400", "\"parameter\":\"" + field.asText() + "\"");
                }
                HttpResponse<String> answer = desk.post(path.getKey(), body);
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(errors(post.at("/responses/201/content/application~1json/schema"), answer.body())).isEmpty();
            }
        }
        assertThat(sent).isEqualTo(BODIES.size());
        assertThat(desk.delete("/v1/feeds?url=https%3A%2F%2Fpaper.example%2Frss").statusCode()).isEqualTo(204);
        assertThat(desk.delete("/v1/feeds?url=https%3A%2F%2Fpaper.example%2Frss").statusCode()).isEqualTo(404);
        assertThat(desk.delete("/v1/queries/999999").statusCode()).isEqualTo(404);
        assertThat(desk.delete("/v1/watches/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void listsThatAreHeldWholeComeInPagesToo() throws Exception {
        List<String> pairs = new ArrayList<>();
        String path = "/v1/dyads?limit=5";
        for (int pages = 0; path != null && pages < 50; pages++) {
            HttpResponse<String> response = desk.get(path);
            JSON.readTree(response.body()).get("items").forEach(item -> pairs.add(item.toString()));
            path = response.headers().firstValue("Link").map(link -> link.replaceAll("<(.*)>.*", "$1")).orElse(null);
        }
        assertThat(pairs).doesNotHaveDuplicates()
                .hasSize((int) desk.get("/v1/dyads?format=ndjson").body().lines().count()).hasSizeGreaterThan(5);
        assertThat(desk.get("/v1/dyads?cursor=zzzz").body()).contains("\"parameter\":\"cursor\"");
    }

    /** RFC 4287: what a feed and an entry must have. */
    @Test
    void feedsHaveWhatReadersNeed() throws Exception {
        for (String path : List.of("/v1/stories?format=atom", "/v1/claims?format=atom&limit=5",
                "/v1/search?q=mackerel&format=atom&in=articles")) {
            Element feed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(desk.get(path).body().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(feed.getTagName()).isEqualTo("feed");
            assertThat(children(feed)).contains("id", "title", "updated", "author", "entry");
            NodeList entries = feed.getElementsByTagName("entry");
            for (int i = 0; i < entries.getLength(); i++) {
                assertThat(children((Element) entries.item(i))).contains("id", "title", "updated", "link", "summary");
            }
        }
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !element.getTextContent().isBlank()
                    || child instanceof Element link && link.hasAttribute("href")) {
                names.add(child.getNodeName());
            }
        }
        return names;
    }

    @Test
    void aWrongParameterIsNamedWithItsRange() throws Exception {
        HttpResponse<String> response = desk.get("/v1/stories?limit=0");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("parameter").asText()).isEqualTo("limit");
        assertThat(problem.get("detail").asText()).contains("1..1000");
        assertThat(errors(document.at("/components/schemas/Problem"), response.body())).isEmpty();
    }

    @Test
    void hugeCursorsAndUnknownIdsAreProblems() {
        assertThat(desk.get("/v1/stories?cursor=" + "a".repeat(1_500)).body()).contains("\"parameter\":\"cursor\"");
        assertThat(desk.get("/v1/claims?cursor=nonsense").statusCode()).isEqualTo(400);
        assertThat(desk.get("/v1/articles/none").statusCode()).isEqualTo(404);
        assertThat(desk.get("/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(desk.delete("/v1/stories").statusCode()).isEqualTo(405);
    }

    @Test
    void pagesFollowOneAnotherWithoutLossUntilNoneIsLeft() throws Exception {
        List<String> keys = new ArrayList<>();
        String path = "/v1/claims?limit=7";
        for (int pages = 0; path != null && pages < 50; pages++) {
            HttpResponse<String> response = desk.get(path);
            JSON.readTree(response.body()).get("items").forEach(item -> keys.add(item.get("key").asText()));
            path = response.headers().firstValue("Link").map(link -> link.replaceAll("<(.*)>.*", "$1")).orElse(null);
        }
        assertThat(keys).doesNotHaveDuplicates();
        assertThat((long) keys.size()).isEqualTo(desk.store.info().claims());
    }

    @Test
    void tablesAreWholeUnlessALimitIsAskedFor() {
        long claims = desk.store.info().claims();
        assertThat(desk.get("/v1/claims?format=ndjson").body().lines().count()).isEqualTo(claims);
        assertThat(desk.get("/v1/claims?format=csv&limit=3").body().lines().count()).isEqualTo(4);
        assertThat(desk.get("/v1/claims", "Accept", "text/csv").body()).startsWith("key,story,id,text,denied");
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        String tag = desk.get("/v1/stories").headers().firstValue("ETag").orElseThrow();
        assertThat(desk.get("/v1/stories", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(desk.get("/v1/stories", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void listsAreFeedsToo() {
        String feed = desk.get("/v1/claims?flag=denied&format=atom").body();
        assertThat(feed).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<entry>", "independent origins");
    }

    @Test
    void queriesAreSavedListedAndForgotten() {
        String id = number(desk.post("/v1/queries", "{\"name\":\"ferries\",\"query\":\"ferry\"}").body());
        assertThat(desk.get("/v1/queries").body()).contains("\"name\":\"ferries\"");
        assertThat(desk.delete("/v1/queries/" + id).statusCode()).isEqualTo(204);
        assertThat(desk.get("/v1/queries").body()).doesNotContain("ferries");
        assertThat(desk.post("/v1/queries", "{\"name\":\"x\"}").body()).contains("\"parameter\":\"query\"");
        assertThat(desk.post("/v1/queries", "[").statusCode()).isEqualTo(400);
    }
}
