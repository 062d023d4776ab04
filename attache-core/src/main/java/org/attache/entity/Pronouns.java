package org.attache.entity;

import java.util.Locale;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.entity.Notes.Seen;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for: of the last notes no more than {@value #REACH} sentences away the nearest by sentence, subjects before
 * others. Notes without an entity stand for unnamed people and block what lies behind them. Whoever speaks ("…, he went on") is nobody of
 * whom only his quoted words tell, and in his own words he is "I": "he" is another.
 */
final class Pronouns {

    private static final double TOLD = 3;
    private static final int REACH = 3;
    /** From a verb up to the one whose subject it shares. */
    private static final int STEPS = 6;

    private final Notes notes;

    Pronouns(Notes notes) {
        this.notes = notes;
    }

    /**
     * Null where nobody fits, and where somebody unnamed fits best.
     *
     * @param not who is not meant, since the pronoun stands in his own words; null where nobody is known to speak
     */
    @Nullable
    Cluster of(Sentence sentence, int at, int i, @Nullable Cluster not) {
        String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
        Cluster.Gender gender = Nouns.gender(form);
        if (gender != Cluster.Gender.UNKNOWN) {
            @Nullable
            Cluster found = person(sentence, at, i, gender, not);
            if (found != null) {
                found.see(gender);
            }
            return found;
        }
        return form.equals("it") && Notes.isSpeaker(sentence, i) ? body(at) : null;
    }

    private @Nullable Cluster person(Sentence sentence, int at, int i, Cluster.Gender gender,
            @Nullable Cluster not) {
        Seen best = null;
        double top = Double.NEGATIVE_INFINITY;
        boolean speaker = Notes.isSpeaker(sentence, i) && !notes.quoted(sentence, i);
        for (Seen one : notes.last().takeWhile(one -> at - one.sentence() <= REACH).toList()) {
            boolean fits = !(speaker && one.quoted()) && (one.cluster() == null || one.cluster() != not
                    && one.cluster().type == Entity.Type.PERSON && one.cluster().agrees(gender));
            double score = fits ? score(sentence, at, i, one) + told(one.cluster(), gender)
                    : Double.NEGATIVE_INFINITY;
            if (score > top) {
                top = score;
                best = one;
            }
        }
        return best == null ? null : best.cluster();
    }

    /** Somebody of whom the gender is told comes before somebody of whom it is not. */
    private static double told(@Nullable Cluster cluster, Cluster.Gender gender) {
        return cluster != null && cluster.is(gender) ? TOLD : 0;
    }

    private static double score(Sentence sentence, int at, int i, Seen one) {
        if (one.sentence() == at && (sharesVerb(sentence, i, one.token()) || spokenOf(sentence, i, one.token()))) {
            return Double.NEGATIVE_INFINITY;
        }
        return -10.0 * (at - one.sentence()) + (one.subject() ? 6 : 0) + one.token() * 0.01;
    }

    /** "The Lows have lost a father, he said", "Low has left, according to him": whoever says it is nobody of whom he says it. */
    private static boolean spokenOf(Sentence sentence, int pronoun, int other) {
        int verb = sentence.token(pronoun).head();
        if (verb > 0 && sentence.token(verb).form().equals("to")
                && sentence.token(verb - 1).form().equalsIgnoreCase("according")) {
            return other < verb && Notes.isSubject(sentence, other);
        }
        boolean speaks = verb >= 0 && other < pronoun && sentence.token(pronoun).relation().equals("nsubj")
                && Nouns.is("says", sentence.token(verb).lemma());
        int below = other;
        for (int at = sentence.token(other).head(); speaks && at >= 0 && at != verb; at = sentence.token(at).head()) {
            below = at;
        }
        return speaks && below != other && sentence.token(below).head() == verb
                && sentence.token(below).relation().equals("ccomp");
    }

    /** "He saw him", "he left, thanking her": subject and object of one verb are two people. */
    private static boolean sharesVerb(Sentence sentence, int pronoun, int other) {
        Token token = sentence.token(pronoun);
        int verb = verb(sentence, pronoun);
        boolean object = !token.pos().equals("PRP$") && !token.relation().startsWith("nsubj");
        return object && verb >= 0 && verb == sentence.token(other).head() && Notes.isSubject(sentence, other);
    }

    /** The verb over a word; over a verb without a subject of its own, the verb whose subject it shares. */
    private static int verb(Sentence sentence, int i) {
        int at = sentence.token(i).head();
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            String relation = sentence.token(at).relation();
            boolean passes = relation.equals("prep") || relation.equals("xcomp") || relation.equals("pcomp")
                    || relation.equals("advcl") && sentence.token(at).pos().equals("VBG");
            if (!passes) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return at;
    }

    /** The outlet or body that last did something; a state only in the same sentence. */
    private @Nullable Cluster body(int at) {
        return notes.last().takeWhile(one -> at - one.sentence() <= REACH)
                .filter(one -> one.subject()
                        && one.named().filter(body -> acts(body, one.sentence() == at)).isPresent())
                .flatMap(one -> one.named().stream()).findFirst().orElse(null);
    }

    private static boolean acts(Cluster body, boolean here) {
        return switch (body.type) {
            case OUTLET, ORGANISATION -> true;
            case STATE -> here;
            default -> false;
        };
    }
}
