package org.attache.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Span;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Ties quotations to the attributions they belong to, over the borders of sentences.
 *
 * <p>Rules, each tried only where those before it left a quotation free: content that enters a quotation holds all of it,
 * to the closing mark, whatever sentences it runs over; a cue without content owns the quotation that ends right before
 * its sentence or begins right after it; a quotation that makes up sentences of its own, right behind what an attribution
 * with quoted words has already taken, goes on with that attribution. Quotations of fewer than {@value #LEAST} words
 * outside a sentence of their own are marks of distance and stay free. One pass over quotations and drafts.
 */
final class QuotationLinker {
    private static final int LEAST = 3;
    /** Words that may stand between what an attribution has taken and the quotation that goes on with it. */
    private static final int GAP = 12;

    /** Speakers that point back, as they stand at the start of a sentence. */
    private static final Set<String> PRONOUNS = Set.of("He", "She", "They", "It");

    /** Characters of words that announce what comes behind the colon. */
    private static final int ANNOUNCEMENT = 40;

    private final String text;
    private final List<Quotation> quotations;
    private final List<Draft> drafts;
    private final boolean[] claimed;

    /** Drafts are sorted by cue. */
    QuotationLinker(String text, List<Quotation> quotations, List<Draft> drafts) {
        this.text = text;
        this.quotations = quotations;
        this.drafts = drafts;
        this.claimed = new boolean[quotations.size()];
    }

    void link() {
        drafts.forEach(this::complete);
        drafts.forEach(this::adjoin);
        continueQuotations();
    }

    private void continueQuotations() {
        int at = 0;
        @Nullable
        Draft last = null;
        @Nullable
        Draft speaking = null;
        for (int q = 0; q < quotations.size(); q++) {
            int start = quotations.get(q).span().start();
            for (; at < drafts.size() && drafts.get(at).cueWord().start() < start; at++) {
                Draft draft = drafts.get(at);
                if (quotationAt(draft.cueWord().start()) < 0) {
                    last = draft;
                    speaking = draft.touchesQuotation ? draft : speaking;
                }
            }
            Draft owner = last != null && speaking != null && givesWay(last, speaking) ? speaking : last;
            if (!claimed[q] && owner != null && goesOn(owner, q)) {
                claim(owner, q);
            }
        }
    }

    /** An attribution without quoted words, of the same sentence or of a pronoun, does not take the word from a speaker. */
    private boolean givesWay(Draft last, Draft speaking) {
        return speaking.sentence == last.sentence || !last.touchesQuotation && last.source.size() == 1
                && PRONOUNS.contains(last.source.getFirst().in(text));
    }

    /** Content that enters a quotation holds all of it, unless the cue itself stands inside. */
    private void complete(Draft draft) {
        int own = quotationAt(draft.cueWord().start());
        boolean direct = false;
        List<Span> quoted = new ArrayList<>();
        for (Span piece : List.copyOf(draft.content)) {
            for (int q = firstEndingAfter(piece.start()); q < quotations.size()
                    && quotations.get(q).span().start() < piece.end(); q++) {
                if (q != own) {
                    claim(draft, q);
                    quoted.add(quotations.get(q).span());
                    direct |= isUtterance(quotations.get(q).span());
                }
            }
        }
        if (direct) {
            draft.content = new ArrayList<>();
            quoted.forEach(draft::addContent);
        }
    }

    /** A whole sentence in marks that leads over to who said it: {@code "We are late," he said}. */
    private boolean isUtterance(Span span) {
        int last = span.end() - 1;
        while (last > span.start() && !Character.isLetterOrDigit(text.charAt(last))
                && ",?!".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return ",?!".indexOf(text.charAt(last)) >= 0 && beginsSentence(span);
    }

    /** A cue that found nothing in its own sentence looks right before and right after it. */
    private void adjoin(Draft draft) {
        Span sentence = draft.sentence.sentence().span();
        int after = firstEndingAfter(sentence.end());
        if (announces(draft, sentence, after)) {
            draft.cueSpans.addAll(draft.content);
            draft.content = new ArrayList<>();
        }
        if (leadsOver(draft, sentence)) {
            block(sentence).ifPresent(draft::addContent);
        }
        if (!draft.content.isEmpty() || quotationAt(draft.cueWord().start()) >= 0) {
            return;
        }
        int before = firstEndingAfter(sentence.start()) - 1;
        if (colonAtEnd(sentence) && free(after) && blank(sentence.end(), quotations.get(after).span().start())) {
            claim(draft, after);
        } else if (free(before) && blank(quotations.get(before).span().end(), sentence.start())
                && !lineBetween(quotations.get(before).span().end(), sentence.start())) {
            claim(draft, before);
        } else if (free(after) && blank(sentence.end(), quotations.get(after).span().start())) {
            claim(draft, after);
        } else if (colonAtEnd(sentence) && !draft.source.isEmpty()) {
            block(sentence).ifPresent(draft::addContent);
        }
    }

    /** "The paper wrote that the judge had given in:", and a whole paragraph follows. */
    private boolean leadsOver(Draft draft, Span sentence) {
        return !draft.line && !draft.content.isEmpty() && !draft.source.isEmpty() && colonAtEnd(sentence)
                && end(draft) + 2 >= sentence.end() && draft.content.getLast().end() <= sentence.end()
                && quotationAt(draft.cueWord().start()) < 0;
    }

    private static int end(Draft draft) {
        return Stream.of(draft.source, draft.cueSpans, draft.content).flatMap(List::stream).mapToInt(Span::end).max()
                .orElse(0);
    }

    /** "The agency reports:" at the end of a line leads over to the paragraph below. */
    private Optional<Span> block(Span sentence) {
        int next = sentence.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int end = text.indexOf('\n', next);
        boolean below = text.substring(sentence.end(), next).indexOf('\n') >= 0;
        return below && next < text.length() ? Optional.of(new Span(next, end < 0 ? text.length() : end))
                : Optional.empty();
    }

    /** "He made the following remark:", and the remark comes in the next sentence. */
    private boolean announces(Draft draft, Span sentence, int after) {
        return draft.content.size() == 1 && draft.content.getFirst().length() <= ANNOUNCEMENT && colonAtEnd(sentence)
                && free(after) && blank(sentence.end(), quotations.get(after).span().start())
                && draft.content.getFirst().end() + 2 >= sentence.end();
    }

    private boolean goesOn(Draft draft, int q) {
        Span span = quotations.get(q).span();
        if (draft.line || words(span.in(text)) < LEAST || !beginsSentence(span) || heading(span)) {
            return false;
        }
        int reach = Math.min(draft.sentence.sentence().span().end(), span.start());
        for (Span piece : draft.content) {
            reach = Math.max(reach, Math.min(piece.end(), span.start()));
        }
        String gap = text.substring(Math.min(reach, span.start()), span.start());
        boolean colon = gap.strip().endsWith(":");
        boolean adjoins = words(gap) == 0 && lines(gap) == 0 && draft.sentence.sentence().span().end() >= reach;
        boolean speaks = colon || draft.content.isEmpty() || draft.touchesQuotation || paragraph(span) || adjoins;
        return speaks && words(gap) <= GAP && lines(gap) <= 2;
    }

    /** Words in capitals are a heading between paragraphs. */
    private boolean heading(Span span) {
        return span.in(text).chars().noneMatch(Character::isLowerCase);
    }

    /** A quotation that makes up a paragraph goes on with whoever spoke in the one before. */
    private boolean paragraph(Span span) {
        int line = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return blank(line, span.start()) && blank(span.end(), end < 0 ? text.length() : end);
    }

    private void claim(Draft draft, int q) {
        draft.addContent(quotations.get(q).span());
        draft.touchesQuotation = true;
        claimed[q] = true;
    }

    private boolean free(int q) {
        return q >= 0 && q < quotations.size() && !claimed[q];
    }

    private boolean colonAtEnd(Span sentence) {
        return sentence.in(text).stripTrailing().endsWith(":");
    }

    private boolean blank(int from, int to) {
        return from <= to && words(text.substring(from, to)) == 0;
    }

    private boolean lineBetween(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    private boolean beginsSentence(Span span) {
        int at = span.start() - 1;
        while (at >= 0 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at < 0 || ".!?:\n\u201d\"".indexOf(text.charAt(at)) >= 0;
    }

    private static int lines(String gap) {
        return (int) gap.chars().filter(c -> c == '\n').count();
    }

    private static int words(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter || inside && !Character.isWhitespace(words.charAt(i));
        }
        return count;
    }

    private int quotationAt(int offset) {
        int q = firstEndingAfter(offset);
        return q < quotations.size() && quotations.get(q).span().contains(offset) ? q : -1;
    }

    private int firstEndingAfter(int offset) {
        return Quotations.firstEndingAfter(quotations, offset);
    }
}
