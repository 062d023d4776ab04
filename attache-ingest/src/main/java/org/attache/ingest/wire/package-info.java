/**
 * Agency documents: NewsML-G2, NewsML 1.2, NITF, ninjs, ANPA 1312 and IPTC 7901. Takes bytes, gives the items of a
 * document with the agency's own metadata (credit, usage terms, embargo, version, status), and whether the document fits
 * its standard. Does not interpret codes and does not follow references to other items.
 */
@NullMarked
package org.attache.ingest.wire;

import org.jspecify.annotations.NullMarked;
