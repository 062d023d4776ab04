package org.attache.ingest.layout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency before the first sentence of a text: "TBILISI, Nov 18 (CPA) - A freight train …".
 *
 * <p>Three forms count: a place in capitals before a dash or colon, which brackets with an agency make needless; a place of any case with
 * a date behind it; a place of any case with an agency in brackets or, as services of press releases write it, between slashes, then also
 * before a stop. "Washington - the
 * city, not the man" is none of them.
 *
 * @param text as written, without the dash
 * @param length characters up to the first of the sentence
 * @param day the day it names, where it names the year too
 * @param agency the name in brackets or between slashes
 * @param agencyStart offset of that name in the line, -1 without one
 */
record Dateline(String text, int length, @Nullable LocalDate day, @Nullable String agency, int agencyStart) {

    private static final Pattern FORM = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}.'’ -]{1,30}){0,2}?)"
                    + "(?<date>, ?(?:\\p{Lu}\\p{Ll}{2,5}day,? )?"
                    + "(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)?"
                    + "(?: ?(?:\\((?<agency>[^()]{2,40})\\)|/(?<service>[^()/]{2,40})/)|, (?<plain>[^,()/]{2,40}?))?(?<end> ?(?:-{1,2}|–|—|:) ?|(?<=[)/])\\.? ?)(?=[\\p{Lu}\\d\"“‘'«])");
    private static final Pattern ALONE = Pattern
            .compile("[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]] ?(?:(?:-{1,2}|–|—|:) ?)?(?=[\\p{Lu}\\d\"“‘'«])");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}/-]+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:[,/].*)?");
    private static final int REACH = 160;

    /** The dateline at the start of a line. */
    static Optional<Dateline> of(Line line) {
        String head = line.text().substring(0, Math.min(line.text().length(), REACH));
        Matcher form = FORM.matcher(head);
        if (!form.lookingAt() || form.end() == line.text().length() || line.capitals()) {
            return alone(head);
        }
        String group = Stream.of("agency", "service", "plain").filter(one -> form.group(one) != null).findFirst()
                .orElse("agency");
        String agency = form.group(group);
        boolean capitals = CAPITALS.matcher(form.group("place")).matches();
        boolean marked = !form.group("end").isBlank();
        boolean known = agency != null && Masthead.agency(agency);
        boolean place = capitals && (marked || known || agency != null && WORD.matcher(agency).matches())
                || marked && (form.group("date") != null || agency != null);
        if (!place || group.equals("plain") && !known) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(withoutDash(head, form.end()), form.end(), day(form.group("date")), agency,
                form.start(group)));
    }

    /** An agency without a place: "(Delta Wire) A train …". */
    private static Optional<Dateline> alone(String head) {
        Matcher form = ALONE.matcher(head);
        return form.lookingAt() && form.end() < head.length() && Masthead.agency(form.group("agency"))
                ? Optional.of(new Dateline(withoutDash(head, form.end()), form.end(), null, form.group("agency"),
                        form.start("agency")))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : DateLine.parse(date).orElse(null);
    }

    private static String withoutDash(String text, int end) {
        int last = end;
        while (last > 0 && (" -–—:".indexOf(text.charAt(last - 1)) >= 0
                || text.charAt(last - 1) == '.' && last > 1 && text.charAt(last - 2) == ')')) {
            last--;
        }
        return text.substring(0, last);
    }
}
