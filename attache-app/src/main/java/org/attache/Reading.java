package org.attache;

import java.util.List;
import org.attache.ingest.Read;
import org.attache.model.Dossier;

/**
 * What a run over some inputs gave.
 *
 * @param dossiers one a story, sorted by first publication
 * @param skipped what could not be read, in the order of the input
 */
public record Reading(List<Dossier> dossiers, List<Read.Skipped> skipped) {

    public Reading {
        dossiers = List.copyOf(dossiers);
        skipped = List.copyOf(skipped);
    }
}
