package org.attache.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.act.Act;
import org.attache.event.act.Terms;
import org.attache.model.Event.Party;

/**
 * Whether an act has parties enough to be told.
 *
 * <p>Somebody must act who can, on somebody, unless the frame needs nobody else. And somebody must be known: one party with
 * a country or an organisation of states, or two of whom at least the sector is. "The minister criticised him" without
 * either is left out, since no desk can count it: a third of the events told of a sample of papers were such; of 1,050 coded
 * sentences two in a hundred lose their event (decision 0040).
 *
 * @param anybody true when unknown parties do too
 */
record Tellable(Terms terms, boolean anybody) {

    private static final Set<String> BODIES = Set.of("UNO", "IGO", "NGO", "MNC", "EUR", "IMG");

    /** What can be told by whom it befell: releases, coercion, violence. */
    private static final Set<String> SUFFERED = Set.of("08", "11", "17", "18", "19", "20");
    private static final Set<String> TALK = Set.of("040", "041");
    private static final Set<String> VERBAL = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");

    boolean test(Act act, List<Party> from, List<Party> to) {
        return isKnown(from, to) && !isBeyondPolitics(act) && !isUncoded(act, from) && !isPress(act, from)
                && !isInterview(act, from, to) && !isUnnamed(act)
                && hasSides(act, from, to);
    }

    /** Said of something that somebody else has or does. */
    private static boolean isView(Act act) {
        return isVerbal(act) && !act.code().startsWith("03") && !act.code().startsWith("13");
    }

    /** Said, not done. */
    static boolean isVerbal(Act act) {
        return VERBAL.contains(root(act));
    }

    private static String root(Act act) {
        return act.code().substring(0, 2);
    }

    private boolean isKnown(List<Party> from, List<Party> to) {
        return anybody && !(from.isEmpty() && to.isEmpty())
                || Stream.concat(from.stream(), to.stream()).anyMatch(Tellable::isKnown)
                || Stream.concat(from.stream(), to.stream()).filter(party -> !party.code().isEmpty()).count() > 1;
    }

    private static boolean isKnown(Party party) {
        return party.country() != null || party.code().length() >= 3 && BODIES.contains(party.code().substring(0, 3));
    }

    /** Athletes win and diseases kill. */
    private boolean isBeyondPolitics(Act act) {
        return act.from().stream().anyMatch(token -> terms.isOfClass(token, "illness")
                || !terms.isName(token) && terms.isOfClass(token, "athlete"));
    }

    /** What papers praise, blame and let somebody say is their voice, not an act of a party. */
    private static boolean isPress(Act act, List<Party> from) {
        return (isVerbal(act) || act.code().startsWith("08")) && !from.isEmpty()
                && from.stream().allMatch(party -> party.code().endsWith("JRN"));
    }

    /** Who talks or writes to a paper is its source: media are no party to that. */
    private static boolean isInterview(Act act, List<Party> from, List<Party> to) {
        return TALK.contains(act.code())
                && Stream.concat(from.stream(), to.stream()).anyMatch(party -> party.code().endsWith("JRN"));
    }

    /** What somebody says without a name is a source's word, not an act of a party. */
    private boolean isUnnamed(Act act) {
        return isVerbal(act) && !act.from().isEmpty() && act.from().stream().allMatch(terms::isUnnamed);
    }

    private static boolean isUncoded(Act act, List<Party> from) {
        return act.frame().is("coded") && from.stream().allMatch(party -> party.code().isEmpty());
    }

    private boolean hasSides(Act act, List<Party> from, List<Party> to) {
        boolean actor = act.from().stream().anyMatch(terms::canAct) || act.frame().is("thing");
        boolean recipient = act.to().stream().anyMatch(terms::canAct);
        return actor && (isSide(act, to) || act.frame().is("alone") || from.size() > 1)
                || from.isEmpty() && recipient && SUFFERED.contains(root(act));
    }

    /** Words are said of somebody: "criticised the noise", "backs the idea" are views, not acts towards a side. */
    private boolean isSide(Act act, List<Party> to) {
        boolean coded = to.stream().anyMatch(party -> !party.code().isEmpty());
        return coded || !to.isEmpty()
                && (!isView(act) || act.to().stream().anyMatch(terms::canAct));
    }
}
