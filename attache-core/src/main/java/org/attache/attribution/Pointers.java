package org.attache.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Pointer;
import org.attache.attribution.wording.Pointing;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Ties clauses that only point back, which {@link Pointing} reads, to what they point to: the words before them in their
 * sentence, or the sentence before in the same paragraph, or a quotation that ends the paragraph before.
 *
 * <p>What somebody is already known to have said is given to another only where he agrees with it. Whatever was read as
 * a cue within such a clause gives way. Linear in the number of sentences and drafts.
 */
final class Pointers {
    private final String text;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;
    private final List<Draft> added = new ArrayList<>();
    private final Set<Draft> dropped = new HashSet<>();

    Pointers(String text, CueLexicon lexicon, List<Draft> drafts) {
        this.text = text;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    void resolve(List<ParsedSentence> sentences) {
        List<List<Draft>> bySentence = new ArrayList<>();
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        drafts.forEach(draft -> bySentence.get(draft.sentence.index()).add(draft));
        for (ParsedSentence s : sentences) {
            int start = Clause.start(s);
            int from = start;
            for (int at = start; at <= s.size(); at++) {
                if (at == s.size() || breaks(s, at)) {
                    clause(sentences, bySentence, s, start, from, at);
                    from = at + 1;
                }
            }
        }
        if (!added.isEmpty()) {
            drafts.removeIf(dropped::contains);
            drafts.addAll(added);
            drafts.sort(Comparator.comparing(Draft::cueWord));
        }
    }

    /** A semicolon, colon or dash, or a comma before "and the number is". */
    private static boolean breaks(ParsedSentence s, int at) {
        String form = s.token(at).form();
        boolean mark = form.equals(";") || form.equals(":") || form.equals("\u2013") || form.equals("\u2014");
        boolean comma = form.equals(",") && at + 2 < s.size() && s.pos(at + 1).equals("CC");
        return s.quotation(at) < 0 && (mark || comma);
    }

    private void clause(List<ParsedSentence> sentences, List<List<Draft>> bySentence, ParsedSentence s, int start,
            int from, int to) {
        int first = from > start && s.pos(Math.min(from, s.size() - 1)).equals("CC") ? from + 1 : from;
        int last = to == s.size() && to > first && s.isPunctuation(to - 1) ? to - 1 : to;
        if (first >= last || s.quotation(first) >= 0) {
            return;
        }
        @Nullable
        Pointer pointer = new Pointing(s, lexicon, first, last).read();
        if (pointer == null) {
            return;
        }
        List<Span> said = new ArrayList<>();
        if (pointer.ahead()) {
            int end = Clause.end(s, to + 1);
            if (end > to + 1) {
                said.add(s.sentence().span(to + 1, end - 1));
            }
        } else if (from > start) {
            said.add(s.sentence().span(start, from - 2));
        } else if (s.index() > 0) {
            said.addAll(before(sentences.get(s.index() - 1), bySentence.get(s.index() - 1), s, pointer.again()));
        }
        if (!said.isEmpty()) {
            bySentence.get(s.index()).stream().filter(draft -> isFrame(pointer, draft.cue)).forEach(dropped::add);
            add(s, pointer.cue(), pointer.labels(), said);
            byte[] holder = pointer.holder();
            if (holder != null) {
                add(s, cue(holder), holder, said);
            }
        }
    }

    private static boolean isFrame(Pointer pointer, int at) {
        byte[] holder = pointer.holder();
        return pointer.labels()[at] != RoleLabeller.OUTSIDE || holder != null && holder[at] != RoleLabeller.OUTSIDE;
    }

    private static int cue(byte[] labels) {
        int cue = 0;
        while (labels[cue] != RoleLabeller.CUE) {
            cue++;
        }
        return cue;
    }

    private void add(ParsedSentence s, int cue, byte[] labels, List<Span> said) {
        Draft draft = new Draft(s, cue, 1, labels);
        said.forEach(draft::addContent);
        added.add(draft);
    }

    /** What the sentence before says, empty where it cannot be meant. */
    private List<Span> before(ParsedSentence before, List<Draft> known, ParsedSentence s, boolean again) {
        Span span = before.sentence().span();
        boolean quoted = before.quotation(0) >= 0 && before.quotation(before.size() - 1) >= 0;
        boolean paragraph = text.substring(span.start(), s.sentence().span().start()).indexOf('\n') < 0;
        if (!(paragraph || quoted) || !Clause.anyTensed(before, 0, before.size())) {
            return List.of();
        }
        @Nullable
        Draft widest = null;
        for (Draft draft : known) {
            boolean holds = !draft.source.isEmpty() && draft.contentLength() * 2 > span.length();
            widest = holds && (widest == null || draft.contentLength() > widest.contentLength()) ? draft : widest;
        }
        return widest == null ? List.of(span) : again ? List.copyOf(widest.content) : List.of();
    }
}
