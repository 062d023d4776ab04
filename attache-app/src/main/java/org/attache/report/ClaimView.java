package org.attache.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Claim;
import org.attache.report.phrase.Words;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader sees it.
 *
 * @param chains one line a chain, outlets that share it joined
 * @param cut the sources without which nothing is left, in words; empty when there is none
 * @param rests the same, and behind a link the roots that are known through it: "The Ledger ← unnamed official"
 * @param cells what each outlet makes of the claim, parallel to the columns of the story
 * @param remarks the flags in words
 * @param relations contradictions and differences in words
 */
public record ClaimView(Claim claim, List<String> chains, ChainGraph graph, String cut, String rests,
        List<Cell> cells, List<String> remarks, List<String> relations, List<Evidence> evidence) {

    /** What an outlet does with a claim. */
    public enum Stance {
        REPORTS("reports"), OWN_VOICE("own voice"), HEDGED("hedged"), DENIES("denies"), SILENT("–");

        private final String label;

        Stance(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One outlet's stance with its wording, empty when it is silent; {@code evidence} is null then. */
    public record Cell(Stance stance, String wording, @Nullable Evidence evidence) {}

    public ClaimView {
        chains = List.copyOf(chains);
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
        relations = List.copyOf(relations);
        evidence = List.copyOf(evidence);
    }

    /** The interval of independent origins: "1" or "0–1". */
    public String origins() {
        return Words.range(claim.independent().low(), claim.independent().high());
    }

    /** ● when a named source stands behind it, ○ when only unnamed ones do, blank when nobody does. */
    public String sign() {
        if (claim.independent().named() > 0) {
            return "●";
        }
        return claim.independent().low() > 0 ? "○" : " ";
    }

    /** The words of the claim on one line. */
    public String text() {
        return Words.oneLine(claim.text());
    }

    /** On one line: on whom the claim rests, in how many outlets the claim stands, the remarks. */
    public String note() {
        int outlets = claim.independent().outlets();
        Stream<String> first = Stream.of(rests, outlets + (outlets == 1 ? " outlet" : " outlets"));
        return Stream.concat(first, remarks.stream()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
