package org.attache.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.PublicationTime;
import org.attache.model.Relation;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.model.Syndication;
import org.attache.story.Assignment;
import org.attache.story.Reason;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final String WORDS = "The mill burned down, an official said.";

    private static Article article(String id, String outlet, String text) {
        return new Article(new ArticleId(id), id + ".txt", outlet, null, null, "Mill burns", null, null,
                PublicationTime.parse("2027-05-03"), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    private static Source source(String id, Source.Kind kind, String name, boolean held) {
        return new Source(new SourceId(id), kind, name, "an official", null, null, null, false, null, held);
    }

    private static Claim claim(String id, String text, String article, List<SourceId> chain, Independence independent,
            Claim.Saying saying) {
        return new Claim(new ClaimId(id), text, false, Claim.Modality.ASSERTED,
                List.of(new Claim.Assertion(new ArticleId(article), List.of(new Span(0, text.length())), chain, false,
                        saying)),
                List.of(chain.get(chain.size() - 1)), independent, List.of(Flag.of(Flag.Kind.UNNAMED_ORIGIN)),
                List.of());
    }

    /** Outlets w1..wN carry a claim of one official; the last one heard him itself. */
    private static ChainGraph graph(int outlets) {
        Map<SourceId, Source> sources = new TreeMap<>();
        List<Claim.Assertion> said = new ArrayList<>();
        SourceId wire = new SourceId("wire");
        SourceId official = new SourceId("official");
        sources.put(wire, source("wire", Source.Kind.OUTLET, "Wire", false));
        sources.put(official, source("official", Source.Kind.UNNAMED, null, false));
        for (int i = 1; i <= outlets; i++) {
            SourceId outlet = new SourceId("w" + i);
            sources.put(outlet, source("w" + i, Source.Kind.OUTLET, "Paper " + i, true));
            said.add(new Claim.Assertion(new ArticleId("a" + i), List.of(new Span(0, 4)),
                    i == outlets ? List.of(outlet, official) : List.of(outlet, wire, official), false, null));
        }
        return ChainGraph.of(new Claim(new ClaimId("c1"), "The mill burned", false, Claim.Modality.ASSERTED, said,
                List.of(official), new Independence(1, 1, 0, outlets, outlets, List.of(official)), List.of(),
                List.of()),
                sources);
    }

    @Test
    void manyOutletsThatLeadTheSameWayAreOneBox() {
        ChainGraph many = graph(60);
        assertThat(many.nodes()).extracting(ChainGraph.Node::label).containsExactlyInAnyOrder("59 outlets", "Paper 60",
                "Wire (not read)", "unnamed: an official");
        assertThat(many.groups()).singleElement().satisfies(group -> {
            assertThat(group.sources()).hasSize(59);
            assertThat(group.whole()).contains("Paper 1, Paper 10").doesNotContain("Paper 60");
        });
        assertThat(many.lines()).hasSize(3);
        assertThat(many.height()).isLessThan(150);
        assertThat(graph(12).nodes()).as("twelve can be looked at").hasSize(14);
    }

    private static StoryView view(String words) {
        SourceId outlet = new SourceId("s1");
        SourceId official = new SourceId("s2");
        Claim burned = claim("c1", words.substring(0, 20), "a1", List.of(outlet, official),
                new Independence(1, 1, 0, 1, 1, List.of(official)),
                new Claim.Saying(List.of(new Span(22, 33)), List.of(new Span(34, 38))));
        Claim stands = claim("c2", "The mill stands", "a2", List.of(new SourceId("s3")),
                new Independence(0, 1, 0, 1, 1, List.of()), null);
        return StoryViews.of(new Dossier(new StoryId("st"), "Mill burns",
                List.of(article("a1", "Brno Today", words),
                        article("a2", "The Svitava Post", "The mill stands, it is said.")),
                List.of(), List.of(source("s1", Source.Kind.OUTLET, "Brno Today", true),
                        source("s2", Source.Kind.UNNAMED, null, false),
                        source("s3", Source.Kind.OUTLET, "The Svitava Post", true)),
                List.of(burned, stands),
                List.of(new Relation(Relation.Kind.CONTRADICTS, List.of(burned.id(), stands.id()), null, "polarity")),
                List.of(), List.of(), new TreeMap<>()));
    }

    private static String print(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString().replace("\r\n", "\n");
    }

    @Test
    void tablePutsTheNumberBeforeTheClaimAndTheChainBelow() {
        String table = print(out -> new TerminalReport(out, 100, false, false).print(view(WORDS)));
        assertThat(table).isEqualTo(
                """
                STORY   Mill burns
                        2 articles · 2 outlets · 2027-05-03
                        The lead claim rests on unnamed: an official

                ORIGINS CLAIM                                                                 BRNO TODAY SVITAVA P…
                   1 ○  The mill burned down                                                  reports    denies
                        └ Brno Today ← unnamed: an official
                        ⚑ unnamed origin
                 0–1    The mill stands                                                       denies     own voice
                        └ The Svitava Post (own voice)
                        ⚑ unnamed origin

                DIFFER  “The mill burned down” (Brno Today)  |  “The mill stands” (The Svitava Post)   contradiction

                """);
    }

    @Test
    void verboseTableOpensEveryNumberToItsWords() {
        String table = print(out -> new TerminalReport(out, 100, false, true).print(view(WORDS)));
        assertThat(table).contains("Brno Today, part 1: [The mill burned down], <an official> {said}.");
    }

    @Test
    void verboseTableSaysWhyTheArticlesAreOneStory() {
        Dossier dossier = view(WORDS).dossier();
        StoryView story = StoryViews.of(dossier, List.of(
                new Assignment(new ArticleId("a1"), dossier.id(), 0, List.of(), List.of()),
                new Assignment(new ArticleId("a2"), dossier.id(), 0.8,
                        List.of(new Reason(Reason.Kind.SHARED_NAMES, List.of("Brno")),
                                new Reason(Reason.Kind.SAME_DAYS, List.of())),
                        List.of())));
        assertThat(print(out -> new TerminalReport(out, 100, false, true).print(story)))
                .contains("GROUPED The Svitava Post: same names: Brno; published within a day\n");
        assertThat(print(out -> new TerminalReport(out, 100, false, false).print(story))).doesNotContain("GROUPED");
    }

    @Test
    void narrowTableWrapsAndLosesNothing() {
        String table = print(out -> new TerminalReport(out, 44, false, false).print(view(WORDS)));
        assertThat(table.lines()).allMatch(line -> line.length() <= 44);
        assertThat(table).contains("The mill burned down", "unnamed: an official", "The Svitava Post");
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "<script>alert(1)</script> | *x* `y` said, an official said.";
        assertThat(HtmlReport.of(List.of(view(hostile)))).doesNotContain("<script>").contains("&lt;script&gt;");
        String markdown = print(out -> new MarkdownReport(out).print(view(hostile)));
        assertThat(markdown).contains("\\<script\\>").doesNotContain("<script>");
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        String hostile = "\u001b[31mThe mill burned\u0007 down, \u202ehe said so.";
        String table = print(out -> new TerminalReport(out, 100, false, true).print(view(hostile)));
        assertThat(table.chars().filter(c -> c != '\n' && Character.isISOControl(c) || c == '\u202e')).isEmpty();
    }

    @Test
    void pageLinksEverySentenceToItsPlaceInTheArticle() {
        String page = HtmlReport.of(List.of(view(WORDS)));
        assertThat(page).contains("href=\"#st-a1-1\"", "id=\"st-a1-1\"", "<mark class=\"source\">an official</mark>",
                "<mark class=\"cue\">said</mark>");
    }

    @Test
    void behindALinkOfTheCutStandsItsRoot() {
        SourceId paper = new SourceId("s2");
        Claim told = claim("c1", WORDS.substring(0, 20), "a1",
                List.of(new SourceId("s1"), paper, new SourceId("s3")),
                new Independence(1, 1, 0, 1, 1, List.of(paper)), null);
        StoryView story = StoryViews.of(new Dossier(new StoryId("st"), "Mill burns",
                List.of(article("a1", "Brno Today", WORDS)), List.of(),
                List.of(source("s1", Source.Kind.OUTLET, "Brno Today", true),
                        source("s2", Source.Kind.OUTLET, "The Svitava Post", true),
                        source("s3", Source.Kind.UNNAMED, null, false)),
                List.of(told), List.of(), List.of(), List.of(), new TreeMap<>()));
        assertThat(story.rests()).isEqualTo("The lead claim rests on The Svitava Post ← unnamed: an official");
        assertThat(story.claims()).extracting(ClaimView::cut).containsExactly("The Svitava Post");
    }

    @Test
    void theLineBelowAClaimSaysFirstWhomItRestsOn() {
        assertThat(view(WORDS).claims()).extracting(ClaimView::note)
                .containsExactly("unnamed: an official · 1 outlet · unnamed origin", "1 outlet · unnamed origin");
    }

    @Test
    void noStoryIsSaidSo() {
        assertThat(HtmlReport.of(List.of())).contains("No story");
    }
}
