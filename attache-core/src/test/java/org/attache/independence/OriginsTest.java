package org.attache.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.independence.Node.CLAIM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.attache.independence.Identity.Rule;
import org.attache.independence.Node.Kind;
import org.junit.jupiter.api.Test;

final class OriginsTest {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();

    @Test
    void attributedChainOfAnyLengthIsOneOrigin() {
        article("a", "p1", "p2", "p3", "p4", "p5", "minister");
        named(Kind.OUTLET, "p1", "p2", "p3", "p4", "p5");
        named(Kind.PERSON, "minister");
        exit("minister");
        assertCounts(1, 1, 1, 1);
        assertThat(count().cut()).as("nearest the claim").containsExactly("p1");
    }

    @Test
    void twoOutletsWithANamedSourceEachAreTwo() {
        article("a", "minister");
        article("b", "general");
        named(Kind.PERSON, "minister", "general");
        exit("minister", "general");
        assertCounts(2, 2, 2, 2);
    }

    @Test
    void unnamedOfficialOfOneMinistryIsOneOriginAcrossOutletsOrTwo() {
        article("a", "o1");
        article("b", "o2");
        unnamed("o1", "o2");
        exit("o1", "o2");
        same(Rule.SAME_INSTITUTION, "o1", "o2");
        assertCounts(1, 2, 0, 1);
        assertThat(count().groups()).containsExactly(List.of("o1", "o2"));
    }

    @Test
    void sourceOfNoStatedInstitutionJoinsOnlyOneOfTwoMinistries() {
        article("a", "o1");
        article("b", "o2");
        article("c", "o3");
        unnamed("o1", "o2", "o3");
        exit("o1", "o2", "o3");
        same(Rule.SAME_INSTITUTION, "o1", "o3");
        same(Rule.SAME_INSTITUTION, "o2", "o3");
        assertCounts(2, 3, 0, 2);
    }

    @Test
    void twoNamedPersonsOfOneMinistryStayTwo() {
        article("a", "minister");
        article("b", "deputy");
        article("c", "o");
        named(Kind.PERSON, "minister", "deputy");
        unnamed("o");
        exit("minister", "deputy", "o");
        same(Rule.SAME_INSTITUTION, "minister", "deputy", "o");
        assertCounts(2, 3, 2, 2);
    }

    @Test
    void spokespersonAndStatementOfOneOfficeAreOne() {
        article("a", "spokeswoman", "ministry");
        article("b", "statement", "ministry");
        named(Kind.PERSON, "spokeswoman");
        named(Kind.DOCUMENT, "statement");
        named(Kind.OFFICE, "ministry");
        exit("ministry");
        assertCounts(1, 1, 1, 1);
        assertThat(count().cut()).containsExactly("ministry");
    }

    @Test
    void voicesCountInHighAlone() {
        article("a", "va");
        article("b", "vb");
        voice("va", "vb");
        assertCounts(0, 2, 0, 0);
        assertThat(count().cut()).isEmpty();
    }

    @Test
    void ringOfCitationsHasNoOriginAndOneRootMakesExactlyOne() {
        article("a", "b");
        article("b", "c");
        article("c", "a");
        article("outsider", "a");
        assertCounts(0, 0, 0, 0);
        edges.add(Edge.of("b", "minister"));
        named(Kind.PERSON, "minister");
        exit("minister");
        assertCounts(1, 1, 1, 1);
    }

    @Test
    void readingTheCitedArticleMovesTheCutAndKeepsTheInterval() {
        article("a", "paper");
        named(Kind.OUTLET, "paper");
        exit("paper");
        assertCounts(1, 1, 1, 1);
        assertThat(count().cut()).containsExactly("paper");
        nodes.removeLast();
        edges.removeLast();
        article("paper", "official");
        unnamed("official");
        exit("official");
        assertCounts(1, 1, 0, 1);
        assertThat(count().cut()).containsExactly("official");
    }

    @Test
    void unnamedOutletThatIsAHeldOneLosesItsExit() {
        article("a", "local media");
        article("b", "officer");
        nodes.add(Node.source("local media", Kind.OUTLET, false));
        named(Kind.PERSON, "officer");
        exit("local media", "officer");
        assertCounts(2, 2, 1, 2);
        same(Rule.UNNAMED_OUTLET, "local media", "b");
        assertCounts(1, 2, 1, 1);
    }

    @Test
    void twoOfficialsInOneArticleAreTwoButOneOutlet() {
        article("a", "minister", "x");
        edges.clear();
        edges.addAll(List.of(Edge.of(CLAIM, "a"), Edge.of("a", "minister"), Edge.of("a", "general")));
        named(Kind.PERSON, "minister", "general", "x");
        exit("minister", "general");
        assertCounts(2, 2, 2, 1);
    }

    @Test
    void quotedWordsProveThatAVoiceIsTheSpeaker() {
        article("a", "director");
        article("b", "vb");
        named(Kind.PERSON, "director");
        voice("vb");
        exit("director");
        same(Rule.QUOTED_WORDS, "vb", "director");
        assertCounts(1, 1, 1, 1);
    }

    @Test
    void manySourcesOfUncertainInstitutionAreCountedWithCaution() {
        for (int at = 0; at < 12; at++) {
            article("a" + at, "o" + at);
            unnamed("o" + at);
            exit("o" + at);
        }
        for (int at = 0; at < 11; at++) {
            same(Rule.SAME_INSTITUTION, "o" + at, "o" + (at + 1));
        }
        assertThat(count().low()).isEqualTo(1);
        assertThat(count().high()).isEqualTo(12);
    }

    @Test
    void claimWithoutArticlesHasNoOrigin() {
        assertCounts(0, 0, 0, 0);
    }

    @Test
    void edgeToAnUnknownNodeIsRefused() {
        edges.add(Edge.of(CLAIM, "nobody"));
        assertThatIllegalArgumentException().isThrownBy(this::count).withMessage("no node nobody");
    }

    private void article(String id, String... chain) {
        nodes.add(Node.article(id, "publisher of " + id));
        edges.add(Edge.of(CLAIM, id));
        String from = id;
        for (String next : chain) {
            edges.add(Edge.of(from, next));
            from = next;
        }
    }

    private void named(Kind kind, String... ids) {
        Arrays.stream(ids).forEach(id -> nodes.add(Node.source(id, kind, true)));
    }

    private void unnamed(String... ids) {
        Arrays.stream(ids).forEach(id -> nodes.add(Node.source(id, Kind.UNNAMED, false)));
    }

    private void voice(String... ids) {
        Arrays.stream(ids).forEach(id -> {
            nodes.add(Node.source(id, Kind.VOICE, false));
            edges.add(new Edge(id, Node.WORLD, true));
        });
    }

    private void exit(String... ids) {
        Arrays.stream(ids).map(Edge::exit).forEach(edges::add);
    }

    private void same(Rule rule, String... ids) {
        identities.add(Identity.of(rule, ids));
    }

    private Origins count() {
        return Origins.of(new SourceGraph(nodes, edges, identities));
    }

    private void assertCounts(int low, int high, int named, int full) {
        Origins origins = count();
        assertThat(List.of(origins.low(), origins.high(), origins.named(), origins.full()))
                .as("low, high, named, full").containsExactly(low, high, named, full);
        assertThat(origins.cut()).hasSize(low);
    }
}
