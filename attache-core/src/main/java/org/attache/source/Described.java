package org.attache.source;

import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Source;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.SourceWords;

/**
 * Bodies and holders of offices that an article only describes: "the state-owned carrier", "the league", "the minister". Nothing holds
 * such a one apart from the firm, the body or the minister that another article names, so where few sources are to be counted the two may
 * be one.
 */
public final class Described {

    private Described() {}

    /** True when one of the two is described and the other may be who is meant. */
    public static boolean mayBeOne(KnownSource one, KnownSource other) {
        return fits(one, other) || fits(other, one);
    }

    private static boolean described(KnownSource one) {
        return one.is(Source.Kind.OFFICE) && !capital(last(one));
    }

    /** True for whoever holds an office and is not named: "the minister". */
    public static boolean holder(KnownSource one) {
        return described(one) && (SourceWords.in("HOLDER", one.noun()) || one.noun().equals("minister"));
    }

    private static boolean fits(KnownSource described, KnownSource named) {
        if (overseer(described) && body(named) && SourceWords.in("AGENCYNOUN", named.noun())) {
            return true;
        }
        if (!described(described)) {
            return false;
        }
        return holder(described) ? speaker(named) && Bodies.mayBeOne(office(described), named.body())
                : body(named) && (firm(described) ? !SourceWords.office(named.noun()) || firm(named)
                        : bare(described) && !SourceWords.office(named.noun()));
    }

    /** "The regulator", "inspectors of the authority", of which nothing else is told: whatever agency is named. */
    private static boolean overseer(KnownSource one) {
        boolean office = described(one) && !holder(one);
        return (office || one.is(Source.Kind.UNNAMED)) && !one.body().isEmpty()
                && one.body().stream().allMatch(word -> SourceWords.in("OVERSEER", word));
    }

    private static boolean speaker(KnownSource one) {
        return one.is(Source.Kind.PERSON) && !one.witness() || one.is(Source.Kind.OFFICE);
    }

    /** Where somebody holds an office: "the mayor of Ostra" is of Ostra, "the mayor" of nowhere that is stated. */
    private static Set<String> office(KnownSource holder) {
        Set<String> body = new TreeSet<>(holder.body());
        body.remove(Bodies.word(holder.noun()));
        return body;
    }

    private static boolean body(KnownSource one) {
        return one.is(Source.Kind.OFFICE) && capital(last(one)) && !one.state();
    }

    private static boolean firm(KnownSource one) {
        return SourceWords.in("COMPANY", one.noun());
    }

    /** "The league", of which nothing else is said. */
    private static boolean bare(KnownSource one) {
        return one.body().equals(Set.of(Bodies.word(one.noun())));
    }

    private static String last(KnownSource one) {
        String name = one.name() == null ? "" : one.name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
