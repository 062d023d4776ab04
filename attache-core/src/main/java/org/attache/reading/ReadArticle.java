package org.attache.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.attache.model.TimeExpression;

/** An analysis to look things up in: trees, blocks, entities and attributions by place. */
public final class ReadArticle {

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
        analysis.sentences().forEach(sentence -> trees.add(new ClauseTree(Gapped.mended(Fronted.mended(sentence)))));
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
        Framing framing = new Framing(analysis.article().text(), trees, sentences, attributions, quoted);
        for (int at = 0; at < frames.length; at++) {
            frames[at] = framing.frames(attribution(at))
                    || at >= analysis.attributions().size() && framing.reported(attribution(at));
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

    /** Index of the first sentence that ends after the offset, the last one when there is none. */
    public int sentenceAt(int offset) {
        return sentences.at(offset);
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
