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
 * @param deed true when they tell of one deed, give one number or one end of a state
 * @param told true when one has the other's predicate in some form, its opposite or its converse
 * @param stance whether they say of one deed that it was so, or one of them that it was not
 * @param conflict the slot in which they cannot be one, "" for none
 * @param repeated true when one has all words of the other in a row
 */
record Resemblance(double[] measures, double least, double predicates, boolean objects, boolean parties,
        boolean strange, boolean deed, boolean told, Stance stance, String conflict,
        boolean repeated) {}
