package org.attache.likeness;

import org.attache.proposition.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.reading.Statement;

/** The pairs of statements of a story that have something in common, compared; which these may be {@link Candidates} says. */
public final class Pairs {

    /** Below this likeness two statements are nothing to one another. */
    static final double LEAST = 0.10;

    /** Slots that keep apart even the same words: "on Monday" is another day in another week. */
    private static final Set<String> FIXED = Set.of("number", "date");
    private static final double OPPOSED = 0.35;
    private static final double HALF = 0.5;

    /** From here on a negation keeps two statements apart only if they tell of one deed. */
    private static final double APART = 0.8;

    /** How alike two statements must be, but for a figure, to be worth telling. */
    static final double FIGURES = 0.4;

    /** Two statements and how they compare. */
    public record Pair(int first, int second, Verdict verdict) {}

    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Profiles profiles;
    private final Ways ways;
    private final Likeness likeness;
    private final List<Pair> found = new ArrayList<>();
    private final PairTable<Verdict> verdicts = new PairTable<>();

    public Pairs(List<Statement> statements, List<Proposition> propositions, Profiles profiles, Ways ways) {
        this.statements = statements;
        this.propositions = propositions;
        this.profiles = profiles;
        this.ways = ways;
        likeness = new Likeness(statements, propositions, profiles, ways);
        candidates(this::compare);
        found.sort((one, other) -> Double.compare(other.verdict().score(), one.verdict().score()));
    }

    Likeness likeness() {
        return likeness;
    }

    /** All related pairs, the most alike first, those equally alike in the order of their statements. */
    public List<Pair> all() {
        return found;
    }

    /** Takes the measures of two statements that are compared, in the order of {@link Likeness#MEASURES}. */
    public interface Observer {
        void observe(int first, int second, double[] measures);
    }

    /** Shows the measures of all pairs that are compared, but for those that a slot or a negation keeps apart. */
    public void show(Observer observer) {
        candidates((a, b) -> {
            Resemblance alike = likeness.resemblance(a, b);
            if (slot(a, b, alike).isEmpty() && !negated(a, b, likeness.of(a, b, alike), alike)) {
                observer.observe(a, b, likeness.measures(a, b, alike));
            }
        });
    }

    /** Takes two statements, the first before the second. */
    interface Visitor {
        void visit(int first, int second);
    }

    private void candidates(Visitor visitor) {
        Candidates candidates = new Candidates(statements, profiles);
        for (int at = 0; at < profiles.size(); at++) {
            int first = at;
            candidates.after(at).forEach(second -> visitor.visit(first, second));
        }
    }

    private void compare(int a, int b) {
        Resemblance alike = likeness.resemblance(a, b);
        boolean repeated = repeated(a, b, alike);
        double likely = likeness.of(a, b, alike);
        double score = repeated ? Math.max(Alignment.SURE, likely) : likely;
        if (score >= LEAST) {
            Verdict verdict = repeated ? Verdict.of(Verdict.Kind.SAME, score) : verdict(a, b, score, alike);
            found.add(new Pair(a, b, verdict));
            verdicts.putIfAbsent(a, b, verdict);
        }
    }

    /**
     * True when one article has the words of the other, whoever is meant by "he" and whatever they are put into. Of two speakers one was heard
     * wrongly, and joined they would count as two.
     */
    private boolean repeated(int a, int b, Resemblance alike) {
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        return alike.repeated() && one.negated() == other.negated() && one.denial() == other.denial()
                && one.modality() == other.modality() && !FIXED.contains(alike.conflict()) && !ways.twoSpeakers(a, b)
                && statements.get(a).article() != statements.get(b).article();
    }

    /** How the two compare; unrelated where they have nothing in common. */
    Verdict of(int a, int b) {
        return Objects.requireNonNullElse(verdicts.get(Math.min(a, b), Math.max(a, b)), Verdict.NONE);
    }

