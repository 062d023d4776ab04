package org.attache.story.portrait;

import java.util.List;

/**
 * What makes two articles look like one story, as the model sees it.
 *
 * @param title cosine of the headlines
 * @param lead cosine of headline and first 70 words
 * @param body cosine of the first 400 words
 * @param names cosine of the names in these
 * @param state weight of the rarest state that both name, 0 when there is none
 * @param headline how far the headline of one is told in the text of the other, the better of both
 * @param days days between them, at most 10; {@link #UNKNOWN} when a date is unknown
 * @param crowd how much like one another the articles of these days are around both of them; in a crowd, being alike tells
 * less
 * @param counts how what the two number among its like agrees; no number for the model, but a bar
 */
public record PairFeatures(double title, double lead, double body, double names, double state, double headline,
        double days, double crowd, Counted.Agreement counts) {

    /** Names of the numbers that the model weighs, in its order. */
    public static final List<String> NAMES = List.of("title", "lead", "body", "names", "state", "headline", "days",
            "crowd");

    public static final double UNKNOWN = -1;

    /** Keeps the logarithm of nothing finite; a cosine this small is noise. */
    private static final double NOISE = 0.05;

    /**
     * The numbers that the model weighs: likenesses and days by their logarithms, so that their effects multiply.
     *
     * @param undated days to assume where a date is unknown
     */
    public double[] values(double undated) {
        double gap = days == UNKNOWN ? undated : days;
        return new double[]{log(title), log(lead), log(body), log(names), state, log(headline), Math.log1p(gap), crowd};
    }

    private static double log(double cosine) {
        return Math.log(cosine + NOISE);
    }
}
