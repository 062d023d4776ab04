/**
 * Finds the text of the article among the passages of a page.
 *
 * <p>Takes the boxes of a page and what the page says about itself; gives the article's passages as lines of text.
 *
 * <h2>How</h2>
 *
 * <ol>
 * <li>Boxes whose tag, role, class or id says that they are something else (navigation, comments, adverts, captions) are
 * dropped, unless they hold most of the prose of the page: sheets that call the wrapper around everything
 * "content-sidebar-wrap" exist.
 * <li>From the page inwards, the search goes to the inner box as long as that holds 95 % of the prose of the outer one.
 * Prose is text with an end of a sentence, at least 30 characters, at most half of them in links. A box that is named a
 * body needs 60 %, and a box inside such a body 97 %.
 * <li>From there inwards at 70 % is the core. What stands beside it on the way out is kept if it comes before, is made
 * alike, or holds a fifth of the text.
 * <li>Inside, lists of links, divisions without a sentence, pictures with a line below, and lines that serve the page
 * ({@code furniture.tsv}) go; a heading such as "Related" or "Comments" ends the article.
 * <li>Lines between headline and body come back as its introduction, even without a full stop; headline, byline and key
 * points go, because they are told apart from the text.
 * </ol>
 *
 * <p>The shares are not delicate: 92 % to 98 %, 50 % to 75 %, 93 % to 99.5 % and 10 % to 35 % move the measure below by
 * at most .002 each. Nothing is learned from the pages.
 *
 * <h2>Measured</h2>
 *
 * <p>{@code docs/accuracy.md} has the figures and the commands. JSON-LD repeats the body on one page in twenty, and as a
 * text that is worse than what is shown (F1 .87 against .94 on those pages), so it is used only where the page shows
 * next to nothing.
 *
 * <p>The line of thought is that of C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate Detection using Shallow Text
 * Features", WSDM 2010, and F. Sun, D. Song, L. Liao, "DOM Based Content Extraction via Text Density", SIGIR 2011.
 */
@NullMarked
package org.attache.ingest.html.body;

import org.jspecify.annotations.NullMarked;
