package org.attache.proposition.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.annotation.Tree;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * Cuts the sentences of an article into statements.
 *
 * <p>Every word belongs to the innermost attribution that covers it, or to the outlet. Words that name a source or say
 * "said" belong to no statement, except where the act itself is claimed ("the embassy congratulated him"). What belongs
 * together is cut at coordinated verbs, at finite side clauses and at loose relative clauses; conditions, infinitives
 * and restrictive clauses stay with what they restrict.
 */
public final class Clauses {

    private static final int STRAYED = 2;

    private final ReadArticle article;
    private final List<Statement> statements = new ArrayList<>();
    private final Frames frames;

    private Clauses(ReadArticle article) {
        this.article = article;
        frames = new Frames(article, statements);
    }

    /** The statements in text order. */
    public static List<Statement> of(ReadArticle article) {
        Clauses clauses = new Clauses(article);
        for (int at = 0; at < article.trees().size(); at++) {
            clauses.cut(at);
        }
        return clauses.statements;
    }

    private void cut(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        Block.Kind block = article.blockOf(sentence);
        if (!block.prose() || block == Block.Kind.CORRECTION) {
            return;
        }
        int[] owner = WordOwners.of(article, tree);
        Map<Integer, List<Integer>> regions = new TreeMap<>();
        for (int at = 0; at < tree.size(); at++) {
            if (owner[at] != WordOwners.FRAME) {
                regions.computeIfAbsent(owner[at], key -> new ArrayList<>()).add(at);
            }
        }
        List<Statement> found = new ArrayList<>();
        regions.forEach((key, tokens) -> found.addAll(region(sentence, tree, block, key, tokens)));
        if (found.isEmpty() && regions.keySet().equals(Set.of(WordOwners.OWN)) && block == Block.Kind.PARAGRAPH) {
            found.addAll(whole(sentence, tree, block, regions.getOrDefault(WordOwners.OWN, List.of())));
        }
        found.sort((a, b) -> a.cover().compareTo(b.cover()));
        statements.addAll(found);
    }

    /** A sentence of the text in which no clause is seen states something as a whole: a count without a verb, a verb that was taken for a noun. */
    private List<Statement> whole(int sentence, ClauseTree tree, Block.Kind block, List<Integer> tokens) {
        List<Integer> words = trim(tree, tokens);
        if (words.isEmpty() || words.size() < tree.size() - 3 || !Stating.asWhole(tree, words)) {
            return List.of();
        }
        int head = words.stream().filter(tree::verb).findFirst().orElse(root(tree, words));
        return List.of(statement(sentence, tree, block, head, words));
    }

    private static int root(ClauseTree tree, List<Integer> words) {
        return words.stream().filter(at -> tree.head(at) < 0).findFirst().orElse(words.getFirst());
    }

    private List<Statement> region(int sentence, ClauseTree tree, Block.Kind block, int key, List<Integer> tokens) {
        boolean[] inside = new boolean[tree.size()];
        tokens.forEach(at -> inside[at] = true);
        Map<Integer, List<Integer>> clauses = new TreeMap<>();
        for (int at : tokens) {
            clauses.computeIfAbsent(head(tree, inside, at), head -> new ArrayList<>()).add(at);
        }
        List<Statement> result = new ArrayList<>();
        smooth(clauses);
        accusation(tree, clauses);
        join(tree, clauses).forEach((head, words) -> {
            List<Integer> trimmed = trim(tree, words);
            if (Stating.something(tree, head, trimmed, key == WordOwners.OWN, block)) {
                result.add(statement(sentence, tree, block, head, trimmed));
            }
        });
        return result;
    }

    /** "the guards of sleeping", of which they are accused: the deed carries the clause, and the words before it belong to it. */
    private static void accusation(ClauseTree tree, Map<Integer, List<Integer>> clauses) {
        for (int head : List.copyOf(clauses.keySet())) {
            int deed = deed(tree, head);
            if (deed != Tree.NONE && clauses.getOrDefault(head, List.of()).contains(deed)) {
                List<Integer> words = new ArrayList<>(clauses.getOrDefault(head, List.of()));
                clauses.remove(head);
                tree.subjects(deed).stream().filter(who -> who != head && clauses.containsKey(who))
                        .forEach(who -> words.addAll(clauses.remove(who)));
                words.sort(null);
                clauses.put(deed, words);
            }
        }
    }

    /** The participle below the preposition, or below a noun by one. */
    private static int deed(ClauseTree tree, int head) {
        int preposition = tree.pos(head).equals("IN") ? head : tree.isNoun(head) ? tree.child(head, "prep") : Tree.NONE;
        int deed = preposition == Tree.NONE ? Tree.NONE : tree.child(preposition, "pcomp");
        return deed != Tree.NONE && tree.pos(deed).equals("VBG") && !tree.subjects(deed).isEmpty() ? deed : Tree.NONE;
    }

