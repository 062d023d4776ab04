package org.attache.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.model.ArticleSpan;
import org.attache.model.Attribution;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.reading.Statement;

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
    private final Map<Integer, Optional<Who>> onlyOutlet = new HashMap<>();
    private final Sources sources;

    /** @param reuse what the articles share */
    public Chains(List<ReadArticle> articles, Sources sources, List<Reuse> reuse) {
        this.articles = articles;
        this.sources = sources;
        Outlets outlets = new Outlets(articles);
        readers = articles.stream().map(one -> new SourceReader(one, outlets)).toList();
        bearers = new Bearers(readers);
        passages = new Passages(articles, reuse);
        seen = FirstHand.sentences(articles);
    }

    /** Source indices, the article's outlet first. */
    public List<Integer> of(Statement statement) {
        int article = statement.article();
        List<Integer> chain = new ArrayList<>(List.of(sources.outlet(article)));
        int feed = feed(article, statement);
        if (feed >= 0) {
            chain.add(feed);
        }
        List<Who> cited = cited(statement);
        int by = feed;
        for (Who who : cited) {
            int source = sources.of(article, bearers.named(known(article, who)), by);
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
        if (cited.isEmpty() && (feed < 0 || sources.get(feed).name() == null)) {
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
        SourceReader reader = readers.get(statement.article());
        List<Who> cited = new ArrayList<>();
        statement.said().forEach(at -> reader.of(at).ifPresent(who -> {
            told(statement.article(), at, reader).ifPresent(cited::add);
            cited.add(who);
        }));
        quotations(statement, reader).forEach(cited::add);
        if (statement.act() >= 0 && cited.isEmpty() && spoken(statement)) {
            reader.of(statement.act()).ifPresent(cited::add);
        } else if (cited.isEmpty() && spoken(statement)) {
            ClauseTree tree = articles.get(statement.article()).trees().get(statement.sentence());
            tree.subjects(statement.head()).stream().limit(1).flatMap(at -> reader.read(tree, at).stream())
                    .forEach(cited::add);
        }
        cited.removeIf(who -> own(statement.article(), who));
        cited.sort(Comparator.comparing(who -> who.kind() != Source.Kind.OUTLET));
        return cited;
    }

    /** "An official told the Herald", whose own article was read: the Herald is how the words got there. */
    private Optional<Who> told(int article, int attribution, SourceReader reader) {
        ReadArticle one = articles.get(article);
        Attribution saying = one.attribution(attribution);
        if (saying.cue().isEmpty()) {
            return Optional.empty();
        }
        ClauseTree tree = one.trees().get(one.sentenceAt(saying.cue().getFirst().start()));
        for (int at = 0; at < tree.size(); at++) {
            if (hears(tree, at, saying.cue().getLast())) {
                return reader.read(tree, at).map(who -> known(article, who)).filter(sources::holds);
            }
        }
        return Optional.empty();
    }

    /** The outlet by name to which the words were said. */
    private Optional<Who> hearer(int article, int attribution) {
        ReadArticle one = articles.get(article);
        List<Span> cue = one.attribution(attribution).cue();
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        ClauseTree tree = one.trees().get(one.sentenceAt(cue.getFirst().start()));
        return IntStream.range(0, tree.size()).filter(at -> hears(tree, at, cue.getLast()))
                .mapToObj(at -> readers.get(article).read(tree, at)).flatMap(Optional::stream)
                .filter(who -> who.kind() == Source.Kind.OUTLET && who.name() != null).findFirst();
    }

    /** "told the Herald", "confirmed to the Herald" */
    private static boolean hears(ClauseTree tree, int at, Span cue) {
        int head = tree.head(at);
        if (head < 0 || !tree.noun(at)) {
            return false;
        }
        boolean object = tree.relation(at).equals("dobj") || tree.relation(at).equals("dative");
        if (object) {
            return cue.contains(tree.token(head).span().start()) && tree.lemma(head).equals("tell");
        }
        boolean to = tree.relation(at).equals("pobj") && tree.lemma(head).equals("to") && tree.head(head) >= 0;
        return to && cue.contains(tree.token(tree.head(head)).span().start())
                && Speech.reporting(tree.lemma(tree.head(head)));
    }

    /** "Citing an official, the paper said": the official stands beside the paper. */
    private List<Who> quotations(Statement statement, SourceReader reader) {
        ReadArticle article = articles.get(statement.article());
        if (statement.said().isEmpty()) {
            return List.of();
        }
        List<Span> cue = article.attribution(statement.said().getLast()).cue();
        int framed = cue.isEmpty() ? statement.sentence() : article.sentenceAt(cue.getFirst().start());
        Span sentence = article.trees().get(framed).sentence().span();
        List<Who> cited = new ArrayList<>();
        for (int at : article.attributionsIn(framed)) {
            Attribution one = article.attribution(at);
            boolean here = !one.cue().isEmpty() && sentence.contains(one.cue().getFirst());
            if (here && one.act() == SpeechAct.QUOTE && !article.frame(at)) {
                reader.read(one.content()).filter(Chains::speaks).ifPresent(cited::add);
            }
        }
        return cited;
    }

    /** Not "specific evidence". */
    private static boolean speaks(Who who) {
        return who.name() != null || !SourceWords.sourceKind(who.noun()).isEmpty();
    }

    /** The outlet's own reporter, or the outlet itself, is nobody else. */
    private boolean own(int article, Who who) {
        ReadArticle one = articles.get(article);
        return FirstHand.selfSource(who.at().in(one.text())) || staff(one, who)
                || who.kind() == Source.Kind.OUTLET && who.name() != null
                        && KnownSource.sameOutlet(one.article().outlet(), who.name());
    }

    /** "NPR's Peter Kenyon reports", in NPR. */
    private static boolean staff(ReadArticle one, Who who) {
        String outlet = one.article().outlet();
        String words = who.at().in(one.text());
        return outlet != null && who.kind() == Source.Kind.PERSON && words.startsWith(outlet)
                && words.length() > outlet.length() + 1 && "'\u2019".indexOf(words.charAt(outlet.length())) >= 0;
    }

    private boolean spoken(Statement statement) {
        return Speech
                .spoken(articles.get(statement.article()).trees().get(statement.sentence()).lemma(statement.head()));
    }

    /** "A local outlet", in an article that names just one other outlet, is that outlet. */
    private Who known(int article, Who who) {
        if (who.kind() != Source.Kind.OUTLET || who.name() != null || who.plural()) {
            return who;
        }
        Optional<Who> only = onlyOutlet.computeIfAbsent(article, this::onlyOutlet);
        return who.noun().equals("media") ? who : only.orElse(who);
    }

    /** The outlet that an article names, where it names just one other. */
    private Optional<Who> onlyOutlet(int article) {
        List<Who> named = new ArrayList<>();
        for (int at = 0; at < articles.get(article).attributions().size(); at++) {
            Optional<Who> other = readers.get(article).of(at);
            other.filter(one -> one.kind() == Source.Kind.OUTLET && one.name() != null).ifPresent(named::add);
            hearer(article, at).ifPresent(named::add);
        }
        boolean one = named.stream().map(other -> KnownSource.nameWords(other.name())).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
