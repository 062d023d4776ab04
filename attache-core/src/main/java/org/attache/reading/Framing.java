package org.attache.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Span;
import org.attache.model.SpeechAct;

/**
 * Which attributions frame what somebody says. The others are acts that are claimed themselves: "thanked him", "hopes for rain", and
 * "denied the charge of the union", of which the clause behind says what was charged.
 */
final class Framing {

    private static final Set<SpeechAct> STANCES = Set.of(SpeechAct.WANT, SpeechAct.FEAR, SpeechAct.AGREE,
            SpeechAct.PROMISE, SpeechAct.ORDER, SpeechAct.CONGRATULATE, SpeechAct.THANK, SpeechAct.APOLOGISE);

    private final String text;
    private final List<ClauseTree> trees;
    private final Sentences sentences;
    private final BitSet quoted;
    /** Where the cues of those end who are named. */
    private final Set<Integer> cueEnds = new HashSet<>();

    Framing(String text, List<ClauseTree> trees, Sentences sentences, List<Attribution> attributions, BitSet quoted) {
        this.text = text;
        this.trees = trees;
        this.sentences = sentences;
        this.quoted = quoted;
        attributions.stream().filter(one -> !one.source().isEmpty() && !one.cue().isEmpty())
                .forEach(one -> cueEnds.add(one.cue().getLast().end()));
    }

    /** What was read by the commas of a sentence: any verb with tense makes it a clause. */
    boolean reported(Attribution one) {
        return !one.content().isEmpty() && one.act() == SpeechAct.SAY && has(one, (tree, at) -> tree.finite(at));
    }

    /** True when it frames what somebody says. */
    boolean frames(Attribution one) {
        if (one.source().isEmpty() || one.content().isEmpty() || stance(one) && !behind(one)
                || relative(one) || aside(one)) {
            return false;
        }
        boolean spoken = one.kind() == Attribution.Kind.DIRECT
                && (one.cue().isEmpty()
                        || !quoted(one.cue().getFirst()) && one.source().stream().noneMatch(this::quoted));
        return spoken || clausal(one) && !between(one)
                || one.act() == SpeechAct.ACCUSE && has(one, (tree, at) -> tree.token(at).pos().equals("VBG"));
    }

    /** Not "ruled that the law was broken", which a court says. */
    private boolean stance(Attribution one) {
        return STANCES.contains(one.act()) && !(one.act() == SpeechAct.ORDER
                && one.cue().stream()
                        .anyMatch(cue -> cue.in(text).endsWith("ruled") || cue.in(text).endsWith("rules")));
    }

    /** "The fans were off, the coach regrets": whatever is behind a whole clause tells how it was said. */
    private static boolean behind(Attribution one) {
        return !one.cue().isEmpty() && one.content().getLast().end() <= one.cue().getFirst().start();
    }

    /** "Messages between the two leaders indicated": what hangs on a preposition has said nothing. */
    private boolean between(Attribution one) {
        Span source = one.source().getFirst();
        return one.cue().size() == 1 && trees(source).limit(1).anyMatch(tree -> IntStream.range(0, tree.size())
                .anyMatch(at -> source.contains(tree.token(at).span().start()) && tree.head(at) >= 0
                        && !source.contains(tree.token(tree.head(at)).span().start())
                        && tree.relation(at).equals("pobj") && tree.lemma(tree.head(at)).equals("between")));
    }

    /** "Citing an official" */
    private boolean aside(Attribution one) {
        return one.act() == SpeechAct.QUOTE && !one.cue().isEmpty() && one.cue().getFirst().in(text).endsWith("ing");
    }

    /** "Who", "which" and "that" with nothing that they relate to. */
    private boolean relative(Attribution one) {
        Span source = one.source().getFirst();
        String words = source.in(text).toLowerCase(Locale.ROOT);
        boolean pronoun = words.equals("who") || words.equals("which") || words.equals("that");
        return pronoun && trees(source).limit(1).noneMatch(tree -> IntStream.range(0, tree.size())
                .anyMatch(at -> source.contains(tree.token(at).span().start()) && relates(tree, at)));
    }