    /** A word or two that stand in the middle of another clause, away from their own, belong to the clause around them. */
    private static void smooth(Map<Integer, List<Integer>> clauses) {
        TreeMap<Integer, Integer> clauseOf = new TreeMap<>();
        clauses.forEach((head, words) -> words.forEach(at -> clauseOf.put(at, head)));
        List<Integer> order = List.copyOf(clauseOf.keySet());
        for (int from = 1; from < order.size(); from++) {
            Integer around = clauseOf.get(order.get(from - 1));
            Integer own = clauseOf.get(order.get(from));
            int to = from;
            while (to < order.size() && own != null && own.equals(clauseOf.get(order.get(to)))) {
                to++;
            }
            boolean strayed = to < order.size() && to - from <= STRAYED && around != null && !around.equals(own)
                    && around.equals(clauseOf.get(order.get(to))) && !order.subList(from, to).contains(own);
            for (int at = from; strayed && at < to; at++) {
                clauseOf.put(order.get(at), around);
            }
        }
        clauses.clear();
        clauseOf.forEach((at, head) -> clauses.computeIfAbsent(head, key -> new ArrayList<>()).add(at));
    }

    private static int head(ClauseTree tree, boolean[] inside, int token) {
        int at = token;
        while (!ClauseBreaks.at(tree, at) && tree.head(at) >= 0 && inside[tree.head(at)]) {
            at = tree.head(at);
        }
        return at;
    }

    /** Clauses without a verb of their own are put to the one before them. */
    private static Map<Integer, List<Integer>> join(ClauseTree tree, Map<Integer, List<Integer>> clauses) {
        Map<Integer, List<Integer>> joined = new TreeMap<>();
        List<Integer> loose = new ArrayList<>();
        clauses.forEach((head, words) -> {
            boolean carries = tree.verb(head) || tree.hasSubject(head) || words.stream().anyMatch(tree::hasSubject);
            if (carries) {
                joined.put(head, new ArrayList<>(words));
            } else if (!ClauseBreaks.aside(tree, head)) {
                loose.addAll(words);
            }
        });
        if (joined.isEmpty()) {
            return clauses;
        }
        loose.forEach(at -> nearest(joined, at).add(at));
        joined.values().forEach(Collections::sort);
        return joined;
    }

    private static List<Integer> nearest(Map<Integer, List<Integer>> clauses, int at) {
        return clauses.values().stream().min((a, b) -> Integer.compare(distance(a, at), distance(b, at))).orElseThrow();
    }

    private static int distance(List<Integer> words, int at) {
        return words.stream().mapToInt(word -> Math.abs(word - at)).min().orElse(Integer.MAX_VALUE);
    }

    private static List<Integer> trim(ClauseTree tree, List<Integer> words) {
        int from = 0;
        int to = words.size();
        while (from < to && edge(tree, words.get(from))) {
            from++;
        }
        while (from < to && (tree.punctuation(words.get(to - 1)) || tree.relation(words.get(to - 1)).equals("cc")
                || torn(tree, words.get(to - 1)))) {
            to--;
        }
        return words.subList(from, to);
    }

    /** "Closed the pass last week <i>after</i>", "rejected <i>the</i>": what it leads to belongs to another statement. */
    private static boolean torn(ClauseTree tree, int last) {
        return (tree.pos(last).equals("IN") || tree.pos(last).equals("DT")) && last + 1 < tree.size()
                && !tree.punctuation(last + 1);
    }

    private static boolean edge(ClauseTree tree, int at) {
        return tree.punctuation(at) || ClauseTree.link(tree.relation(at)) && !Lexicon.conditional(tree.lemma(at));
    }

    private Statement statement(int sentence, ClauseTree tree, Block.Kind block, int head, List<Integer> words) {
        List<Span> spans = spans(tree, words);
        Span cover = spans.getFirst().cover(spans.getLast());
        return new Statement(article.index(), sentence, head, words, spans, frames.of(sentence, tree, head, words),
                frames.act(tree, head), block, article.quoted(cover));
    }

    private static List<Span> spans(ClauseTree tree, List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int first = words.getFirst();
        int last = first;
        for (int at : words) {
            if (at > last + 1 && !onlySigns(tree, last + 1, at)) {
                spans.add(tree.sentence().span(first, last));
                first = at;
            }
            last = at;
        }
        spans.add(tree.sentence().span(first, last));
        return spans;
    }

    private static boolean onlySigns(ClauseTree tree, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tree.punctuation(at)) {
                return false;
            }
        }
        return true;
    }
}
