package org.attache.language.name;

import org.attache.annotation.Name.Kind;

/**
 * Bodies that are named by what they do: "foreign ministry", "Ministry of Finance", "the Russian embassy", "High Court". The
 * state or people right before belongs to the name of a mission ("US Embassy") and stays a name of its own otherwise. A name
 * whose last word says that it is a body is no person ("Kent Police").
 */
final class Bodies {

    private static final Phrases INSTITUTION = Phrases.of("institution");
    private static final Phrases FIELD = Phrases.of("field");
    private static final Phrases BODY = Phrases.of("body");
    private static final Phrases MISSION = Phrases.of("mission");
    private static final Phrases SUFFIX = Phrases.of("suffix");

    private Bodies() {}

    static void mark(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            int end = end(marks, i);
            if (end > i && !isInsideLonger(marks, i, end)) {
                int first = isNational(marks, i - 1) && MISSION.matchFrom(marks.tokens(), i) == end ? i - 1 : i;
                marks.claim(Kind.ORGANISATION, first, end);
                i = end - 1;
            } else if (namesBody(marks, i)) {
                marks.claim(Kind.ORGANISATION, i, marks.end(i));
            } else if (endsName(marks, i)) {
                marks.claim(Kind.ORGANISATION, marks.start(i - 1), i + 1);
            }
        }
    }

    /** True at the first word of a person of several words that ends in the word for a body. */
    private static boolean namesBody(Marks marks, int i) {
        int last = marks.end(i) - 1;
        return marks.kind(i) == Kind.PERSON && !marks.joined(i - 1, i) && last > i && marks.isProper(last)
                && SUFFIX.contains(marks.form(last));
    }

    /** True for the word for a body behind a name that was cut off from it: "Norda" and "Federation". */
    private static boolean endsName(Marks marks, int i) {
        return i > 0 && SUFFIX.contains(marks.form(i)) && marks.isProper(i) && marks.end(i) == i + 1
                && !marks.joined(i - 1, i) && marks.kind(i) == Kind.PERSON
                && marks.kind(i - 1) != null && marks.isProper(i - 1);
    }

    private static boolean isNational(Marks marks, int i) {
        return marks.kind(i) == Kind.NATIONALITY || marks.kind(i) == Kind.STATE;
    }

    private static boolean isInsideLonger(Marks marks, int first, int end) {
        return marks.isCapital(first - 1) && marks.joined(first - 1, first)
                || marks.isCapital(end) && marks.joined(end - 1, end);
    }

    private static int end(Marks marks, int i) {
        int body = BODY.matchFrom(marks.tokens(), i);
        if (body > i) {
            return body;
        }
        if (isNational(marks, i - 1)) {
            int mission = MISSION.matchFrom(marks.tokens(), i);
            boolean official = mission > i && !marks.form(i).equalsIgnoreCase("government")
                    && !marks.form(i).equalsIgnoreCase("army") && !marks.form(i).equalsIgnoreCase("parliament")
                    && !marks.form(i).equalsIgnoreCase("navy");
            if (official || mission > i && marks.isCapital(i)) {
                return mission;
            }
        }
        int field = fields(marks, i);
        boolean named = field > i && field < marks.size() && INSTITUTION.contains(marks.form(field));
        return named ? field + 1 : ministryOf(marks, i);
    }

    private static int fields(Marks marks, int from) {
        int i = from;
        while (i < marks.size() && i - from < 4 && (FIELD.contains(marks.form(i))
                || i > from && marks.form(i).equals("and") && i + 1 < marks.size()
                        && FIELD.contains(marks.form(i + 1)))) {
            i++;
        }
        return i;
    }

    /** "Ministry of Foreign Affairs": the word, "of", and capitals or fields. */
    private static int ministryOf(Marks marks, int i) {
        boolean opens = i + 2 < marks.size() && INSTITUTION.contains(marks.form(i)) && marks.isCapital(i)
                && marks.form(i + 1).equals("of");
        int end = i + 2;
        while (opens && end < marks.size()
                && (marks.isCapital(end) || marks.form(end).equals("and") && marks.isCapital(end + 1))) {
            end++;
        }
        return opens && end > i + 2 ? end : i;
    }
}
