package org.attache.language.name;

import org.attache.annotation.Name.Kind;

/**
 * Names of people that are written with hyphens: "Ban Ki-moon", "Frank-Walter Steinmeier". The words of such a name follow one another
 * without a space, and the part behind the hyphen may be small; "the Seoul-based bank" is no such name.
 */
final class Hyphens {

    private Hyphens() {}

    /** True of the small end of a name: "moon". */
    static boolean end(Marks marks, int i) {
        return within(marks, i - 1) && marks.joined(i - 2, i)
                && (marks.kind(i) == Kind.PERSON || proper(marks, i));
    }

    /** Makes the pieces of one person's name one. */
    static void join(Marks marks) {
        for (int i = 1; i + 1 < marks.size(); i++) {
            boolean whole = marks.kind(i - 1) == Kind.PERSON && !marks.joined(i - 1, i + 1);
            if (whole && within(marks, i) && proper(marks, i + 1) && !elsewhere(marks, i + 1)) {
                int end = marks.isFree(i + 1) ? i + 2 : marks.end(i + 1);
                marks.claim(Kind.PERSON, marks.start(i - 1), marks.kind(end) == Kind.PERSON ? marks.end(end) : end);
            }
        }
    }

    /** "The Low-Moscow talks", "the Low-Acme deal": the name of something else behind the hyphen. */
    private static boolean elsewhere(Marks marks, int i) {
        boolean bare = marks.kind(i) == Kind.ORGANISATION && marks.end(i) == i + 1
                && marks.kind(i + 1) == Kind.PERSON;
        return !marks.isFree(i) && marks.kind(i) != Kind.PERSON && !bare;
    }

    private static boolean proper(Marks marks, int i) {
        return marks.tokens().get(i).pos().startsWith("NNP");
    }

    /** True of a hyphen without a space on either side. */
    private static boolean within(Marks marks, int i) {
        return i > 0 && i + 1 < marks.size() && marks.tokens().get(i).pos().equals("HYPH")
                && marks.tokens().get(i - 1).span().end() == marks.tokens().get(i).span().start()
                && marks.tokens().get(i).span().end() == marks.tokens().get(i + 1).span().start();
    }
}
