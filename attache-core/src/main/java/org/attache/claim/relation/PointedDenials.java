package org.attache.claim.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.attache.annotation.Tree;
import org.attache.proposition.Answers;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;
import org.attache.table.Table;

/**
 * Clauses that say of what others say that it is not so, and do not say what it is: "rejected the report", "the claim was false", "there is
 * no truth in it", "had nothing to do with it", "is innocent". What they deny stands before them.
 */
final class PointedDenials {

    private static final Map<String, Set<String>> WORDS = Table.classes(PointedDenials.class, "denials.tsv");
    private static final List<String> STATES = List.of("attr", "acomp", "oprd");

    private final ClauseTree tree;
    private final int head;

    private PointedDenials(ClauseTree tree, int head) {
        this.tree = tree;
        this.head = head;
    }

    /** True when the clause of the verb points at what it denies. */
    static boolean of(ClauseTree tree, int head) {
        return !Answers.restates(tree, head) && tree.verb(head) && new PointedDenials(tree, head).points();
    }

    private boolean points() {
        boolean content = tree.child(head, "ccomp") >= 0;
        return !content && (rejects() || calls() || parts() || noPart() || protests())
                || lemma(head).equals("be") && (untrue() || noTruth() || notUs() || blameless())
                || invents() || nothing();
    }

    /** "Rejected the report", "brushed it aside", "denied any wrongdoing" */
    private boolean rejects() {
        return verb("denying", head) && object(at -> pointing(at) || is("guilt", at));
    }

    /** "Called the report a fairy tale", "described it as nonsense" */
    private boolean calls() {
        return is("calling", head) && object(this::pointing)
                && tree.anyChild(head, at -> at > head && (unreal(at)
                        || lemma(at).equals("as") && tree.anyChild(at, this::unreal)));
    }

    /** "Distanced itself from the report" */
    private boolean parts() {
        return is("parting", head) && tree.anyChild(head, at -> lemma(at).equals("from") && below(at));
    }

    /** "Had nothing to do with it", "took no part in the sale", "knows nothing of it", "will have none of it" */
    private boolean noPart() {
        int object = tree.child(head, "dobj");
        if (object < 0) {
            return false;
        }
        boolean no = tree.anyChild(object, at -> lemma(at).equals("no"));
        boolean as = tree.anyChild(object, at -> lemma(at).equals("as"));
        return is("taking", head) && (no && !as && is("part", object)
                || lemma(object).equals("none") && tree.anyChild(object, this::below)
                || lemma(object).equals("nothing") && tree.anyChild(object,
                        at -> lemma(at).equals("do") && tree.anyChild(at, this::below)))
                || lemma(head).equals("know") && lemma(object).equals("nothing")
                        && (tree.anyChild(object, this::below) || tree.anyChild(head, this::below));
    }

    /** "Protested his innocence", "pleaded not guilty", "did nothing wrong" */
    private boolean protests() {
        return is("protesting", head) && object(at -> is("innocence", at))
                || lemma(head).equals("plead") && tree.anyChild(head, at -> lemma(at).equals("not") || is("guilty", at)
                        && tree.anyChild(at, not -> lemma(not).equals("not")))
                || lemma(head).equals("do") && object(at -> lemma(at).equals("nothing")
                        && tree.anyChild(at, wrong -> is("wrong", wrong)));
    }

    /** "The report is false", "this is not so", "not a word of the story is true", "the claim is without foundation" */
    private boolean untrue() {
        List<Integer> subjects = tree.subjects(head);
        boolean told = subjects.stream().anyMatch(this::pointing) && !tree.anyChild(head, this::restates);
        boolean none = subjects.stream()
                .anyMatch(at -> is("truth", at) && denied(at) && tree.anyChild(at, this::below));
        boolean not = tree.anyChild(head, at -> tree.relation(at).equals("neg"));
        return told && !not && tree.anyChild(head, at -> unreal(at) || unfounded(at))
                || (told && not || none) && tree.anyChild(head, at -> state(at) && is("true", at));
    }

    /** "It is not true that the firm is large": it says what it denies. */
    private boolean restates(int at) {
        return tree.relation(at).equals("csubj") || tree.relation(at).equals("ccomp")
                || state(at) && tree.anyChild(at, below -> tree.verb(below) && below > at);
    }

