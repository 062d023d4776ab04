/**
 * Who can act, as dated tables: states with their capitals and seats of government, cities, state bodies,
 * international organisations, armed groups, parties, companies, office holders, and the common nouns
 * that place an actor in a sector.
 *
 * <p>Takes a noun phrase and a day; gives the codes the phrase can stand for ({@code PAKGOV}, {@code UNO},
 * {@code RUSMIL}) with name, kind and term of office. Names are found in one longest-match pass over the words; what the
 * tables do not name is put together from nationality and role ("a senior Pakistani official"). Does not decide who
 * acts in a sentence, does not follow pronouns, and does not guess: a phrase without evidence resolves to nothing.
 */
@NullMarked
package org.attache.actor;

import org.jspecify.annotations.NullMarked;
