package org.attache.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.model.SpeechAct;

/** An analysis to look things up in: trees, blocks, entities and attributions by place. */
final class ReadArticle {

    private static final Set<SpeechAct> STANCES = Set.of(SpeechAct.WANT, SpeechAct.FEAR, SpeechAct.AGREE,
            SpeechAct.PROMISE, SpeechAct.ORDER, SpeechAct.CONGRATULATE, SpeechAct.THANK, SpeechAct.APOLOGISE);

    private final int index;
    private final Analysis analysis;
    private final List<Tree> trees = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final boolean[] frames;
    private final List<MentionAt> mentions = new ArrayList<>();

    private record MentionAt(Span span, Entity entity) {}

    ReadArticle(int index, Analysis analysis) {
        this.index = index;
        this.analysis = analysis;
        analysis.sentences().forEach(sentence -> trees.add(new Tree(sentence)));
        analysis.attributions().forEach(one -> lengths.add(one.content().stream().mapToInt(Span::length).sum()));
        analysis.entities()
                .forEach(entity -> entity.mentions().forEach(span -> mentions.add(new MentionAt(span, entity))));
        mentions.sort(Comparator.comparing(MentionAt::span));
        frames = new boolean[analysis.attributions().size()];
        for (int at = 0; at < frames.length; at++) {
            frames[at] = isFrame(attribution(at));
        }
    }

    int index() {
        return index;
    }

    Article article() {
        return analysis.article();
    }

    Analysis analysis() {
        return analysis;
    }

    String text() {
        return article().text();
    }

    List<Tree> trees() {
        return trees;
    }

    List<Attribution> attributions() {
        return analysis.attributions();
    }

    Attribution attribution(int at) {
        return analysis.attributions().get(at);
    }

    int contentLength(int attribution) {
        return lengths.get(attribution);
    }

    Block.Kind blockOf(Sentence sentence) {
        return article().blocks().stream().filter(block -> block.span().contains(sentence.span().start()))
                .map(Block::kind).findFirst().orElse(Block.Kind.PARAGRAPH);
    }

    /** Attributions that frame what somebody says; the others ("thanked him", "hopes for rain") are claimed themselves. */
    boolean frame(int attribution) {
        return frames[attribution];
    }

    private boolean isFrame(Attribution one) {
        if (one.source().isEmpty() || one.content().isEmpty() || STANCES.contains(one.act()) || relative(one)) {
            return false;
        }
        boolean spoken = one.kind() == Attribution.Kind.DIRECT
                && (one.cue().isEmpty()
                        || !quoted(one.cue().getFirst()) && one.source().stream().noneMatch(this::quoted));
        return spoken || clausal(one) || one.act() == SpeechAct.ACCUSE && has(one, Tree::verb);
    }

    private boolean relative(Attribution one) {
        String words = one.source().getFirst().in(text()).toLowerCase(Locale.ROOT);
        return words.equals("who") || words.equals("which") || words.equals("that");
    }

    /** True when the content has a verb with tense or a subject; a noun for a cue must govern it. */
    private boolean clausal(Attribution one) {
        return has(one,
                (tree, at) -> (tree.verb(at) && tree.finite(at) || tree.hasSubject(at)) && governed(one, tree, at));
    }

    private static boolean governed(Attribution one, Tree tree, int at) {
        if (one.cue().isEmpty()) {
            return true;
        }
        Span cue = one.cue().getLast();
        for (int word = 0; word < tree.size(); word++) {
            boolean noun = cue.contains(tree.token(word).span().start()) && tree.token(word).pos().startsWith("NN");
            if (noun && cue.end() == tree.token(word).span().end()) {
                return tree.under(at, word);
            }
        }
        return true;
    }

    private boolean has(Attribution one, BiPredicate<Tree, Integer> test) {
        return one.content().stream().anyMatch(span -> trees(span).anyMatch(tree -> IntStream.range(0, tree.size())
                .filter(at -> span.contains(tree.token(at).span().start())).anyMatch(at -> test.test(tree, at))));
    }

    /** The sentences that overlap the span. */
    private Stream<Tree> trees(Span span) {
        int from = 0;
        int to = trees.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (trees.get(middle).sentence().span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return trees.subList(from, trees.size()).stream()
                .takeWhile(tree -> tree.sentence().span().start() < span.end());
    }

    /** The entity whose mention covers most of the span, if one covers a good part of it. */
    Optional<Entity> entity(Span span) {
        Entity best = null;
        int most = 0;
        for (MentionAt at : mentions) {
            if (at.span().start() >= span.end()) {
                break;
            }
            int shared = Math.min(at.span().end(), span.end()) - Math.max(at.span().start(), span.start());
            if (shared > most) {
                most = shared;
                best = at.entity();
            }
        }
        return Optional.ofNullable(best);
    }

    /** True when the place lies between quotation marks within its paragraph. */
    boolean quoted(Span span) {
        String text = text();
        int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        boolean open = false;
        for (int at = start; at < span.start(); at++) {
            char c = text.charAt(at);
            open = c == '\u201c' || c != '\u201d' && (c == '"' ? !open : open);
        }
        return open;
    }
}
