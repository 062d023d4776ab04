package org.attache.annotation;

import org.attache.model.Span;

/**
 * A word or sign of a sentence with its place in the parse.
 *
 * @param span where it stands in the text
 * @param form the characters as they stand
 * @param lemma dictionary form in lower case
 * @param pos Penn Treebank tag
 * @param head index of the governing token within the sentence, -1 for the root
 * @param relation dependency label towards the head, {@code root} for the root
 */
public record Token(Span span, String form, String lemma, String pos, int head, String relation) {}
