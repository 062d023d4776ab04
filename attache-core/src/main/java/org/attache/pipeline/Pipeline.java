package org.attache.pipeline;

import java.util.List;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Dossier;

/**
 * The way of an article through the stages. Safe for use by several threads.
 *
 * <pre>
 * Article ─▶ Annotator ─▶ Analysis ─▶ reuse ─▶ story ─▶ claims, independence ─▶ Dossier
 * </pre>
 */
public final class Pipeline {

    private final Annotator annotator;

    public Pipeline(Annotator annotator) {
        this.annotator = annotator;
    }

    /** What one article says, read alone. */
    public Analysis analyze(Article article) {
        List<Sentence> sentences = annotator.annotate(article.text(), article.prose());
        return new Analysis(article, sentences, List.of(), List.of(), List.of(), List.of());
    }

    /** The stories in a collection of articles, sorted by their first publication. */
    public List<Dossier> dossiers(List<Analysis> analyses) {
        return List.of();
    }
}
