/**
 * Dossiers for people: a table on a terminal, Markdown, a self-contained HTML page. Takes dossiers, gives text. All three
 * show one {@link org.attache.report.StoryView}, so that they never disagree; none of them colours anything as true or
 * false.
 */
@NullMarked
package org.attache.report;

import org.jspecify.annotations.NullMarked;
