package org.attache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.actor.Actors;
import org.attache.claim.DossierBuilder;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.text.PlainTextReader;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;

/** Articles as a test writes them (outlet, date, headline, text), read by the whole pipeline. */
public final class Papers {

    public static final Pipeline PIPELINE = new Pipeline(EnglishAnnotator.load(), Actors.load());

    private static final List<String> OUTLETS = List.of("HARBOUR ECHO", "VALLEY POST", "UPLAND STAR");

    private Papers() {}

    public static Analysis analysis(String text) {
        return analyses(text).getFirst();
    }

    public static List<Analysis> analyses(String... texts) {
        List<Analysis> analyses = new ArrayList<>();
        for (String text : texts) {
            Input input = Input.of("article" + analyses.size(), text.getBytes(StandardCharsets.UTF_8));
            new PlainTextReader().read(input, read -> {
                if (read instanceof Read.Article found) {
                    analyses.add(PIPELINE.analyze(found.article()));
                }
            });
        }
        return analyses;
    }

    /** An article of a paper and a day, with a headline that says nothing. */
    public static String article(String outlet, String body) {
        return "THE " + outlet + "\n3 March 2026\n\nNews of the day\n\n" + body + "\n";
    }

    /** What a few papers say about one thing, read as one story. */
    public static Dossier story(String... bodies) {
        String[] articles = new String[bodies.length];
        for (int at = 0; at < articles.length; at++) {
            articles[at] = article(OUTLETS.get(at), bodies[at]);
        }
        return dossier(articles);
    }

    /** The texts as one story. */
    public static Dossier dossier(String... texts) {
        return dossier(analyses(texts));
    }

    public static Dossier dossier(List<Analysis> analyses) {
        return new DossierBuilder().build(new StoryId("story"), analyses, List.of());
    }
}
