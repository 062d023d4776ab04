package org.attache.language.name;

import java.util.Locale;
import org.attache.annotation.Name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Titles, ranks and offices: cut off the front of persons ("Mr Khan"), found before them ("former prime minister Imran
 * Khan"), and on their own when written with capitals ("the Foreign Secretary").
 *
 * <p>An office is modifiers and a head ("deputy foreign minister"), with an area behind it ("Minister for Foreign
 * Affairs"), and several may follow each other ("Chief of Army Staff General"). Capitalised words behind a title that the
 * model left alone are a person.
 */
final class Titles {

    private static final Phrases HONORIFIC = Phrases.of("honorific");
    private static final Phrases RANK = Phrases.of("rank");
    private static final Phrases OFFICE = Phrases.of("office");
    private static final Phrases MODIFIER = Phrases.of("modifier");
    private static final Phrases PARTICLE = Phrases.of("particle");
    private static final Phrases ROLE = Phrases.of("role");
    private static final Phrases SUFFIX = Phrases.of("suffix");
    private static final Phrases AREA = Phrases.of("area");

    /** A rank that opens the names of firms: "Private Jet Services". */
    private static final String ADJECTIVE = "Private";

    /** Words of a person's name. */
    private static final int LONGEST = 4;

    private Titles() {}

    static void mark(Marks marks) {
        particles(marks);
        areas(marks);
        inside(marks);
        nouns(marks);
        roles(marks);
        ranked(marks);
        for (int i = 0; i < marks.size();) {
            int end = chain(marks, i);
            boolean title = end > i && isTitle(marks, i, end);
            if (title) {
                marks.claim(Kind.TITLE, i, end);
                nameAfter(marks, end);
            }
            i = title ? end : i + 1;
        }
    }

    /** "Omar bin Rashid" is one person, whatever the model took "Omar" for. */
    private static void particles(Marks marks) {
        for (int i = 1; i < marks.size(); i++) {
            boolean particle = marks.kind(i) == Kind.PERSON && !marks.joined(i - 1, i)
                    && PARTICLE.contains(marks.form(i));
            if (particle && marks.isProper(i - 1)) {
                int first = i - 1;
                while (marks.joined(first - 1, i - 1)) {
                    first--;
                }
                marks.claim(Kind.PERSON, first, marks.end(i));
            }
        }
    }

    /** "Survivor Ramon Dizon" at the start of a sentence: the noun is no part of the name, which is a person's. */
    private static void roles(Marks marks) {
        boolean role = marks.size() > 2 && ROLE.contains(marks.form(0)) && marks.isProper(1) && marks.isProper(2);
        int end = marks.joined(0, 1) ? marks.end(0) : marks.size() > 1 ? marks.end(1) : 0;
        if (role && end > 2 && marks.kind(1) != null && marks.kind(1) != Kind.OUTLET && isPersonal(marks, 1, end)) {
            marks.clear(0);
            marks.claim(Kind.PERSON, 1, end);
        }
    }

    /** What the model took for a body is a person if it opens with a rank: "General Brice Moussavou", not "General Motors". */
    private static void ranked(Marks marks) {
        for (int i = 0; i < marks.size(); i = marks.end(i)) {
            boolean rank = marks.kind(i) == Kind.ORGANISATION && !marks.form(i).equals(ADJECTIVE)
                    && (RANK.contains(marks.form(i)) || HONORIFIC.contains(marks.form(i)));
            int end = marks.end(i);
            if (rank && end - i + (marks.kind(end) == Kind.PERSON ? 1 : 0) > 2 && isPersonal(marks, i, end)) {
                marks.claim(Kind.PERSON, i + 1, marks.kind(end) == Kind.PERSON ? marks.end(end) : end);
                marks.clear(i);
            }
        }
    }

    /** "Minister of Agriculture Ann Low": the field of the office is no part of the name behind it. */
    private static void areas(Marks marks) {
        for (int i = 2; i < marks.size(); i = marks.end(i)) {
            int name = marks.kind(i) == Kind.ORGANISATION && isOf(marks, i - 1)
                    ? AREA.matchFrom(marks.tokens(), i, marks.end(i)) : i;
            int end = marks.end(i);
            if (name > i && end - name > 0 && end - name <= LONGEST && isPersonal(marks, name, end)
                    && OFFICE.matchFrom(marks.tokens(), i - 2) == i - 1) {
                marks.claim(Kind.PERSON, name, end);
                for (int at = i; at < name; at++) {
                    marks.clear(at);
                }
            }
        }
    }

    private static boolean isOf(Marks marks, int i) {
        return marks.form(i).equals("of") || marks.form(i).equals("for");
    }

    /** "The talk show host Ann Low": a noun for a person right before or within what the model took for a body or a place. */
    private static void nouns(Marks marks) {
        for (int i = 1; i < marks.size(); i = marks.end(i)) {
            boolean glued = ROLE.contains(marks.form(i));
            int first = glued ? i + 1 : i;
            int end = marks.end(i);
            boolean doubtful = marks.kind(i) == Kind.ORGANISATION || marks.kind(i) == Kind.PLACE;
            if (doubtful && (glued || ROLE.contains(marks.form(i - 1)) && !marks.isCapital(i - 1))
                    && end - first == 2 && isPersonal(marks, first, end)) {
                marks.claim(Kind.PERSON, first, end);
                if (glued) {
                    marks.clear(i);
                }
            }
        }
    }

    /** "Energy Department Secretary Ann Low", "Bay & Co Chief Executive Ann Low": an office in what the model took for one body. */
    private static void inside(Marks marks) {
        for (int i = 0; i < marks.size(); i = marks.end(i)) {
            int end = marks.end(i);
            for (int at = i; marks.kind(i) == Kind.ORGANISATION && at < end; at++) {
                int plain = OFFICE.matchFrom(marks.tokens(), at);
                int name = plain > at ? withArea(marks, plain) : at;
                if (name > (at == i ? plain : at) && marks.isCapital(at) && personAt(marks, name, end)) {
                    marks.claim(Kind.TITLE, at, name);
                    end = at;
                }
            }
        }
    }

    /** Takes the rest of the body's name, with the name behind it, for a person's; false where it is none. */
    private static boolean personAt(Marks marks, int first, int end) {
        boolean follows = first >= end && marks.kind(first) == Kind.PERSON;
        int last = marks.kind(end) == Kind.PERSON ? marks.end(end) : end;
        boolean rest = first < end && last - first > 1 && last - first <= LONGEST && isPersonal(marks, first, end);
        if (rest) {
            marks.claim(Kind.PERSON, first, last);
        }
        return rest || follows;
    }

    private static boolean isPersonal(Marks marks, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!marks.isProper(i) || SUFFIX.contains(marks.form(i))) {
                return false;
            }
        }
        return true;
    }

    /** The end of one or more titles in a row. */
    private static int chain(Marks marks, int first) {
        int end = one(marks, first);
        while (end > first) {
            int next = one(marks, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int one(Marks marks, int first) {
        int plain = Math.max(HONORIFIC.matchFrom(marks.tokens(), first), RANK.matchFrom(marks.tokens(), first));
        int office = office(marks, first);
        return Math.max(plain, office);
    }

    private static int office(Marks marks, int first) {
        int best = first;
        for (int head = first; head < marks.size() && head - first < 5; head++) {
            int end = Math.max(OFFICE.matchFrom(marks.tokens(), head),
                    head > first ? RANK.matchFrom(marks.tokens(), head) : head);
            best = Math.max(best, end > head ? withArea(marks, end) : first);
            if (!MODIFIER.contains(marks.form(head)) && !isLink(marks, head, first)) {
                break;
            }
        }
        return best;
    }

    private static boolean isLink(Marks marks, int i, int first) {
        return i > first && (marks.form(i).equals("-") || marks.form(i).equals("and"));
    }

    private static int withArea(Marks marks, int end) {
        if (end >= marks.size() || !isOf(marks, end)) {
            return end;
        }
        int area = AREA.matchFrom(marks.tokens(), end + 1);
        return area > end + 1 ? area : end;
    }

    private static boolean isTitle(Marks marks, int first, int end) {
        boolean insideOther = isOther(marks.kind(first)) && marks.joined(first - 1, first)
                || isOther(marks.kind(end - 1)) && marks.joined(end - 1, end);
        if (insideOther || marks.kind(first) == Kind.OUTLET) {
            return false;
        }
        boolean person = marks.kind(end) == Kind.PERSON || isNameAhead(marks, first, end);
        return person || isCapitalised(marks, first, end) && (first > 0 || end > first + 1);
    }

    private static boolean isOther(@Nullable Kind kind) {
        return kind != null && kind != Kind.PERSON;
    }

    /** Proper words that nobody claimed, behind a title with a capital: "Gen Bajwa". */
    private static boolean isNameAhead(Marks marks, int first, int end) {
        return marks.isCapital(first) && marks.isProper(end)
                && isDoubtful(marks, end)
                && !marks.form(end).equals(marks.form(end).toUpperCase(Locale.ROOT));
    }

    /** No name, or one of the kinds that the model gives to persons it does not know. */
    private static boolean isDoubtful(Marks marks, int i) {
        return marks.isFree(i) || marks.kind(i) == Kind.ORGANISATION || marks.kind(i) == Kind.OTHER;
    }

    private static boolean isCapitalised(Marks marks, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!marks.isCapital(i) && marks.form(i).length() > 3) {
                return false;
            }
        }
        boolean honorific = HONORIFIC.matchFrom(marks.tokens(), first) == end;
        boolean rank = RANK.matchFrom(marks.tokens(), first) == end;
        boolean office = marks.isCapital(first) && marks.isCapital(end - 1) && !honorific && !rank;
        return office && (marks.isFree(first) || marks.kind(first) != Kind.PERSON);
    }

    private static void nameAfter(Marks marks, int first) {
        int end = first;
        while (end < marks.size() && marks.isProper(end)
                && (marks.isFree(end) || end == first && isDoubtful(marks, end))) {
            end++;
        }
        boolean ranked = marks.isCapital(first - 1);
        if (end > first && ranked && end - first <= 4) {
            marks.claim(Kind.PERSON, first, marks.kind(end) == Kind.PERSON ? marks.end(end) : end);
        }
    }
}
