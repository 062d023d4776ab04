package org.attache.ingest.html;

/** How well bytes fit UTF-8: sequences of two to four bytes that are well-formed, and bytes that are in none. */
record Utf8(int sequences, int strays) {

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes[i]);
            if (length > 1 && isWhole(bytes, i, length)) {
                sequences++;
                i += length;
            } else {
                strays += i + 4 < bytes.length ? 1 : 0;
                i++;
            }
        }
        return new Utf8(sequences, strays);
    }

    boolean isAscii() {
        return sequences == 0 && strays == 0;
    }

    /** A stray byte in fifty is damage and not another encoding. */
    boolean isConvincing() {
        return sequences > 0 && strays * 50 <= sequences;
    }

    private static int length(byte lead) {
        int value = lead & 0xFF;
        if (value >= 0xC2 && value < 0xE0) {
            return 2;
        }
        if (value >= 0xE0 && value < 0xF0) {
            return 3;
        }
        return value >= 0xF0 && value < 0xF5 ? 4 : 1;
    }

    private static boolean isWhole(byte[] bytes, int start, int length) {
        if (start + length > bytes.length) {
            return false;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
