package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.attache.Attache;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.model.Analysis;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.store.Write;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles that try to be more than text: in every page, every list and every export they stay text. */
class HostileTest {

    /** Right-to-left override and isolates: they would make a sentence read as another one. */
    private static final String TURNING = "\u202e\u2066\u2069\u202a";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String STYLE = "</style><style>body{display:none}</style>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    private static final Pattern TAG = Pattern
            .compile("<(script|style|img|iframe|svg onload)[^>]*(alert|onerror|display:none)");

    private static final Consumer<Fault> UNEXPECTED = fault -> Assertions.fail(fault.toString());

    @AutoClose
    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = new RunningDesk(Map.of());
        List<Input> inputs = List.of(article("one", "Bridge at Solna " + SCRIPT + IMAGE + TURNING),
                article("two", "=cmd|' /C calc'!A0 " + STYLE + TURNING));
        List<Analysis> analyses = new ArrayList<>();
        Attache attache = Attache.create();
        attache.analyze(new Inputs(inputs, List.of()), () -> {}, analyses::add, skipped -> {},
                UNEXPECTED);
        assertThat(analyses).hasSize(2);
        List<Write> writes = new ArrayList<>();
        analyses.forEach(analysis -> writes.add(Write.PutArticle.of(analysis)));
        attache.grouped(analyses, UNEXPECTED).forEach(story -> writes
                .add(Write.PutDossier.of(attache.dossier(story, List.of(), Families.NONE, UNEXPECTED))));
        desk.store.commit(writes);
    }

    private static Input article(String name, String title) {
        String text = """
                      The bridge at Solna %1$s will close in May, minister Karin %1$s Holt said on Monday.

                      "We %2$s have no %3$s choice," Holt %4$s told the %1$s Daily. An official %3$s in Solna said the \
                      road %2$s would stay open, %4$s according to the ministry.
                      """.formatted(SCRIPT, STYLE, IMAGE, TURNING);
        Metadata declared = new Metadata("Echo " + SCRIPT + IMAGE + TURNING + name, "House " + STYLE, null, title,
                "By " + IMAGE + TURNING, org.attache.model.PublicationTime.parse("2027-03-08"), null, null);
        return Input.of(name + ".txt", text.getBytes(StandardCharsets.UTF_8)).with(declared, Metadata.NONE);
    }

    @Test
    void noPageNoListAndNoExportLetsAnArticleBeMoreThanText() {
        Set<String> seen = new LinkedHashSet<>(List.of("/stories", "/claims", "/sources", "/ledger", "/edits", "/feeds",
                "/search?q=bridge&in=articles", "/search?q=bridge&in=claims", "/search?q=bridge&in=stories",
                "/search?q=" + org.attache.serve.http.Queries.escape(SCRIPT + IMAGE), "/v1/claims?format=atom",
                "/v1/stories?format=csv", "/v1/search?q=bridge&format=atom"));
        Deque<String> open = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < 600) {
            String path = open.pop();
            HttpResponse<String> answer = desk.get(path, "Accept", "text/html");
            String type = answer.headers().firstValue("Content-Type").orElse("");
            check(path, type, answer.body(), broken);
            if (type.startsWith("text/html") && !path.contains("/export/")) {
                desk.links(path, answer.body()).stream().filter(seen::add).forEach(open::add);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).anyMatch(path -> path.contains("/export/md")).anyMatch(path -> path.contains("/export/stix"))
                .hasSizeGreaterThan(150);
    }

    private static void check(String path, String type, String body, List<String> broken) {
        boolean shown = type.startsWith("text/html") || type.contains("xml") || type.contains("markdown");
        if (shown && (body.contains(SCRIPT) || TAG.matcher(body).find())) {
            broken.add(path + " holds what a browser would run");
        }
        if (shown && body.chars().anyMatch(c -> TURNING.indexOf(c) >= 0)) {
            broken.add(path + " turns the direction of its text");
        }
        if (type.contains("csv") && (body.contains("\n=") || body.contains(",="))) {
            broken.add(path + " holds a formula");
        }
    }
}
