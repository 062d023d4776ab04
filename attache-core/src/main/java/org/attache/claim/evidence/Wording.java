package org.attache.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.annotation.Tree;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.speaker.name.SourceWords;

/**
 * The words of a statement so that they can be read by themselves.
 *
 * <p>A clause often leaves its subject to the rest of its sentence: "…, who alerted the committee", "and notified the
 * FBI". As an editor would, it is put in square brackets, in words of the same sentence: "[an NRCC vendor] alerted the
 * committee", "[the NRCC] notified the FBI". Everything outside the brackets is verbatim; " … " stands for words that
 * belong to another statement. Nothing is looked up in other sentences: a pronoun stays a pronoun.
 */
final class Wording {

    /** Longer phrases are brought down to their noun and what stands before it. */
    private static final int MOST = 9;
    private static final Set<String> APART = Set.of("relcl", "acl", "appos", "punct", "prep", "cc", "conj", "advmod",
            "npadvmod");

    private final ClauseTree tree;
    private final Statement statement;
    private final String text;

    private Wording(ReadArticle article, Statement statement) {
        tree = article.trees().get(statement.sentence());
        this.statement = statement;
        text = article.article().text();
    }

    static String of(ReadArticle article, Statement statement) {
        return new Wording(article, statement).words();
    }

    /** True when the clause has its own subject, or none that its sentence could lend it. */
    static boolean complete(ReadArticle article, Statement statement) {
        return new Wording(article, statement).lent() == Tree.NONE;
    }

    private String words() {
        int lent = lent();
        if (lent == Tree.NONE) {
            return accusing().map(this::accusation).orElseGet(() -> spans(statement.spans()));
        }
        String subject = "[" + spans(phrase(lent)) + "] ";
        int first = statement.tokens().getFirst();
        boolean replaced = relative(first) && ClauseTree.subject(tree.relation(first));
        return subject + spans(replaced ? without(first) : statement.spans());
    }

    /** The preposition between whoever is accused and the deed: "the mayor <i>of</i> hiding the report". */
    private Optional<Integer> accusing() {
        int preposition = tree.relation(statement.head()).equals("pcomp") ? tree.head(statement.head()) : Tree.NONE;
        boolean deed = preposition >= 0 && statement.tokens().contains(preposition)
                && statement.tokens().getFirst() < preposition
                && IntStream.range(0, preposition).filter(at -> tree.lemma(at).equals("accuse"))
                        .anyMatch(at -> !statement.tokens().contains(at));
        return deed ? Optional.of(preposition) : Optional.empty();
    }

    private String accusation(int preposition) {
        int cut = tree.token(preposition).span().start();
        List<Span> before = statement.spans().stream().filter(span -> span.start() < cut)
                .map(span -> new Span(span.start(), Math.min(span.end(), cut))).toList();
        List<Span> after = statement.spans().stream().filter(span -> span.end() > cut)
                .map(span -> new Span(Math.max(span.start(), cut), span.end())).toList();
        return spans(before).strip() + " [accused] " + spans(after);
    }

    /** The noun elsewhere in the sentence that the clause is about. */
    private int lent() {
        int first = statement.tokens().getFirst();
        int noun = relative(first) ? antecedent(first) : shared();
        return noun == Tree.NONE || statement.tokens().contains(noun) || !tree.noun(noun)
                || statement.tokens().size() < 2
                        ? Tree.NONE
                        : noun;
    }

    private boolean relative(int at) {
        return tree.pos(at).startsWith("W") && antecedent(at) != Tree.NONE;
    }

    /** What the nearest relative clause around a word says more about. */
    private int antecedent(int at) {
        int verb = tree.head(at);
        for (int steps = 0; verb != Tree.NONE && steps < 4; steps++) {
            if (tree.relation(verb).equals("relcl")) {
                return tree.lemma(at).equals("who") ? person(tree.head(verb)) : tree.head(verb);
            }
            verb = tree.head(verb);
        }
        return Tree.NONE;
    }

    /** "A soldier of the caliphate, who …" speaks of the soldier. */
    private int person(int noun) {
        int of = tree.head(noun);
        int above = of == Tree.NONE || !tree.lemma(of).equals("of") ? Tree.NONE : tree.head(of);
        boolean climbs = above != Tree.NONE && SourceWords.person(tree.lemma(above))
                && !SourceWords.person(tree.lemma(noun));
        return climbs ? above : noun;
    }

