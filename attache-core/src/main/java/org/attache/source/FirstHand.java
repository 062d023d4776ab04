package org.attache.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;

/**
 * Sentences in which an outlet's own reporter says that he was there: "this reporter counted", "as I watched", "our bus
 * pulled up", outside quotation marks. A dateline or a byline alone is not that.
 */
final class FirstHand {

    private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> REPORTER = Set.of("reporter", "correspondent", "writer", "journalist",
            "photographer", "team");

    private FirstHand() {}

    /** For each article the sentences that its reporter vouches for. */
    static List<Set<Integer>> sentences(List<ReadArticle> articles) {
        return articles.stream().map(FirstHand::of).collect(Collectors.toList());
    }

    private static Set<Integer> of(ReadArticle article) {
        Set<Integer> found = new HashSet<>();
        for (int at = 0; at < article.trees().size(); at++) {
            if (vouched(article, article.trees().get(at))) {
                found.add(at);
                addParagraph(article, at, found);
            }
        }
        return found;
    }

    /** Who says "I" in one sentence saw what the rest of the paragraph tells. */
    private static void addParagraph(ReadArticle article, int sentence, Set<Integer> found) {
        article.article().blocks().stream()
                .filter(block -> block.span().contains(article.trees().get(sentence).sentence().span().start()))
                .forEach(block -> {
                    for (int at = 0; at < article.trees().size(); at++) {
                        if (block.span().contains(article.trees().get(at).sentence().span().start())) {
                            found.add(at);
                        }
                    }
                });
    }

    private static boolean vouched(ReadArticle article, ClauseTree tree) {
        for (int at = 0; at < tree.size(); at++) {
            String lemma = tree.token(at).form().toLowerCase(java.util.Locale.ROOT);
            boolean self = SELF.contains(lemma) && !tree.token(at).form().equals("US");
            boolean reporter = REPORTER.contains(lemma) && at > 0
                    && tree.token(at - 1).form().equalsIgnoreCase("this");
            if ((self || reporter) && !article.quoted(tree.token(at).span()) && !covered(article, tree, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covered(ReadArticle article, ClauseTree tree, int at) {
        return article.attributions().stream().anyMatch(one -> !one.source().isEmpty()
                && one.content().stream().anyMatch(span -> span.contains(tree.token(at).span().start()))
                && one.source().stream().noneMatch(span -> selfSource(span.in(article.text()))));
    }

    /** "This correspondent saw": the source is the reporter. */
    static boolean selfSource(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        return SELF.contains(lower) || lower.startsWith("this ") && REPORTER.contains(lower.substring(5));
    }
}
