package org.attache.proposition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attache.annotation.Tree;
import org.attache.model.Attribution;
import org.attache.model.Claim.Modality;
import org.attache.model.SpeechAct;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/** Whether a statement is put as so or not so, as fact, guess, condition or plan, as done or to come. */
final class Firmness {

    /** "Is to blame" tells of what was. */
    private static final String BLAME = "blame";
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> ONLY = Set.of("just", "only", "merely", "simply");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;

    private final int verb;
    private final int negations;

    /** @param verb what is done or undertaken: "sell" in "agreed not to sell" */
    Firmness(ReadArticle article, Statement statement, int verb) {
        this.article = article;
        this.verb = verb;
        this.statement = statement;
        tree = article.trees().get(statement.sentence());
        negations = negations();
    }

    /** True when it is put as not so; a denial of what is not so makes it so. */
    boolean negated() {
        return negations % 2 == 1 ^ (denied() && !rejoinder());
    }

    /** "Nobody may stay longer than six months": the negation sets a limit and denies nothing. */
    boolean bounded() {
        return negations > 0 && statement.tokens().stream().anyMatch(at -> lemma(at).equals("than")
                || !done() && (lemma(at).equals("until") || lemma(at).equals("before")) || graded(at));
    }

    /** "Could not have been stronger" */
    private boolean graded(int at) {
        return tree.token(at).pos().equals("JJR") && tree.head(at) == statement.head();
    }

    /** "Nobody may stay longer": a rule and no guess. */
    private boolean allows() {
        return bounded() || statement.tokens().stream().anyMatch(at -> Lexicon.negative(lemma(at))
                && ClauseTree.subject(tree.relation(at)) && tree.head(at) == statement.head());
    }

    /** How often it is said that it is not so; "nor" behind another negation says it again: "neither the mayor nor the council". */
    private int negations() {
        int count = 0;
        boolean before = false;
        boolean answer = Answers.restates(tree, statement.head()) && Answers.notTrue(tree, statement.head());
        for (int at : statement.tokens()) {
            int head = single(at);
            boolean again = before && lemma(at).equals("nor");
            before |= Lexicon.negative(lemma(at));
            boolean negative = Lexicon.negative(lemma(at)) || unable(at) || tree.relation(at).equals("neg");
            count += negative && !again && near(at, head) && !(answer && tree.relation(at).equals("neg")) ? 1 : 0;
        }
        if (count == 0) {
            return nothingThere() || inverted() || nobody() ? 1 : 0;
        }
        return without(statement.head()) || without(verb) ? count + 1 : count;
    }

    /** True for a word that belongs to the verb, or to who does or suffers it, and turns the deed itself. */
    private boolean near(int at, int head) {
        boolean argument = head >= 0
                && (ClauseTree.subject(tree.relation(head)) || ClauseTree.object(tree.relation(head)))
                && tree.head(head) == statement.head();
        return (head == statement.head() || head == verb || argument || at == statement.head()) && !only(at)
                && (unable(at) || !fearless(at));
    }

    /** "Is unlikely to open"; "was not unwilling" says nothing of the kind. */
    private boolean unable(int at) {
        return Lexicon.unable(lemma(at)) && at > 0 && !Lexicon.negative(lemma(at - 1));
    }

    /** "Not one sheep will go <i>without an injection</i>": all will have one. */
    private boolean without(int verb) {
        return verb >= 0 && tree.anyChild(verb, at -> lemma(at).equals("without"));
    }

    /** True when it holds a negation, taken back or not. */
    boolean negates() {
        return negations > 0;
    }

    /** The word that a negation belongs to: of "not one of them", "not a single gate" the noun. */
    private int single(int at) {
        int head = tree.head(at);
        boolean counts = head > at && lemma(at).equals("not")
                && (tree.pos(head).equals("CD") || lemma(head).equals("single"));
        return counts ? tree.head(head) : head;
    }

    /** "No lorry left the quay or <i>reached the bridge</i>": the subject of both is nobody. */
    private boolean nobody() {
        return tree.subjects(statement.head()).stream().filter(subject -> !statement.tokens().contains(subject))
                .anyMatch(subject -> Lexicon.negative(lemma(subject)) || lemma(subject).equals("no")
                        || tree.anyChild(subject, at -> tree.relation(at).equals("det")
                                && (lemma(at).equals("no") || Lexicon.negative(lemma(at)))));
    }

    /** "At no time were they asked": a negative phrase stands before the verb and the subject behind it. */
    private boolean inverted() {
        int head = statement.head();
        for (int at : statement.tokens()) {
            int noun = at < head && lemma(at).equals("no") ? tree.head(at) : Tree.NONE;
            if (noun >= 0 && tree.relation(noun).equals("pobj") && tree.head(tree.head(noun)) == head
                    && auxiliary(noun + 1, head)) {
                return tree.subjects(head).stream().allMatch(subject -> subject > statement.tokens().getFirst());
            }
        }
        return false;
    }

    /** True when the verb or what belongs to it stands next, whatever signs and repetitions are between. */
    private boolean auxiliary(int from, int head) {
        int at = from;
        while (at < head && (tree.punctuation(at) || tree.relation(at).equals("prep"))) {
            at++;
        }
        return at == head || tree.head(at) == head && tree.relation(at).startsWith("aux");
    }

    /** "There is no doctor booked": the word stands right behind the verb, whatever it hangs on. */
    private boolean nothingThere() {
        int head = statement.head();
        return tree.child(head, "expl") >= 0 && head + 1 < tree.size() && lemma(head + 1).equals("no")
                && !only(head + 1);
    }

    /** "not just" denies nothing. */
    private boolean only(int at) {
        return at + 1 < tree.size() && ONLY.contains(lemma(at + 1));
    }

