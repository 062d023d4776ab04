package org.attache.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.model.ArticleId;
import org.attache.model.Span;
import org.attache.reuse.credit.CreditReader;
import org.attache.reuse.passage.Passage;
import org.attache.reuse.word.Line;
import org.attache.reuse.word.Quotations;
import org.attache.reuse.word.Words;

class ReusePropertyTest {

    @Property(tries = 300)
    void spansLieInsideTheTextsAndAreEqualWordForWord(@ForAll("text") String a, @ForAll("text") String b) {
        String second = b + " " + a.substring(a.length() / 3) + " " + b;
        for (SharedText shared : ReuseDetector.all(List.of(item("a", a), item("b", second)))) {
            for (Passage passage : shared.passages()) {
                assertThat(words(a, passage.from())).isEqualTo(words(second, passage.to()));
                assertThat(passage.words()).isEqualTo(words(a, passage.from()).size());
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfReadingChangesWhoIsFirstButNotWhatIsShared(@ForAll("text") String a, @ForAll("text") String b) {
        String second = a.substring(0, a.length() / 2) + " " + b;
        List<SharedText> there = ReuseDetector.all(List.of(item("a", a), item("b", second)));
        List<SharedText> back = ReuseDetector.all(List.of(item("b", second), item("a", a)));
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).containment()).isEqualTo(there.get(i).containment());
            assertThat(back.get(i).fromContainment()).isEqualTo(there.get(i).toContainment());
        }
    }

    @Property(tries = 200)
    void aVerbatimCopyIsAlwaysFoundWhole(@ForAll("text") String a) {
        List<SharedText> found = ReuseDetector.all(List.of(item("a", a), item("b", a)));
        if (Words.of(a).size() >= 14) {
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().words()).isEqualTo(Words.of(a).size());
        }
    }

    @Property(tries = 200)
    void anyTextIsReadWithoutFailure(@ForAll String text) {
        assertThat(Quotations.in(text)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(CreditReader.read(text))
                .allSatisfy(credit -> assertThat(credit.line().end()).isLessThanOrEqualTo(text.length()));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("the", "harbour", "master", "said", "on", "Monday", "“", "”", "ferry", "\n\n", "trains,",
                "would", "stop", "Élan", "7", "𝒳y", "again.").list().ofMinSize(0).ofMaxSize(160)
                .map(words -> String.join(" ", words));
    }

    private static NewsItem item(String id, String text) {
        return new NewsItem(new ArticleId(id), null, null, "", text);
    }

    private static List<String> words(String text, Span span) {
        return new Line(text, span).words();
    }
}
