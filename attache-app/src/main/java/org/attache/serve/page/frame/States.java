package org.attache.serve.page.frame;

import org.attache.actor.Nations;

/** States and bodies as readers know them. */
public final class States {

    private States() {}

    /** The name of a state by its code; the code of a body; a word for a party that the texts do not name. */
    public static String words(String code) {
        return code.isEmpty() ? "(not named)" : Nations.shipped().name(code).orElse(code);
    }
}
