package org.attache.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.entity.EntityIndex;
import org.attache.entity.EntityResolver;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.speaker.name.Who;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/** Who speaks in the passages of {@code speakers.txt}: attribution and resolution of names, titles and pronouns together. */
class SpeakersTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final EntityResolver RESOLVER = new EntityResolver(Actors.load());

    private record Expected(String words, String speaker) {}

    private record Passage(String text, List<Expected> expected) {}

    private static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        for (String line : Table.lines(SpeakersTest.class, "speakers.txt")) {
            if (line.startsWith("= ")) {
                String[] cells = line.substring(2).split(" > ");
                expected.add(new Expected(cells[0], cells[1]));
            } else {
                if (!expected.isEmpty()) {
                    passages.add(new Passage(text.toString(), List.copyOf(expected)));
                    text.setLength(0);
                    expected.clear();
                }
                text.append(line.startsWith("#") ? "" : line + "\n");
            }
        }
        passages.add(new Passage(text.toString(), List.copyOf(expected)));
        return passages;
    }

    private static List<String> wrong(Passage passage) {
        List<Sentence> sentences = ENGLISH.annotate(passage.text, lines(passage.text));
        List<Attribution> found = FINDER.find(passage.text, sentences);
        EntityIndex entities = new EntityIndex(RESOLVER.resolve(article(passage.text), sentences));
        List<String> wrong = new ArrayList<>();
        for (Expected one : passage.expected) {
            String speaker = speaker(passage.text, one.words, found, entities);
            boolean right = one.speaker.equals("-") ? speaker.isEmpty() : speaker.contains(one.speaker);
            if (!right) {
                wrong.add(one.words + ": " + (speaker.isEmpty() ? "nobody" : speaker) + ", not " + one.speaker);
            }
        }
        return wrong;
    }

    private static Article article(String text) {
        return new Article(new ArticleId("a"), "a.txt", "The Daily Example", null, null, null, null, null, null, "en",
                text, new Syndication(false, null, null), List.of());
    }

    /** The name of whoever the innermost attribution around the words gives them to, with the words it names them by. */
    private static String speaker(String text, String words, List<Attribution> found, EntityIndex entities) {
        int at = text.indexOf(words);
        Span said = new Span(at, at + words.length());
        Optional<Attribution> around = found.stream()
                .filter(one -> one.content().stream().anyMatch(span -> span.cover(said).equals(span)))
                .reduce((first, second) -> size(second) < size(first) ? second : first);
        return around.map(one -> one.source().stream()
                .map(span -> entities.at(span).map(Entity::name).orElse("") + " " + span.in(text))
                .collect(Collectors.joining(" "))).orElse("nothing");
    }

    private static int size(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    @Test
    void nineOfTenSpeakersInOwnPassagesAreRight() {
        List<String> wrong = passages().stream().flatMap(passage -> wrong(passage).stream()).toList();
        int all = passages().stream().mapToInt(passage -> passage.expected.size()).sum();
        System.out.println("speakers: " + (all - wrong.size()) + " of " + all + " right; wrong: " + wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 10);
    }

    private static List<String> said(String text, String speaker) {
        return FINDER.find(text, ENGLISH.annotate(text, lines(text))).stream()
                .filter(one -> one.source().stream().anyMatch(span -> span.in(text).equals(speaker)))
                .flatMap(one -> one.content().stream()).map(span -> span.in(text)).toList();
    }

    @Test
    void speakerOfATranscriptGoesOnUntilTheNextOne() {
        String text = """
                      "ORTIZ: Will you pay for the crane?

                      "VALDEZ: We have looked into the matter.

                      "But the port has no money this year.

                      (CROSSTALK.)

                      "ORTIZ: Minister, when will it have some?

                      "VALDEZ: Next year."
                      """;
        assertThat(said(text, "VALDEZ")).containsExactly("We have looked into the matter.",
                "\"But the port has no money this year.", "Next year.\"");
        assertThat(said(text, "ORTIZ")).contains("Will you pay for the crane?");
    }

    @Test
    void paperThatReportsBeforeAColonOwnsTheParagraphsBelow() {
        String text = """
                      The Coastal Times reports:

                      "Just 24 percent of the owners have paid the new fee.

                      "Without this money, the port must go on with an old crane."

                      Owners are angry.
                      """;
        assertThat(said(text, "The Coastal Times")).hasSize(2);
    }

    @Test
    void verbBeforeANameAndAColonIsWhoSaidIt() {
        String text = "Experts say the plan is dear. Said Ellis: \u201cI do not think she is interested in reform.\u201d\n";
        assertThat(said(text, "Ellis")).containsExactly("\u201cI do not think she is interested in reform.\u201d");
    }
}
