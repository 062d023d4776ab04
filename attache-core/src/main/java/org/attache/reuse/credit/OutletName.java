package org.attache.reuse.credit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.model.Span;
import org.attache.reuse.word.Line;

/** Comparing the names of outlets as articles write them. */
public final class OutletName {

    private OutletName() {}

    /** The words that make up a name, without article and without what stands in brackets. */
    public static List<String> words(String name) {
        int bracket = name.indexOf('(');
        String bare = bracket > 0 ? name.substring(0, bracket) : name;
        Line line = new Line(bare, new Span(0, bare.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            words.add(line.word(i));
        }
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    /** True when the words of the name stand in the line one after the other. */
    public static boolean isIn(List<String> name, List<String> line) {
        return !name.isEmpty() && Collections.indexOfSubList(line, name) >= 0;
    }
}
