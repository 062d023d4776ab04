package org.attache.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposition with every assertion of it in a story.
 *
 * @param text the clearest wording found, verbatim from one article; a subject in square brackets stands elsewhere in its sentence
 * @param denied true for a proposition that something is not so
 * @param assertions sorted by publication time, then by article and place
 * @param roots last known sources, sorted
 * @param flags sorted
 */
public record Claim(ClaimId id, String text, boolean denied, Modality modality, List<Assertion> assertions,
        List<SourceId> roots, Independence independent, List<Flag> flags, List<Reason> reasons) {

    /** Most carried first, then best founded; of equals the one that stands first. A dossier's lead claim is the first. */
    public static final Comparator<Claim> PROMINENCE = Comparator
            .comparingInt((Claim claim) -> -claim.independent().outlets())
            .thenComparingInt(claim -> -claim.independent().low())
            .thenComparingInt(claim -> -claim.independent().high());

    /** How firmly a claim is put. */
    public enum Modality {
        ASSERTED, HEDGED, CONDITIONAL, PLANNED
    }

    /**
     * A claim as one article makes it.
     *
     * @param spans the words of the claim
     * @param chain from the article's outlet to the root
     * @param quoted true when the words stand in quotation marks
     */
    public record Assertion(ArticleId article, List<Span> spans, List<SourceId> chain, boolean quoted,
            @Nullable Saying attribution) {

        public Assertion {
            spans = List.copyOf(spans);
            chain = List.copyOf(chain);
        }
    }

    /** The words that name the source of an assertion and the words of saying. */
    public record Saying(List<Span> source, List<Span> cue) {

        public Saying {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
        }
    }

    /** Why something was decided about a claim, with the words it rests on. */
    public record Reason(String kind, List<ArticleId> articles, List<ArticleSpan> spans) {

        public Reason {
            articles = List.copyOf(articles);
            spans = List.copyOf(spans);
        }
    }

    public Claim {
        assertions = List.copyOf(assertions);
        roots = List.copyOf(roots);
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }
}
