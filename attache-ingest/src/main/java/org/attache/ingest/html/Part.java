package org.attache.ingest.html;

/** A piece of the page as it is laid out: a box that holds pieces, or a passage of text. */
sealed interface Part permits Box, Passage {}
