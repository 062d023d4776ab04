package org.attache.likeness;

/**
 * What two propositions have in common, whoever says them and wherever they stand.
 *
 * @param measures in the order of {@link Likeness#MEASURES}, those of speaker and place left 0
 * @param least how well the main clause has the other's predicate, for the one that has it less
 * @param predicates how akin the two predicates are
 * @param objects true when each has something of what the other's predicate takes
 * @param parties true when each has most parties of the other
 * @param strange true when neither has the other's predicate in any form, nor anything of the other but who does it
 * @param deed true when one has the other's predicate in some form, or both state one figure of one thing
 * @param conflict the slot in which they cannot be one, "" for none
 */
record Resemblance(double[] measures, double least, double predicates, boolean objects, boolean parties,
        boolean strange, boolean deed, String conflict) {}
