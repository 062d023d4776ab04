package org.attache.claim;

import org.attache.proposition.Calendar;
import org.attache.proposition.Propositions;
import org.attache.proposition.Proposition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * What outlets have taken back: an article that its supplier has withdrawn, with all it says; and a correction in one
 * version of an article withdraws from the outlet's other articles every statement whose words it repeats.
 */
final class Withdrawals {

    private static final double REPEATED = 0.6;
    private static final Set<String> TAKING_BACK = Set.of("withdraw", "retract", "retraction", "wrong", "incorrect",
            "incorrectly", "wrongly", "erroneously", "untrue", "false", "error", "mistakenly");

    private record Correction(int article, Set<String> concepts) {}

    private final List<ReadArticle> articles;
    private final Set<ArticleId> killed;
    private final List<Correction> corrections = new ArrayList<>();

    /** @param killed articles that were withdrawn as a whole */
    Withdrawals(List<ReadArticle> articles, Set<ArticleId> killed) {
        this.articles = articles;
        this.killed = killed;
        articles.forEach(this::read);
    }

    private void read(ReadArticle article) {
        Set<String> concepts = new HashSet<>();
        boolean takesBack = false;
        for (int at = 0; at < article.trees().size(); at++) {
            ClauseTree tree = article.trees().get(at);
            if (article.blockOf(at) == Block.Kind.CORRECTION) {
                concepts.addAll(
                        Propositions.of(article, whole(article, at), Calendar.of(List.of(article)).getFirst()).keys());
                takesBack |= IntStream.range(0, tree.size()).anyMatch(word -> TAKING_BACK.contains(tree.lemma(word)));
            }
        }
        if (takesBack) {
            corrections.add(new Correction(article.index(), concepts));
        }
    }

    private static Statement whole(ReadArticle article, int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        int root = IntStream.range(0, tree.size()).filter(at -> tree.head(at) < 0).findFirst().orElse(0);
        return new Statement(article.index(), sentence, root, IntStream.range(0, tree.size()).boxed().toList(),
                List.of(tree.sentence().span()), List.of(), -1, Block.Kind.CORRECTION, false);
    }

    /** The articles among the carriers whose outlet has withdrawn what they say. */
    Set<Integer> of(List<Assertion> claim) {
        Set<Integer> withdrawn = new TreeSet<>();
        for (Assertion one : claim) {
            if (killed.contains(articles.get(one.article()).article().id())) {
                withdrawn.add(one.article());
            }
            for (Correction correction : corrections) {
                if (sameOutlet(one.article(), correction.article())
                        && repeats(one.proposition(), correction.concepts())) {
                    withdrawn.add(one.article());
                }
            }
        }
        return withdrawn;
    }

    private boolean sameOutlet(int a, int b) {
        String outlet = articles.get(a).article().outlet();
        return a != b && outlet != null && outlet.equals(articles.get(b).article().outlet());
    }

    private static boolean repeats(Proposition proposition, Set<String> concepts) {
        double shared = proposition.terms().entrySet().stream().filter(one -> concepts.contains(one.getKey().key()))
                .mapToDouble(java.util.Map.Entry::getValue).sum();
        return !proposition.negated() && shared >= REPEATED * proposition.weight();
    }
}
