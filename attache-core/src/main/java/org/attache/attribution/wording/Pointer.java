package org.attache.attribution.wording;

import org.jspecify.annotations.Nullable;

/**
 * A clause that points to words elsewhere and says whose they are.
 *
 * @param cue the word that tells what is done
 * @param labels the speaker and the words of the frame, by word of the sentence
 * @param again true when somebody else may have said it before: "The mayor agrees"
 * @param ahead true when it points to what comes behind a colon: "Roe tells it like this:"
 * @param holder the speaker's reporter, whose own labels these are; null for none
 */
public record Pointer(int cue, byte[] labels, boolean again, boolean ahead, byte @Nullable [] holder) {}
