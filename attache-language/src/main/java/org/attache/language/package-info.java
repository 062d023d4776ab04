/**
 * English for a machine: sentences, words, parts of speech, dictionary forms, heads and names of news text.
 *
 * <p><b>Takes</b> a text and the parts of it to read. <b>Gives</b> {@link org.attache.annotation.Sentence}s. <b>Does not</b>
 * decide who says what: it says only how the words hang together.
 *
 * <pre>{@code
 * Annotator english = EnglishAnnotator.load();
 * String text = "Citing a senior official, the paper said that talks had failed.";
 * Sentence sentence = english.annotate(text, List.of(new Span(0, text.length()))).getFirst();
 * sentence.token(7).form();      // said
 * sentence.token(6).relation();  // nsubj: "paper" is the subject of "said"
 * }</pre>
 */
@NullMarked
package org.attache.language;

import org.jspecify.annotations.NullMarked;
