package org.attache.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something: the words that name the source, the words that say so, and what is said.
 *
 * @param source who says so; empty when nobody is named
 * @param cue the words of saying: "said", "according to", "denied"
 * @param content what is said; several spans when the cue interrupts it
 * @param commitment how far the reporting words stand behind what is said
 * @param within index, in the article's list, of the attribution whose content holds this one
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, Kind kind, SpeechAct act,
        Commitment commitment, @Nullable Integer within) {

    /** Whether the content stands in quotation marks wholly, not at all, or in part. */
    public enum Kind {
        DIRECT, INDIRECT, MIXED
    }

    /** What the reporting word itself takes for true. */
    public enum Commitment {
        /** "said", "told" */
        NEUTRAL,
        /** "admitted", "pointed out", "confirmed" */
        FACTIVE,
        /** "claimed", "allegedly" */
        DOUBTING,
        /** "refuted", "boasted", "conceded" */
        LOADED
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
