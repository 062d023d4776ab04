package org.attache.claim.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.table.Table;

/**
 * Reads in the notices of an article what its outlet had said and takes back. A notice puts the withdrawn words behind a verb of its own
 * telling ("an earlier version said that the mill had burned"), behind a name for them ("our report on the fire"), or it says that they
 * are not so ("contrary to what we wrote, the mill has not burned"). Nothing is taken back unless a word of the notice says that
 * something was wrong.
 */
final class TakenBack {

    private static final Map<String, Set<String>> WORDS = Table.classes(TakenBack.class, "corrections.tsv");
    private static final Set<String> CONTENT = Set.of("ccomp", "acl", "relcl", "xcomp", "advcl");
    private static final Set<String> SIDE = Set.of("advcl", "conj", "cc", "punct", "dep", "parataxis");

    private final ReadArticle article;
    private final List<Statement> found = new ArrayList<>();

    private TakenBack(ReadArticle article) {
        this.article = article;
    }

    /** What the article takes back, a statement for each clause that says it; empty for nearly all articles. */
    static List<Statement> of(ReadArticle article) {
        TakenBack reader = new TakenBack(article);
        List<Integer> notice = reader.sentences(Block.Kind.CORRECTION::equals);
        if (notice.stream().anyMatch(reader::admits)) {
            notice.forEach(reader::read);
        }
        reader.sentences(block -> block.prose() && block != Block.Kind.CORRECTION).stream().filter(reader::notice)
                .forEach(reader::read);
        return reader.found;
    }

    private List<Integer> sentences(Predicate<Block.Kind> block) {
        return IntStream.range(0, article.trees().size()).filter(at -> block.test(article.blockOf(at))).boxed()
                .toList();
    }

    /** True for a sentence of the text by which the outlet takes something back. */
    private boolean notice(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return withdraws(tree) || removes(sentence) || recalls(sentence);
    }

    /** "We have deleted our article in which we wrote that …", "Please withdraw the item saying that …" */
    private boolean removes(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return IntStream.range(0, tree.size())
                .anyMatch(at -> tree.verb(at) && is("removing", tree, at) && !told(sentence, at)
                        && (speaks(tree, at) || tree.pos(at).equals("VB") && tree.subjects(at).isEmpty()
                                && tree.head(at) < 0)
                        && tree.anyChild(at, object -> tree.relation(object).equals("dobj")
                                && is("report", tree, object)));
    }

    /** "On Tuesday we reported that the plant had been sold. This is not true." */
    private boolean recalls(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return IntStream.range(0, tree.size()).anyMatch(at -> tree.verb(at) && is("telling", tree, at)
                && speaks(tree, at) && !told(sentence, at) && !contents(tree, at).isEmpty())
                && sentence + 1 < article.trees().size()
                && oneParagraph(sentence, sentence + 1)
                && wrong(sentence + 1);
    }

    private boolean oneParagraph(int sentence, int next) {
        int end = article.trees().get(sentence).sentence().span().end();
        return article.article().text().substring(end, article.trees().get(next).sentence().span().start())
                .indexOf('\n') < 0;
    }

    private static boolean speaks(ClauseTree tree, int verb) {
        return tree.subjects(verb).stream().anyMatch(at -> lemma(tree, at).equals("we"));
    }

    /** True inside what somebody else says. */
    private boolean told(int sentence, int word) {
        Span span = article.trees().get(sentence).token(word).span();
        return article.attributionsIn(sentence).stream().flatMap(at -> article.attribution(at).content().stream())
                .anyMatch(content -> content.contains(span));
    }

    /** "This is not true", "that was wrong", "they will in fact be taught elsewhere" */
    private boolean wrong(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return admits(sentence) || IntStream.range(0, tree.size()).anyMatch(at -> is("true", tree, at)
                && (negated(tree, at) || tree.head(at) >= 0 && negated(tree, tree.head(at)))
                || at > 0 && lemma(tree, at).equals("fact") && lemma(tree, at - 1).equals("in"));
    }

    /** "The Harbour Echo has withdrawn its report", in the Harbour Echo itself. */
    private boolean withdraws(ClauseTree tree) {
        String outlet = article.article().outlet();
        return outlet != null && IntStream.range(0, tree.size())
                .anyMatch(at -> tree.verb(at) && is("withdrawing", tree, at)
                        && tree.subjects(at).stream().anyMatch(subject -> named(tree, subject, outlet)));
    }

