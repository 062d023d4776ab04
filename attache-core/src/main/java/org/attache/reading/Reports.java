package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Attribution.Commitment;
import org.attache.model.Attribution.Kind;
import org.attache.model.Span;
import org.attache.model.SpeechAct;

/**
 * Reported clauses as the parse alone shows them: "the levy rises, an official has told the paper", "…, reported a local
 * outlet". They stand in where an attribution was found for the verb that has no clause for its content, or one that
 * takes the reported clause for the speaker.
 */
final class Reports {

    private static final int NEAR = 2_000;

    private final ClauseTree tree;

    private Reports(ClauseTree tree) {
        this.tree = tree;
    }

    /** The attributions of an article, corrected and completed; indices of the given ones stay. */
    static List<Attribution> complete(List<Attribution> given, List<ClauseTree> trees, Sentences sentences) {
        List<Attribution> all = new ArrayList<>();
        List<Attribution> quoted = new ArrayList<>();
        given.forEach(one -> asSaying(one, trees(one.content(), trees, sentences), all, quoted));
        BySentence cues = new BySentence(sentences, given.size(), at -> all.get(at).cue().stream());
        for (int sentence = 0; sentence < trees.size(); sentence++) {
            ClauseTree tree = trees.get(sentence);
            List<Integer> here = cues.in(sentence);
            Reports reports = new Reports(tree);
            for (int at = 0; at < tree.size(); at++) {
                reports.at(at).ifPresent(one -> put(all, here, one));
            }
        }
        BySentence verbs = new BySentence(sentences, all.size(), at -> all.get(at).cue().stream());
        for (int at = 0; at < given.size(); at++) {
            Attribution one = all.get(at);
            if (one.cue().size() == 1 && !trees.isEmpty()) {
                int sentence = sentences.at(one.cue().getFirst().start());
                all.set(at, participle(one, all, trees.get(sentence), verbs.in(sentence)));
            }
        }
        all.addAll(quoted);
        return uncrossed(all);
    }

    /** The trees of the sentences in which the spans stand. */
    private static List<ClauseTree> trees(List<Span> spans, List<ClauseTree> trees, Sentences sentences) {
        return spans.stream().flatMapToInt(sentences::touching).distinct().sorted().mapToObj(trees::get).toList();
    }

    /**
     * "The agency quoted an official as saying that …": the agency has it from the official. Nobody stands
     * between them in "the official was quoted as saying that …".
     */
    private static void asSaying(Attribution one, List<ClauseTree> trees, List<Attribution> all,
            List<Attribution> quoted) {
        for (ClauseTree tree : trees) {
            for (int at = 1; one.act() == SpeechAct.QUOTE && at + 1 < tree.size(); at++) {
                boolean saying = tree.lemma(at).equals("say") && tree.lemma(at - 1).equals("as");
                Span word = tree.token(at).span();
                for (Span content : one.content()) {
                    if (saying && content.contains(word) && tree.token(at + 1).span().start() < content.end()) {
                        List<Span> clause = List.of(new Span(tree.token(at + 1).span().start(), content.end()));
                        all.add(new Attribution(one.source(), one.cue(), clause, one.kind(), SpeechAct.SAY,
                                one.commitment(), null));
                        int end = tree.token(Math.max(0, at - 2)).span().end();
                        if (end > content.start()) {
                            List<Span> speaker = List.of(new Span(content.start(), end));
                            quoted.add(new Attribution(speaker, List.of(word), clause, one.kind(), SpeechAct.SAY,
                                    one.commitment(), null));
                        }
                        return;
                    }
                }
            }
        }
        all.add(one);
    }

    /** "…, reported the paper, adding …": whoever reported adds. */
    private static Attribution participle(Attribution one, List<Attribution> all, ClauseTree tree,
            List<Integer> here) {
        for (int at = 0; at < tree.size(); at++) {
            boolean cue = tree.token(at).span().equals(one.cue().getFirst());
            if (cue && tree.token(at).pos().equals("VBG") && tree.relation(at).equals("advcl") && tree.head(at) >= 0) {
                Span verb = tree.token(tree.head(at)).span();
                return here.stream().map(all::get)
                        .filter(other -> other.cue().stream().anyMatch(span -> span.contains(verb.start())))
                        .findFirst().map(other -> from(one, other.source())).orElse(one);
            }
        }
        return one;
    }

