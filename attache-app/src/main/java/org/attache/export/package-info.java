/**
 * Dossiers in the vocabularies of others: JSON-LD in the words of schema.org and W3C PROV, STIX 2.1. Takes a dossier, gives
 * text; the same dossier gives the same bytes.
 */
@NullMarked
package org.attache.export;

import org.jspecify.annotations.NullMarked;
