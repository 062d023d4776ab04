package org.attache.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotation.Annotator;
import org.attache.annotation.Name.Kind;
import org.attache.annotation.Sentence;

/**
 * Names found in sentences written for this project: exact words and kind. As a program it measures any annotator; with a
 * second argument "plain" titles are left out and outlets count as organisations, states as places, which is all that
 * other name finders know.
 */
public record NameScore(int gold, int found, int right) {

    public static void main(String[] arguments) throws Exception {
        Annotator annotator = arguments.length == 0 || arguments[0].isEmpty() ? EnglishAnnotator.load()
                : (Annotator) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        for (String set : List.of("names.tsv", "names-second.tsv", "names-third.tsv")) {
            System.out.println(measure(annotator, set, arguments.length > 1, true));
        }
    }

    /** Measures one set. */
    public static NameScore measure(Annotator annotator, String set, boolean plain, boolean verbose)
            throws IOException {
        NameScore score = new NameScore(0, 0, 0);
        for (String line : HandCheckedTest.lines(set)) {
            String[] cells = line.split("\t");
            Set<String> gold = new HashSet<>();
            for (String name : cells[1].split("\\|")) {
                gold.add(plain ? plain(name) : name);
            }
            gold.remove("");
            Set<String> found = names(annotator, cells[0], plain);
            Set<String> both = new HashSet<>(gold);
            both.retainAll(found);
            score = new NameScore(score.gold + gold.size(), score.found + found.size(), score.right + both.size());
            if (verbose && both.size() < Math.max(gold.size(), found.size())) {
                System.out.println(cells[0] + " " + found);
            }
        }
        return score;
    }

    private static Set<String> names(Annotator annotator, String text, boolean plain) {
        List<String> names = new ArrayList<>();
        for (Sentence sentence : HandCheckedTest.annotate(annotator, text)) {
            sentence.names().forEach(name -> names
                    .add(name.kind() + " " + sentence.span(name.first(), name.last()).in(text)));
        }
        Set<String> set = new HashSet<>();
        names.forEach(name -> set.add(plain ? plain(name) : name));
        set.remove("");
        return set;
    }

    private static String plain(String name) {
        String words = name.substring(name.indexOf(' ') + 1).replaceFirst("^[Tt]he ", "");
        return switch (Kind.valueOf(name.substring(0, name.indexOf(' ')))) {
            case TITLE -> "";
            case OUTLET, ORGANISATION -> "ORGANISATION " + words;
            case STATE, PLACE -> "PLACE " + words;
            case PERSON -> "PERSON " + words.replaceFirst("^(Mr|Mrs|Dr|Sheikh|Judge|King|Pope|PM) ", "");
            case NATIONALITY -> "NATIONALITY " + words;
            case OTHER -> "OTHER " + words;
        };
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return "names: precision %.3f recall %.3f F1 %.3f (%d in the text)".formatted((double) right / found,
                (double) right / gold, f1(), gold);
    }
}
