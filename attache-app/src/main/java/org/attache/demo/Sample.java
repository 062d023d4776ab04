package org.attache.demo;

import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.desk.Desk;
import org.attache.model.Analysis;
import org.attache.model.Families;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.attache.store.Store;
import org.attache.store.Write;

/** Puts the sample newsroom into a store, once. */
public final class Sample {

    private Sample() {}

    /** For tests and tools: loads the language pack itself. */
    public static void into(Store store) {
        into(store, Attache.create(), () -> {});
    }

    /** How many articles it has. */
    public static int size() {
        return Newsroom.inputs().found().size();
    }

    /** @param step run after each article */
    public static void into(Store store, Attache attache, Runnable step) {
        if (!store.stories().list(Stories.Filter.ALL, PageRequest.first(1)).items().isEmpty()) {
            return;
        }
        List<Analysis> analyses = new ArrayList<>();
        attache.analyze(Newsroom.inputs(), step, analyses::add, skipped -> {}, Desk.Listener.SILENT::failed);
        List<Write> writes = new ArrayList<>();
        analyses.forEach(analysis -> writes.add(Write.PutArticle.of(analysis)));
        attache.grouped(analyses, Desk.Listener.SILENT::failed).forEach(story -> writes.add(new Write.PutDossier(
                attache.dossier(story, List.of(), Families.NONE, Desk.Listener.SILENT::failed), story.placed())));
        store.commit(writes);
    }
}
