package org.attache.proposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.annotation.Tree;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
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

    private static final int FRAME = -2;
    private static final int OWN = -1;
    private static final int LEAST_WORDS = 3;
    private static final double MOST = 0.6;
    private static final int STRAYED = 2;
    private static final Set<String> CONTRAST = Set.of("though", "although", "but", "whereas", "because", "since");
    private static final Set<String> HIDING = Set.of("named", "identified", "anonymity", "anonymous");
    private static final Set<String> QUESTION = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
            "how",
            "whatever", "whoever");
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "pcomp", "pobj", "dobj", "csubj");
    private static final Set<String> EDGE = Set.of("cc", "mark", "complm");

    private final ReadArticle article;
    private final List<Statement> statements = new ArrayList<>();

    private Clauses(ReadArticle article) {
        this.article = article;
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
        int[] owner = owners(tree);
        Map<Integer, List<Integer>> regions = new TreeMap<>();
        for (int at = 0; at < tree.size(); at++) {
            if (owner[at] != FRAME) {
                regions.computeIfAbsent(owner[at], key -> new ArrayList<>()).add(at);
            }
        }
        List<Statement> found = new ArrayList<>();
        regions.forEach((key, tokens) -> found.addAll(region(sentence, tree, block, key, tokens)));
        found.sort((a, b) -> a.cover().compareTo(b.cover()));
        statements.addAll(found);
    }

    /** For every token the attribution that it belongs to, {@link #OWN} or {@link #FRAME}. */
    private int[] owners(ClauseTree tree) {
        int[] owner = new int[tree.size()];
        int[] length = new int[tree.size()];
        Arrays.fill(owner, OWN);
        Arrays.fill(length, Integer.MAX_VALUE);
        for (int one : article.attributionsIn(tree)) {
            Attribution attribution = article.attribution(one);
            int size = article.contentLength(one);
            if (article.frame(one)) {
                claim(tree, owner, length, attribution.content(), one, size);
                claim(tree, owner, length, attribution.cue(), FRAME, size);
                if (!governsAnother(tree, attribution)) {
                    claim(tree, owner, length, attribution.source(), FRAME, size);
                }
            } else if (attribution.act() == SpeechAct.QUOTE) {
                claim(tree, owner, length, attribution.cue(), FRAME, size);
                claim(tree, owner, length, attribution.content(), FRAME, size);
            }
        }
        return owner;
    }

    /** "The embassy congratulated him and said": the embassy is the subject of what it did, too. */
    private static boolean governsAnother(ClauseTree tree, Attribution one) {
        for (int at = 0; at < tree.size(); at++) {
            int start = tree.token(at).span().start();
            int head = tree.head(at);
            if (head >= 0 && ClauseTree.subject(tree.relation(at))
                    && one.source().stream().anyMatch(span -> span.contains(start))) {
                int verb = tree.token(head).span().start();
                return one.cue().stream().noneMatch(span -> span.contains(verb))
                        && one.source().stream().noneMatch(span -> span.contains(verb));
            }
        }
        return false;
    }

    private static void claim(ClauseTree tree, int[] owner, int[] length, List<Span> spans, int value, int size) {
        for (Span span : spans) {
            if (span.overlaps(tree.sentence().span())) {
                for (int at = 0; at < tree.size(); at++) {
                    if (span.contains(tree.token(at).span().start()) && size <= length[at]) {
                        owner[at] = value;
                        length[at] = size;
                    }
                }
            }
        }
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
            if (states(tree, head, trimmed, key, block)) {
                result.add(statement(sentence, tree, block, key, head, trimmed));
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
            } else {
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

    /** "Closed the pass last week <i>after</i>": what it leads to belongs to another statement. */
    private static boolean torn(ClauseTree tree, int last) {
        return tree.pos(last).equals("IN") && last + 1 < tree.size() && !tree.punctuation(last + 1);
    }

    private static boolean edge(ClauseTree tree, int at) {
        return tree.punctuation(at) || EDGE.contains(tree.relation(at)) && !Lexicon.conditional(tree.lemma(at));
    }

    /** A statement has a verb and enough words; a headline and reported words may do without the verb. */
    private static boolean states(ClauseTree tree, int head, List<Integer> words, int key, Block.Kind block) {
        long counted = words.stream().filter(at -> !tree.punctuation(at)).count();
        boolean verb = words.stream().anyMatch(tree::verb);
        boolean subject = !tree.subjects(head).isEmpty() || tree.hasSubject(head);
        boolean told = tree.verb(head) || tree.hasSubject(head)
                || words.stream().anyMatch(at -> tree.verb(at) && (tree.finite(at) || tree.hasSubject(at)));
        boolean clause = told && (key == OWN ? verb && subject : verb && (subject || tree.verb(head)));
        return counted >= LEAST_WORDS && !bare(tree, head, words) && !asks(tree, head, words.getFirst())
                && !mute(tree, head, words)
                && (block == Block.Kind.HEADLINE || clause);
    }

    /** "The former minister is": what he is belongs to another statement. */
    private static boolean bare(ClauseTree tree, int head, List<Integer> words) {
        return tree.lemma(head).equals("be") && words.getLast() == head && head + 1 < tree.size()
                && !tree.punctuation(head + 1);
    }

    /** "declined to comment", "could not be reached", "it is not clear" tell of the reporting, not of the story. */
    private static boolean mute(ClauseTree tree, int head, List<Integer> words) {
        boolean asked = words.stream().anyMatch(at -> tree.lemma(at).equals("comment") || tree.lemma(at).equals("reach")
                && tree.passive(at) || tree.lemma(at).equals("respond"));
        boolean refused = words.stream().anyMatch(at -> Lexicon.negative(tree.lemma(at))
                || tree.lemma(at).equals("decline") || tree.lemma(at).equals("refuse"));
        boolean open = tree.lemma(head).equals("be") && tree.children(head).stream()
                .anyMatch(at -> tree.lemma(at).equals("clear") || tree.lemma(at).equals("unclear"))
                && tree.children(head).stream().anyMatch(at -> tree.lemma(at).equals("it"));
        boolean hides = words.stream().anyMatch(at -> HIDING.contains(tree.token(at).form().toLowerCase(Locale.ROOT)))
                && tree.token(words.getFirst()).pos().startsWith("W");
        return asked && refused || open || hides;
    }

    /** "how many died", "whether it will", "who was behind it": a question within a sentence states nothing. */
    private static boolean asks(ClauseTree tree, int head, int first) {
        String word = tree.lemma(first).toLowerCase(Locale.ROOT);
        String next = first + 1 < tree.size() ? tree.lemma(first + 1) : "";
        return first > 0
                && (word.equals("whether") || word.equals("how") && (next.equals("many") || next.equals("much"))
                        || QUESTION.contains(word) && COMPLEMENT.contains(tree.relation(head))
                                && opens(tree, first, head));
    }

    /** True when the question word belongs to the clause itself and not to one inside it ("when it was over, they left"). */
    private static boolean opens(ClauseTree tree, int word, int head) {
        int at = word;
        while (at != head && at >= 0 && !tree.verb(tree.head(at) < 0 ? at : tree.head(at))) {
            at = tree.head(at);
        }
        return at == head || at >= 0 && tree.head(at) == head;
    }

    private Statement statement(int sentence, ClauseTree tree, Block.Kind block, int key, int head,
            List<Integer> words) {
        List<Span> spans = spans(tree, words);
        Span cover = spans.getFirst().cover(spans.getLast());
        List<Integer> said = covering(tree, words);
        return new Statement(article.index(), sentence, head, words, spans,
                said.isEmpty() ? inherited(sentence, tree, head) : said, act(tree, head), block, article.quoted(cover));
    }

    /** The attribution whose cue carries the clause, -1 when there is none. */
    private int act(ClauseTree tree, int head) {
        Span verb = tree.token(head).span();
        for (int at : article.attributionsIn(tree)) {
            Attribution one = article.attribution(at);
            if (!article.frame(at) && !one.source().isEmpty()
                    && one.cue().stream().anyMatch(cue -> cue.contains(verb.start()))) {
                return at;
            }
        }
        return -1;
    }

    /** Frames of the clause that a side clause hangs on, or of the sentence before where "he also" takes it up. */
    private List<Integer> inherited(int sentence, ClauseTree tree, int head) {
        int at = tree.head(head);
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            List<Integer> said = covering(tree, List.of(at));
            if (said.isEmpty() && contrasts(tree, head)) {
                said = article.framesOn(tree, at);
            }
            if (!said.isEmpty()) {
                return said;
            }
            at = tree.head(at);
        }
        List<Integer> around = around(sentence);
        if (!around.isEmpty()) {
            return around;
        }
        return sentence > 0 && takesUp(tree, head) ? covering(article.trees().get(sentence - 1)) : List.of();
    }

    /** "…, he said, though it was kept quiet": the side clause goes on with what he said. */
    private static boolean contrasts(ClauseTree tree, int head) {
        return tree.children(head).stream()
                .anyMatch(at -> EDGE.contains(tree.relation(at)) && CONTRAST.contains(tree.lemma(at)));
    }

    /** The frame of the speaker who has both the sentence before and the one after, in one paragraph. */
    private List<Integer> around(int sentence) {
        if (sentence == 0 || sentence + 1 == article.trees().size() || !article.paragraph(sentence - 1, sentence + 1)) {
            return List.of();
        }
        List<Integer> before = article.framesIn(sentence - 1);
        List<Integer> after = article.framesIn(sentence + 1);
        return before.size() == 1 && after.size() == 1 && article.sameSpeaker(before.getFirst(), after.getFirst())
                ? after
                : List.of();
    }

    private static boolean takesUp(ClauseTree tree, int head) {
        boolean pronoun = tree.subjects(head).stream().anyMatch(at -> tree.token(at).pos().equals("PRP"));
        return pronoun && tree.children(head).stream().anyMatch(at -> tree.lemma(at).equals("also"));
    }

    private List<Integer> covering(ClauseTree tree) {
        return statements.isEmpty() || article.trees().get(statements.getLast().sentence()) != tree ? List.of()
                : statements.getLast().said();
    }

    /** The frames that hold most of the words, the widest first. */
    private List<Integer> covering(ClauseTree tree, List<Integer> words) {
        List<Integer> chain = new ArrayList<>();
        for (int at : article.attributionsIn(tree)) {
            List<Span> content = article.attribution(at).content();
            if (article.frame(at) && content.stream().anyMatch(span -> span.overlaps(tree.sentence().span()))) {
                long held = words.stream().filter(word -> content.stream()
                        .anyMatch(span -> span.contains(tree.token(word).span().start()))).count();
                if (held >= MOST * words.size()) {
                    chain.add(at);
                }
            }
        }
        chain.sort((a, b) -> Integer.compare(article.contentLength(b), article.contentLength(a)));
        return chain;
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
