package org.attache.language.parse;

/** What a model may look at in a word. The names are those of the model file. */
public enum Field {
    /** The word with digits collapsed to 0 and signs made plain. */
    FORM,
    /** The same in lower case. */
    LOWER,
    /** Letters to A and a, digits to 1, others to . or x; at most two of a kind in a row. */
    SHAPE,
    LEMMA,
    /** Part of speech. */
    TAG,
    /** The tags the word is known to take. */
    AMBIGUITY,
    /** Its Brown clusters. */
    CLUSTERS,
    /** Raw name tag (BILOU). */
    ENTITY,
    /** Dependency label. */
    LABEL,
    /** How many dependents it has on either side. */
    VALENCY,
    PREFIX2,
    PREFIX3,
    SUFFIX1,
    SUFFIX2,
    SUFFIX3,
    SUFFIX4,
    /** First or last of the sentence. */
    POSITION,
    /** A set of marks of spelling. */
    ORTHOGRAPHY;

    static final int COUNT = values().length;
}
