package org.attache.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.annotation.Annotator;

/** Ends of sentences in texts written for this project. */
public record Boundaries(int texts, List<String> wrong) {

    public static final List<String> SETS = List.of("boundaries.tsv", "boundaries-second.tsv");

    /** The texts of a set that an annotator cuts in other places than the mark "¦", with its own marks. */
    public static Boundaries measure(Annotator annotator, String set) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = HandCheckedTest.lines(set);
        for (String line : lines) {
            String text = line.replace("¦", " ").replace("‖", "");
            String marked = HandCheckedTest.annotate(annotator, text).stream()
                    .map(sentence -> sentence.span().in(text).strip()).collect(Collectors.joining("¦"));
            if (!marked.replace(" ", "").equals(line.replace("‖", "¦").replace(" ", ""))) {
                wrong.add(marked);
            }
        }
        return new Boundaries(lines.size(), wrong);
    }
}
