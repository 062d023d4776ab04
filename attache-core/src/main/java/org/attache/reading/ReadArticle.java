package org.attache.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Tree;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.model.TimeExpression;

/** An analysis to look things up in: trees, blocks, entities and attributions by place. */
public final class ReadArticle {

    private static final Set<SpeechAct> STANCES = Set.of(SpeechAct.WANT, SpeechAct.FEAR, SpeechAct.AGREE,
            SpeechAct.PROMISE, SpeechAct.ORDER, SpeechAct.CONGRATULATE, SpeechAct.THANK, SpeechAct.APOLOGISE);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final int index;
    private final Analysis analysis;
    private final List<Attribution> attributions;
    private final List<ClauseTree> trees = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final boolean[] frames;
    private final Mentions mentions;
    private final Sentences sentences;
    private final Block.Kind[] blocks;
    private final BySentence attributionsAt;
    private final BySentence timesAt;
    private final BitSet quoted;
    private final UnpairedMarks unpaired;

    public ReadArticle(int index, Analysis analysis) {
        this.index = index;
        this.analysis = analysis;
        analysis.sentences().forEach(sentence -> trees.add(new ClauseTree(Gapped.mended(sentence))));
        sentences = new Sentences(analysis.sentences().stream().map(Sentence::span).toList());
        blocks = blocks(analysis.article().blocks(), sentences);
        mentions = new Mentions(analysis.entities());
        quoted = quoted(analysis.article().text());
        unpaired = new UnpairedMarks(analysis.article().text(), sentences);
        attributions = new ArrayList<>(
                Reports.complete(analysis.attributions().stream().map(unpaired::certain).toList(),
                        trees, sentences));
        if (!trees.isEmpty()) {
            attributions.addAll(Posts.of(analysis.article().text()));
        }
        attributionsAt = new BySentence(sentences, attributions.size(), at -> places(attributions.get(at)));
        timesAt = new BySentence(sentences, analysis.times().size(), at -> Stream.of(analysis.times().get(at).span()));
        attributions.forEach(one -> lengths.add(one.content().stream().mapToInt(Span::length).sum()));
        frames = new boolean[attributions.size()];
        for (int at = 0; at < frames.length; at++) {
            frames[at] = isFrame(attribution(at)) || at >= analysis.attributions().size() && reported(attribution(at));
        }
    }

    private static Stream<Span> places(Attribution one) {
        return Stream.of(one.source(), one.cue(), one.content()).flatMap(List::stream);
    }

    /** For every sentence the kind of the first block in which it begins. */
    private static Block.Kind[] blocks(List<Block> blocks, Sentences sentences) {
        Block.Kind[] kinds = new Block.Kind[sentences.size()];
        Arrays.fill(kinds, Block.Kind.PARAGRAPH);
        for (Block block : blocks.reversed()) {
            sentences.beginning(block.span()).forEach(at -> kinds[at] = block.kind());
        }
        return kinds;
    }

    public int index() {
        return index;
    }

    public Article article() {
        return analysis.article();
    }

    public Analysis analysis() {
        return analysis;
    }

    public String text() {
        return article().text();
    }

    public List<ClauseTree> trees() {
        return trees;
    }

    public List<Attribution> attributions() {
        return attributions;
    }

    public Attribution attribution(int at) {
        return attributions.get(at);
    }

    public int contentLength(int attribution) {
        return lengths.get(attribution);
    }

    public Block.Kind blockOf(int sentence) {
        return blocks[sentence];
    }

    /** The attributions of which a part stands in the sentence, ascending. */
    public List<Integer> attributionsIn(int sentence) {
        return attributionsAt.in(sentence);
    }

    /** The same for the sentence of a tree. */
    public List<Integer> attributionsIn(ClauseTree tree) {
        return attributionsIn(sentenceAt(tree.sentence().span().start()));
    }

    /** The times of which a part stands in the sentence, in text order. */
    public List<TimeExpression> timesIn(ClauseTree tree) {
        List<TimeExpression> times = new ArrayList<>();
        timesAt.in(sentenceAt(tree.sentence().span().start())).forEach(at -> times.add(analysis.times().get(at)));
        return times;
    }

    /** The sentences that begin in the span. */
    public IntStream sentencesIn(Span span) {
        return sentences.beginning(span);
    }

    /** Attributions that frame what somebody says; the others ("thanked him", "hopes for rain") are claimed themselves. */
    public boolean frame(int attribution) {
        return frames[attribution];
    }

    /** True when the two sentences stand in one paragraph. */
    public boolean paragraph(int first, int second) {
        int from = trees.get(first).sentence().span().start();
        int to = trees.get(second).sentence().span().end();
        return text().substring(from, Math.max(from, to)).indexOf('\n') < 0;
    }

