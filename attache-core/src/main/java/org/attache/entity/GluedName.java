package org.attache.entity;

import java.util.List;

/** Names with the furniture of a page stuck to them: "Roe Jane RoeMORE" is Roe. */
public final class GluedName {

    private GluedName() {}

    /** The name up to where a word of it comes again; a name in which none does is given back. */
    public static String cut(String name) {
        List<String> words = List.of(name.split(" "));
        for (int at = 1; at < words.size(); at++) {
            for (int before = 0; before < at; before++) {
                String word = words.get(before);
                if (word.length() > 2 && words.get(at).startsWith(word)) {
                    boolean whole = words.get(at).equals(word);
                    return String.join(" ", words.subList(0, whole ? Math.max(1, at) : before + 1));
                }
            }
        }
        return name;
    }
}
