package org.attache.ingest.html;

/**
 * A run of text that is shown as one block: a paragraph, a heading, an item of a list, a cell of a table.
 *
 * <p>Lengths count characters after white space is normalised.
 */
final class Passage implements Part {
    /** What the innermost block element around the text is. */
    enum Kind {
        PARAGRAPH, HEADING, ITEM, CELL, CAPTION, QUOTE, CODE, TERM, LOOSE
    }

    final Kind kind;
    final String text;
    final Box box;
    /** Characters that stand inside links. */
    final int linked;
    /** Characters set in bold. */
    final int bold;
    /** True when the text is followed by more of the same element, so that it cannot stand alone. */
    final int sentences;

    boolean dropped;

    Passage(Kind kind, String text, Box box, int linked, int bold) {
        this.kind = kind;
        this.text = text;
        this.box = box;
        this.linked = linked;
        this.bold = bold;
        this.sentences = Sentences.count(text);
    }

    int length() {
        return text.length();
    }

    boolean mostlyLinked() {
        return linked * 2 > text.length();
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** True for text that reads like running prose: sentences, and links only in passing. */
    boolean isProse() {
        return sentences > 0 && text.length() >= Sentences.SHORTEST && !mostlyLinked();
    }

    /** How much the passage speaks for (or, below zero, against) a place being the article. */
    double weight() {
        if (mostlyLinked()) {
            return -0.3 - Math.min(text.length(), 100) / 150.0;
        }
        if (isHeading()) {
            return 0.1;
        }
        if (isProse()) {
            return Math.min(text.length() - linked, 500) / 100.0;
        }
        return text.length() < 25 ? -0.1 : 0;
    }
}