    private static Attribution from(Attribution one, List<Span> source) {
        return new Attribution(source, one.cue(), one.content(), one.kind(), one.act(), one.commitment(), one.within());
    }

    /** Two attributions cannot each stand in what the other says: the one that crosses most loses its content. */
    private static List<Attribution> uncrossed(List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>(all);
        int[] crossings = new int[kept.size()];
        for (int a = 0; a < kept.size(); a++) {
            for (int b = a + 1; b < kept.size() && near(kept.get(a), kept.get(b)); b++) {
                if (holds(kept.get(a), kept.get(b)) && holds(kept.get(b), kept.get(a))) {
                    crossings[a]++;
                    crossings[b]++;
                }
            }
        }
        for (int a = 0; a < kept.size(); a++) {
            if (crossings[a] > 1) {
                Attribution one = kept.get(a);
                kept.set(a, new Attribution(one.source(), one.cue(), List.of(), one.kind(), one.act(), one.commitment(),
                        null));
            }
        }
        return kept;
    }

    private static boolean near(Attribution a, Attribution b) {
        return a.cue().isEmpty() || b.cue().isEmpty()
                || Math.abs(b.cue().getFirst().start() - a.cue().getFirst().start()) < NEAR;
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        return !inner.cue().isEmpty()
                && outer.content().stream().anyMatch(span -> span.contains(inner.cue().getFirst().start()));
    }

    /** @param here the given attributions of which a cue stands in the sentence */
    private static void put(List<Attribution> all, List<Integer> here, Attribution report) {
        int cue = report.cue().getFirst().start();
        for (int at : here) {
            Attribution one = all.get(at);
            if (one.cue().stream().anyMatch(span -> span.contains(cue))) {
                if (!covers(one, report) && !shares(one, report, all, here)) {
                    all.set(at, report);
                }
                return;
            }
        }
        all.add(report);
    }

    /** True when the given attribution has the reported clause for its content and somebody outside it for its source. */
    private static boolean covers(Attribution one, Attribution report) {
        Span clause = report.content().getFirst();
        boolean content = one.content().stream().mapToInt(span -> shared(span, clause)).sum() * 2 >= clause.length();
        return content && one.source().stream().noneMatch(clause::overlaps);
    }