    /** The subject of the verb that this one is joined to, or stands beside: "launched an investigation and <i>notified</i> the FBI". */
    private int shared() {
        int head = statement.head();
        if (!joined(head) && !beside(head) || tree.hasSubject(head) || tree.has(head, "expl")) {
            return Tree.NONE;
        }
        List<Integer> subjects = tree.subjects(head);
        if (subjects.isEmpty()) {
            return Tree.NONE;
        }
        int subject = subjects.getFirst();
        return tree.pos(subject).startsWith("W") ? antecedent(subject) : subject;
    }

    private boolean joined(int head) {
        return tree.relation(head).equals("conj") && tree.verb(head)
                && (tree.finite(head) || tree.pos(head).equals("VBN"));
    }

    /** "The ferry, <i>carrying</i> lorries, sank" */
    private boolean beside(int head) {
        return tree.pos(head).equals("VBG") && statement.tokens().getFirst() == head
                && (tree.relation(head).equals("acl") || tree.relation(head).equals("advcl"));
    }

    /** The noun with "of …" and what is joined to it; where that is long or torn, with what stands before it alone. */
    private List<Span> phrase(int noun) {
        List<Integer> whole = sorted(whole(noun));
        List<Span> runs = runs(whole);
        return runs.size() == 1 && whole.size() <= MOST ? runs : runs(sorted(before(noun)));
    }

    private List<Integer> whole(int noun) {
        List<Integer> words = before(noun);
        for (int child : tree.children(noun)) {
            String relation = tree.relation(child);
            int object = tree.child(child, "pobj");
            if (relation.equals("prep") && tree.lemma(child).equals("of") && object != Tree.NONE) {
                words.add(child);
                words.addAll(whole(object));
            } else if (relation.equals("cc")) {
                words.add(child);
            } else if (relation.equals("conj") && tree.noun(child)) {
                words.addAll(whole(child));
            }
        }
        return words;
    }

    private List<Integer> before(int noun) {
        List<Integer> words = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && !APART.contains(tree.relation(child))) {
                words.addAll(tree.subtree(child));
            }
        }
        words.add(noun);
        return words;
    }

    private List<Integer> sorted(List<Integer> words) {
        return words.stream().filter(at -> !statement.tokens().contains(at)).sorted().distinct().toList();
    }

    private List<Span> runs(List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || torn(words.get(at - 1), words.get(at))) {
                spans.add(tree.sentence().span(words.get(from), words.get(at - 1)));
                from = at;
            }
        }
        return spans;
    }

    /** True when a word stands between the two; a quotation mark does not tear a phrase. */
    private boolean torn(int before, int after) {
        return IntStream.range(before + 1, after).anyMatch(at -> !tree.punctuation(at));
    }

    private List<Span> without(int first) {
        Span gone = tree.token(first).span();
        int start = gone.end() < text.length() && text.charAt(gone.end()) == ' ' ? gone.end() + 1 : gone.end();
        return statement.spans().stream().filter(span -> span.end() > start)
                .map(span -> span.contains(gone.start()) ? new Span(start, span.end()) : span).toList();
    }

    private String spans(List<Span> spans) {
        return spans.stream().map(span -> paired(span.in(text))).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" … ")).replace(", … ", " … ").replace(" … , ", " … ");
    }

    private static String unmarked(String words) {
        StringBuilder kept = new StringBuilder();
        for (char sign : words.toCharArray()) {
            boolean mark = sign == '"' || sign == '\u201c' || sign == '\u201d';
            if (mark && !kept.isEmpty() && kept.charAt(kept.length() - 1) == ',') {
                kept.setLength(kept.length() - 1);
            }
            kept.append(mark ? "" : String.valueOf(sign));
        }
        return kept.toString().strip();
    }

    /** Without a quotation mark whose other half lies outside, and the comma beside it. */
    private static String paired(String words) {
        int open = words.indexOf('\u201c');
        int close = words.lastIndexOf('\u201d');
        boolean lone = words.chars().filter(sign -> sign == '"').count() % 2 == 1 || open > close && close < 0
                || close >= 0 && (open < 0 || open > close);
        return lone ? unmarked(words) : words;
    }
}
