package org.attache.reuse.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.model.Span;
import org.attache.reuse.word.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds credit lines and syndication notices.
 *
 * <p>Looks where they stand: in the first three and the last four paragraphs, in paragraphs of at most 300 characters,
 * at the dateline and behind the last sentence. The wordings are the rows of {@code credit-phrases.tsv}, the agencies
 * those of the table of outlets; a name that is neither there nor introduced by a wording is no credit.
 *
 * <pre>
 * CreditReader.read("LONDON (Reuters) - Rain stopped play.")   → AGENCY Reuters, "(Reuters)"
 * CreditReader.read("Rain stopped play.\n\n(With inputs from PTI)") → CONTRIBUTION Press Trust of India
 * </pre>
 */
public final class CreditReader {

    private static final int HEAD_PARAGRAPHS = 3;
    /** Masthead, day, title and byline may stand before the text, each in a short line. */
    private static final int HEAD_LINES = 6;
    private static final int SHORT = 100;
    private static final int TAIL_PARAGRAPHS = 4;
    private static final int LONGEST_LINE = 300;
    private static final int DATELINE = 120;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> NAME_ENDS = Set.of("on", "under", "with", "as", "via", "is", "was", "all", "at",
            "here", "in", "this", "by", "has", "have", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Set<String> NAMELESS = Set.of("agencies", "wire services", "news agencies");
    private static final String DASHES = "-\u2013\u2014\u2015";

    private final String text;
    private final List<Credit> found = new ArrayList<>();

    private CreditReader(String text) {
        this.text = text;
    }

    /** The credits of a text in text order. Time is bounded by the paragraphs looked at, not by the text. */
    public static List<Credit> read(String text) {
        CreditReader reader = new CreditReader(text);
        reader.readAll();
        reader.found.sort(Comparator.comparing(Credit::line).thenComparing(Credit::kind));
        return List.copyOf(reader.found);
    }

    private void readAll() {
        List<Span> paragraphs = edges();
        for (Span paragraph : paragraphs) {
            if (paragraph.length() <= LONGEST_LINE) {
                readLine(new Line(text, paragraph));
            }
        }
        for (Span paragraph : paragraphs.subList(0, Math.min(HEAD_LINES, paragraphs.size()))) {
            readDateline(paragraph);
        }
        if (!paragraphs.isEmpty()) {
            readEnding(paragraphs.getLast());
        }
    }

    /** The paragraphs at both ends, in text order. */
    private List<Span> edges() {
        List<Span> head = new ArrayList<>();
        int at = 0;
        int paragraphs = 0;
        while (at < text.length() && paragraphs < HEAD_PARAGRAPHS && head.size() < HEAD_LINES) {
            int end = endOfLine(at);
            addParagraph(head, head.size(), at, end);
            paragraphs += end - at > SHORT || paragraphs > 0 ? 1 : 0;
            at = end + 1;
        }
        List<Span> tail = new ArrayList<>();
        int end = text.length();
        while (end > at && tail.size() < TAIL_PARAGRAPHS) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            addParagraph(tail, 0, Math.max(at, start), end);
            end = start - 1;
        }
        head.addAll(tail);
        return head;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void addParagraph(List<Span> to, int index, int start, int end) {
        if (end > start && !text.substring(start, Math.min(end, start + LONGEST_LINE)).isBlank()) {
            to.add(index, new Span(start, end));
        }
    }

    private void readLine(Line line) {
        if (line.size() == 0) {
            return;
        }
        for (int at = 0; at < line.size(); at++) {
            for (CreditPhrase phrase : CreditPhrase.beginningWith(line.word(at))) {
                int length = phrase.matches(line, at);
                if (length > 0) {
                    credit(phrase, line, at, at + length);
                }
            }
        }
        readSignature(line);
    }

    private void credit(CreditPhrase phrase, Line line, int from, int to) {
        if (phrase.nameAfter()) {
            boolean alone = phrase.steps().size() == 1;
            if (alone && (from > 0 || phrase.kind() == Credit.Kind.REPRINT && !line.gapAfter(from).contains(":")
                    && !line.word(from).equals("via"))) {
                return;
            }
            nameAfter(phrase.kind(), line, to);
        } else if (phrase.nameBefore()) {
            agencyBefore(phrase.kind(), line, from);
        } else {
            add(phrase.kind(), null, false, line.span());
        }
    }

    private void nameAfter(Credit.Kind kind, Line line, int from) {
        int to = from;
        while (to < line.size() && to - from < LONGEST_NAME && continuesName(line, from, to)) {
            to++;
        }
        boolean name = IntStream.range(from, to).anyMatch(line::isCapitalised)
                || to > from && !line.word(from).equals("the");
        if (name) {
            named(kind, line, from, to);
        }
    }

    /** Small words stand before the first capital ("the news agency Delta") or between two ("Voice of the Coast"). */
    private static boolean continuesName(Line line, int from, int at) {
        if (at > from && endsName(line.gapBefore(at))) {
            return false;
        }
        if (line.isCapitalised(at)) {
            return true;
        }
        boolean begun = IntStream.range(from, at).anyMatch(line::isCapitalised);
        return begun ? !NAME_ENDS.contains(line.word(at)) && at + 1 < line.size() && line.isCapitalised(at + 1)
                : line.word(from).equals("the") || at == from && at + 1 < line.size() && line.gapAfter(at).equals(".");
    }

    private static boolean endsName(String gap) {
        return gap.contains(". ") || gap.contains(",") || gap.contains(";") || gap.contains(")") || gap.contains("(")
                || gap.contains("|");
    }

    private void named(Credit.Kind kind, Line line, int from, int to) {
        Optional<String> agency = longestAgency(line, from, to);
        if (agency.isPresent()) {
            add(kind, agency.get(), true, line.span());
        } else if (kind != Credit.Kind.CONTRIBUTION) {
            add(kind, line.text(from, to), false, line.span());
        }
    }

    private static Optional<String> longestAgency(Line line, int from, int to) {
        for (int end = to; end > from; end--) {
            Optional<String> agency = Agencies.named(line.words(from, end));
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    /** Agencies among the names before "contributed to this report"; the persons named there are nobody's credit. */
    private void agencyBefore(Credit.Kind kind, Line line, int to) {
        for (int from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
            Optional<String> agency = longestAgency(line, from, to);
            if (agency.isPresent() && line.isCapitalised(from)) {
                add(kind, agency.get(), true, line.span());
                return;
            }
        }
    }

    /** A line that is nothing but a name: "— PTI", "(Reuters)", "By AFP", "Agencies". */
    private void readSignature(Line line) {
        int from = line.word(0).equals("by") || line.word(0).equals("from") ? 1 : 0;
        if (isName(line, from) && !readAgency(line, from)) {
            if (NAMELESS.contains(line.words(from, line.size()))) {
                add(Credit.Kind.NOTICE, null, false, line.span());
            } else if (from == 0 && startsWithDash(line.span())) {
                add(Credit.Kind.REPRINT, line.text(0, line.size()), false, line.span());
            }
        }
    }

    /** True when the line from a word on is the name of an agency, known or not. */
    private boolean readAgency(Line line, int from) {
        if (!isName(line, from)) {
            return false;
        }
        String name = line.words(from, line.size());
        Optional<String> agency = Agencies.named(name);
        boolean found = agency.isPresent() || Agencies.soundsLikeOne(name);
        if (found) {
            add(Credit.Kind.AGENCY, agency.orElse(line.text(from, line.size())), true, line.span());
        }
        return found;
    }

    private static boolean isName(Line line, int from) {
        return line.size() > from && line.size() - from <= LONGEST_NAME && line.isCapitalised(from);
    }

    private boolean startsWithDash(Span line) {
        return DASHES.indexOf(text.charAt(line.start())) >= 0;
    }

    /** "LONDON (Reuters) -", "(AP) —", "BEIJING, May 3, Xinhua —": an agency before the first dash of a paragraph. */
    private void readDateline(Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + DATELINE);
        int dash = firstDash(paragraph.start(), limit);
        int open = text.indexOf('(', paragraph.start());
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (open < 0 || close < 0 || close >= limit || dash >= 0 && dash < open) {
            return;
        }
        Line name = new Line(text, new Span(open, close + 1));
        boolean dashFollows = dash >= 0 && dash - close <= 3;
        if (name.size() > 0 && (dashFollows || open - paragraph.start() <= 40)) {
            Optional<String> agency = longestAgency(name, 0, name.size());
            if (agency.isPresent()) {
                add(Credit.Kind.AGENCY, agency.get(), true, name.span());
            } else if (dashFollows && isInitials(name)) {
                add(Credit.Kind.AGENCY, name.text(0, 1), true, name.span());
            }
        }
    }

    /** Initials in brackets at the end of a dateline are an agency's, known or not: "MUSCAT, Sept 22 (RSBW) -". */
    private static boolean isInitials(Line name) {
        String word = name.text(0, name.size());
        return name.size() == 1 && word.length() >= 2 && word.length() <= 6
                && word.chars().allMatch(Character::isUpperCase);
    }

    private int firstDash(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean dash = DASHES.indexOf(text.charAt(i)) >= 0;
            if (dash && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last sentence of the last paragraph: "… of the year. - Straits News Service", "… of the year. (PTI)". */
    private void readEnding(Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - 80);
        int stop = -1;
        for (int i = from; i < paragraph.end() - 1; i++) {
            char c = text.charAt(i);
            boolean sentenceEnds = i > paragraph.start() && ".!?\u201d\" ".indexOf(text.charAt(i - 1)) >= 0;
            if (sentenceEnds && (c == '(' || DASHES.indexOf(c) >= 0)) {
                stop = i;
            }
        }
        if (stop > paragraph.start()) {
            Line ending = new Line(text, new Span(stop, paragraph.end()));
            if (ending.size() > 0 && paragraph.contains(ending.span())) {
                readAgency(ending, 0);
            }
        }
    }

    private void add(Credit.Kind kind, @Nullable String source, boolean agency, Span line) {
        Credit credit = new Credit(kind, source, agency, line);
        if (!found.contains(credit)) {
            found.add(credit);
        }
    }
}
