package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.serve.http.Queries;
import org.attache.store.sql.SqlStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the answer is a page, a document, or a problem that says what is wrong; never a failure. */
class BadInputTest {

    private static final List<String> LISTS = List.of("/stories", "/claims", "/sources", "/v1/stories", "/v1/claims",
            "/v1/sources", "/v1/articles", "/v1/events", "/v1/search?q=mackerel", "/search?q=mackerel",
            "/ledger/BOL/CHL");
    private static final List<String> STRANGE = List.of("%00", "..%2f..%2fetc%2fpasswd", "%27%20OR%201%3D1%20--",
            "%3Cscript%3E", "a".repeat(1_500), "%F0%9F%90%9F", "%E2%80%AE", "-1", "st-0", "%25", "%20");

    @AutoClose
    private static final RunningDesk desk = new RunningDesk(Map.of());

    private static HttpResponse<String> ask(String path, String parameter) {
        return desk.get(path + (path.contains("?") ? "&" : "?") + parameter, "Accept",
                path.startsWith("/v1") ? "application/json" : "text/html");
    }

    @Test
    void cursorsThatNobodyGaveAreRefusedEverywhere() {
        List<String> wrong = new ArrayList<>();
        for (String list : LISTS) {
            for (String cursor : List.of("x", "a".repeat(1_900), "AAAA", "%00", "eyJhIjoxfQ", "%F0%9F%90%9F")) {
                HttpResponse<String> answer = ask(list, "cursor=" + cursor);
                boolean named = answer.body().contains("cursor");
                if (answer.statusCode() != 400 && !list.startsWith("/search") || !named) {
                    wrong.add(list + " " + cursor.substring(0, Math.min(9, cursor.length())) + " "
                            + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void limitsOutsideTheirRangeAreNamedWithIt() {
        for (String list : LISTS) {
            for (String limit : List.of("0", "-1", "1001", "many", "99999999999")) {
                assertThat(ask(list, "limit=" + limit).body()).as(list).contains("limit", "1..1000");
            }
        }
    }

    @Test
    void everyFilterSaysWhatItMayBe() {
        Map<String, List<String>> wrong = Map.of("/stories?origins=many", List.of("origins", "0..1000"),
                "/stories?from=yesterday", List.of("from", "2026-04-12"),
                "/stories?state=Freedonia", List.of("state", "PAK"), "/claims?kind=ghost", List.of("kind", "person"),
                "/claims?flag=red", List.of("flag", "single-origin"), "/sources?grade=Z", List.of("grade", "A..F"),
                "/ledger/BOL/CHL?period=hour", List.of("period", "day, week, month"),
                "/ledger/BOL/CHL?copies=some", List.of("copies", "with, without"),
                "/search?q=x&in=dreams", List.of("in", "articles"), "/claims?root=perhaps",
                List.of("root", "true or false"));
        wrong.forEach((path, words) -> {
            HttpResponse<String> answer = desk.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains(words);
        });
    }

    @Test
    void idsOfNothingAreNotFoundWhateverTheyLookLike() {
        List<String> failed = new ArrayList<>();
        for (String id : STRANGE) {
            for (String path : List.of("/stories/", "/articles/", "/sources/", "/claims/", "/v1/stories/",
                    "/v1/articles/", "/v1/sources/", "/v1/claims/", "/v1/watches/")) {
                String whole = path.contains("watches") ? path + id + "/deliveries" : path + id;
                int status = desk.get(whole).statusCode();
                if (status != 404 && status != 400) {
                    failed.add(whole + " " + status);
                }
            }
            String story = "/stories/" + desk.story("mackerel");
            for (String path : List.of(story + "/claims/" + id, story + "/export/" + id, story + "/" + id)) {
                int status = desk.get(path).statusCode();
                if (status != 404 && status != 400) {
                    failed.add(path + " " + status);
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(desk.get("/stories/" + "a".repeat(5_000)).statusCode()).isIn(404, 414);
    }

    @Test
    void aQueryThatIsNoneNamesThePlace() {
        for (String query : List.of("(", "\"open", "outlets:dawn", "origins<x", "date:soon", "NEAR/2",
                "a".repeat(2_100), "(".repeat(80) + "a")) {
            HttpResponse<String> answer = desk.get("/v1/search?q=" + Queries.escape(query));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"q\"");
        }
    }

    @Test
    void bodiesThatAreWrongAreNamedFieldByField() {
        Map<String, String> wrong = Map.of("{}", "name", "{\"name\":\"n\"}", "query",
                "{\"name\":\"n\",\"query\":\"x\",\"occasions\":[]}", "occasions",
                "{\"name\":\"n\",\"query\":\"x\",\"occasions\":[\"rain\"]}", "occasions",
                "{\"name\":7,\"query\":\"x\",\"occasions\":[\"new-story\"]}", "name",
                "{\"name\":\"n\",\"query\":\"x\",\"occasions\":[\"new-story\"],\"hook\":\"ftp://x\"}", "hook");
        wrong.forEach((body, field) -> assertThat(desk.post("/v1/watches", body).body()).as(body)
                .contains("\"parameter\":\"" + field + "\""));
        assertThat(desk.post("/v1/watches", "\u0000\u0001").statusCode()).isEqualTo(400);
        assertThat(desk.post("/v1/queries", "{\"name\":\"n\",\"query\":\"(\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void aFullDiskIsSaidSoAndReadingGoesOn() {
        try (RunningDesk full = new RunningDesk(Map.of())) {
            ((SqlStore) full.store).database().write(sql -> sql.execute("PRAGMA max_page_count = 1"));
            String name = "x".repeat(1_900);
            HttpResponse<String> answer = full.post("/v1/queries", "{\"name\":\"a\",\"query\":\"b\"}");
            for (int i = 0; i < 500 && answer.statusCode() == 201; i++) {
                answer = full.post("/v1/queries", "{\"name\":\"" + i + name + "\",\"query\":\"a" + i + "\"}");
            }
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("no space is left");
            assertThat(full.get("/stories").statusCode()).isEqualTo(200);
            assertThat(full.get("/readyz").statusCode()).isEqualTo(200);
        }
    }
}
