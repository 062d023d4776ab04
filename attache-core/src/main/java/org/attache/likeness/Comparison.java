package org.attache.likeness;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.attache.meaning.Meaning;
import org.attache.meaning.Thesaurus;
import org.attache.model.Claim.Modality;
import org.attache.proposition.Converses;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Numbers;
import org.attache.proposition.word.Term;

/**
 * Says what keeps two statements apart that are otherwise alike: who acts on whom, numbers of the same things, days, plan
 * or deed, how firm an undertaking is, and polarity. A false merge counts sources of one thing for another; a miss only
 * leaves two claims side by side. So any conflict keeps them apart.
 */
public final class Comparison {

    private static final List<Set<String>> RUNGS = List.of(
            Set.of("hope", "consider", "discuss", "talk", "explore", "study", "seek", "plan", "suggest"),
            Set.of("agree", "decide", "sign", "approve", "adopt", "ratify", "conclude"));

    /** Units of time: a number of them says how long something lasts. */
    private static final List<String> LENGTHS = List.of("hour", "day", "week", "month", "year");

    /** What is only wished or weighed. */
    private static final Set<String> WISHES = Set.of("hope", "consider");

    private static final int SAME_HAPPENING = 30;

    /** How akin two nouns must be to count one thing. */
    private static final double SAME_THING = 0.7;
    /** The class of those who are counted as people and no more. */
    private static final String PEOPLE = "person";
    private static final int LEAST_COMMON = 2;
    private static final double MOST_APART = 10;
    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    private Comparison() {}

    /** The first slot in which the two cannot be one, "" when there is none. */
    public static String conflict(Proposition a, Proposition b) {
        if (numbersDiffer(a, b) || harmsDiffer(a, b)) {
            return "number";
        }
        if (actorsDiffer(a, b)) {
            return "actor";
        }
        if (daysDiffer(a, b)) {
            return "date";
        }
        if (rung(a) >= 0 && rung(b) >= 0 && rung(a) != rung(b)) {
            return "strength";
        }
        if (rung(a) >= 0 && rung(a) == rung(b)) {
            return "";
        }
        boolean planAndDeed = ahead(a) && !ahead(b) && b.done() && !b.averse()
                || ahead(b) && !ahead(a) && a.done() && !a.averse();
        return planAndDeed && !lasting(a, b) ? "modality" : "";
    }

    /** True for what is planned or asked for. */
    private static boolean ahead(Proposition one) {
        return one.modality() == Modality.PLANNED || one.demanded();
    }

    /** "Flights have been suspended until Friday", "there will be no flights until Friday": what was ordered, and how it will be. */
    private static boolean lasting(Proposition a, Proposition b) {
        boolean end = a.limit() != null && b.limit() != null && a.limit().end() && b.limit().end();
        return end || LENGTHS.stream().anyMatch(one -> a.numbers().containsKey(one) && b.numbers().containsKey(one));
    }

    /**
     * True when both count things of one kind, and not alike: "eleven babies", "seventeen infants". Harm done to people is no thing; lengths and
     * spans of time are counted of anything, so there the deed must be one, too.
     */
    static boolean otherCount(Proposition a, Proposition b, boolean oneDeed) {
        return !a.numbers().isEmpty() && !b.numbers().isEmpty()
                && a.numbers().entrySet().stream().filter(one -> counted(one, oneDeed))
                        .anyMatch(one -> b.numbers().entrySet().stream()
                                .filter(other -> counted(other, oneDeed))
                                .anyMatch(other -> akin(one.getKey(), other.getKey())
                                        && unlike(one.getValue(), other.getValue())
                                        && near(one.getValue(), other.getValue())))
                && !share(a) && !share(b);
    }

    /** A figure many times another counts a whole and a part of it: "the school has 400 pupils", "three pupils were expelled". */
    private static boolean near(SortedSet<String> some, SortedSet<String> others) {
        return some.stream().mapToDouble(Numbers::value).anyMatch(one -> others.stream().mapToDouble(Numbers::value)
                .anyMatch(other -> one <= MOST_APART * other && other <= MOST_APART * one));
    }

