package org.attache.claim.evidence;

import org.attache.claim.material.Assertion;
import org.attache.independence.Identity.Rule;
import org.attache.proposition.word.CommonWords;
import org.attache.source.CommonPassages;

/** Whether two assertions of different articles are one text, and what that proves of their sources. */
final class Copies {

    private final CommonPassages passages;

    Copies(CommonPassages passages) {
        this.passages = passages;
    }

    /** True when the two share a telling run of words, or stand in one long passage that both articles have. */
    boolean one(Assertion a, Assertion b) {
        return run(a, b) || passage(a, b);
    }

    /** True when the two share a telling run of words. */
    static boolean run(Assertion a, Assertion b) {
        return CommonWords.telling(a.proposition().content(), b.proposition().content());
    }

    private boolean passage(Assertion a, Assertion b) {
        return passages.hold(a.article(), a.statement().cover(), b.article(), b.statement().cover());
    }

    /** What makes the copy's source that of the original: the marks around the words there, or that both have them. */
    Rule rule(Assertion original) {
        return original.statement().quoted() ? Rule.QUOTED_WORDS : Rule.SAME_TEXT;
    }
}