    /** "Not afraid to close it": the deed is not denied. */
    private boolean fearless(int at) {
        int verb = tree.head(at);
        return verb >= 0 && tree.anyChild(verb, state -> Lexicon.fear(lemma(state)));
    }

    /** True when somebody is reported to deny it; what he refuses to do he does not deny. */
    boolean disputed() {
        return denied() && !tree.anyChild(statement.head(), at -> lemma(at).equals("to"));
    }

    private boolean denied() {
        return !statement.said().isEmpty()
                && article.attribution(statement.said().getLast()).act() == SpeechAct.DENY
                || Answers.restates(tree, statement.head());
    }

    /** "He disagreed: the gate was open", "'The gate was open,' he objected": what is said instead. */
    private boolean rejoinder() {
        if (Answers.restates(tree, statement.head())) {
            return false;
        }
        Attribution one = article.attribution(statement.said().getLast());
        if (one.kind() == Attribution.Kind.DIRECT) {
            return true;
        }
        int cue = one.cue().isEmpty() ? Integer.MAX_VALUE : one.cue().getLast().end();
        int content = one.content().isEmpty() ? 0 : one.content().getFirst().start();
        return cue < content && article.article().text().substring(cue, content).contains(":");
    }

    Modality modality() {
        Set<String> words = new HashSet<>();
        boolean conditional = false;
        for (int at : statement.tokens()) {
            boolean near = at == statement.head()
                    || tree.head(at) == statement.head() && !tree.relation(at).equals("conj");
            if (near) {
                words.add(lemma(at));
            }
            conditional |= near && Lexicon.conditional(lemma(at));
        }
        if (words.stream()
                .anyMatch(word -> Lexicon.hedge(word) && !(word.equals("may") && allows()) && !proposes(word))) {
            return Modality.HEDGED;
        }
        boolean past = words.contains("would") && words.contains("have");
        if (words.contains("would") && asks()) {
            return Modality.ASSERTED;
        }
        if (!past && (words.stream().anyMatch(Lexicon::plan) || infinitive() || going() || set() || ready())) {
            return Modality.PLANNED;
        }
        return past || conditional ? Modality.CONDITIONAL : Modality.ASSERTED;
    }

    /** "The mediators suggested 6.5 per cent": an offer and no guess. */
    private boolean proposes(String word) {
        int head = statement.head();
        return word.equals("suggest") && lemma(head).equals(word) && tree.child(head, "ccomp") == Tree.NONE;
    }

    /** "Should release the records", "do not trade": it is asked for, not said to be so; "must have known" is a guess. */
    boolean demanded() {
        int head = statement.head();
        boolean bid = tree.pos(head).equals("VB") && tree.subjects(head).isEmpty()
                && tree.anyChild(head, at -> lemma(at).equals("do"));
        boolean inferred = tree.anyChild(head, at -> lemma(at).equals("must"))
                && tree.anyChild(head, at -> lemma(at).equals("have"));
        return bid || !inferred
                && (Lexicon.demand(lemma(head)) || tree.head(head) >= 0 && Lexicon.demand(lemma(tree.head(head)))
                        || tree.anyChild(head, at -> Lexicon.demand(lemma(at))));
    }

    /** "Ghana to halve purchases", "divers are to return" */
    private boolean infinitive() {
        int head = statement.head();
        boolean to = tree.anyChild(head, at -> lemma(at).equals("to") && tree.relation(at).startsWith("aux"));
        boolean be = tree.head(head) >= 0 && lemma(tree.head(head)).equals("be")
                && tree.relation(head).equals("xcomp");
        boolean below = lemma(head).equals("be") && tree.anyChild(head, at -> tree.verb(at)
                && tree.relation(at).equals("xcomp") && !lemma(at).equals(BLAME)
                && tree.anyChild(at, to1 -> lemma(to1).equals("to")));
        return to && (tree.relation(head).equals("root") || be) || below;
    }

    /** "The hearing is set for Monday", "he is set to leave" */
    private boolean set() {
        int head = statement.head();
        return lemma(head).equals("set") && tree.passive(head) && tree.anyChild(head,
                at -> at > head && (lemma(at).equals("for") || tree.relation(at).equals("xcomp")));
    }

    /** "is ready to sell", "was open to selling" */
    private boolean ready() {
        return tree.anyChild(statement.head(), at -> Lexicon.ready(lemma(at)) && at > statement.head()
                && tree.anyChild(at, next -> tree.relation(next).equals("xcomp") && tree.verb(next)
                        || tree.child(next, "pcomp") >= 0));
    }

    /** "I would urge everybody to leave", "we would like to thank the firemen": done by saying it. */
    private boolean asks() {
        int head = statement.head();
        boolean self = tree.subjects(head).stream().anyMatch(at -> SELF.contains(lemma(at)));
        int deed = lemma(head).equals("like") ? tree.child(head, "xcomp") : head;
        return self && deed >= 0 && Lexicon.asking(lemma(deed));
    }

    /** "is going to undertake" */
    private boolean going() {
        int head = statement.head();
        return tree.token(head).form().equals("going")
                && tree.anyChild(head, at -> tree.relation(at).equals("xcomp"));
    }

    /** "will open", "opens on Monday": tells of what is to come, or of now. */
    boolean ahead() {
        String pos = tree.token(statement.head()).pos();
        return !done() && (modality() == Modality.PLANNED || pos.equals("VBZ") || pos.equals("VBP"));
    }

    boolean done() {
        int head = statement.head();
        String pos = tree.token(head).pos();
        boolean past = tree.anyChild(head, at -> tree.relation(at).startsWith("aux")
                && (tree.token(at).pos().equals("VBD") || lemma(at).equals("have")));
        return pos.equals("VBD") || past;
    }

    private String lemma(int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
