package org.attache.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.speaker.name.SourceWords;
import org.jspecify.annotations.Nullable;

/** Tells a byline that names a reporter from one that names an agency. */
final class Bylines {

    private static final List<String> STAFF = List.of("staff", "correspondent", "reporter", "newsroom", "our ");

    private Bylines() {}

    /** The agency a byline names, null when it names a person, the paper's own staff or nobody. */
    static @Nullable String agency(@Nullable String byline) {
        @Nullable
        String name = plain(byline);
        return name != null && !staff(name) && outlet(name) ? name : null;
    }

    /** The reporter a byline names, null when it names none. */
    static @Nullable String person(@Nullable String byline) {
        @Nullable
        String name = plain(byline);
        return name == null || staff(name) || outlet(name) ? null : name;
    }

    private static boolean staff(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return STAFF.stream().anyMatch(lower::contains);
    }

    private static boolean outlet(String name) {
        return Arrays.stream(name.split(" ")).anyMatch(word -> SourceWords.outletName(word)
                || SourceWords.outletName(capital(word)));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String plain(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        String name = byline.strip();
        name = name.toLowerCase(Locale.ROOT).startsWith("by ") ? name.substring(3).strip() : name;
        int in = name.indexOf(" in ");
        int comma = name.indexOf(',');
        int end = in > 0 ? in : comma > 0 ? comma : name.length();
        return name.isEmpty() ? null : name.substring(0, end);
    }
}
