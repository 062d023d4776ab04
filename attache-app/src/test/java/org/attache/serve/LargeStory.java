package org.attache.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.model.Analysis;
import org.attache.model.Dossier;
import org.attache.model.Families;
import org.attache.pipeline.Pipeline;
import org.attache.model.StoryId;
import org.attache.store.Store;
import org.attache.store.Write;

/**
 * A story told by many outlets: the same dozen happenings in changing choice, order and words, from changing sources, as it
 * is when everybody writes about a disaster. Read by the real pipeline.
 */
final class LargeStory {

    private static final List<String> FACTS = List.of(
            "The dam above Ostra gave way shortly after midnight on Tuesday",
            "Eleven people were still missing on Tuesday evening", "Two bridges over the Kelm were swept away",
            "The power station at Varda was switched off as a precaution",
            "Helicopters brought 240 people from their roofs to Varda",
            "An inspection in spring had found cracks in the wall of the dam",
            "The company Nordkraft had put off the repairs for a year",
            "The government will pay for temporary houses until the autumn",
            "Engineers had warned the ministry of the state of the dam in May",
            "Lorvia offered two rescue teams and a field hospital",
            "The road from Ostra to the coast will stay closed for a month",
            "Prosecutors searched the offices of Nordkraft on Wednesday");
    private static final List<String> SAYINGS = List.of("%s, police chief Anna Holm said.",
            "%s, according to a spokesman for the interior ministry.",
            "%s, a senior official who asked not to be named said.", "%s.", "Mayor Pavel Rusk told reporters: \"%s.\"",
            "%s, the company said in a statement.", "%s, two people familiar with the matter said.");
    private static final List<String> HEADLINES = List.of("Dam above Ostra gives way",
            "Eleven missing after Ostra dam fails",
            "Ostra dam: engineers had warned", "Flood sweeps through Ostra valley");
    private static final int SENTENCES = 9;

    private LargeStory() {}

    /** Puts a story of so many articles into the store. */
    static StoryId into(Store store, int articles) {
        Attache attache = Attache.create();
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            inputs.add(Input.of("ostra-" + i + ".txt", text(i).getBytes(StandardCharsets.UTF_8)));
        }
        List<Analysis> analyses = new ArrayList<>();
        attache.analyze(new Inputs(inputs, List.of()), () -> {}, analyses::add, skipped -> {}, fault -> {});
        StoryId id = new StoryId("st-ostra");
        Dossier dossier = attache.dossier(new Pipeline.Grouped(id, analyses, List.of(), List.of()), List.of(),
                Families.NONE,
                fault -> {});
        List<Write> writes = new ArrayList<>();
        analyses.forEach(analysis -> writes.add(Write.PutArticle.of(analysis)));
        writes.add(Write.PutDossier.of(dossier));
        store.commit(writes);
        return id;
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("THE OSTRA VALLEY TIMES NO " + number + "\n" + (3 + number / 20)
                + " February 2027\n\n" + HEADLINES.get(number % HEADLINES.size()) + "\n\n");
        for (int i = 0; i < SENTENCES; i++) {
            String fact = FACTS.get((number * 5 + i * 7) % FACTS.size());
            text.append(SAYINGS.get((number / 6 + i * 3) % SAYINGS.size()).formatted(fact))
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
