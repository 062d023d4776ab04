package org.attache.ingest.html.body;

import java.util.Locale;

/** Recognises lines that serve the page and not the story ("Sign up for our newsletter"). */
final class Furniture {
    private static final int LONGEST = 250;
    private static final PhraseTable PHRASES = PhraseTable.load("furniture.tsv");

    private Furniture() {}

    static boolean matches(String text) {
        return text.length() <= LONGEST && PHRASES.matches(text.toLowerCase(Locale.ROOT), "line");
    }

    /** A heading after which the rest of the page is no longer the article. */
    static boolean endsArticle(String text) {
        return text.length() <= 60 && PHRASES.matches(text.toLowerCase(Locale.ROOT), "end");
    }
}
