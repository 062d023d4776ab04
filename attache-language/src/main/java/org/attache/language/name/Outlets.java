package org.attache.language.name;

import java.util.Locale;
import org.attache.actor.ActorTable;
import org.attache.annotation.Name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Newspapers, broadcasters and agencies: by a list; by the last word of a capitalised name ("Daily Courier", "Harbour
 * Post"); by the noun behind it ("the Nation newspaper") or before it ("the daily Record").
 */
final class Outlets {

    private static final Phrases OUTLET = Phrases.of("outlet").and(ActorTable.OUTLETS, 0);
    private static final Phrases PRESS = Phrases.of("press");
    private static final Phrases PRESS_PART = Phrases.of("presspart");
    private static final Phrases PRESS_ONLY = Phrases.of("pressonly");
    private static final Phrases STATION = Phrases.of("station");
    private static final Phrases KIND_OF_PRESS = Phrases.of("kindofpress");

    private Outlets() {}

    static void mark(Marks marks) {
        for (int i = 0; i < marks.size();) {
            int end = run(marks, i);
            if (end > i) {
                int from = i;
                markIn(marks, from, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of a run of capitalised words (with "of", "and" between) that holds nothing but names. */
    private static int run(Marks marks, int first) {
        int end = first;
        while (end < marks.size() && (marks.isCapital(end) || end > first && isLink(marks, end))) {
            end++;
        }
        return end;
    }

    private static boolean isLink(Marks marks, int i) {
        String form = marks.form(i);
        boolean link = form.equals("of") || form.equals("'s") || form.equals("’s") || form.equals("-")
                || form.equals("and");
        return link && marks.isCapital(i + 1);
    }

    private static void markIn(Marks marks, int first, int end) {
        int from = first;
        while (from < end) {
            int listed = OUTLET.matchFrom(marks.tokens(), from, end);
            if (listed > from && isOutlet(marks, from, listed)) {
                marks.claim(Kind.OUTLET, withArticle(marks, from, first, listed), listed);
            }
            from = Math.max(listed, from + 1);
        }
        byFirstWord(marks, first, end);
        byLastWord(marks, first, end);
        byNoun(marks, first, end);
        byNounBefore(marks, first, end);
    }

    /** A listed word that is the whole of a name, or no name, or was taken for an organisation. */
    private static boolean isOutlet(Marks marks, int first, int end) {
        Kind kind = marks.kind(first);
        boolean whole = !(first > 0 && marks.joined(first - 1, first) && !marks.form(first - 1).equalsIgnoreCase("the"))
                && !marks.joined(end - 1, end);
        boolean ordinary = end == first + 1 && marks.tokens().get(first).pos().startsWith("NNP")
                ? isCommon(marks, first)
                : end == first + 1;
        return whole && !ordinary && kind != Kind.PERSON;
    }

    /** Names that are words as well need the model's consent: Time, Dawn, Fox, Vice, Slate. */
    private static boolean isCommon(Marks marks, int i) {
        String form = marks.form(i);
        boolean acronym = form.equals(form.toUpperCase(Locale.ROOT));
        return !acronym && form.length() <= 5 && marks.kind(i) != Kind.ORGANISATION && marks.kind(i) != Kind.OTHER
                && !marks.tokens().get(i).relation().startsWith("nsubj");
    }

    /** "The" is part of "The Guardian", not of "The BBC". */
    private static int withArticle(Marks marks, int from, int first, int end) {
        boolean acronym = marks.form(end - 1).equals(marks.form(end - 1).toUpperCase(Locale.ROOT));
        return from > first && !acronym && marks.form(from - 1).equals("The") ? from - 1 : from;
    }

    private static void byLastWord(Marks marks, int first, int end) {
        for (int last = end - 1; last > first; last--) {
            boolean press = PRESS.contains(lastPart(marks.form(last)))
                    && (marks.isProper(last) || marks.kind(last) == Kind.ORGANISATION);
            boolean part = PRESS_PART.contains(marks.form(last)) && marks.isProper(last)
                    && marks.kind(last) == Kind.ORGANISATION;
            int from = press || part || isStation(marks, last) ? start(marks, first, last) : last;
            boolean person = marks.kind(last) == Kind.PERSON && !PRESS_ONLY.contains(lastPart(marks.form(last)));
            if (from < last && !person && marks.kind(last) != Kind.OUTLET) {
                marks.claim(Kind.OUTLET, from, ofPlace(marks, last, end));
                return;
            }
        }
    }

    /** "Levant Wire", taken for a person. */
    private static boolean isStation(Marks marks, int last) {
        return PRESS_ONLY.contains(marks.form(last)) && marks.isProper(last) && marks.kind(last) == Kind.PERSON;
    }

    /** "Radio Roe": whoever is called so is a station. */
    private static void byFirstWord(Marks marks, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            boolean opens = STATION.contains(marks.form(i)) && !marks.joined(i - 1, i) && marks.kind(i) == Kind.PERSON
                    && marks.joined(i, i + 1);
            if (opens) {
                marks.claim(Kind.OUTLET, i, marks.end(i));
            }
        }
    }

    /** "Dispatch", of "Post-Dispatch". */
    private static String lastPart(String form) {
        return form.substring(form.lastIndexOf('-') + 1);
    }

    /** "The Times of Malta" ends behind the place. */
    private static int ofPlace(Marks marks, int last, int end) {
        boolean of = last + 2 < end && marks.form(last + 1).equals("of") && !marks.form(last).equals("News");
        int to = last + 2;
        while (of && to < end && marks.isProper(to)) {
            to++;
        }
        return of ? to : last + 1;
    }

    /** Where the name that ends in a press word begins: its organisation, or the proper words before it. */
    private static int start(Marks marks, int first, int last) {
        int from = last;
        while (from > first && belongs(marks, from - 1, last)) {
            from--;
        }
        boolean article = from == last - 1 && marks.form(from).equals("The");
        return article && !PRESS.contains(marks.form(last)) ? last : from;
    }

    private static boolean belongs(Marks marks, int i, int last) {
        @Nullable
        Kind kind = marks.kind(i);
        boolean own = marks.joined(i, last) || kind == null || kind == Kind.PLACE || kind == Kind.STATE
                || kind == Kind.NATIONALITY || kind == Kind.ORGANISATION || kind == Kind.OTHER;
        return own && (marks.isProper(i) || marks.form(i).equals("The") || marks.joined(i, last)
                || kind == Kind.NATIONALITY);
    }

    /** "The daily Record": a kind of press right before a name that is not a whole person's. */
    private static void byNounBefore(Marks marks, int first, int end) {
        boolean press = first > 0 && KIND_OF_PRESS.matchFrom(marks.tokens(), first - 1, first) == first
                && !marks.tokens().get(first - 1).pos().startsWith("RB");
        int last = first;
        while (last < end && marks.isProper(last)) {
            last++;
        }
        boolean person = marks.kind(first) == Kind.PERSON && marks.end(first) > first + 1;
        boolean known = marks.kind(first) == Kind.OUTLET || marks.kind(first) == Kind.TITLE;
        if (press && last > first && !person && !known) {
            marks.claim(Kind.OUTLET, first, Math.max(last, marks.kind(first) == null ? last : marks.end(first)));
        }
    }

    private static void byNoun(Marks marks, int first, int end) {
        int noun = KIND_OF_PRESS.matchFrom(marks.tokens(), end);
        if (noun > end && marks.isProper(end - 1) && marks.kind(end - 1) != Kind.OUTLET
                && marks.kind(end - 1) != Kind.NATIONALITY && marks.kind(end - 1) != Kind.STATE) {
            int from = end - 1;
            while (from > first && (marks.isProper(from - 1) || marks.form(from - 1).equals("The"))) {
                from--;
            }
            marks.claim(Kind.OUTLET, from, end);
        }
    }
}
