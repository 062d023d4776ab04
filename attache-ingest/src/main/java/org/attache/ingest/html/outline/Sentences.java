package org.attache.ingest.html.outline;

/** Counts ends of sentences in any script, without a language: a mark that ends one, then space, quote or the end. */
final class Sentences {
    /** Shorter texts are labels even when they end in a full stop. */
    static final int SHORTEST = 30;

    private Sentences() {}

    static int count(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWide(c) || isEnd(c) && i > 1 && closes(text, i + 1)) {
                found++;
            }
        }
        return found;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == ':';
    }

    private static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？' || c == '।' || c == '۔' || c == '؟' || c == '።' || c == '።';
    }

    private static boolean closes(String text, int next) {
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return c == ' ' || c == '"' || c == '”' || c == '“' || c == '’' || c == '\'' || c == '»' || c == ')'
                || c == ']';
    }
}
