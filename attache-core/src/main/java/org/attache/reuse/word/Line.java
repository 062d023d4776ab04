package org.attache.reuse.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.Span;

/** A short stretch of a text as lower-case words with their places. */
public final class Line {

    private final String text;
    private final Span span;
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    public Line(String text, Span span) {
        this.text = text;
        this.span = span;
        int at = span.start();
        while (at < span.end()) {
            int c = text.codePointAt(at);
            at = Words.inWord(c) ? take(at) : at + Character.charCount(c);
        }
    }

    private int take(int start) {
        int at = start;
        while (at < span.end() && Words.inWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        spans.add(new Span(start, at));
        return at;
    }

    public Span span() {
        return span;
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index);
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    /** The words from one to the one before {@code to}, divided by single spaces. */
    public String words(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** The characters between a word and the next one, or the end of the line. */
    public String gapAfter(int index) {
        int end = index + 1 < words.size() ? spans.get(index + 1).start() : span.end();
        return text.substring(spans.get(index).end(), end);
    }

    /** The characters between a word and the one before, or the start of the line. */
    public String gapBefore(int index) {
        return text.substring(index == 0 ? span.start() : spans.get(index - 1).end(), spans.get(index).start());
    }

    public boolean isCapitalised(int index) {
        int c = text.codePointAt(spans.get(index).start());
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    public String text(int from, int to) {
        return text.substring(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** True when these words stand in the line one after the other. */
    public boolean contains(List<String> sequence) {
        return !sequence.isEmpty() && java.util.Collections.indexOfSubList(words, sequence) >= 0;
    }
}
