/**
 * What words that point back stand for, within one article.
 *
 * <p>"He", "the company", "the official", "the letter", "Low": an article names its sources once in full and by less ever
 * after. {@code Antecedents} holds what was named so far and gives for a {@link org.attache.speaker.name.Who} the fuller one
 * that it stands for; {@code LeadPersons} has persons brought in by name alone, of whom the next sentence tells what they are,
 * {@code PaperLinks} papers and whose word they are, {@code NearestSubject} what "it" and "he" mean by the subjects before
 * them. Kind, number and rank must fit; where two fit, nobody is meant: a wrong link puts words into a mouth, a missing one only
 * leaves a source without name.
 */
@NullMarked
package org.attache.speaker.back;

import org.jspecify.annotations.NullMarked;