    private static boolean counted(Map.Entry<String, SortedSet<String>> one, boolean oneDeed) {
        boolean thing = Character.isLetter(one.getKey().charAt(0)) && !one.getKey().equals("pt");
        return thing && !one.getValue().contains("1") && !Proposition.harm(one.getKey())
                && (oneDeed || !Lexicon.unit(one.getKey()));
    }

    /** "Six of eight": a part is counted. */
    private static boolean share(Proposition one) {
        List<String> words = one.words();
        return IntStream.range(1, words.size() - 1).anyMatch(at -> words.get(at).equals("of")
                && !Double.isNaN(Numbers.value(words.get(at - 1))) && !Double.isNaN(Numbers.value(words.get(at + 1))));
    }

    private static boolean akin(String thing, String other) {
        return thing.equals(other) || Thesaurus.shipped().of(thing, "NN")
                .kinship(Thesaurus.shipped().of(other, "NN")) >= SAME_THING;
    }

    private static boolean numbersDiffer(Proposition a, Proposition b) {
        for (Map.Entry<String, SortedSet<String>> one : a.numbers().entrySet()) {
            SortedSet<String> others = b.numbers().get(one.getKey());
            if (others != null && unlike(one.getValue(), others)) {
                return true;
            }
        }
        return Collections.disjoint(a.numbers().keySet(), b.numbers().keySet()) && kinDiffer(a, b);
    }

