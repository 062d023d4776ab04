package org.attache.serve.page.frame;

import org.attache.model.Independence;
import org.attache.report.ClaimView;
import org.attache.report.phrase.Words;
import org.attache.store.Claims;
import org.attache.store.Stories;

/** The number: independent origins as a range, and whether one of them has a name. */
public record Origins(int low, int high, int named) {

    public static Origins of(ClaimView claim) {
        Independence independent = claim.claim().independent();
        return new Origins(independent.low(), independent.high(), independent.named());
    }

    public static Origins of(Stories.Line line) {
        return new Origins(line.low(), line.high(), line.named());
    }

    public static Origins of(Claims.Line line) {
        return new Origins(line.low(), line.high(), line.named());
    }

    public String range() {
        return Words.range(low, high);
    }

    public String sign() {
        return named > 0 ? "●" : low > 0 ? "○" : "";
    }

    /** For who cannot see signs. */
    public String words() {
        return "independent origins: " + (low == high ? Integer.toString(low) : low + " to " + high)
                + (named > 0 ? ", named: " + named : low > 0 ? ", unnamed" : "");
    }
}
