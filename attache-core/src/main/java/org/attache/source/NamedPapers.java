package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * Papers of the story that an article names beside what it states itself, with a word of news: "Should the Echo be right, the mill will
 * close", "The mill will close. First with the news was the Echo". No wording of a citation need be known where both papers were read.
 */
final class NamedPapers {

    /** Words of a sentence that says nothing but from which paper the news is. */
    private static final int SHORT = 16;
    private static final Set<String> MARKS = Set.of(",", ":", "(", ")", ";", "-", "\u2013", "\u2014");

    private static final Sentence NOTHING = new Sentence(Optional.empty(), 0, 0, Optional.empty());

    /**
     * A sentence that names another paper.
     *
     * @param beside the paper, where a part of the sentence of its own tells that it has news: between marks or before "that"
     * @param from first token of that part
     * @param to last token of that part
     * @param behind the paper, where the whole sentence tells that it has what the sentence before states
     */
    private record Sentence(Optional<Who> beside, int from, int to, Optional<Who> behind) {}

    private final List<ReadArticle> articles;
    private final Map<Long, Sentence> sentences = new HashMap<>();
    /** Names of outlets without their article, by the last word in lower case. */
    private final Map<String, List<String>> names = new HashMap<>();

    NamedPapers(List<ReadArticle> articles) {
        this.articles = articles;
        articles.stream().map(one -> one.article().outlet()).filter(one -> one != null && !one.isBlank()).distinct()
                .map(NamedPapers::bare)
                .forEach(name -> names.computeIfAbsent(last(name), key -> new ArrayList<>()).add(name));
    }

    private static String bare(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The paper that the article names as the one from which a statement of its own is. */
    Optional<Who> of(Statement statement) {
        if (names.size() < 2 || statement.heading()) {
            return Optional.empty();
        }
        Sentence here = read(statement.article(), statement.sentence());
        boolean apart = statement.head() < here.from() || statement.head() > here.to();
        return here.beside().filter(paper -> apart)
                .or(() -> read(statement.article(), statement.sentence() + 1).behind());
    }

    private Sentence read(int article, int sentence) {
        ReadArticle one = articles.get(article);
        boolean there = sentence < one.trees().size();
        return !there ? NOTHING
                : sentences.computeIfAbsent((long) article << Integer.SIZE | sentence, key -> read(one, sentence));
    }

    private Sentence read(ReadArticle article, int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        for (int at = 0; at < tree.size(); at++) {
            Optional<Who> paper = other(article, tree, at);
            if (paper.isPresent()) {
                int from = at;
                int to = at;
                while (from > 0 && !mark(tree, from - 1)) {
                    from--;
                }
                while (to + 1 < tree.size() && !mark(tree, to + 1)) {
                    to++;
                }
                boolean tells = news(tree, from, to + 1, "NEWS") && !tree.token(from).pos().startsWith("WP");
                boolean back = sentence > 0 && article.paragraph(sentence - 1, sentence) && back(article, sentence);
                return new Sentence(paper.filter(who -> tells), from, to, paper.filter(who -> back));
            }
        }
        return NOTHING;
    }

    /** True of a short sentence that points back and in which nobody else says anything. */
    private static boolean back(ReadArticle article, int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return tree.size() <= SHORT && news(tree, 0, tree.size(), "NEWS") && news(tree, 0, tree.size(), "BACK")
                && article.attributionsIn(sentence).stream().allMatch(at -> article.attribution(at).source().isEmpty());
    }

    /** Punctuation, or "that" before a clause. */
    private static boolean mark(ClauseTree tree, int at) {
        return MARKS.contains(tree.token(at).form())
                || tree.lemma(at).equals("that") && tree.token(at).pos().equals("IN");
    }

    private static boolean news(ClauseTree tree, int from, int to, String row) {
        return IntStream.range(from, to).anyMatch(at -> SourceWords.in(row, tree.lemma(at)));
    }

    /** Another paper of the story whose name ends here. */
    private Optional<Who> other(ReadArticle article, ClauseTree tree, int at) {
        int end = tree.token(at).span().end();
        return names.getOrDefault(tree.token(at).form().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(name -> !NameWords.sameOutlet(name, article.article().outlet()))
                .filter(name -> article.text().regionMatches(true, end - name.length(), name, 0, name.length())
                        && Character.isUpperCase(tree.token(at).form().charAt(0)))
                .findFirst().map(name -> paper(name, new Span(end - name.length(), end)));
    }

    private static Who paper(String name, Span at) {
        return new Who(Source.Kind.OUTLET, name, name, "", Set.of(), null, null, null, false, 1, false, false, at);
    }
}
