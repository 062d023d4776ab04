package org.attache;

import java.util.List;
import org.attache.ingest.Read;
import org.attache.model.Dossier;
import org.attache.model.Fault;
import org.attache.story.Assignment;

/**
 * What a run over some inputs gave.
 *
 * @param dossiers one a story, sorted by first publication
 * @param placed why each article stands in its story; empty for dossiers that were read as such
 * @param skipped what could not be read, in the order of the input
 * @param faults articles that could not be analysed or grouped, and stories whose dossier could not be built
 */
public record Reading(List<Dossier> dossiers, List<Assignment> placed, List<Read.Skipped> skipped, List<Fault> faults) {

    public Reading {
        dossiers = List.copyOf(dossiers);
        placed = List.copyOf(placed);
        skipped = List.copyOf(skipped);
        faults = List.copyOf(faults);
    }
}
