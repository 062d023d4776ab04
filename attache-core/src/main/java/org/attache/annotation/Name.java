package org.attache.annotation;

/**
 * A name or title in a sentence.
 *
 * @param first index of its first token, inclusive
 * @param last index of its last token, inclusive
 */
public record Name(Kind kind, int first, int last) {

    /** What is named. {@link #TITLE} marks words of rank or office beside a name: "Prime Minister", "Mr". */
    public enum Kind {
        PERSON, ORGANISATION, PLACE, STATE, NATIONALITY, OUTLET, TITLE, OTHER
    }
}