    /** "The road is shut, the mayor said, and two died, the police wrote": the clause as the parse has it is two speakers'. */
    private static boolean shares(Attribution one, Attribution report, List<Attribution> all, List<Integer> here) {
        Span clause = report.content().getFirst();
        if (one.content().isEmpty() || one.source().isEmpty() || !clause.contains(one.content().getFirst())) {
            return false;
        }
        int own = one.content().getFirst().start();
        return here.stream().map(all::get).anyMatch(other -> other != one && !other.cue().isEmpty()
                && !other.source().isEmpty() && !other.content().isEmpty() && clause.contains(other.cue().getFirst())
                && other.content().getLast().end() <= own && other.cue().getLast().end() <= own);
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private Optional<Attribution> at(int verb) {
        Optional<Attribution> firm = tree.lemma(verb).equals("be") ? isSure(verb) : Optional.empty();
        if (firm.isPresent()) {
            return firm;
        }
        if (!tree.verb(verb)) {
            return Optional.empty();
        }
        boolean reports = Speech.reporting(tree.lemma(verb)) || madeKnown(verb);
        if (!reports && !inverted(verb)) {
            return Optional.empty();
        }
        Optional<Attribution> read = read(verb);
        return read.isPresent() || !reports ? read : loose(verb);
    }

    /** What the parse has not tied to the verb. */
    private Optional<Attribution> loose(int verb) {
        return LooseClause.of(tree, verb).map(one -> report(one.source(), verb, one.clause()));
    }

    /** "Khan is adamant that he was ousted" */
    private Optional<Attribution> isSure(int verb) {
        for (int stance : tree.children(verb)) {
            if (Speech.stance(tree.lemma(stance))) {
                Optional<Integer> clause = Stream.of(stance, verb).flatMap(at -> tree.children(at).stream())
                        .filter(at -> at > stance && tree.relation(at).equals("ccomp") && tree.hasSubject(at))
                        .findFirst();
                List<Integer> subjects = tree.subjects(verb);
                if (clause.isPresent() && !subjects.isEmpty()) {
                    return Optional.of(report(tree.subtree(subjects.getFirst()), stance, tree.subtree(clause.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** "let it be known", "made known" */
    private boolean madeKnown(int verb) {
        boolean gives = tree.lemma(verb).equals("make") || tree.lemma(verb).equals("let");
        for (int at = verb + 1; gives && at < Math.min(tree.size(), verb + 4); at++) {
            if (tree.lemma(at).equals("known") || tree.token(at).form().equals("known")) {
                return true;
            }
        }
        return false;
    }

    private Attribution report(List<Integer> source, int verb, List<Integer> clause) {
        return new Attribution(List.of(span(source)), List.of(span(List.of(verb))), List.of(span(clause)),
                Kind.INDIRECT, SpeechAct.SAY, Commitment.NEUTRAL, null);
    }

    private Optional<Attribution> read(int verb) {
        Optional<List<Integer>> clause = clause(verb);
        Optional<Integer> source = source(verb);
        if (clause.isEmpty() || source.isEmpty() || clause.get().contains(source.get())) {
            return Optional.empty();
        }
        return Optional.of(report(tree.subtree(source.get()), verb, clause.get()));
    }

    private Span span(List<Integer> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && tree.punctuation(tokens.get(last)) && tree.token(tokens.get(last)).form().equals(",")) {
            last--;
        }
        return tree.sentence().span(tokens.getFirst(), tokens.get(last));
    }

    /** "The ferry is lost, its owners let it be known": whatever stands behind a whole clause and a comma reports it. */
    private boolean inverted(int verb) {
        boolean clause = tree.anyChild(verb, child -> tree.relation(child).equals("ccomp")
                && child < verb && tree.hasSubject(child) && tree.finite(child));
        return clause && tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("nsubj") && !tree.lemma(child).equals("it"))
                .anyMatch(child -> commaBefore(tree.subtree(child).getFirst()));
    }

    private boolean commaBefore(int at) {
        return at > 0 && (tree.token(at - 1).form().equals(",") || tree.token(at).form().equals(","));
    }

    /** The clause before the verb that it governs, or that governs it over a comma. */
    private Optional<List<Integer>> clause(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("ccomp") && tree.hasSubject(child) && child < verb) {
                return Optional.of(tree.subtree(child));
            }
        }
        int head = tree.head(verb);
        boolean hangs = tree.relation(verb).equals("conj") || tree.relation(verb).equals("parataxis");
        boolean bare = !tree.anyChild(verb,
                child -> tree.relation(child).equals("ccomp") || tree.relation(child).equals("cc"));
        if (hangs && bare && head >= 0 && head < verb && tree.hasSubject(verb) && tree.hasSubject(head)
                && !tree.anyChild(head, child -> tree.relation(child).equals("cc"))) {
            List<Integer> inner = tree.subtree(verb);
            List<Integer> clause = tree.subtree(head).stream()
                    .filter(at -> at < inner.getFirst() && !inner.contains(at)).toList();
            return clause.isEmpty() ? Optional.empty() : Optional.of(clause);
        }
        return Optional.empty();
    }

    /** The subject, or what stands behind the verb in its place; whoever is told has not said it. */
    private Optional<Integer> source(int verb) {
        boolean tells = tree.lemma(verb).equals("tell");
        Optional<Integer> subject = tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("nsubj") && (!tells || child < verb)).findFirst();
        return subject.isPresent() || tells ? subject
                : tree.children(verb).stream().filter(child -> tree.relation(child).equals("dobj") && child > verb)
                        .findFirst();
    }
}
