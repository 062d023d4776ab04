package org.attache.source;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.cue.CueLexicon;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * The surveys of one article and what only they can know: "a third of the women were undecided", "most said taxes are too high" is
 * the word of the survey named last before, whether the sentence names it or not.
 */
final class Surveys {

    private static final Set<String> SHARES = Set.of("percent", "%", "majority", "plurality", "half", "third",
            "quarter", "fifth",
            "tenth", "most", "respondent");

    private final ReadArticle article;
    private final NavigableMap<Integer, Who> surveys = new TreeMap<>();

    Surveys(ReadArticle article, SourceReader reader) {
        this.article = article;
        reader.all().filter(who -> who.kind() == Source.Kind.DOCUMENT && SourceWords.in("SURVEY", who.noun()))
                .forEach(who -> surveys.putIfAbsent(who.at().start(), who));
    }

    /** True of "most" and "22 percent of the voters", who have no voice but the survey's. */
    static boolean asked(Who who) {
        return who.unnamed() && (who.plural() || SHARES.contains(who.noun()));
    }

    /** The survey of which the statement gives a share. */
    Optional<Who> of(Statement statement) {
        if (surveys.isEmpty()) {
            return Optional.empty();
        }
        ClauseTree tree = article.trees().get(statement.sentence());
        return counts(tree, statement) ? Optional.of(last(tree.sentence().span().end())) : Optional.empty();
    }

    private Who last(int before) {
        var found = surveys.lowerEntry(before);
        return found == null ? surveys.firstEntry().getValue() : found.getValue();
    }

    /** True where people are counted by their share: the subject of the statement, or whoever says it. */
    private boolean counts(ClauseTree tree, Statement statement) {
        return tree.subjects(statement.head()).stream().anyMatch(at -> share(tree, at))
                || statement.said().stream().anyMatch(this::sharesSay)
                || any(tree, statement, "POINTS") && any(tree, statement, "POLLING");
    }

    private static boolean any(ClauseTree tree, Statement statement, String row) {
        return statement.tokens().stream().anyMatch(at -> SourceWords.in(row, lower(tree, at)));
    }

    private boolean sharesSay(int attribution) {
        List<Span> source = article.attribution(attribution).source();
        if (source.isEmpty()) {
            return false;
        }
        ClauseTree tree = article.trees().get(article.sentenceAt(source.getFirst().start()));
        return IntStream.range(0, tree.size()).filter(at -> source.getFirst().contains(tree.token(at).span().start()))
                .anyMatch(at -> ClauseTree.subject(tree.relation(at)) && share(tree, at));
    }

    /** "Only 22 percent", "a third of the women", "six in ten islanders", not "a third of the budget". */
    private static boolean share(ClauseTree tree, int at) {
        List<Integer> words = tree.subtree(at);
        boolean counted = words.stream().anyMatch(word -> SHARES.contains(lower(tree, word)) || tenths(tree, word));
        Optional<Integer> of = tree.children(at).stream().filter(word -> lower(tree, word).equals("of")).findFirst();
        return counted && of.stream().flatMap(word -> tree.children(word).stream()).filter(tree::noun)
                .allMatch(word -> people(tree, word));
    }

    /** "Six in ten" */
    private static boolean tenths(ClauseTree tree, int at) {
        return lower(tree, at).equals("in") && at > 0 && at + 1 < tree.size() && tree.token(at - 1).pos().equals("CD")
                && tree.token(at + 1).pos().equals("CD");
    }

    private static boolean people(ClauseTree tree, int noun) {
        return tree.token(noun).pos().endsWith("S") && (CueLexicon.standard().isHuman(lower(tree, noun))
                || tree.token(noun).pos().startsWith("NNP"));
    }

    private static String lower(ClauseTree tree, int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
