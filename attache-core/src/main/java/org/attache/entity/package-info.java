/**
 * Who and what an article names. Takes an article and its parsed sentences; gives entities with their names, descriptions
 * and pronouns, offices and countries, tuned to get speakers right. Leaves unnamed people ("a senior official") and what
 * cannot be told unresolved; knows one article at a time.
 */
@NullMarked
package org.attache.entity;

import org.jspecify.annotations.NullMarked;
