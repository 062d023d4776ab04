package org.attache.ingest.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency before the first sentence of a text: "TBILISI, Nov 18 (CPA) - A freight train …".
 *
 * <p>Three forms count: a place in capitals before a dash or colon; a place of any case with a date behind it; a place
 * of any case with an agency in brackets. "Washington - the city, not the man" is none of them.
 *
 * @param text as written, without the dash
 * @param length characters up to the first of the sentence
 * @param agency the name in brackets
 * @param agencyStart offset of that name in the line, -1 without one
 */
record Dateline(String text, int length, @Nullable String agency, int agencyStart) {

    private static final Pattern FORM = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}.'’ -]{1,30}){0,2}?)"
                    + "(?<date>, ?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:, \\d{4})?)?"
                    + "(?: ?\\((?<agency>[^()]{2,40})\\))? ?(?:-{1,2}|–|—|:) ?(?=[\\p{Lu}\\d\"“‘'«])");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:[,/].*)?");
    private static final int REACH = 160;

    /** The dateline at the start of a line. */
    static Optional<Dateline> of(Line line) {
        String head = line.text().substring(0, Math.min(line.text().length(), REACH));
        Matcher form = FORM.matcher(head);
        if (!form.lookingAt() || form.end() == line.text().length() || line.capitals()) {
            return Optional.empty();
        }
        String agency = form.group("agency");
        boolean capitals = CAPITALS.matcher(form.group("place")).matches();
        if (!capitals && form.group("date") == null && agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(withoutDash(head, form.end()), form.end(), agency, form.start("agency")));
    }

    private static String withoutDash(String text, int end) {
        int last = end;
        while (last > 0 && " -–—:".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return text.substring(0, last);
    }
}
