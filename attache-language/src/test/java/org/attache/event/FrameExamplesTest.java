package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.actor.Actors;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.event.frame.Action;
import org.attache.event.frame.Frame;
import org.attache.event.frame.FrameTable;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame codes its example and leaves its counterexample alone. */
class FrameExamplesTest {

    private static final Annotator ANNOTATOR = EnglishAnnotator.load();
    private static final Actors ACTORS = Actors.load();
    private static final EventCoder CODER = EventCoder.ofAnybody(ACTORS);
    private static final EventCoder STRICT = new EventCoder(ACTORS);

    static Stream<Frame> frames() {
        return new FrameTable().all().stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void codesItsExampleAndNotItsCounterexample(Frame frame) {
        List<Event> coded = code(frame.example());
        List<Event> not = code(frame.counterexample());
        switch (frame.action()) {
            case Action.Code code -> assertThat(coded).as(frame.example()).anyMatch(e -> e.rule().equals(frame.id()));
            case Action.Recoded recoded when recoded.family().equals("negated") -> assertThat(coded).isEmpty();
            case Action.Recoded recoded -> assertThat(coded).as(frame.example()).isNotEmpty();
            case Action.OfNoun noun ->
                assertThat(coded).as(frame.example()).anyMatch(e -> e.rule().startsWith("noun/"));
            case Action.Nothing nothing -> {
                assertThat(coded).as(frame.example()).isEmpty();
                assertThat(not).as(frame.counterexample()).isNotEmpty();
            }
            case Action.Pass pass -> assertThat(coded).as(frame.example()).isNotEmpty();
        }
        assertThat(not).as(frame.counterexample()).noneMatch(e -> e.rule().equals(frame.id()));
    }

    @Test
    void theTablesAreAsWideAsTheCodebookNeeds() {
        List<Frame> verbs = frames().filter(frame -> frame.id().startsWith("verb/")).toList();
        List<Frame> nouns = frames().filter(frame -> frame.id().startsWith("noun/")).toList();
        assertThat(verbs.size() + nouns.size()).as("frames").isGreaterThanOrEqualTo(330);
        assertThat(verbs.stream().flatMap(frame -> frame.words().stream()).distinct()).as("verbs")
                .hasSizeGreaterThanOrEqualTo(900);
        assertThat(nouns.stream().flatMap(frame -> frame.words().stream()).distinct()).as("event nouns")
                .hasSizeGreaterThanOrEqualTo(480);
    }

    /** Invented states take part in the examples, so anybody counts. */
    static List<Event> code(String text) {
        return code(CODER, text);
    }

    /** What an article would tell. */
    static List<Event> told(String text) {
        return code(STRICT, text);
    }

    private static List<Event> code(EventCoder coder, String text) {
        List<Span> all = List.of(new Span(0, text.length()));
        List<Sentence> sentences = ANNOTATOR.annotate(text, all);
        Article article = new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                PublicationTime.of(LocalDate.of(2022, 4, 24)), "en", text, new Syndication(false, null, null),
                List.of());
        return coder.code(article, sentences, List.of(), List.of(), List.of()).events();
    }
}
