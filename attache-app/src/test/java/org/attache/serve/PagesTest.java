package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.Flag;
import org.attache.report.phrase.Words;
import org.attache.serve.page.frame.Flags;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages as a browser without script gets them. */
class PagesTest {

    private static final int MOST_PAGES = 400;

    @AutoClose
    private static final RunningDesk desk = new RunningDesk(Map.of());

    @Test
    void theRootLeadsToTheStories() {
        assertThat(desk.get("/").statusCode()).isEqualTo(303);
        assertThat(desk.get("/").headers().firstValue("Location")).contains("/stories");
    }

    @Test
    void theListShowsEachStoryWithItsOriginsAndOutlets() {
        String page = desk.get("/stories").body();
        assertThat(page).contains("Norway and Iceland reopen mackerel channel", "Ferry runs aground off Therma",
                "independent origins: ", "6 outlets", "unnamed origin");
    }

    @Test
    void filtersLeaveOutWhatDoesNotFit() {
        assertThat(desk.get("/stories?state=BOL").body()).contains("Bolivian police").doesNotContain("Ferry runs");
        assertThat(desk.get("/stories?outlet=Nobody").body()).contains("No story fits these filters.");
    }

    @Test
    void aDossierShowsTheWordsBehindItsNumbers() {
        String page = desk.get("/stories/" + desk.story("mackerel") + "/claims/lead").body();
        assertThat(page).contains("<mark class=\"content\">", "The words", "<svg class=\"chain\"",
                "The North Atlantic Post");
    }

    @Test
    void aPartOfAPageComesAlone() {
        String part = desk.get("/stories/" + desk.story("mackerel") + "/claims/c1", "HX-Request", "true").body();
        assertThat(part).contains("The words").doesNotContain("<html", "<nav");
    }

    @Test
    void wordsOfAnArticleCanBeAskedForByTheirOffsets() {
        String article = desk.store.articles().list(org.attache.store.Articles.Filter.ALL,
                org.attache.store.PageRequest.first(1)).items().get(0).id().value();
        assertThat(desk.get("/articles/" + article + "?at=0-4").body()).contains("id=\"at\"", "asked");
        HttpResponse<String> wrong = desk.get("/articles/" + article + "?at=four");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("two offsets like 12-40");
    }

    /** Follows every link of every page: none may lead nowhere. */
    @Test
    void noLinkLeadsNowhere() {
        Set<String> seen = new LinkedHashSet<>(List.of("/stories"));
        Deque<String> open = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.pop();
            HttpResponse<String> response = desk.get(path, "Accept", "text/html");
            if (response.statusCode() >= 400) {
                broken.add(path + " " + response.statusCode());
            }
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                    && !path.contains("/export/")) {
                desk.links(path, response.body()).stream().filter(seen::add).forEach(open::add);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void whatIsNotThereIsAProblemForPeopleAndForPrograms() {
        assertThat(desk.get("/stories/st-0", "Accept", "text/html").body()).contains("<h1>Not found</h1>");
        HttpResponse<String> program = desk.get("/stories/st-0");
        assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(program.statusCode()).isEqualTo(404);
    }

    @Test
    void everyRemarkIsExplained() {
        String help = desk.get("/help").body();
        assertThat(Flag.Kind.values()).allSatisfy(flag -> {
            assertThat(Flags.meaning(flag)).isNotBlank();
            assertThat(help).contains(Words.flag(flag));
        });
        assertThat(desk.get("/stories").body()).contains("title=\"whoever stands behind it is not named\"");
    }

    @Test
    void timesOfAClockHaveTheirZone() {
        assertThat(desk.get("/stories").body()).containsPattern("16 Mar 2027, 18:20 (UTC|[+-]\\d\\d:\\d\\d)");
    }

    @Test
    void aWatchWithoutAnOccasionOrWithAQueryThatIsNoneIsRefused() {
        HttpResponse<String> none = desk.post("/watches", "query=fish");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("occasions must name at least one of new-origin, first-denial");
        assertThat(desk.post("/watches", "query=origins%3C&occasions=new-story").body()).contains("is no query");
        assertThat(desk.post("/watches", "query=fish&occasions=new-story&hook=ftp%3A%2F%2Fx").body())
                .contains("must be an http or https address");
        assertThat(desk.post("/watches/end", "id=99").statusCode()).isEqualTo(400);
        assertThat(desk.get("/watches").body()).contains("Nothing is watched yet");
    }

    @Test
    void signsOfLifeAnswer() {
        assertThat(desk.get("/healthz").body()).contains("up");
        assertThat(desk.get("/readyz").body()).contains("ready");
        assertThat(desk.get("/info").body()).contains("SQLite", "\"stories\":3");
        assertThat(desk.get("/metrics").body()).contains("attache_requests_total{status=\"200\"}",
                "attache_store_articles 16");
    }
}
