package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.attache.model.Span;

/** Things of an article by the sentences that they touch, found once, so that no sentence asks all of them. */
final class BySentence {

    private final List<List<Integer>> found = new ArrayList<>();

    /**
     * @param sentences their spans, in text order
     * @param size how many things there are
     * @param spans the places of each
     */
    BySentence(Sentences sentences, int size, IntFunction<Stream<Span>> spans) {
        for (int at = 0; at < sentences.size(); at++) {
            found.add(new ArrayList<>());
        }
        for (int one = 0; one < size; one++) {
            int thing = one;
            spans.apply(one).forEach(span -> sentences.touching(span).forEach(at -> put(at, thing)));
        }
    }

    private void put(int sentence, int thing) {
        List<Integer> here = found.get(sentence);
        if (here.isEmpty() || here.getLast() != thing) {
            here.add(thing);
        }
    }

    /** What touches the sentence, ascending. */
    List<Integer> in(int sentence) {
        return found.get(sentence);
    }
}