    /** "There is no truth in it", "there is not a grain of truth in the story" */
    private boolean noTruth() {
        boolean not = tree.anyChild(head, at -> tree.relation(at).equals("neg"));
        return tree.child(head, "expl") >= 0 && tree.anyChild(head, at -> is("truth", at) && (not || denied(at))
                && (tree.subtree(at).stream().anyMatch(this::below) || tree.anyChild(head, this::below)));
    }

    /** "It was not us" */
    private boolean notUs() {
        return tree.anyChild(head, at -> at < head && lemma(at).equals("it"))
                && tree.anyChild(head, at -> tree.relation(at).equals("neg"))
                && tree.anyChild(head, at -> at > head && tree.relation(at).equals("attr") && is("persons", at));
    }

    /** "Nothing of the kind happened", "he did nothing of the sort", "this never took place" */
    private boolean nothing() {
        boolean never = tree.anyChild(head, at -> tree.relation(at).equals("neg"));
        return verb("happening", head)
                && tree.subjects(head).stream().anyMatch(at -> never ? pointing(at) : ofTheKind(at))
                || lemma(head).equals("take") && never && tree.anyChild(head, at -> lemma(at).equals("place"))
                        && tree.subjects(head).stream().anyMatch(this::pointing)
                || is("doing", head) && object(this::ofTheKind);
    }

    /** "Nothing of the kind", "nothing like it" */
    private boolean ofTheKind(int at) {
        return lemma(at).equals("nothing") && tree.anyChild(at, of -> tree.anyChild(of, kind -> is("kind", kind))
                || lemma(of).equals("like"));
    }

    /** "He is innocent", "they were not responsible for it" */
    private boolean blameless() {
        return tree.anyChild(head, at -> state(at) && is("innocent", at) && tree.children(at).stream()
                .noneMatch(of -> tree.relation(of).equals("prep") && lemma(of).equals("as")));
    }

    /** "The report is made up", "they have invented it", "the man is lying" */
    private boolean invents() {
        List<Integer> subjects = tree.subjects(head);
        return verb("inventing", head)
                && (tree.passive(head) ? subjects.stream().anyMatch(this::pointing) : object(this::pointing))
                || is("lying", head) && tree.child(head, "dobj") < 0
                        && (tree.pos(head).equals("VBG") || tree.pos(head).equals("VBD")) && !subjects.isEmpty()
                        && tree.children(head).stream().noneMatch(at -> tree.relation(at).equals("prep")
                                || tree.relation(at).equals("acomp") || tree.relation(at).equals("prt"));
    }

    private boolean object(IntPredicate test) {
        return tree.anyChild(head, at -> tree.relation(at).equals("dobj") && test.test(at));
    }

    /** True for "the report", "it", and for what is called after one: "the police's account", "reports of it". */
    private boolean pointing(int at) {
        return Lexicon.assertion(lemma(at)) || is("pointing", at) || is("told", at);
    }

    /** True for a preposition with what is pointed at. */
    private boolean below(int preposition) {
        return tree.relation(preposition).equals("prep")
                && tree.anyChild(preposition, at -> tree.relation(at).equals("pobj") && pointing(at));
    }

    /** "False", "a lie", "pure invention" */
    private boolean unreal(int at) {
        return (state(at) || tree.relation(at).equals("pobj"))
                && (Lexicon.untrue(lemma(at)) || is("untrue", at));
    }

    /** "Without foundation", "wide of the mark", "far from the truth" */
    private boolean unfounded(int at) {
        return lemma(at).equals("without") && tree.anyChild(at, noun -> is("truth", noun))
                || state(at) && lemma(at).equals("wide") && at + 1 < tree.size() && lemma(at + 1).equals("of")
                || lemma(at).equals("far") && tree.anyChild(at, from -> lemma(from).equals("from"));
    }

    private boolean state(int at) {
        return STATES.contains(tree.relation(at));
    }

    private boolean denied(int noun) {
        return tree.anyChild(noun, at -> Lexicon.negative(lemma(at)));
    }

    /** True when the class has the verb, or the verb with its particle. */
    private boolean verb(String kind, int at) {
        return is(kind, at) || tree.anyChild(at, particle -> particle > at
                && (tree.relation(particle).equals("prt") || tree.relation(particle).equals("advmod"))
                && WORDS.getOrDefault(kind, Set.of()).contains(lemma(at) + "_" + lemma(particle)));
    }

    private boolean is(String kind, int at) {
        return WORDS.getOrDefault(kind, Set.of()).contains(lemma(at));
    }

    private String lemma(int at) {
        return at == Tree.NONE ? "" : tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
