package org.attache.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody is said to report, where the parse has not tied it to the verb: a whole clause before a comma and the speaker ("the ferry
 * is lost, the head of the office, Ann Low, made known"), and what the speaker calls something ("a test of what it said was a
 * warhead").
 *
 * @param source tokens of the speaker
 * @param clause tokens of what is reported
 */
record LooseClause(List<Integer> source, List<Integer> clause) {

    private static final Set<String> GOVERNED = Set.of("dobj", "ccomp", "xcomp", "pcomp", "nsubj");

    static Optional<LooseClause> of(ClauseTree tree, int verb) {
        return called(tree, verb).or(() -> before(tree, verb));
    }

    /** "A test of what it said was a warhead": that it was a warhead is its word. */
    private static Optional<LooseClause> called(ClauseTree tree, int verb) {
        boolean being = verb + 1 < tree.size() && tree.lemma(verb + 1).equals("be") && tree.finite(verb + 1);
        List<Integer> speaker = tree.children(verb).stream().filter(at -> tree.relation(at).equals("nsubj")).toList();
        boolean what = tree.anyChild(verb, at -> at < verb && tree.lemma(at).equalsIgnoreCase("what"));
        if (!being || !what || speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> clause = tree.subtree(verb + 1).stream().filter(at -> at > verb).toList();
        return Optional.of(new LooseClause(tree.subtree(speaker.getFirst()), clause));
    }

    /** Read by the commas of the sentence. */
    private static Optional<LooseClause> before(ClauseTree tree, int verb) {
        int comma = comma(tree, verb);
        boolean stated = comma < verb && !tree.token(0).pos().equals("VBG")
                && IntStream.range(0, comma).anyMatch(at -> tree.finite(at) && !within(tree, at));
        boolean named = !tree.token(Math.min(verb, comma + 1)).pos().equals("IN")
                && IntStream.range(comma, verb).anyMatch(tree::noun);
        if (!stated || !named || !reports(tree, verb)) {
            return Optional.empty();
        }
        return Optional.of(new LooseClause(IntStream.range(comma + 1, verb).boxed().toList(),
                IntStream.range(0, comma).boxed().toList()));
    }

    /** "In the shed that stands by the quay, two men were found": a verb that tells only of what sort a thing is. */
    private static boolean within(ClauseTree tree, int finite) {
        int verb = tree.verb(Math.max(0, tree.head(finite))) && tree.relation(finite).startsWith("aux")
                ? tree.head(finite) : finite;
        return tree.relation(verb).equals("relcl");
    }

    /** The first comma behind the last verb before the verb, the verb itself where there is none. */
    private static int comma(ClauseTree tree, int verb) {
        int comma = verb;
        for (int at = verb - 1; at >= 0 && (!tree.verb(at) || at >= verb - 2); at--) {
            comma = tree.token(at).form().equals(",") ? at : comma;
        }
        return comma;
    }

    /** True for a verb with tense that governs nothing behind it and is no "who said". */
    private static boolean reports(ClauseTree tree, int verb) {
        boolean relative = tree.anyChild(verb, at -> tree.token(at).pos().startsWith("W"));
        boolean tense = tree.finite(verb) && !tree.relation(verb).equals("acl") || closing(tree, verb);
        boolean passive = tree.anyChild(verb, at -> tree.relation(at).equals("nsubjpass"));
        return tense && !relative && !passive && !tree.anyChild(verb, at -> at > verb
                && GOVERNED.contains(tree.relation(at)) && !tree.token(at).form().equals("known"));
    }

    /** "…, the weather service announced.": the past tense, taken for a participle of the service. */
    private static boolean closing(ClauseTree tree, int verb) {
        boolean last = IntStream.range(verb + 1, tree.size()).allMatch(tree::punctuation);
        return last && tree.token(verb).pos().equals("VBN") && tree.relation(verb).equals("acl")
                && tree.head(verb) == verb - 1;
    }
}