    private static boolean named(ClauseTree tree, int subject, String outlet) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tree.subtree(subject).forEach(at -> words.add(tree.token(at).form()));
        return words.containsAll(List.of(outlet.split(" ")));
    }

    /** True when the sentence says that something was wrong. */
    private boolean admits(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return IntStream.range(0, tree.size()).anyMatch(at -> is("error", tree, at) || phrase(tree, at, "take", "back")
                || phrase(tree, at, "take", "down") || phrase(tree, at, "stand", "by") && neverMore(tree, at));
    }

    private static boolean phrase(ClauseTree tree, int verb, String lemma, String particle) {
        return lemma(tree, verb).equals(lemma)
                && tree.anyChild(verb, at -> lemma(tree, at).equals(particle));
    }

    private void read(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        for (int at = 0; at < tree.size(); at++) {
            if (tree.verb(at) && is("telling", tree, at) && ours(tree, at)) {
                contents(tree, at).forEach(content -> add(sentence, content));
            } else if (tree.verb(at) && is("giving", tree, at) && (ours(tree, at) || tree.passive(at))) {
                add(sentence, at);
            } else if (tree.noun(at) && is("report", tree, at)) {
                named(tree, at).forEach(content -> add(sentence, content));
            } else if (tree.verb(at) && negated(tree, at)) {
                add(sentence, at, core(tree, at));
            }
        }
    }

    /** True when it is the outlet that tells: "we wrote", "an earlier version said", "it was stated here". */
    private static boolean ours(ClauseTree tree, int verb) {
        List<Integer> subjects = tree.subjects(verb);
        return subjects.isEmpty() || subjects.stream().anyMatch(at -> is("self", tree, at));
    }

    /** What is told: a clause, or a deed by its noun ("reported the dismissal of the warden"). */
    private static List<Integer> contents(ClauseTree tree, int verb) {
        return tree.children(verb).stream()
                .filter(at -> tree.relation(at).equals("ccomp")
                        || tree.relation(at).equals("dobj") && tree.children(at).size() > 1)
                .toList();
    }

    /** What the earlier words were about: "our report that …", "the story on …". */
    private static List<Integer> named(ClauseTree tree, int noun) {
        List<Integer> contents = new ArrayList<>();
        for (int that = noun + 1; that < tree.size(); that++) {
            if (lemma(tree, that).equals("that") && !tree.relation(that).equals("det") && tree.under(that - 1, noun)) {
                contents.add(tree.head(that));
            }
        }
        for (int child : tree.children(noun)) {
            if (CONTENT.contains(tree.relation(child)) && child > noun) {
                contents.add(child);
            } else if (tree.relation(child).equals("prep")) {
                tree.children(child).stream().filter(at -> tree.children(at).size() > 1 && !is("report", tree, at))
                        .forEach(contents::add);
            }
        }
        return contents;
    }

    /** The clause without what stands before its subject and without side clauses: "as we wrote", "for the record". */
    private static List<Integer> core(ClauseTree tree, int verb) {
        int subject = tree.subjects(verb).stream().mapToInt(Integer::intValue).min().orElse(0);
        Set<Integer> tokens = new TreeSet<>(List.of(verb));
        tree.children(verb).stream().filter(at -> !SIDE.contains(tree.relation(at)))
                .filter(at -> at >= subject || ClauseTree.subject(tree.relation(at)))
                .forEach(at -> tokens.addAll(tree.subtree(at)));
        return List.copyOf(tokens);
    }

    /** A statement for the clause, and one for each that is joined to it: "that it was recalled and that mould was found". */
    private void add(int sentence, int head) {
        ClauseTree tree = article.trees().get(sentence);
        List<Integer> joined = tree.children(head).stream()
                .filter(at -> tree.relation(at).equals("conj") && tree.verb(at)
                        && !tree.subjects(at).isEmpty())
                .toList();
        Set<Integer> own = new TreeSet<>(tree.subtree(head));
        joined.forEach(at -> own.removeAll(tree.subtree(at)));
        add(sentence, head, List.copyOf(own));
        joined.forEach(at -> add(sentence, at));
    }

    private void add(int sentence, int head, List<Integer> tokens) {
        ClauseTree tree = article.trees().get(sentence);
        Span words = tree.token(tokens.getFirst()).span().cover(tree.token(tokens.getLast()).span());
        found.add(new Statement(article.index(), sentence, head, tokens, List.of(words), List.of(), -1,
                Block.Kind.CORRECTION, false));
    }

    private static boolean negated(ClauseTree tree, int verb) {
        return tree.anyChild(verb, at -> tree.relation(at).equals("neg"));
    }

    /** "No longer", "cannot", "do not". */
    private static boolean neverMore(ClauseTree tree, int verb) {
        return negated(tree, verb) || tree.subtree(verb).stream().anyMatch(at -> lemma(tree, at).equals("no"));
    }

    private static boolean is(String kind, ClauseTree tree, int at) {
        return WORDS.getOrDefault(kind, Set.of()).contains(lemma(tree, at));
    }

    private static String lemma(ClauseTree tree, int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
