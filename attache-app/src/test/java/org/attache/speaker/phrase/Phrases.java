package org.attache.speaker.phrase;

import java.util.stream.IntStream;
import org.attache.Papers;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;

/** Phrases of sentences as they are parsed. */
final class Phrases {

    private Phrases() {}

    static ClauseTree tree(String sentence) {
        ReadArticle article = new ReadArticle(0,
                Papers.analysis("Valley Gazette\n3 March 2026\n\nNews of the day\n\n" + sentence + "\n"));
        return article.trees().getLast();
    }

    /** The phrase that the words before the verb make up. */
    static NounPhrase before(String sentence, String verb) {
        ClauseTree tree = tree(sentence);
        int end = IntStream.range(0, tree.size()).filter(at -> tree.token(at).form().equals(verb)).findFirst()
                .orElseThrow();
        return NounPhrase.of(tree, IntStream.range(0, end).boxed().toList());
    }
}
