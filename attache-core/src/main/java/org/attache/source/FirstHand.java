package org.attache.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.name.SourceWords;

/**
 * Sentences in which an outlet's own reporter says that he was there: "this reporter counted", "as I watched", "our bus
 * pulled up", outside quotation marks. A dateline or a byline alone is not that.
 */
final class FirstHand {

    private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> ALONE = Set.of("i", "me", "my");
    private static final Set<String> EYES = Set.of("visit", "count", "witness", "observe", "watch", "see");
    private static final Set<String> SEES = Set.of("see", "watch", "hear", "count", "arrive", "walk", "stand", "drive",
            "follow", "find", "smell", "visit", "pass", "reach", "sit", "photograph", "spot", "observe", "notice", "be",
            "pull", "cross", "travel", "witness", "meet", "ride", "land", "enter", "approach", "leave", "climb",
            "wait");

    private static final Set<String> PEOPLE = Set.of("PRP", "NNP", "WP");
    private static final Set<String> OPINION = Set.of("think", "believe", "doubt", "suppose", "guess", "suspect",
            "hope",
            "wish", "want", "prefer", "agree", "disagree", "argue", "mean", "seem", "expect", "understand", "wonder",
            "assume", "imagine", "fear", "bet", "wager", "care", "love", "like", "hate", "confess", "admit", "say",
            "write", "suggest", "submit", "concede", "insist", "repeat", "read", "predict", "know", "feel", "recommend",
            "contend", "appear", "sound", "strike", "remind");

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
            }
        }
        addParagraphs(article, found);
        return found;
    }

    /** Who says "I" in one sentence saw what the rest of the paragraph tells. */
    private static void addParagraphs(ReadArticle article, Set<Integer> found) {
        Set<Integer> vouched = Set.copyOf(found);
        for (Block block : article.article().blocks()) {
            if (article.sentencesIn(block.span()).anyMatch(vouched::contains)) {
                article.sentencesIn(block.span()).forEach(found::add);
            }
        }
    }

    /** "I", "we" and "our reporter" see and go; "CNN reporters saw", in CNN; "the translation is ours" says nothing. */
    private static boolean witness(ReadArticle article, ClauseTree tree, int at) {
        int verb = doing(tree, at);
        boolean acts = verb >= 0 && SEES.contains(tree.lemma(verb)) && !calls(tree, verb) && !reads(tree, verb);
        String form = tree.token(at).form().toLowerCase(Locale.ROOT);
        if (SELF.contains(form) && !tree.token(at).form().equals("US")) {
            int noun = tree.head(at);
            boolean ours = form.equals("our") && noun >= 0 && tree.relation(noun).equals("nsubj")
                    && tree.head(noun) >= 0 && SEES.contains(tree.lemma(tree.head(noun)));
            return acts || ours || ALONE.contains(form) && !hears(tree, at) && !thinks(tree, at) && !calls(tree, noun);
        }
        boolean reporter = OwnHands.reporter(article, tree, at);
        return reporter && at > 0 && tree.token(at - 1).form().equalsIgnoreCase("this")
                || acts && (reporter || EYES.contains(tree.lemma(verb)) && OwnHands.outlet(article, tree, at));
    }

    /** What the word does: "we saw", "was seen by us"; -1 for nothing. */
    private static int doing(ClauseTree tree, int at) {
        int over = tree.head(at);
        boolean by = over >= 0 && tree.relation(at).equals("pobj") && tree.relation(over).equals("agent");
        return tree.relation(at).equals("nsubj") ? over : by ? tree.head(over) : -1;
    }

    /** "We have seen the letter": what a paper says is not what was seen. */
    private static boolean reads(ClauseTree tree, int verb) {
        return tree.children(verb).stream().anyMatch(at -> SourceWords.sourceKind(tree.lemma(at)).equals("DOCUMENT")
                && (tree.relation(at).equals("dobj") || tree.relation(at).equals("nsubjpass")));
    }

    /** "When we reached her": who was spoken to is nothing that was seen. */
    private static boolean calls(ClauseTree tree, int verb) {
        return verb >= 0 && tree.lemma(verb).equals("reach")
                && tree.anyChild(verb, at -> tree.relation(at).equals("dobj") && PEOPLE.contains(tree.token(at).pos()));
    }

    /** "I doubt it", "the case seems weak to me": what somebody holds is not what he saw. */
    private static boolean thinks(ClauseTree tree, int at) {
        int verb = tree.head(at);
        while (verb >= 0 && !tree.verb(verb)) {
            verb = tree.head(verb);
        }
        return verb >= 0 && OPINION.contains(tree.lemma(verb));
    }

    /** "A witness told me": what somebody heard is not what he saw. */
    private static boolean hears(ClauseTree tree, int at) {
        int head = tree.head(at);
        boolean to = head >= 0 && tree.relation(at).equals("pobj") && tree.lemma(head).equals("to");
        int verb = to ? tree.head(head) : head;
        return verb >= 0 && tree.verb(verb) && !ClauseTree.subject(tree.relation(at))
                && (Speech.reporting(tree.lemma(verb)) || Speech.talking(tree.lemma(verb)));
    }

    private static boolean vouched(ReadArticle article, ClauseTree tree) {
        for (int at = 0; at < tree.size(); at++) {
            if (witness(article, tree, at) && !article.quoted(tree.token(at).span()) && !covered(article, tree, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covered(ReadArticle article, ClauseTree tree, int at) {
        return article.attributionsIn(tree).stream().map(article::attribution).anyMatch(one -> !one.source().isEmpty()
                && one.content().stream().anyMatch(span -> span.contains(tree.token(at).span().start()))
                && one.source().stream().noneMatch(span -> selfSource(article, span)));
    }

    /** "I saw", "our correspondent saw": the source is the reporter. */
    static boolean selfSource(ReadArticle article, Span words) {
        return SELF.contains(words.in(article.text()).toLowerCase(Locale.ROOT)) || OwnHands.reporter(article, words);
    }
}