    /** The frames whose cue stands in the sentence. */
    public List<Integer> framesIn(int sentence) {
        Span span = trees.get(sentence).sentence().span();
        return attributionsIn(sentence).stream().filter(at -> frames[at] && !attribution(at).cue().isEmpty()
                && span.contains(attribution(at).cue().getFirst())).toList();
    }

    /** The frames whose cue holds the word. */
    public List<Integer> framesOn(ClauseTree tree, int at) {
        Span word = tree.token(at).span();
        return attributionsIn(tree).stream().filter(one -> frames[one]
                && attribution(one).cue().stream().anyMatch(cue -> cue.contains(word.start()))).toList();
    }

    /** True when the later of two sources repeats the earlier or is a pronoun. */
    public boolean sameSpeaker(int first, int second) {
        String before = attribution(first).source().getFirst().in(text()).toLowerCase(Locale.ROOT);
        String after = attribution(second).source().getFirst().in(text()).toLowerCase(Locale.ROOT);
        String last = after.substring(after.lastIndexOf(' ') + 1);
        return PRONOUNS.contains(after) || PRONOUNS.contains(before) || before.contains(last);
    }

    /** What was read by the commas of a sentence: any verb with tense makes it a clause. */
    private boolean reported(Attribution one) {
        return !one.content().isEmpty() && one.act() == SpeechAct.SAY && has(one, (tree, at) -> tree.finite(at));
    }

    private boolean isFrame(Attribution one) {
        if (one.source().isEmpty() || one.content().isEmpty() || STANCES.contains(one.act()) && !behind(one)
                || relative(one) || aside(one)) {
            return false;
        }
        boolean spoken = one.kind() == Attribution.Kind.DIRECT
                && (one.cue().isEmpty()
                        || !quoted(one.cue().getFirst()) && one.source().stream().noneMatch(this::quoted));
        return spoken || clausal(one) && !between(one)
                || one.act() == SpeechAct.ACCUSE && has(one, (tree, at) -> tree.token(at).pos().equals("VBG"));
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
        return one.act() == SpeechAct.QUOTE && !one.cue().isEmpty() && one.cue().getFirst().in(text()).endsWith("ing");
    }

    /** "Who", "which" and "that" with nothing that they relate to. */
    private boolean relative(Attribution one) {
        Span source = one.source().getFirst();
        String words = source.in(text()).toLowerCase(Locale.ROOT);
        boolean pronoun = words.equals("who") || words.equals("which") || words.equals("that");
        return pronoun && trees(source).limit(1).noneMatch(tree -> IntStream.range(0, tree.size())
                .anyMatch(at -> source.contains(tree.token(at).span().start()) && relates(tree, at)));
    }

    private static boolean relates(ClauseTree tree, int at) {
        int verb = tree.head(at);
        return verb >= 0 && tree.relation(verb).equals("relcl") && Speech.reporting(tree.lemma(verb))
                && tree.head(verb) >= 0 && tree.noun(tree.head(verb));
    }

    /** True when the content has a verb with tense or a subject; a noun for a cue must govern it. */
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
        return attributions.stream().anyMatch(one -> !one.source().isEmpty() && !one.cue().isEmpty()
                && one.cue().getLast().end() == noun.end());
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
                return tree.under(at, word) || phrase(one, tree, word) || thatClause(one, tree);
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

    /** Index of the first sentence that ends after the offset, the last one when there is none. */
    public int sentenceAt(int offset) {
        return sentences.at(offset);
    }

    /** The sentences that overlap the span. */
    private Stream<ClauseTree> trees(Span span) {
        return trees.subList(Math.min(sentenceAt(span.start()), trees.size()), trees.size()).stream()
                .takeWhile(tree -> tree.sentence().span().start() < span.end());
    }

    /** The entity whose mention covers most of the span, if one covers a good part of it. */
    public Optional<Entity> entity(Span span) {
        return mentions.covering(span);
    }

    /**
     * True for a sentence of which it is open whether it is quoted, since a quotation mark of its paragraph has no other half: it is the
     * outlet's unless it has a cue of its own.
     */
    public boolean uncertain(int sentence) {
        return unpaired.covers(sentence);
    }

    /** True when the place lies between quotation marks within its paragraph. */
    public boolean quoted(Span span) {
        return quoted.get(span.start());
    }

    /** The offsets before which a quotation is open that began in the same paragraph. */
    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        boolean open = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            open = c != '\n' && (c == '\u201c' || c != '\u201d' && (c == '"' ? !open : open));
            quoted.set(at + 1, open);
        }
        return quoted;
    }
}
