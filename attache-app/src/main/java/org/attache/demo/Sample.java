package org.attache.demo;

import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.model.Analysis;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.attache.store.Store;
import org.attache.store.Write;

/** Puts the sample newsroom into a store, once. */
public final class Sample {

    private Sample() {}

    public static void into(Store store) {
        if (!store.stories().list(Stories.Filter.ALL, PageRequest.first(1)).items().isEmpty()) {
            return;
        }
        Attache attache = Attache.create();
        List<Analysis> analyses = new ArrayList<>();
        attache.analyze(Newsroom.inputs(), () -> {}, analyses::add, skipped -> {});
        List<Write> writes = new ArrayList<>();
        analyses.forEach(analysis -> writes.add(Write.PutArticle.of(analysis)));
        attache.dossiers(analyses).forEach(dossier -> writes.add(Write.PutDossier.of(dossier)));
        store.commit(writes);
    }
}
