package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attache.model.StoryId;
import org.attache.serve.http.Queries;
import org.attache.store.Desk;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What editors decide is kept, used, and can be taken back. */
class EditsTest {

    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = new RunningDesk(Map.of());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aGradeIsShownWhereTheSourceStandsAndCanBeTakenBack() {
        Sources.Line source = desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items().get(0);
        String key = source.key().value();
        assertThat(desk.post("/edits/grade", "grade=B&source=" + Queries.escape(key)).statusCode()).isEqualTo(303);
        assertThat(desk.get("/sources/" + key).body()).contains("grade <b>B</b>");
        assertThat(desk.get("/v1/sources/" + key).body()).contains("\"grade\":\"B\"");
        Desk.Decided decided = desk.store.desk().holding().stream()
                .filter(each -> each.decision() instanceof Desk.Grade).findFirst().orElseThrow();
        desk.post("/edits/undo", "decision=" + decided.id());
        assertThat(desk.get("/sources/" + key).body()).contains("grade <b>none</b>");
        assertThat(desk.get("/edits").body()).contains("taken back by");
        assertThat(desk.post("/edits/grade", "grade=G&source=" + key).statusCode()).isEqualTo(400);
    }

    @Test
    void twoStoriesBecomeOneAndItsOldAddressLeadsThere() {
        String ferry = desk.story("Ferry");
        String pass = desk.story("Bolivian");
        int articles = articles(ferry) + articles(pass);
        assertThat(desk.post("/edits/merge", "story=" + ferry + "&other=" + pass).statusCode()).isEqualTo(303);
        assertThat(articles(ferry)).isEqualTo(articles);
        assertThat(desk.get("/stories/" + pass).headers().firstValue("Location")).contains("/stories/" + ferry);
        assertThat(desk.get("/edits").body()).contains("belongs to");
        Desk.Decided merge = desk.store.desk().holding().stream()
                .filter(each -> each.decision() instanceof Desk.Merge).findFirst().orElseThrow();
        assertThat(desk.post("/edits/undo", "decision=" + merge.id()).statusCode()).isEqualTo(303);
        assertThat(articles(ferry)).isEqualTo(articles - articles(pass));
        assertThat(desk.get("/stories/" + pass).statusCode()).isEqualTo(200);
    }

    @Test
    void aStoryIsSplitAndPutTogetherAgain() {
        String story = desk.story("mackerel");
        int all = articles(story);
        String moved = desk.store.stories().get(new StoryId(story)).orElseThrow().dossier().articles().get(all - 1).id()
                .value();
        assertThat(desk.post("/edits/split", "story=" + story + "&article=" + moved).statusCode()).isEqualTo(303);
        assertThat(articles(story)).isEqualTo(all - 1);
        Desk.Decided split = desk.store.desk().holding().stream()
                .filter(each -> each.decision() instanceof Desk.Split).findFirst().orElseThrow();
        desk.post("/edits/undo", "decision=" + split.id());
        assertThat(articles(story)).isEqualTo(all);
    }

    private static int articles(String story) {
        return desk.store.stories().get(new StoryId(story)).orElseThrow().dossier().articles().size();
    }
}
