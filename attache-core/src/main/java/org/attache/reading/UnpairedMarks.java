package org.attache.reading;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.attache.quotation.Quotations;
import org.attache.model.Attribution;
import org.attache.model.Span;

/**
 * Sentences of which it is open whether they are quoted, since a quotation mark of their paragraph has no other half.
 *
 * <p>The sentence in which the mark stands is surely what it seems. The others of the paragraph, behind an opening mark or before a
 * closing one, may be quoted or not; nobody is made to say them, and the claims in them are flagged. A cue of their own still
 * tells who says them.
 */
final class UnpairedMarks {

    private static final int NONE = -1;

    private final Sentences sentences;
    private final BitSet uncertain = new BitSet();

    UnpairedMarks(String text, Sentences sentences) {
        this.sentences = sentences;
        for (Quotations.Unpaired one : Quotations.unpaired(text)) {
            int surely = sentences.at(one.mark());
            sentences.beginning(one.open()).filter(at -> at != surely).forEach(uncertain::set);
        }
    }

    boolean covers(int sentence) {
        return uncertain.get(sentence);
    }

    /** The attribution without what stands in such sentences, but for that of its cue. */
    Attribution certain(Attribution one) {
        int own = one.cue().isEmpty() ? NONE : sentences.at(one.cue().getFirst().start());
        if (one.content().stream().flatMapToInt(sentences::touching).noneMatch(at -> open(at, own))) {
            return one;
        }
        List<Span> content = one.content().stream().flatMap(span -> certain(span, own)).toList();
        return new Attribution(one.source(), one.cue(), content, one.kind(), one.act(), one.commitment(), one.within());
    }

    private Stream<Span> certain(Span span, int own) {
        return sentences.touching(span).filter(at -> !open(at, own)).mapToObj(sentences::span).filter(span::overlaps)
                .map(one -> new Span(Math.max(one.start(), span.start()), Math.min(one.end(), span.end())));
    }

    private boolean open(int sentence, int own) {
        return sentence != own && uncertain.get(sentence);
    }
}