    private static boolean relates(ClauseTree tree, int at) {
        int verb = tree.head(at);
        return verb >= 0 && tree.relation(verb).equals("relcl") && Speech.reporting(tree.lemma(verb))
                && tree.head(verb) >= 0 && tree.noun(tree.head(verb));
    }

    /** True when the content has a verb with tense or a subject; a noun for a cue must govern it, or stand before a colon. */
    private boolean clausal(Attribution one) {
        return has(one,
                (tree, at) -> (tree.verb(at) && tree.finite(at) || tree.hasSubject(at)) && top(one, tree, at)
                        && governed(one, tree, at) && !rejected(one, tree, at));
    }

    /** "Denied the claim of the union that a field was sprayed": the claim is denied, and the clause says what was claimed. */
    private boolean rejected(Attribution one, ClauseTree tree, int clause) {
        if (one.act() != SpeechAct.DENY || one.cue().isEmpty()) {
            return false;
        }
        Span cue = one.cue().getLast();
        return IntStream.range(0, clause).anyMatch(claim -> tree.relation(claim).equals("dobj") && tree.noun(claim)
                && cue.contains(tree.token(tree.head(claim)).span().start()) && claimed(tree.token(claim).span()));
    }

    /** True of a noun by which somebody is said to have claimed something. */
    private boolean claimed(Span noun) {
        return cueEnds.contains(noun.end());
    }

    /** True when the word hangs on nothing in the content. */
    private static boolean top(Attribution one, ClauseTree tree, int at) {
        int head = tree.head(at);
        return head < 0 || one.content().stream().noneMatch(span -> span.contains(tree.token(head).span().start()));
    }

    private static boolean governed(Attribution one, ClauseTree tree, int at) {
        if (one.cue().isEmpty() || behind(one)) {
            return true;
        }
        Span cue = one.cue().getLast();
        for (int word = 0; word < tree.size(); word++) {
            if (cue.contains(tree.token(word).span().start()) && tree.verb(word)) {
                return true;
            }
            boolean noun = cue.contains(tree.token(word).span().start()) && tree.token(word).pos().startsWith("NN");
            if (noun && cue.end() == tree.token(word).span().end()) {
                return tree.under(at, word) || phrase(one, tree, word) || thatClause(one, tree)
                        || word + 1 < tree.size() && tree.token(word + 1).form().equals(":");
            }
        }
        return true;
    }

    /** "By her count": the noun hangs on a preposition that is a part of the cue, and what stands around the phrase was said. */
    private static boolean phrase(Attribution one, ClauseTree tree, int noun) {
        int over = tree.head(noun);
        return over >= 0 && over < noun && tree.token(over).pos().equals("IN")
                && one.cue().stream().anyMatch(cue -> cue.contains(tree.token(over).span().start()));
    }

    /** "The charge of the union that a field was sprayed": whatever the parser hangs it on, "that" with a subject opens what was said. */
    private static boolean thatClause(Attribution one, ClauseTree tree) {
        int start = one.content().getFirst().start();
        for (int word = 0; word + 1 < tree.size(); word++) {
            if (tree.token(word).span().start() == start) {
                return tree.lemma(word).equals("that") && !tree.finite(word + 1);
            }
        }
        return false;
    }

    private boolean has(Attribution one, BiPredicate<ClauseTree, Integer> test) {
        return one.content().stream().anyMatch(span -> trees(span).anyMatch(tree -> IntStream.range(0, tree.size())
                .filter(at -> span.contains(tree.token(at).span().start())).anyMatch(at -> test.test(tree, at))));
    }

    /** The sentences that overlap the span. */
    private Stream<ClauseTree> trees(Span span) {
        return trees.subList(Math.min(sentences.at(span.start()), trees.size()), trees.size()).stream()
                .takeWhile(tree -> tree.sentence().span().start() < span.end());
    }

    private boolean quoted(Span span) {
        return quoted.get(span.start());
    }
}
