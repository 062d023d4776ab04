package org.attache.attribution.wording;

/** Questions to the labels of a sentence. */
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
}
