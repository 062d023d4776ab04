package org.attache.ingest.xml;

/** The encoding windows-1252 as browsers read it: it takes any byte; its five holes keep their control characters. */
public final class Windows1252 {
    private static final int FIRST = 0x80;
    private static final String LETTERS = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
            + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
            + "\u009d\u017e\u0178";

    private Windows1252() {}

    /** The letter for a code that ISO 8859-1 leaves to control characters; other codes stay themselves. */
    public static char letter(int code) {
        int index = code - FIRST;
        return index >= 0 && index < LETTERS.length() ? LETTERS.charAt(index) : (char) code;
    }

    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = letter(bytes[i] & 0xFF);
        }
        return new String(text);
    }
}
