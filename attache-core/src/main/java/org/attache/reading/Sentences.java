package org.attache.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.model.Span;

/** The places of an article's sentences, in text order. */
final class Sentences {

    private final List<Span> spans;

    Sentences(List<Span> spans) {
        this.spans = spans;
    }

    int size() {
        return spans.size();
    }

    Span span(int sentence) {
        return spans.get(sentence);
    }

    /** Index of the first sentence that ends after the offset, the last one when there is none. */
    int at(int offset) {
        int from = 0;
        int to = spans.size() - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Math.max(0, from);
    }

    /** The sentences that overlap the span, and the one in which it begins. */
    IntStream touching(Span span) {
        int first = at(span.start());
        return IntStream.range(first, spans.size())
                .takeWhile(at -> at == first || spans.get(at).start() < span.end());
    }

    /** The sentences that begin in the span. */
    IntStream beginning(Span span) {
        return IntStream.range(at(span.start()), spans.size()).takeWhile(at -> spans.get(at).start() < span.end())
                .filter(at -> span.contains(spans.get(at).start()));
    }
}
