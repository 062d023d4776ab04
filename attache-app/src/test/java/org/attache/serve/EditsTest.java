package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attache.Attache;
import org.attache.desk.Options;
import org.attache.model.Claim;
import org.attache.model.StoryId;
import org.attache.serve.http.Queries;
import org.attache.store.Desk;
import org.attache.store.Store;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What editors decide is kept, used, and can be taken back. */
class EditsTest {

    @AutoClose
    private static final RunningDesk desk = new RunningDesk(Map.of());

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
    void whatIsGradedIsFoundByItsGrade() {
        Sources.Line source = desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items().get(0);
        desk.post("/edits/grade", "grade=E&source=" + Queries.escape(source.key().value()));
        assertThat(desk.get("/stories?grade=E").body()).contains("<li data-row>", ">grade E</a>");
        assertThat(desk.get("/stories?grade=A").body()).contains("No story fits these filters.");
        assertThat(desk.get("/v1/claims?grade=e&format=ndjson").body().lines().count()).isEqualTo(source.claims());
        assertThat(desk.get("/sources?grade=E").body()).contains(source.key().value());
        assertThat(desk.get("/v1/search?in=stories&q=grade:E").body()).contains("\"id\":\"st-");
        assertThat(desk.get("/v1/stories?grade=G").body()).contains("\"parameter\":\"grade\"", "A..F");
        Desk.Decided decided = desk.store.desk().holding().stream()
                .filter(each -> each.decision() instanceof Desk.Grade).findFirst().orElseThrow();
        desk.post("/edits/undo", "decision=" + decided.id());
        assertThat(desk.get("/stories?grade=E").body()).contains("No story fits these filters.");
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

    @Test
    void outletsOfAFamilyCountOnceUntilTheDecisionIsTakenBack() {
        String ferry = desk.story("Ferry");
        assertThat(inspected(ferry).independent().high()).isEqualTo(2);
        assertThat(desk.post("/edits/family", "name=Island+House&outlets=Aegean+Wire%2C+The+Cyclades+Gazette")
                .statusCode()).isEqualTo(303);
        assertThat(inspected(ferry).independent().high()).isEqualTo(1);
        assertThat(desk.get("/stories/" + ferry + "/claims/" + inspected(ferry).id()).body())
                .contains("of one family", "Outlets of one family, by this desk's decision");
        assertThat(desk.get("/stories/" + ferry + "/matrix").body()).contains("family Island House");
        try (org.attache.desk.Desk later = org.attache.desk.Desk.open(Attache.create(), desk.store, Options.USUAL)) {
            later.print(true);
        }
        assertThat(inspected(ferry).independent().high()).as("after the stories were read again").isEqualTo(1);
        Desk.Decided family = desk.store.desk().holding().stream()
                .filter(each -> each.decision() instanceof Desk.Family).findFirst().orElseThrow();
        desk.post("/edits/undo", "decision=" + family.id());
        assertThat(inspected(ferry).independent().high()).isEqualTo(2);
        assertThat(desk.get("/stories/" + ferry + "/matrix").body()).doesNotContain("Island House");
    }

    @Test
    void aDecisionIsKeptWhileAnotherProcessHasTheStories() {
        String ferry = desk.story("Ferry");
        try (Editing editing = new Editing(desk.store)) {
            try (Store.Hold other = desk.store.hold()) {
                assertThat(editing.follow()).as("the other one follows it").isFalse();
            }
            assertThat(editing.follow()).isTrue();
        }
        assertThat(articles(ferry)).isGreaterThan(1);
    }

    @Test
    void aMisspeltOutletJoinsNoFamily() {
        assertThat(desk.post("/edits/family", "name=House&outlets=Aegean+Wire%2C+Agean+Wire").body())
                .contains("\"parameter\":\"outlets\"", "Agean Wire");
        assertThat(desk.post("/edits/family", "name=House&outlets=Aegean+Wire").statusCode()).isEqualTo(400);
    }

    private static Claim inspected(String story) {
        return desk.store.stories().get(new StoryId(story)).orElseThrow().dossier().claims().stream()
                .filter(claim -> claim.text().contains("had passed an inspection")).findFirst().orElseThrow();
    }

    private static int articles(String story) {
        return desk.store.stories().get(new StoryId(story)).orElseThrow().dossier().articles().size();
    }
}
