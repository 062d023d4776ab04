package org.attache.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.annotation.Name;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.model.Span;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;

/**
 * Cues that are punctuation and speak for a line: the colon of a headline ("Minister: we shall pay") or of an interview
 * ("SMITH: Good evening."), and the dash before a name under a quotation ("— Jane Smith, farmer").
 */
final class LineCues {
    /** Words a source before a colon or behind a dash may have. */
    private static final int LONGEST = 7;
    /** Characters before the colon behind a speaker. */
    private static final int LONGEST_LABEL = 40;
    /** Characters of a credit with its dash. */
    private static final int LONGEST_CREDIT = 200;

    private final String text;
    private final CueLexicon lexicon;
    private final List<Quotation> quotations;
    private final Map<String, Integer> labels;

    LineCues(String text, CueLexicon lexicon, List<Quotation> quotations) {
        this.text = text;
        this.lexicon = lexicon;
        this.quotations = quotations;
        this.labels = labels(text);
    }

    /** Drafts of the lines that begin with this sentence and of the quotations that end in it. */
    List<Draft> of(ParsedSentence s) {
        List<Draft> drafts = new ArrayList<>();
        int start = s.sentence().span().start();
        if (beginsLine(start)) {
            colon(s, lineEnd(start)).ifPresent(drafts::add);
        }
        for (int i = 0; i + 1 < s.size(); i++) {
            if (isDash(s.token(i).form()) && (i == 0 || s.quotation(i - 1) >= 0)) {
                dash(s, i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private boolean beginsLine(int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** End of the line, or of the part of it that a short credit can fill. */
    private int creditEnd(int offset) {
        int limit = Math.min(text.length(), offset + LONGEST_CREDIT);
        int end = text.indexOf('\n', offset, limit);
        return end < 0 ? limit : end;
    }

    private Optional<Draft> colon(ParsedSentence s, int lineEnd) {
        int first = s.isPunctuation(0) || isMark(s.sentence().span().start()) ? 1 : 0;
        for (int i = first + 1; i < Math.min(s.size() - 1, first + LONGEST); i++) {
            if (s.token(i).form().equals(":")) {
                int start = s.token(i + 1).span().start();
                if (start >= lineEnd || !speaker(s, first, i)) {
                    return Optional.empty();
                }
                Draft draft = draft(s, i, first, i - 1, new Span(start, end(lineEnd)));
                goOn(draft, s.sentence().span().start(), lineEnd);
                return Optional.of(draft);
            }
            if (s.isPunctuation(i) && !s.token(i).form().equals(".") || s.isVerb(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A transcript in marks: the speaker goes on in every further paragraph that opens with a mark and names nobody. */
    private void goOn(Draft draft, int line, int lineEnd) {
        int next = afterBlanks(lineEnd);
        while (isMark(line) && isMark(next) && labels.getOrDefault(label(line), 0) > 1 && label(next).isEmpty()) {
            int end = lineEnd(next);
            draft.addContent(new Span(next + 1, end(end)));
            next = afterBlanks(end);
        }
    }

    private int afterBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isMark(int offset) {
        return offset < text.length() && (text.charAt(offset) == '"' || text.charAt(offset) == '\u201c');
    }

    /** A name, a speaking body or person, a survey, or a label that begins several lines as in an interview. */
    private boolean speaker(ParsedSentence s, int first, int end) {
        for (Name name : s.sentence().names()) {
            if (name.first() >= first && name.last() < end && (name.kind() == Name.Kind.PERSON
                    || name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.OUTLET)) {
                return true;
            }
        }
        String head = s.lemma(head(s, first, end));
        return lexicon.isHuman(head) || lexicon.isDocument(head)
                || labels.getOrDefault(s.sentence().span(first, end - 1).in(text), 0) > 1;
    }

    /** The last word before a preposition: "Relief for refugees" is no speaker. */
    private static int head(ParsedSentence s, int first, int end) {
        int head = s.pos(first).equals("IN") ? end - 1 : first;
        while (head + 1 < end - 1 && !s.pos(head + 1).equals("IN")) {
            head++;
        }
        return head;
    }

    /** Words before the first colon of each line, with the number of lines that begin so. */
    private static Map<String, Integer> labels(String text) {
        Map<String, Integer> labels = new HashMap<>();
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) < 0 ? text.length()
                : text.indexOf('\n', start) + 1) {
            String label = label(text, start);
            if (!label.isEmpty()) {
                labels.merge(label, 1, Integer::sum);
            }
        }
        return labels;
    }

    private String label(int line) {
        return label(text, line);
    }

    /** The words before the first colon of a line, without an opening mark; empty where no label can be. */
    private static String label(String text, int line) {
        int from = text.charAt(line) == '"' || text.charAt(line) == '\u201c' ? line + 1 : line;
        int colon = text.indexOf(':', from, Math.min(text.length(), from + LONGEST_LABEL));
        boolean found = colon > from && text.substring(from, colon).indexOf('\n') < 0
                && Character.isUpperCase(text.charAt(from));
        return found ? text.substring(from, colon) : "";
    }

    private Optional<Draft> dash(ParsedSentence s, int at) {
        int start = s.token(at).span().start();
        int lineEnd = end(creditEnd(start));
        int q = quotationBefore(start);
        boolean name = Character.isUpperCase(s.token(at + 1).form().codePointAt(0));
        if (q < 0 || !name || s.sentence().span().end() < lineEnd || s.size() - at > 2 * LONGEST) {
            return Optional.empty();
        }
        int last = at + 1;
        while (last + 1 < s.size() && !s.token(last + 1).form().equals(",") && s.quotation(last + 1) < 0) {
            last++;
        }
        return Optional.of(draft(s, at, at + 1, last, quotations.get(q).span()));
    }

    private int quotationBefore(int offset) {
        int low = Quotations.firstEndingAfter(quotations, offset);
        return low > 0 && isSpace(quotations.get(low - 1).span().end(), offset) ? low - 1 : -1;
    }

    private static boolean isDash(String form) {
        return form.equals("\u2014") || form.equals("\u2013") || form.equals("\u2015") || form.equals("--")
                || form.equals("-");
    }

    private int end(int lineEnd) {
        int end = lineEnd;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Draft draft(ParsedSentence s, int cue, int first, int last, Span content) {
        Draft draft = new Draft(s, cue);
        draft.source.add(s.sentence().span(first, last));
        draft.cueSpans.add(s.token(cue).span());
        draft.addContent(content);
        return draft;
    }
}
