package org.attache.model;

/**
 * A part of an article's text with one function on the page. Only {@linkplain Kind#prose() prose} is read for what it
 * says; the rest is known for what it is.
 */
public record Block(Kind kind, Span span) {

    /** What a block is for. */
    public enum Kind {
        /** The line that holds the article's address. */
        URL,
        HEADLINE,
        /** A summary bullet or sub-headline above the text. */
        KEY_POINT,
        BYLINE,
        /** A line that holds nothing but place and date. */
        DATELINE,
        /** A subheading inside the text. */
        HEADING,
        PARAGRAPH,
        /** Who supplied the text: "(Reuters)", "with inputs from PTI". */
        CREDIT,
        /** "This story is auto-generated from a syndicated feed." */
        NOTICE,
        /** "Correction: an earlier version said …". */
        CORRECTION,
        /** Anything else that is not the article speaking. */
        FURNITURE;

        /** True when sentences of this block make statements of the article. */
        public boolean prose() {
            return this == HEADLINE || this == KEY_POINT || this == PARAGRAPH || this == HEADING || this == CORRECTION;
        }
    }
}
