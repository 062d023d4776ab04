package org.attache.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives sentences in capitals the look of a headline: the models learned what they know from words in lower case.
 * "PUTIN MEETS KHAN IN MOSCOW" is read as "Putin Meets Khan in Moscow". Abbreviations in capitals stay.
 */
public final class Capitals {

    private static final Set<String> SMALL = WordLists.of("small");
    private static final Set<String> ACRONYMS = WordLists.of("acronym");
    private static final int FEWEST = 3;

    private Capitals() {}

    /** The words to read, the same list unless nearly all letters are capitals. */
    public static List<String> soften(List<String> forms) {
        int capital = 0;
        int small = 0;
        for (String form : forms) {
            if (Chars.isUpper(form.charAt(0)) && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
                capital++;
            } else if (Chars.isLetter(form.charAt(0)) && form.length() > 1) {
                small++;
            }
        }
        return capital < FEWEST || small * 10 > capital ? forms : softened(forms);
    }

    private static List<String> softened(List<String> forms) {
        List<String> soft = new ArrayList<>(forms.size());
        for (String form : forms) {
            String lower = form.toLowerCase(Locale.ROOT);
            boolean keep = ACRONYMS.contains(lower) || lower.indexOf('.') >= 0 || form.isEmpty();
            boolean first = soft.isEmpty();
            soft.add(keep ? form : SMALL.contains(lower) && !first ? lower : form.charAt(0) + lower.substring(1));
        }
        return soft;
    }
}
