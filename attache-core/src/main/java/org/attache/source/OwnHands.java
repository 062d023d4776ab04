package org.attache.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;

/**
 * The words by which an article speaks of its own outlet and of those who report for it: "our reporter", "this newspaper", in the
 * Valley Gazette also "a Gazette photographer" and "a reporter of the Gazette".
 */
final class OwnHands {

    private static final Set<String> REPORTER = Set.of("reporter", "correspondent", "writer", "journalist",
            "photographer", "cameraman", "stringer", "staffer", "team", "crew");
    private static final Set<String> OWN = Set.of("this", "our");
    private static final Set<String> OF = Set.of("of", "from", "for", "with");

    private OwnHands() {}

    /** True of a noun for whoever writes for an outlet. */
    static boolean reports(String noun) {
        return REPORTER.contains(noun);
    }

    /** True where the noun stands for somebody of the article's own outlet. */
    static boolean reporter(ReadArticle article, ClauseTree tree, int at) {
        return REPORTER.contains(lower(tree.lemma(at))) && (owned(article, tree, at) || behind(article, tree, at));
    }

    /** The same of words of the article. */
    static boolean reporter(ReadArticle article, Span words) {
        ClauseTree tree = article.trees().get(article.sentenceAt(words.start()));
        return in(tree, words).anyMatch(at -> reporter(article, tree, at));
    }

    private static IntStream in(ClauseTree tree, Span words) {
        return IntStream.range(0, tree.size()).filter(at -> words.contains(tree.token(at).span().start()));
    }

    /** True where the noun is the article's own outlet: "this newspaper", "the Gazette". */
    static boolean outlet(ReadArticle article, ClauseTree tree, int at) {
        boolean kind = SourceWords.sourceKind(lower(tree.lemma(at))).equals("OUTLET");
        return kind && owned(article, tree, at) && !tree.token(at).pos().startsWith("NNP") || named(article, tree, at);
    }

    /** "This newspaper" among words of the article. */
    static boolean outlet(ReadArticle article, Span words) {
        ClauseTree tree = article.trees().get(article.sentenceAt(words.start()));
        return in(tree, words).anyMatch(at -> !tree.token(at).pos().startsWith("NNP") && outlet(article, tree, at));
    }

    /** "Our reporter", "a Gazette reporter", "the Gazette's photographer". */
    private static boolean owned(ReadArticle article, ClauseTree tree, int noun) {
        return tree.anyChild(noun, at -> at < noun
                && (OWN.contains(lower(tree.token(at).form())) || named(article, tree, at)));
    }

    /** "A reporter of the Gazette", "a team from this paper". */
    private static boolean behind(ReadArticle article, ClauseTree tree, int noun) {
        return tree.children(noun).stream().filter(at -> at > noun && OF.contains(lower(tree.lemma(at))))
                .flatMap(of -> tree.children(of).stream()).anyMatch(at -> outlet(article, tree, at));
    }

    /** True at the last word of a run of capitals that is the outlet's name or how it ends. */
    private static boolean named(ReadArticle article, ClauseTree tree, int last) {
        String outlet = article.article().outlet();
        if (outlet == null || !tree.token(last).pos().startsWith("NN") || !capital(tree, last)) {
            return false;
        }
        int first = last;
        while (first > 0 && capital(tree, first - 1) && !tree.token(first - 1).pos().equals("DT")) {
            first--;
        }
        List<String> words = IntStream.rangeClosed(first, last).mapToObj(at -> tree.token(at).form()).toList();
        List<String> name = Arrays.asList(outlet.split(" "));
        return name.containsAll(words) && (words.getLast().equals(name.getLast())
                || words.stream().map(OwnHands::lower).toList().containsAll(NameWords.of(outlet)));
    }

    private static boolean capital(ClauseTree tree, int at) {
        return Character.isUpperCase(tree.token(at).form().charAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
