package org.attache.attribution;

import org.attache.attribution.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: the cue word in its sentence and the parts found so far. */
final class Draft {
    final ParsedSentence sentence;
    final int cue;
    /** How likely the cue stands in nobody else's content. */
    final double outer;
    final List<Span> source = new ArrayList<>();
    final List<Span> cueSpans = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    boolean touchesQuotation;
    /** True of a colon or dash, which speaks for its own line alone. */
    final boolean line;

    /** A draft without parts. */
    Draft(ParsedSentence sentence, int cue) {
        this.sentence = sentence;
        this.cue = cue;
        this.outer = 1;
        this.line = true;
    }

    /** A draft with the parts that the labels of its sentence give. */
    Draft(ParsedSentence sentence, int cue, double outer, byte[] labels) {
        this.sentence = sentence;
        this.cue = cue;
        this.outer = outer;
        this.line = false;
        collect(labels, RoleLabeller.SOURCE, source);
        collect(labels, RoleLabeller.CUE, cueSpans);
        collect(labels, RoleLabeller.CONTENT, content);
    }

    Span cueWord() {
        return sentence.token(cue).span();
    }

    boolean contentHolds(int offset) {
        for (Span piece : content) {
            if (piece.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** What the cue does, told by its preposition or noun where the verb tells little: "called on", "expressed concern". */
    CueLexicon.Entry entry(CueLexicon lexicon) {
        String verb = sentence.lemma(cue);
        CueLexicon.@Nullable Entry found = null;
        for (int i = cue + 1; found == null && i < sentence.size() && isCue(i); i++) {
            found = i == cue + 1 ? lexicon.find(verb + "-" + sentence.lemma(i)) : null;
            found = found == null && sentence.isNoun(i) && Words.in("vague", verb) ? lexicon.find(sentence.lemma(i))
                    : found;
        }
        return found == null ? lexicon.entry(verb) : found;
    }

    private boolean isCue(int token) {
        int start = sentence.token(token).span().start();
        for (Span piece : cueSpans) {
            if (piece.contains(start)) {
                return true;
            }
        }
        return false;
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Adds a span and joins what touches or has nothing but a gap of one or two characters between. */
    void addContent(Span span) {
        List<Span> all = new ArrayList<>(content);
        all.add(span);
        all.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span piece : all) {
            if (!joined.isEmpty() && joined.getLast().end() >= piece.start()) {
                joined.add(joined.removeLast().cover(piece));
            } else {
                joined.add(piece);
            }
        }
        content = joined;
    }

    /** Runs of words with one label; punctuation between two such words belongs to the run. */
    private void collect(byte[] labels, byte wanted, List<Span> out) {
        int start = -1;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == wanted) {
                start = start < 0 ? i : start;
                last = i;
            } else if (!sentence.isPunctuation(i) && start >= 0) {
                out.add(sentence.sentence().span(start, last + bracket(last)));
                start = -1;
            }
        }
        if (start >= 0) {
            out.add(sentence.sentence().span(start, last + bracket(last)));
        }
    }

    /** 1 when a bracket that opened a few words before closes right behind a word: "Ann Roe (D-Mass.)". */
    private int bracket(int last) {
        if (last + 1 >= sentence.size() || !sentence.token(last + 1).form().equals(")")) {
            return 0;
        }
        for (int i = last; i >= 0 && last - i < 6; i--) {
            if (sentence.token(i).form().equals("(")) {
                return 1;
            }
        }
        return 0;
    }
}
