package org.attache.ingest.html.outline;

/**
 * A run of text that is shown as one block: a paragraph, a heading, an item of a list, a cell of a table.
 *
 * <p>Lengths count characters after white space is normalised.
 */
public final class Passage implements Part {
    /** What the innermost block element around the text is. */
    public enum Kind {
        PARAGRAPH, HEADING, ITEM, CELL, CAPTION, QUOTE, CODE, TERM, LOOSE
    }

    private final Kind kind;
    private final String text;
    private final Box box;
    private final int linked;
    private final int sentences;
    private boolean dropped;

    Passage(Kind kind, String text, Box box, int linked) {
        this.kind = kind;
        this.text = text;
        this.box = box;
        this.linked = linked;
        this.sentences = Sentences.count(text);
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** The innermost block element around the text. */
    public Box box() {
        return box;
    }

    public int length() {
        return text.length();
    }

    /** Characters outside of links. */
    public int unlinked() {
        return text.length() - linked;
    }

    public boolean isLinked() {
        return linked > 0;
    }

    public boolean isMostlyLinked() {
        return linked * 2 > text.length();
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** How many sentences end in the text. */
    public int sentences() {
        return sentences;
    }

    /** True for text that reads like running prose: sentences, and links only in passing. */
    public boolean isProse() {
        return sentences > 0 && text.length() >= Sentences.SHORTEST && !isMostlyLinked();
    }

    @Override
    public void drop() {
        dropped = true;
    }

    @Override
    public boolean isDropped() {
        return dropped;
    }
}
