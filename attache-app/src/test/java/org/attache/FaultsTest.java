package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Read;
import org.attache.ingest.Readers;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** What happens when this program fails at one article or one story: it is named and kept, and the rest goes on. */
public final class FaultsTest {

    private static final String HARBOUR = "HARBOUR ECHO\n\nPier closed\n\nThe pier of Maruno was closed on Monday, harbour "
            + "master Ana Brik said.\n";
    private static final String POST = "NORTH POST\n\nTrap at the pier\n\nThe pier of Maruno is a trap, sailors say.\n";

    /** Reads English, but for texts that hold the word "trap". */
    public static Annotator faulty() {
        Annotator english = EnglishAnnotator.load();
        return new Annotator() {

            @Override
            public List<Sentence> annotate(String text, List<Span> blocks) {
                if (text.contains("trap")) {
                    throw new IllegalStateException("fell into it");
                }
                return english.annotate(text, blocks);
            }

            @Override
            public String language() {
                return "en";
            }
        };
    }

    @Test
    void anArticleThatCannotBeGotThroughIsKeptAndNamed() {
        Inputs inputs = new Inputs(List.of(input("post.txt", POST), input("echo.txt", HARBOUR)), List.of());
        Reading reading = Attache.with(faulty()).read(inputs, () -> {});
        assertThat(reading.dossiers()).flatExtracting(Dossier::articles).extracting(Article::input)
                .containsExactlyInAnyOrder("post.txt", "echo.txt");
        assertThat(reading.dossiers()).flatExtracting(Dossier::claims).isNotEmpty();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.of()).startsWith("article post.txt (");
            assertThat(fault.reason()).startsWith(
                    "not analysed, its text is kept (fault of this program: IllegalStateException at FaultsTest");
        });
    }

    @Test
    void aStoryWhoseDossierCannotBeBuiltKeepsItsArticles() {
        Attache attache = Attache.create();
        Analysis whole = attache.analyze(article("echo.txt", HARBOUR), fault -> {});
        Analysis broken = new Analysis(article("echo.txt", "Pier.\n"), whole.sentences(), whole.entities(),
                whole.times(), whole.attributions(), whole.events());
        List<Fault> faults = new ArrayList<>();
        Dossier dossier = attache.dossier(
                new Pipeline.Grouped(new StoryId("st-1"), List.of(broken), List.of(), List.of()),
                List.of(), Families.NONE, faults::add);
        assertThat(dossier.articles()).containsExactly(broken.article());
        assertThat(dossier.claims()).isEmpty();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.of()).isEqualTo("story st-1");
            assertThat(fault.reason()).startsWith("its articles are kept, its claims and events are missing (");
        });
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String name, String text) {
        List<Read> read = new ArrayList<>();
        Readers.standard().read(input(name, text), read::add);
        return ((Read.Article) read.getFirst()).article();
    }
}
