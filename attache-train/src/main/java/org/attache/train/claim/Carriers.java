package org.attache.train.claim;

import java.util.List;
import org.attache.model.Span;
import org.attache.reading.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Says which key claim a statement carries, by the letters that it shares with the places of the claim.
 *
 * <p>Statements are cut by the machine and places by hand, so their edges differ. What covers a place by half (F1 of the
 * letters, or nearly) carries the claim; what touches places by less carries none.
 */
final class Carriers {

    private static final double CARRIES = 0.40;

    private Carriers() {}

    /** The claim that a statement carries, if any. */
    record Label(GoldBundle.@Nullable Claim claim) {

        /** True when the two are one claim, by the gold. */
        boolean same(Label other) {
            return claim != null && claim.equals(other.claim);
        }

        /** True when the gold says whether the two are one: at least one carries a claim, and they are not akin. */
        boolean comparable(Label other) {
            boolean akin = claim != null && other.claim != null
                    && (claim.akin().contains(other.claim.id()) || other.claim.akin().contains(claim.id()));
            return (claim != null || other.claim != null) && !akin;
        }
    }

    static Label of(Statement statement, String article, List<GoldBundle.Claim> claims) {
        GoldBundle.Claim best = null;
        double most = 0;
        for (GoldBundle.Claim claim : claims) {
            double overlap = overlap(statement.spans(), claim.spans().getOrDefault(article, List.of()));
            if (overlap > most) {
                best = claim;
                most = overlap;
            }
        }
        return new Label(most >= CARRIES ? best : null);
    }

    /** The better of the overlap with one place and with all places of the article: a place may be written in pieces. */
    private static double overlap(List<Span> words, List<Span> places) {
        double best = f1(words, places);
        for (Span place : places) {
            best = Math.max(best, f1(words, List.of(place)));
        }
        return best;
    }

    private static double f1(List<Span> one, List<Span> other) {
        int common = 0;
        for (Span a : one) {
            for (Span b : other) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return common == 0 ? 0 : 2.0 * common / (length(one) + length(other));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
