package org.attache.cue;

/**
 * Reads the parts of one cue by the fitted models, and says how sure the reading is.
 *
 * <p>A word may well be a cue while its parts are a guess, and a guess names somebody as the source of what he never said.
 * So the reading is weighed as a whole: how likely the cue stands outside of what others say, how far the chosen heads of
 * source and content stand above the next best, and how many words were labelled with little to choose between two labels.
 * The four factors are a logistic regression of "cue, source and half of the content are right" on these figures, fitted
 * on four fifths of PolNeAR's {@code train}, each read by weights that had not seen it; more figures, products of them or
 * the cue itself told it no more. Immutable but for its scratch; one for each sentence.
 */
public final class PartReader {
    /** A choice so far above the next best is as good as certain. */
    private static final float CERTAIN = 6;
    /** A label so far above the next best leaves no doubt. */
    private static final float PLAIN = 3;

    private static final double CONSTANT = -1.05;
    private static final double OUTER = 0.54;
    private static final double LEAD = 0.155;
    private static final double DOUBT = -0.126;

    /** The weights of the three models; the same for all sentences. */
    public record Models(LinearModel sources, LinearModel contents, LinearModel roles) {

        /** The weights that come with the program. */
        public static Models standard() {
            return new Models(LinearModel.resource("source.weights"), LinearModel.resource("content.weights"),
                    LinearModel.resource("role.weights"));
        }
    }

    private final Models models;
    private final ArgumentPointer pointer;
    private final RoleLabeller labeller;
    private final float[] sums = new float[RoleLabeller.LABELS];
    private float leads;
    private float doubt;

    public PartReader(ParsedSentence sentence, CueLexicon lexicon, Features features, Models models) {
        this.models = models;
        this.pointer = new ArgumentPointer(sentence, lexicon, features);
        this.labeller = new RoleLabeller(sentence, lexicon, features);
    }

    /** The label of every word for this cue. */
    public byte[] read(int cue) {
        int source = pointer.choose(cue, true, ArgumentPointer.NONE,
                (token, features) -> models.sources.score(features));
        leads = Math.min(CERTAIN, pointer.lead());
        int content = pointer.choose(cue, false, source, (token, features) -> models.contents.score(features));
        leads += Math.min(CERTAIN, pointer.lead());
        doubt = 0;
        return labeller.label(cue, source, content, (token, features) -> label(features)).clone();
    }

    private byte label(Features features) {
        models.roles.score(features, sums);
        byte best = RoleLabeller.best(sums);
        float second = Float.NEGATIVE_INFINITY;
        for (byte label = 0; label < sums.length; label++) {
            second = label == best ? second : Math.max(second, sums[label]);
        }
        doubt += Math.max(0, PLAIN - (sums[best] - second));
        return best;
    }

    /**
     * How likely the last reading is right.
     *
     * @param outer how likely the cue stands outside of all contents
     */
    public double certainty(double outer) {
        double sum = CONSTANT + OUTER * Math.log(outer / (1 - outer)) + LEAD * leads + DOUBT * doubt;
        return 1 / (1 + Math.exp(-sum));
    }
}
