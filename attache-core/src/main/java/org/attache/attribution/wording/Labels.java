package org.attache.attribution.wording;

import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/** The labels of a sentence: which part of an attribution each word is. */
public final class Labels {

    private Labels() {}

    /** True when no word has the label. */
    public static boolean none(byte[] labels, byte wanted) {
        for (byte label : labels) {
            if (label == wanted) {
                return false;
            }
        }
        return true;
    }

    /** Gives the words of a range the label; marks belong to no part. */
    public static void fill(ParsedSentence s, byte[] labels, int from, int to, byte label) {
        for (int at = from; at < to; at++) {
            labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE : label;
        }
    }
}
