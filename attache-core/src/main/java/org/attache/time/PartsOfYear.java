package org.attache.time;

import java.time.LocalDate;
import org.attache.time.grammar.Grain;
import org.attache.time.grammar.Meaning;
import org.attache.time.grammar.PartGrammar;

/** Halves, quarters and seasons, which come back every year. */
final class PartsOfYear {

    private PartsOfYear() {}

    /** Of the last one that has begun by a day and the one after it, the one the tense points to. */
    static Stretch nearest(Meaning.Part part, LocalDate now, Tense tense) {
        Stretch after = new Stretch(part.grain(), PartGrammar.first(part, now.getYear() + 1));
        while (!years(part, after, -1).last().isBefore(now)) {
            after = years(part, after, -1);
        }
        Stretch before = after.first().isAfter(now) ? years(part, after, -1) : after;
        return new Nearest(now).nearer(before, after, tense);
    }

    /** The same part so many years later. */
    static Stretch years(Meaning.Part part, Stretch stretch, int years) {
        return stretch.step(years * (part.grain() == Grain.HALF ? 2 : 4));
    }

    /** Its value where no year is known: "XXXX-Q3". */
    static String withoutYear(Meaning.Part part) {
        return "XXXX" + part.grain().text(PartGrammar.first(part, 2000)).substring(4);
    }
}