    /** "Eleven babies", "seventeen infants": things of one meaning are counted; "900 workers", "350 people": or people under two names. */
    private static boolean kinDiffer(Proposition a, Proposition b) {
        for (Map.Entry<String, SortedSet<String>> one : a.numbers().entrySet()) {
            Meaning meaning = Thesaurus.shipped().of(one.getKey(), "NN");
            for (Map.Entry<String, SortedSet<String>> other : b.numbers().entrySet()) {
                boolean kin = meaning.kinship(Thesaurus.shipped().of(other.getKey(), "NN")) >= SAME_THING
                        || people(one.getKey(), other.getKey()) && near(one.getValue(), other.getValue());
                if (kin && unlike(one.getValue(), other.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean people(String thing, String other) {
        return thing.equals(PEOPLE) && Lexicon.person(other) || other.equals(PEOPLE) && Lexicon.person(thing);
    }

    /** True when both give the value of one property, and not one value: "magnitude 6.4", "a magnitude of 6.1". */
    static boolean otherValue(Proposition a, Proposition b) {
        return a.measures().stream().filter(b.measures()::contains).anyMatch(one -> unlike(
                a.numbers().getOrDefault(one, NONE), b.numbers().getOrDefault(one, NONE)));
    }

    private static boolean unlike(SortedSet<String> some, SortedSet<String> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(other -> Rounding.alike(one, other)));
    }

    /** "Nine were killed", "28 are missing": each counts harm, and not the same. */
    private static boolean harmsDiffer(Proposition a, Proposition b) {
        if (a.numbers().isEmpty() || b.numbers().isEmpty()) {
            return false;
        }
        List<String> one = a.harms();
        List<String> other = b.harms();
        boolean nobody = a.unharmed() && b.unharmed();
        return !nobody && !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** True when both state one figure of one thing: "forty bridges", "2.5 points". */
    public static boolean oneFigure(Proposition a, Proposition b) {
        for (Map.Entry<String, SortedSet<String>> one : a.numbers().entrySet()) {
            SortedSet<String> others = b.numbers().get(one.getKey());
            if (others != null && one.getValue().stream()
                    .anyMatch(number -> others.stream().anyMatch(other -> Rounding.alike(number, other)))) {
                return true;
            }
        }
        return false;
    }

    /** True for two tolls of one happening: "nine dead", "the toll rose to twelve". */
    public static boolean otherToll(String harm, Proposition a, Proposition b) {
        boolean past = a.earliest() != null && b.earliest() != null
                && Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest())) > SAME_HAPPENING;
        boolean other = !Objects.equals(a.numbers().get(harm), b.numbers().get(harm));
        return other && !past && !vague(a) && !vague(b) && !strangers(a, b) && !actorsDiffer(a, b);
    }

    /** True when the two tell of other parties or of other days, or name none in common though both name some. */
    static boolean elsewhere(Proposition a, Proposition b) {
        return strangers(a, b) || actorsDiffer(a, b) || daysDiffer(a, b);
    }

    /** "In 2019": a time too long to be that of what the news is about. */
    private static boolean vague(Proposition one) {
        return one.earliest() != null && one.latest() != null
                && ChronoUnit.DAYS.between(one.earliest(), one.latest()) > SAME_HAPPENING;
    }

    /** True when both name somebody or some place, and nothing in common. */
    public static boolean strangers(Proposition a, Proposition b) {
        boolean both = false;
        for (Term one : a.terms().keySet()) {
            for (Term other : one.named() ? b.terms().keySet() : Set.<Term>of()) {
                if (other.named() && one.key().equals(other.key())) {
                    return false;
                }
                both |= other.named();
            }
        }
        return both;
    }

    /**
     * True for one thing said of two by name: "the court sentenced Ann Berg to four years", "the court sentenced Carl Moe to four years". All but
     * the names is alike, and each names somebody or some place that the other does not. More words about one name are no other name, and a
     * name is held against no state, which may be where it lies.
     */
    static boolean otherName(Proposition a, Proposition b) {
        return a.predicate().key().equals(b.predicate().key()) && !a.words().equals(b.words())
                && (instead(a, b, false) && instead(b, a, false) || instead(a, b, true) && instead(b, a, true))
                && alikeElse(a, b);
    }

    /** True when the first names what the second does not, by no part of a name that is in both. */
    private static boolean instead(Proposition a, Proposition b, boolean states) {
        return a.terms().keySet().stream().anyMatch(one -> names(one, states) && !b.terms().containsKey(one)
                && a.people().stream().noneMatch(person -> person.contains(one)
                        && person.stream().anyMatch(b.terms()::containsKey)));
    }

    /** True when all that is no name is in both. */
    private static boolean alikeElse(Proposition a, Proposition b) {
        return common(a, b) >= LEAST_COMMON && covered(a, b.keys()) && covered(b, a.keys());
    }

    private static long common(Proposition a, Proposition b) {
        return a.terms().keySet().stream().filter(b.terms()::containsKey).count();
    }

    private static boolean covered(Proposition a, Set<String> keys) {
        return a.terms().keySet().stream().allMatch(one -> one.named() || keys.contains(one.key()));
    }

    /**
     * True when others act: two persons or bodies by name, two states, or the two the other way round. A name and a state are not held
     * against one another: "the Saudi king" may be the man who is named.
     */
    public static boolean actorsDiffer(Proposition a, Proposition b) {
        if (Converses.are(a, b)) {
            return !parted(a, b) || namesakes(a, b);
        }
        boolean apart = Collections.disjoint(a.agents(), b.agents())
                && (strange(a.agents(), b.agents(), true) || strange(a.agents(), b.agents(), false));
        return apart || namesakes(a, b) || swapped(a, b) || struck(a, b) || struck(b, a);
    }

    /** "Galen sold it to Norr", "Norr bought it": the doer of neither is that of the other, and one of them at least is told to be the other party. */
    private static boolean parted(Proposition a, Proposition b) {
        return Collections.disjoint(a.agents(), b.agents())
                && (!Collections.disjoint(a.agents(), b.terms().keySet())
                        || !Collections.disjoint(b.agents(), a.terms().keySet()));
    }

    /**
     * "Ann Low", "Ben Low": two people who share a part of their names, and neither is in the other statement. Words that are repeated as
     * they are name the same people.
     */
    private static boolean namesakes(Proposition a, Proposition b) {
        return !a.people().isEmpty() && !b.people().isEmpty() && !a.words().equals(b.words())
                && a.people().stream().anyMatch(one -> b.people().stream().anyMatch(other -> namesakes(one, other)
                        && a.people().stream().noneMatch(here -> fits(here, other))
                        && b.people().stream().noneMatch(there -> fits(there, one))));
    }

    private static boolean namesakes(Set<Term> one, Set<Term> other) {
        return !Collections.disjoint(one, other) && !fits(one, other);
    }

    /** True when one name holds the other: "Low", "Ann Low". */
    private static boolean fits(Set<Term> one, Set<Term> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** True when one person or body acts in both, by name. */
    static boolean oneActor(Proposition a, Proposition b) {
        return a.agents().stream().anyMatch(one -> names(one, false) && b.agents().contains(one));
    }

    /** True when both hold states, or both hold other names, and none in common. */
    private static boolean strange(Set<Term> a, Set<Term> b, boolean states) {
        return holds(a, states) && holds(b, states);
    }

    private static boolean holds(Set<Term> terms, boolean states) {
        for (Term one : terms) {
            if (names(one, states)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Term one, boolean states) {
        return one.named() && one.state() == states;
    }

    /**
     * "The envoy wrote to the king", "the king wrote to the envoy". What is no person or body can do one thing to another in one direction alone:
     * "the snow brought the roof down", "the roof caved in under the snow".
     */
    private static boolean swapped(Proposition a, Proposition b) {
        return Collections.disjoint(a.agents(), b.agents()) && acts(a.agents(), b.patients(), a, b)
                && acts(b.agents(), a.patients(), a, b);
    }

    private static boolean acts(Set<Term> doers, Set<Term> sufferers, Proposition a, Proposition b) {
        boolean one = a.predicate().key().equals(b.predicate().key()) || a.deed().key().equals(b.deed().key());
        return doers.stream()
                .anyMatch(term -> (one || term.named() || Lexicon.person(term.key())) && sufferers.contains(term));
    }

    /** "The soldiers fired" against "the boats fired on the soldiers": who does it to somebody is not the one it is done to. */
    private static boolean struck(Proposition a, Proposition b) {
        boolean other = !a.agents().isEmpty() && !b.agents().isEmpty() && Collections.disjoint(a.agents(), b.agents());
        return other && (a.predicate().key().equals(b.predicate().key()) || a.deed().key().equals(b.deed().key()))
                && a.agents().stream().anyMatch(one -> (one.named() || Lexicon.person(one.key()))
                        && b.patients().contains(one));
    }

    public static boolean daysDiffer(Proposition a, Proposition b) {
        if (a.limit() != null && b.limit() != null && a.limit().differs(b.limit())) {
            return true;
        }
        if (a.earliest() == null || a.latest() == null || b.earliest() == null || b.latest() == null) {
            return false;
        }
        return a.latest().isBefore(b.earliest()) || b.latest().isBefore(a.earliest());
    }

    /** True for what is only likely, hoped for or weighed: "was probably hit", "is considering a sale". */
    public static boolean soft(Proposition one) {
        return one.modality() == Modality.HEDGED || WISHES.contains(one.predicate().key());
    }

    /** True for what is said to be so, or to come, and not only to be likely, hoped for or weighed. */
    public static boolean firm(Proposition one) {
        return (one.modality() == Modality.ASSERTED || one.modality() == Modality.PLANNED) && !soft(one);
    }

    /** How firm an undertaking the predicate tells of: 0 a wish, 1 a decision, -1 neither. */
    public static int rung(Proposition one) {
        for (int rung = 0; rung < RUNGS.size(); rung++) {
            if (RUNGS.get(rung).contains(one.predicate().key())) {
                return rung;
            }
        }
        return -1;
    }
}
