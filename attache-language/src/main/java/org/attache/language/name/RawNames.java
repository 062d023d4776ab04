package org.attache.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.attache.annotation.Name;
import org.attache.annotation.Name.Kind;

/**
 * Names as the statistical model has them: tags for the Beginning, Inside, and Last word of a name, Unit-length names and
 * Outside. A sequence that breaks the scheme is read for what it most likely means: a name goes on until a tag of another
 * type or a new beginning.
 */
final class RawNames {

    private RawNames() {}

    /** Decodes the tags of a sentence. */
    static List<Name> decode(int size, IntFunction<String> tag) {
        List<Name> names = new ArrayList<>();
        for (int word = 0; word < size;) {
            int end = end(word, size, tag);
            int first = word;
            kind(tag.apply(word)).ifPresent(kind -> names.add(new Name(kind, first, end - 1)));
            word = end;
        }
        return names;
    }

    private static int end(int first, int size, IntFunction<String> tag) {
        String start = tag.apply(first);
        int word = first + 1;
        boolean open = start.charAt(0) == 'B' || start.charAt(0) == 'I';
        while (open && word < size && type(tag.apply(word)).equals(type(start))
                && (tag.apply(word).charAt(0) == 'I' || tag.apply(word).charAt(0) == 'L')) {
            open = tag.apply(word).charAt(0) == 'I';
            word++;
        }
        return word;
    }

    private static String type(String tag) {
        return tag.substring(Math.min(2, tag.length()));
    }

    private static Optional<Kind> kind(String tag) {
        return switch (type(tag)) {
            case "PERSON" -> Optional.of(Kind.PERSON);
            case "ORG" -> Optional.of(Kind.ORGANISATION);
            case "GPE", "LOC", "FAC" -> Optional.of(Kind.PLACE);
            case "NORP" -> Optional.of(Kind.NATIONALITY);
            case "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE" -> Optional.of(Kind.OTHER);
            default -> Optional.empty();
        };
    }
}
