package org.attache.ingest.layout;

import java.util.regex.Pattern;

/**
 * Tells lines in which an article speaks of its own earlier words: under a label ("Correction:", "Amended at 13:10:"), or because they
 * speak of a version, or of what this paper wrote and that it was wrong.
 */
final class Corrections {

    private static final String LABELS = "corrections?|clarifications?|retraction|retracted|withdrawn|apolog(?:y|ies)|amend(?:ed|ment)"
            + "|errat(?:um|a)|for the record|editor[’']?s['’]? note|note (?:to|for) (?:our )?readers|update|setting the record straight";
    private static final Pattern LABELLED = Pattern.compile(
            "(?is)(?:" + LABELS + ")\\b(?: (?:at|on) [^:]{1,24})?(?: ?[:—–-]|\\. ).*");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:" + LABELS + ")[.:]?");
    private static final String ITSELF = "article|story|report|item|page|post|piece";
    private static final Pattern VERSION = Pattern.compile(
            "(?is)(?:in )?(?:an?|the|our) (?:earlier|previous|original|initial|first|prior) version (?:of (?:this|our|the) (?:"
                    + ITSELF
                    + ")|(?:had|said|stated|reported|gave|carried|we|published)\\b).*");
    private static final Pattern MENDED = Pattern.compile("(?is)this (?:" + ITSELF
            + ") (?:(?:has (?:since )?been|was|is)\\b.{0,40}\\b(?:correct|amend|withdr|retract|wrong|error|incorrect|mistake)"
            + "|(?:originally|at first|earlier|previously|initially) (?:said|stated|reported|gave|misstated)).*");
    private static final Pattern OURS = Pattern
            .compile("(?is)(?:we|this (?:news)?paper|this (?:web ?site|station|magazine|agency)) "
                    + "(?:(?:have |has |had |no longer )?(?:report|wrote|said|state|publish|stand|withdr|retract|apologi|regret|take|were wrong|got it wrong)).*"
                    + "|our (?:earlier |first |original )?(?:report|story|article|account|piece)\\b.*");
    private static final Pattern WRONG = Pattern
            .compile("(?is).*\\b(?:wrong(?:ly)?|in error|erroneous(?:ly)?|mistaken(?:ly)?|mistake"
                    + "|withdraws?|withdrawn|retract(?:s|ed)?|apologi[sz]es?|taken? (?:\\S+ ){0,3}(?:back|down)|no longer stands? by"
                    + "|inaccurate(?:ly)?|incorrect(?:ly)?|untrue|does not hold|regret)\\b.*");
    private static final Pattern TELLING = Pattern.compile(
            "(?is).*\\b(?:report(?:ed)?|stor(?:y|ies)|article|wrote|said|stated|published|statement|version|were wrong)\\b.*");

    private Corrections() {}

    /** True for a label with nothing behind it: what it announces stands in the next line. */
    static boolean label(Line line) {
        return LABEL.matcher(line.text()).matches();
    }

    static boolean is(Line line) {
        String text = line.text();
        return LABELLED.matcher(text).matches() || VERSION.matcher(text).matches() || MENDED.matcher(text).matches()
                || OURS.matcher(text).matches() && WRONG.matcher(text).matches() && TELLING.matcher(text).matches();
    }
}
