package org.attache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.actor.Actors;
import org.attache.annotation.Annotator;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Part;
import org.attache.ingest.Read;
import org.attache.ingest.Readers;
import org.attache.ingest.Supply;
import org.attache.language.EnglishAnnotator;
import org.attache.language.LanguageIdentifier;
import org.attache.language.SentenceMemory;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.pipeline.EditionBook;
import org.attache.pipeline.Pipeline;
import org.attache.story.Assignment;

/**
 * Attaché in a few verbs.
 *
 * <pre>{@code
 * Attache attache = Attache.create();
 * Inputs inputs = Inputs.of(List.of("a.html", "b.txt"), Metadata.NONE, System.in);
 * Reading reading = attache.read(inputs, () -> {});
 * for (Dossier dossier : reading.dossiers()) {
 *     System.out.println(dossier.title() + ": " + dossier.claims().size() + " claims");
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Bad input never throws: it comes back as {@link Read.Skipped}.
 */
public final class Attache {

    private static final int SENTENCES = 20_000;

    private final Pipeline pipeline;
    private final Readers readers = Readers.standard();
    private final SentenceMemory sentences;

    private Attache(Annotator annotator, SentenceMemory sentences) {
        this.pipeline = new Pipeline(annotator, Actors.load());
        this.sentences = sentences;
    }

    /** With the English language pack. Loads the pack: some tenths of a second. */
    public static Attache create() {
        SentenceMemory sentences = new SentenceMemory(SENTENCES);
        return new Attache(EnglishAnnotator.load().with(sentences), sentences);
    }

    /** With an annotator of one's own. */
    public static Attache with(Annotator annotator) {
        return new Attache(annotator, new SentenceMemory(1));
    }

    /**
     * Reads articles and gives the dossier of each story in them.
     *
     * @param step called after every input
     */
    public Reading read(Inputs inputs, Runnable step) {
        Map<ArticleId, Analysis> analyses = new LinkedHashMap<>();
        EditionBook editions = new EditionBook(id -> Optional.ofNullable(analyses.get(id)).map(Analysis::article));
        List<Read.Skipped> skipped = new ArrayList<>(inputs.skipped());
        List<Fault> faults = new ArrayList<>();
        each(inputs, step, read -> {
            switch (read) {
                case Read.Article(Article article, Supply supply) -> {
                    analyses.computeIfAbsent(article.id(), id -> analyze(article, faults::add));
                    editions.add(article, supply.series(), supply.version(), supply.notices());
                }
                case Read.Notice notice -> editions.notice(notice.series(), notice.notices());
                case Read.Skipped reason -> skipped.add(reason);
            }
        });
        List<Pipeline.Grouped> stories = grouped(List.copyOf(analyses.values()), faults::add);
        List<Dossier> dossiers = stories.stream()
                .map(story -> dossier(story, editions.told(story.articles()), Families.NONE, faults::add)).toList();
        List<Assignment> placed = stories.stream().flatMap(story -> story.placed().stream()).toList();
        return new Reading(dossiers, placed, skipped, faults);
    }

    /**
     * Reads articles one by one and hands on what each says, in the order of the input.
     *
     * @param step called after every input
     * @param faults takes what could not be analysed; its article is handed on with nothing said
     */
    public void analyze(Inputs inputs, Runnable step, Consumer<Analysis> analyses, Consumer<Read.Skipped> skipped,
            Consumer<Fault> faults) {
        inputs.skipped().forEach(skipped);
        each(inputs, step, read -> {
            switch (read) {
                case Read.Article article -> analyses.accept(analyze(article.article(), faults));
                case Read.Notice notice -> skipped.accept(
                        new Read.Skipped(notice.input(), "no article: word about " + notice.series(), ""));
                case Read.Skipped reason -> skipped.accept(reason);
            }
        });
    }

    /** Share of the sentences that were known from before and not parsed again, 0..1. */
    public double sentencesKnown() {
        return sentences.asked() == 0 ? 0 : (double) sentences.known() / sentences.asked();
    }

    /** Takes an input apart, see {@link Readers#parts}. */
    public void parts(Input input, long from, Consumer<Part> sink) {
        readers.parts(input, from, sink);
    }

    /**
     * The dossier of one story, see {@link Pipeline#dossier}. Where it cannot be built, it holds the articles alone.
     *
     * @param faults is told when it could not be built
     */
    public Dossier dossier(Pipeline.Grouped story, List<Edition> editions, Families families, Consumer<Fault> faults) {
        try {
            return pipeline.dossier(story.id(), story.analyses(), story.reuse(), editions, families);
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(
                    Fault.in("story " + story.id(), "its articles are kept, its claims and events are missing", e));
            List<Analysis> unread = story.analyses().stream().map(Analysis::article).map(Analysis::unread).toList();
            return pipeline.dossier(story.id(), unread, story.reuse(), editions, families);
        }
    }

    private void each(Inputs inputs, Runnable step, Consumer<Read> sink) {
        for (Input input : inputs.found()) {
            readers.read(input, sink);
            step.run();
        }
    }

    /**
     * The stories in articles that were analysed, before their dossiers are built.
     *
     * @param faults is told which article could not be grouped; it stands in a story of its own
     */
    public List<Pipeline.Grouped> grouped(List<Analysis> analyses, Consumer<Fault> faults) {
        return pipeline.grouped(analyses, faults);
    }

    /**
     * What one article says. What its words show of its language wins over what a page declares: templates are copied, texts
     * are written.
     *
     * @param faults is told when the article could not be got through; nothing is said then
     */
    public Analysis analyze(Article article, Consumer<Fault> faults) {
        try {
            return pipeline.analyze(LanguageIdentifier.identify(article.text()).map(article::in).orElse(article));
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(Fault.in("article " + article.input() + " (" + article.id() + ")",
                    "not analysed, its text is kept", e));
            return Analysis.unread(article);
        }
    }
}
