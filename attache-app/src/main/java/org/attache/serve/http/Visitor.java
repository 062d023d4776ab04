package org.attache.serve.http;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param word random word of a browser, empty for a program
 * @param formToken what the forms of this browser must carry
 * @param name whom the token names, "desk" where nobody needs to sign in, null for a stranger
 * @param program true when a token came with the request
 * @param readsOnly true for one who may change nothing
 */
public record Visitor(String word, String formToken, @Nullable String name, boolean program, boolean readsOnly) {

    /** Before anybody looked. */
    public static final Visitor UNKNOWN = new Visitor("", "", null, false, true);
}
