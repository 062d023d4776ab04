package org.attache.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded act: who did what to whom, when, and how certain the text is that it happened. Codes: see the codebook.
 *
 * @param cameo CAMEO code as text, leading zero kept
 * @param plover PLOVER category, null for CAMEO 01x
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts, sorted
 * @param reciprocal true when all parties are in {@code actors} and act on one another
 * @param attribution index of the article's attribution that reports the act, null when the outlet states it
 * @param earliest first possible day
 * @param latest last possible day
 * @param rule the rule that coded it
 * @param confidence 0..1
 * @param doubt why its date does not stand as it is told, null when it does
 */
public record Event(Span trigger, String cameo, @Nullable String plover, @Nullable String mode, List<String> contexts,
        List<Party> actors, List<Party> recipients, boolean reciprocal, Modality modality,
        @Nullable Integer attribution, @Nullable LocalDate earliest, @Nullable LocalDate latest,
        @Nullable String place, String rule, double confidence,
        @Nullable Doubt doubt) {

    /**
     * A party to an act.
     *
     * @param code country or body and sector: {@code PAKGOV}
     * @param country ISO 3166-1 alpha-3, null for bodies without a country
     * @param spans the words that name it
     */
    public record Party(String code, @Nullable String country, List<Span> spans) {

        public Party {
            spans = List.copyOf(spans);
        }
    }

    /** Whether the text says that the act took place. */
    public enum Modality {
        ASSERTED, NEGATED, FUTURE, HYPOTHETICAL, HISTORICAL, HABITUAL
    }

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The same event, its date in doubt. */
    public Event doubting(Doubt newDoubt) {
        return new Event(trigger, cameo, plover, mode, contexts, actors, recipients, reciprocal, modality, attribution,
                earliest, latest, place, rule, confidence, newDoubt);
    }
}
