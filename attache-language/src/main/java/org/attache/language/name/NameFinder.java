package org.attache.language.name;

import java.util.List;
import java.util.function.IntFunction;
import org.attache.annotation.Name;
import org.attache.annotation.Token;

/** Finds the names of a sentence. */
public final class NameFinder {

    private NameFinder() {}

    /**
     * The names of a sentence, sorted, without overlap.
     *
     * @param tokens its words, tagged and parsed
     * @param raw the statistical model's tag of each
     */
    public static List<Name> find(List<Token> tokens, IntFunction<String> raw) {
        return RawNames.decode(tokens.size(), raw);
    }
}
