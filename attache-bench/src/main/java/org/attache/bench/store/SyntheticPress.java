package org.attache.bench.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.model.Analysis;
import org.attache.store.Info;
import org.attache.store.Store;
import org.attache.store.Write;

/** Articles that come in, in any order of {@value #OPEN} stories of {@value #MEMBERS}, with the dossiers that they change. */
final class SyntheticPress {

    private static final int OPEN = 200;
    private static final int MEMBERS = 5;

    private final Synthetic synthetic;
    private final List<SyntheticStory> open = new ArrayList<>();
    private long articles;
    private long stories;

    /** Goes on behind what a store holds. */
    SyntheticPress(Store store) {
        Info before = store.info();
        articles = before.articles();
        stories = before.stories() + OPEN;
        synthetic = new Synthetic(articles + 1);
    }

    /** So many new articles, the next versions of the dossiers that they change, and the journal. */
    List<Write> batch(int size) {
        List<Write> writes = new ArrayList<>();
        Set<SyntheticStory> changed = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            SyntheticStory story = story();
            Analysis analysis = synthetic.analysis(articles++, story.number());
            story.add(analysis, synthetic.event(analysis));
            changed.add(story);
            writes.add(Write.PutArticle.of(analysis));
        }
        changed.forEach(story -> writes.add(Write.PutDossier.of(story.dossier())));
        writes.add(new Write.Progress("bench", articles, articles, false));
        open.removeIf(story -> story.size() >= MEMBERS);
        return writes;
    }

    private SyntheticStory story() {
        while (open.size() < OPEN) {
            open.add(new SyntheticStory(stories++));
        }
        return open.get(synthetic.random().nextInt(open.size()));
    }
}
