package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

/** Any string gives an analysis that keeps the promises of {@link Sentence}, in time that grows with its length. */
class AnyTextTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();
    private static final String[] PIECES = {"said", "The", "Khan", " ", " ", " ", "\n", "\n\n", ".", ",", "\"", "“",
            "”",
            "'s", "’", "-", "—", "...", "U.S.", "Mr.", "3.5%", "$", "http://a.b/c", "@x", "#", "😀", "\uD83D", "\uDE00",
            "中文", "العربية", "\u200B", "\u0000", "e\u0301", "(", ")", "]]", "!!!", "No. 5", "ABCDEF", "reported", "and",
            "\t", "ﬁ", "İ", "\u2028", "–"};

    @Property(tries = 300)
    void anyStringKeepsThePromises(@ForAll String text) {
        check(text);
    }

    @Property(tries = 400)
    void brokenNewsKeepsThePromises(@ForAll("news") String text) {
        check(text);
    }

    @Property(tries = 100)
    void unpairedSurrogatesKeepThePromises(@ForAll @Chars({'\uD83D', '\uDE00', 'a', '.', ' '}) String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Test
    void tenMegabytesWithoutASpaceAreOneWord() {
        assertThat(check("x".repeat(10_000_000))).singleElement().extracting(Sentence::size).isEqualTo(1);
    }

    @Test
    void longTextsTakeLinearTime() {
        check("a ".repeat(20_000));
        check("Khan said that ".repeat(2_000));
        check(".".repeat(200_000));
        check("a" + "$".repeat(200_000));
        check("(\"".repeat(20_000));
        check("a-".repeat(200_000));
        check("a.".repeat(200_000));
        check("\n".repeat(100_000) + "End");
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(ENGLISH.annotate("", List.of(new Span(0, 0)))).isEmpty();
        assertThat(ENGLISH.annotate(" \n ", List.of(new Span(0, 3)))).isEmpty();
        assertThatCode(() -> ENGLISH.annotate("text", List.of())).doesNotThrowAnyException();
    }

    private static List<Sentence> check(String text) {
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        List<Token> tokens = sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        int from = 0;
        for (Token token : tokens) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(blank(text, from, token.span().start())).as(text).isTrue();
            from = token.span().end();
        }
        assertThat(blank(text, from, text.length())).as(text).isTrue();
        sentences.forEach(AnyTextTest::checkTree);
        sentences.forEach(AnyTextTest::checkNames);
        return sentences;
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || c == 0x85 || c == 0x200B || c == 0xFEFF);
    }

    private static void checkTree(Sentence sentence) {
        assertThat(sentence.tokens().stream().filter(token -> token.head() == -1)).hasSize(1);
        for (int i = 0; i < sentence.size(); i++) {
            int steps = 0;
            for (int up = i; up >= 0; up = sentence.token(up).head()) {
                assertThat(steps++).as("ring").isLessThanOrEqualTo(sentence.size());
            }
        }
    }

    private static void checkNames(Sentence sentence) {
        List<Integer> used = new ArrayList<>();
        sentence.names().forEach(name -> {
            assertThat(name.first()).isBetween(used.isEmpty() ? 0 : used.getLast() + 1, name.last());
            assertThat(name.last()).isLessThan(sentence.size());
            used.add(name.last());
        });
    }
}
