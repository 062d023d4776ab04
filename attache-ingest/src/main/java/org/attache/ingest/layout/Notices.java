package org.attache.ingest.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.reuse.credit.Credit;
import org.attache.reuse.credit.CreditReader;
import org.jspecify.annotations.Nullable;

/**
 * Lines by which an article says something about itself: who supplied the text, that nobody edited it, what it corrects.
 */
final class Notices {

    /**
     * What a line says about the article.
     *
     * @param span the line
     * @param declared true when the text came from somebody else
     * @param feed who supplied the text, null when the line does not name it
     * @param outlet the outlet that the line names as the one that prints
     */
    record Notice(Block.Kind kind, Span span, boolean declared, @Nullable String feed, @Nullable String outlet) {}

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4})";
    private static final Pattern SYNDICATED = Pattern.compile("(?i)(?:syndicated|auto-?generated|agency|news|wire) feed"
            + "|(?:has|have|was) (?:not )?been (?:edited|generated|published)[^.]{0,80}(?:feed|agency|wire|syndicat)"
            + "|published (?:from|via|without)[^.]{0,60}(?:feed|agency|wire|text)|auto-?generated|syndicated (?:content|story|feed)"
            + "|(?:copy|text|report|story) (?:supplied|provided) by");
    private static final Pattern EDITED_BY = Pattern
            .compile("edited by (?:the )?" + NAME + " (?:staff|team|editors|desk)");
    private static final Pattern FEED_OF = Pattern.compile(
            "(?:supplied|provided|published|generated|feed) (?:by|from|of|via) (?:the |an? )?" + NAME);
    private static final Pattern INPUTS = Pattern.compile(
            "\\(?\\s*(?:[Ww]ith|WITH|[Aa]dditional reporting by|[Ss]ource:?) (?:(?:[Aa]gency |additional |further )*[Ii]nputs? (?:from |by ))?"
                    + NAME + "\\s*\\)?\\.?");
    private static final Pattern SIGNATURE = Pattern.compile("(?:[-–—]{1,2} ?|\\()" + NAME
            + "(?:,? (?:with|and) (?:additional|further|other|more) (?:reporting|inputs?|material)[^.]{0,60})?\\)?\\.?");
    private static final Pattern STAFF_LINE = Pattern.compile(
            "\\(?(?:Reporting|Writing|Editing|Compiled|Additional reporting) by .{1,200}", Pattern.DOTALL);
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:©|copyright\\b|all rights reserved|(?:also|read) (?:read|more|also)\\b ?:?|subscribe\\b|sign up\\b|follow us\\b).{0,200}",
            Pattern.DOTALL);
    private static final int LONGEST_NOTICE = 400;
    private static final int LONGEST_THANKS = 16;

    private Notices() {}

    /** What a whole line says about the article, empty for prose. */
    static Optional<Notice> of(Line line) {
        String text = line.text();
        if (Corrections.is(line)) {
            return notice(Block.Kind.CORRECTION, line, false, null, null);
        }
        if (text.length() > LONGEST_NOTICE) {
            return Optional.empty();
        }
        if (SYNDICATED.matcher(text).find() && aboutText(text)) {
            return notice(Block.Kind.NOTICE, line, true, name(FEED_OF, text), name(EDITED_BY, text));
        }
        return credit(line, text);
    }

    private static Optional<Notice> credit(Line line, String text) {
        Matcher inputs = INPUTS.matcher(text);
        if (inputs.matches()) {
            return notice(Block.Kind.CREDIT, line, true, inputs.group("name"), null);
        }
        Matcher signature = SIGNATURE.matcher(text);
        if (signature.matches() && Masthead.agency(signature.group("name"))) {
            return notice(Block.Kind.CREDIT, line, true, signature.group("name"), null);
        }
        if (STAFF_LINE.matcher(text).matches()) {
            return notice(Block.Kind.BYLINE, line, false, null, null);
        }
        Optional<Reprints.Reprint> reprint = Reprints.of(line);
        if (reprint.isPresent()) {
            return notice(Block.Kind.CREDIT, line, true, reprint.get().feed(), null);
        }
        if (FURNITURE.matcher(text).matches() && line.words() <= 20) {
            return notice(Block.Kind.FURNITURE, line, false, null, null);
        }
        return contribution(line) ? notice(Block.Kind.CREDIT, line, false, null, null) : Optional.empty();
    }

    /** "The Northern Agency contributed to this report": a short line that thanks an agency; the text stays the outlet's. */
    private static boolean contribution(Line line) {
        return line.words() <= LONGEST_THANKS && CreditReader.read(line.text()).stream()
                .anyMatch(credit -> credit.kind() == Credit.Kind.CONTRIBUTION);
    }

    /** The signature of an agency behind the last sentence of a line: "… across the border. - Straits News Service". */
    static Optional<Notice> signature(Line line) {
        String text = line.text();
        int end = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(".” "), text.lastIndexOf(".\" ")));
        if (end < 0) {
            return Optional.empty();
        }
        int start = text.indexOf(' ', end) + 1;
        Line tail = line.part(start, text.length());
        return tail.words() > 6 ? Optional.empty() : credit(tail, tail.text()).filter(Notice::declared);
    }

    /** A notice speaks of "this story", or stands in brackets; a report about a feed does neither. */
    private static boolean aboutText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.startsWith("(") || text.startsWith("[") || lower.startsWith("this ")
                || lower.startsWith("except for")
                || lower.startsWith("note") || lower.startsWith("disclaimer") || lower.startsWith("the above")
                || lower.startsWith("text ") || lower.startsWith("published ");
    }

    private static @Nullable String name(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group("name") : null;
    }

    private static Optional<Notice> notice(Block.Kind kind, Line line, boolean declared, @Nullable String feed,
            @Nullable String outlet) {
        return Optional.of(new Notice(kind, line.span(), declared, feed, outlet));
    }
}
