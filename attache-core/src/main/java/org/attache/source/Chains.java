package org.attache.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.ArticleSpan;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.Who;

/**
 * The way of every statement from the article's outlet to the last source that the text shows: the agency the article
 * credits, outlets it cites, then persons, offices and documents.
 *
 * <p>An act in public ("the embassy congratulated him", "Washington denied it") that the outlet reports itself has the
 * actor for its root; one that somebody else reports has that somebody. What nobody is cited for rests on the outlet's
 * own voice, or on its reporter where he says that he was there.
 */
public final class Chains {

    private final List<ReadArticle> articles;
    private final List<SourceReader> readers;
    private final Bearers bearers;
    private final Passages passages;
    private final List<Set<Integer>> seen;
    private final Hearers hearers;
    private final Citations citations;
    private final Sources sources;
    private final Map<Statement, List<Who>> cited = new IdentityHashMap<>();

    /** @param reuse what the articles share */
    public Chains(List<ReadArticle> articles, Sources sources, List<Reuse> reuse) {
        this.articles = articles;
        this.sources = sources;
        Outlets outlets = new Outlets(articles);
        readers = articles.stream().map(one -> new SourceReader(one, outlets)).toList();
        bearers = new Bearers(readers, articles);
        passages = new Passages(articles, reuse);
        seen = FirstHand.sentences(articles);
        hearers = new Hearers(articles, readers);
        citations = new Citations(articles, readers, hearers);
    }

    /** Source indices, the article's outlet first. */
    public List<Integer> of(Statement statement) {
        return of(statement, cited(statement));
    }

    /** Who else is cited for the statement in the same words ("Roe and Low said"): the same way with another at its end. */
    public List<List<Who>> beside(Statement statement) {
        List<Who> cited = cited(statement);
        if (cited.isEmpty() || statement.said().isEmpty()) {
            return List.of();
        }
        SourceReader reader = readers.get(statement.article());
        int innermost = statement.said().getLast();
        boolean last = reader.of(innermost).filter(cited.getLast()::equals).isPresent();
        return !last ? List.of() : reader.beside(innermost).stream().map(other -> {
            List<Who> others = new ArrayList<>(cited.subList(0, cited.size() - 1));
            others.add(other);
            return List.copyOf(others);
        }).toList();
    }

    /** The way over those who are cited, outlets first. */
    public List<Integer> of(Statement statement, List<Who> cited) {
        int article = statement.article();
        List<Integer> chain = new ArrayList<>(List.of(sources.outlet(article)));
        int feed = feed(article, statement);
        if (feed >= 0) {
            chain.add(feed);
        }
        int by = feed;
        for (Who who : cited) {
            int source = sources.of(article, bearers.named(article, hearers.known(article, who)), by);
            if (who.unnamed()) {
                readers.get(article).reason(who).ifPresent(span -> sources.get(source)
                        .because(new ArticleSpan(articles.get(article).article().id(), span)));
            }
            if (!chain.contains(source)) {
                chain.add(source);
                by = who.kind() == Source.Kind.OUTLET ? source : by;
                speakFor(who, source, chain);
            }
        }
        boolean nobody = cited.isEmpty() || chain.size() == 1;
        if (nobody && (feed < 0 || sources.get(feed).name() == null)) {
            chain.add(seen.get(article).contains(statement.sentence()) ? sources.witness(article)
                    : sources.voice(article));
        }
        return chain;
    }

    /** The agency that the article credits, or the article whose words it prints, -1 for neither. */
    private int feed(int article, Statement statement) {
        int from = passages.from(article, statement.cover());
        return from < 0 ? sources.feed(article) : sources.outlet(from);
    }

    private void speakFor(Who who, int source, List<Integer> chain) {
        int office = who.spokesperson() && who.kind() == Source.Kind.PERSON ? sources.officeOf(who, source) : -1;
        if (office >= 0 && !chain.contains(office)) {
            chain.add(office);
        }
    }

    /** Who is cited for the statement, outlets first. */
    public List<Who> cited(Statement statement) {
        return cited.computeIfAbsent(statement, citations::of);
    }
}
