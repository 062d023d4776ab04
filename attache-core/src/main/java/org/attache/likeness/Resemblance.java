package org.attache.likeness;

/**
 * What two propositions have in common, whoever says them and wherever they stand.
 *
 * @param measures in the order of {@link Likeness#MEASURES}, those of speaker and place left 0
 * @param shared weight of the words that each has of the other, on the average
 * @param least how well the main clause has the other's predicate, for the one that has it less
 * @param most the same for the one that has it more
 * @param near true when each repeats nearly all of the other
 * @param run true when they have a long run of words in common
 * @param figure true when both state one figure of one thing
 * @param day true when both name one day
 * @param objects true when each has something of what the other's predicate takes
 * @param firm true when each has words of the other in the same class, names and days left out
 * @param parties true when each has most parties of the other
 * @param conflict the slot in which they cannot be one, "" for none
 */
record Resemblance(double[] measures, double shared, double least, double most, double predicates, boolean near,
        boolean run, boolean figure, boolean day, boolean objects, boolean firm, boolean parties, String conflict) {

    /** True when they share a figure of one thing or a day. */
    boolean anchored() {
        return figure || day;
    }
}
