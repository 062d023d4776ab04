package org.attache.quotation;

import org.attache.model.Span;

/**
 * Words in quotation marks.
 *
 * @param span from the opening mark to the closing mark, both included; to the end of the paragraph when never closed
 * @param closed whether a closing mark was found
 * @param continues whether it takes up a quotation that the paragraph before left open
 */
public record Quotation(Span span, boolean closed, boolean continues) {}