    /** True when the two would be one but for the negation: one deed of the same parties, told by two. */
    private boolean opposed(int a, int b, double score, Resemblance alike) {
        boolean reported = propositions.get(a).denial() || propositions.get(b).denial();
        return !reported && score >= OPPOSED && alike.predicates() >= HALF && alike.objects()
                && (alike.parties() || Comparison.oneActor(propositions.get(a), propositions.get(b)))
                && whole(a) && whole(b) && !ways.oneSpeaker(a, b);
    }

    private boolean whole(int at) {
        return propositions.get(at).whole();
    }

    private Verdict verdict(int a, int b, double score, Resemblance alike) {
        String slot = slot(a, b, alike);
        if (!slot.isEmpty()) {
            return new Verdict(Verdict.Kind.DIFFERS, score, slot, telling(a, b, score, alike));
        }
        if (negated(a, b, score, alike)) {
            return Verdict.of(opposed(a, b, score, alike) ? Verdict.Kind.CONTRADICTS : Verdict.Kind.UNRELATED, score);
        }
        return Verdict.of(alike.strange() || unfounded(a, b, alike) ? Verdict.Kind.UNRELATED : Verdict.Kind.SAME,
                score);
    }

    /**
     * True for words of two speakers that have no deed and no figure in common: "the harbour lost its crane on Sunday", "divers worked in
     * the harbour on Sunday". However alike they are else, as one claim they would count as two origins of it.
     */
    private boolean unfounded(int a, int b, Resemblance alike) {
        return !alike.deed() && ways.twoSpeakers(a, b) && !ways.cites(a, b);
    }

    /** What the two differ in; how strong a word is differs freely where one rests on the other. */
    private String slot(int a, int b, Resemblance alike) {
        return alike.conflict().equals("strength") && ways.leans(a, b) ? "" : alike.conflict();
    }

    /** True when one of the two says what the other denies, and no negation only sets a limit. */
    private boolean negated(int a, int b, double score, Resemblance alike) {
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        if (one.bounded() || other.bounded()) {
            return false;
        }
        return switch (alike.stance()) {
            case AGREE -> false;
            case OPPOSE -> true;
            case NONE -> one.positive() != other.positive() && !otherwise(one, other, alike)
                    && (alike.told() || one.denial() != other.denial() || score < APART
                            || one.adverse() && other.adverse()
                            || Comparison.strangers(one, other));
        };
    }

    /** "Will shed nine jets", "nine jets are not going to come": what the one says by a negation the other says by a word of another deed. */
    private static boolean otherwise(Proposition one, Proposition other, Resemblance alike) {
        return alike.predicates() == 0 && one.adverse() != other.adverse()
                && (one.positive() ? one : other).adverse();
    }

    /**
     * True for what a desk should hear differs: two figures of one thing, two grades of one undertaking, and one deed that two articles
     * give to another day or actor, or that is a plan for one of them and done for the other.
     */
    private boolean telling(int a, int b, double score, Resemblance alike) {
        return switch (alike.conflict()) {
            case "number" -> figures(a, b, score, alike);
            case "strength" -> score >= HALF;
            default -> score >= HALF && retold(a, b, alike);
        };
    }

    private boolean figures(int a, int b, double score, Resemblance alike) {
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        boolean told = alike.least() >= HALF && score >= FIGURES || Comparison.otherValue(one, other)
                || one.harms().isEmpty() && alike.predicates() >= HALF && alike.objects() && alike.parties();
        return (told && whole(a) && whole(b) || counts(a, b, alike)) && !Comparison.elsewhere(one, other);
    }

    /** True when two articles count one thing, and not alike: "seven thousand barrels", "twenty thousand is nearer the mark". */
    private boolean counts(int a, int b, Resemblance alike) {
        return statements.get(a).article() != statements.get(b).article()
                && Comparison.otherCount(propositions.get(a), propositions.get(b), alike.predicates() >= HALF);
    }

    /** True when two articles tell one deed to the same things, on two speakers' word. */
    private boolean retold(int a, int b, Resemblance alike) {
        return alike.predicates() >= HALF && alike.objects() && whole(a) && whole(b)
                && statements.get(a).article() != statements.get(b).article() && !ways.oneSpeaker(a, b);
    }
}
