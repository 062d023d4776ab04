package org.attache.language.name;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.attache.actor.ActorTable;
import org.attache.annotation.Name;
import org.attache.annotation.Name.Kind;
import org.attache.annotation.Token;

/**
 * Finds the names of a sentence: what the statistical model saw, then rules for what it was never taught.
 *
 * <p>The model knows persons, organisations, places and peoples. The rules, each in turn: names lose articles and genitives
 * and end at them; states and peoples are known by a table; bodies named by their field or state ("foreign ministry",
 * "Russian embassy") are organisations in lower case too; outlets are known by name, by a last word ("Tribune"), or by what
 * is said behind them ("the Nation newspaper"); titles are cut from persons and found before them.
 */
public final class NameFinder {

    private static final Phrases STATES = Phrases.ofStates(2);
    private static final Phrases PEOPLES = Phrases.ofStates(3);
    private static final Phrases TOWNS = Phrases.ofStates(4).and(ActorTable.PLACES, 1);
    private static final Phrases DAY = Phrases.of("day");
    private static final Phrases GIVEN = Phrases.of("given");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her",
            "our", "some", "any", "new", "former");

    private NameFinder() {}

    /**
     * The names of a sentence, sorted, without overlap.
     *
     * @param tokens its words, tagged and parsed
     * @param raw the statistical model's tag of each
     */
    public static List<Name> find(List<Token> tokens, IntFunction<String> raw) {
        Marks marks = new Marks(tokens, RawNames.decode(tokens.size(), raw));
        trim(marks);
        days(marks);
        compounds(marks);
        Hyphens.join(marks);
        known(marks, STATES, Kind.STATE);
        known(marks, PEOPLES, Kind.NATIONALITY);
        towns(marks);
        Bodies.mark(marks);
        Outlets.mark(marks);
        Titles.mark(marks);
        clean(marks);
        return marks.names();
    }

    /** Takes articles, genitives, addresses, signs and small words off both ends of the names. */
    private static void clean(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.kind(i) != null && !marks.joined(i - 1, i) && isNoPart(marks, i, true)) {
                marks.clear(i);
            }
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.kind(i) != null && !marks.joined(i, i + 1) && isNoPart(marks, i, false)) {
                marks.clear(i);
            }
        }
    }

    private static boolean isNoPart(Marks marks, int i, boolean first) {
        String form = marks.form(i);
        int sign = form.codePointAt(0);
        boolean article = ARTICLES.contains(form) || form.equals("and")
                || form.equals("The") && marks.kind(i) != Kind.OUTLET;
        return form.contains("://") || marks.tokens().get(i).pos().equals("POS") || first && article
                || !Character.isLetterOrDigit(sign) && !form.endsWith(".");
    }

    /** Takes small words off the ends of raw names, and genitives out of them; a name of small words alone is none. */
    private static void trim(Marks marks) {
        clean(marks);
        for (int i = marks.size() - 1; i >= 0; i--) {
            boolean last = !marks.joined(i, i + 1) && !Hyphens.end(marks, i);
            if (marks.kind(i) != null && last
                    && marks.form(i).chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
                marks.clear(i);
            } else if (marks.kind(i) != Kind.OTHER && marks.tokens().get(i).pos().equals("POS")) {
                marks.clear(i);
            }
        }
        clean(marks);
    }

    /** "On Monday Abdel Fattah el-Sisi said": a day before a name is no part of it, and what remains is a person. */
    private static void days(Marks marks) {
        for (int i = 0; i + 2 < marks.size(); i++) {
            boolean opens = !marks.joined(i - 1, i) && marks.end(i) > i + 2 && DAY.contains(marks.form(i))
                    && marks.kind(i) == Kind.ORGANISATION;
            if (opens) {
                marks.claim(Kind.PERSON, i + 1, marks.end(i));
                marks.clear(i);
            }
        }
    }

    /** "Russia-Ukraine": two states or towns joined by a hyphen are two names; "Cuban-American" is one people. */
    private static void compounds(Marks marks) {
        for (int i = 1; i + 1 < marks.size(); i++) {
            boolean hyphen = marks.tokens().get(i).pos().equals("HYPH") && marks.joined(i - 1, i + 1)
                    && marks.kind(i) != Kind.NATIONALITY;
            if (hyphen && isKnown(marks, marks.start(i - 1), i) && isKnown(marks, i + 1, marks.end(i))) {
                marks.clear(i);
            }
        }
    }

    private static boolean isKnown(Marks marks, int first, int end) {
        return STATES.matchFrom(marks.tokens(), first, end) == end
                || PEOPLES.matchFrom(marks.tokens(), first, end) == end
                || TOWNS.matchFrom(marks.tokens(), first, end) == end;
    }

    /** Towns that the model took for something else, or overlooked, are places. */
    private static void towns(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            int end = marks.isProper(i) ? TOWNS.matchFrom(marks.tokens(), i) : i;
            boolean whole = end > i && !(i > 0 && marks.joined(i - 1, i)) && !marks.joined(end - 1, end);
            boolean alone = !marks.isProper(end) && !marks.isProper(i - 1);
            boolean person = marks.kind(i) == Kind.PERSON && GIVEN.contains(marks.form(i));
            if (whole && alone && !person && marks.kind(i) != Kind.STATE) {
                marks.claim(Kind.PLACE, i, end);
            }
        }
    }

    /** Marks what a table knows, unless it is part of a longer name. */
    private static void known(Marks marks, Phrases phrases, Kind kind) {
        for (int i = 0; i < marks.size();) {
            int end = marks.isCapital(i) ? phrases.matchFrom(marks.tokens(), i) : i;
            boolean part = end > i && (marks.joined(i - 1, i) && i > 0 || marks.joined(end - 1, end));
            boolean person = end == i + 1 && marks.kind(i) == Kind.PERSON && GIVEN.contains(marks.form(i));
            if (end > i && !part && !person) {
                marks.claim(kind, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }
}
