package org.attache.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.Attache;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;
import org.attache.store.Articles;
import org.attache.store.Store;
import org.attache.store.Write;
import org.attache.story.Assignment;

/**
 * Writes the dossiers of stories that have changed. The sentences of recent articles are at hand; those of others are read
 * once more from the text that the store keeps, mostly from memory.
 */
final class Press {

    private static final int TOGETHER = 40;

    private final Attache attache;
    private final Store store;
    private final Present present;
    private final Supplier<Families> families;
    private final Map<ArticleId, Analysis> atHand;
    private final Consumer<Fault> faults;

    /**
     * @param families outlets that belong together, as it is known when a dossier is built
     * @param faults is told, on several threads, what could not be got through
     */
    Press(Attache attache, Store store, Present present, Supplier<Families> families, int analyses,
            Consumer<Fault> faults) {
        this.faults = faults;
        this.families = families;
        this.attache = attache;
        this.store = store;
        this.present = present;
        atHand = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ArticleId, Analysis> eldest) {
                return size() > analyses;
            }
        };
    }

    void keep(Analysis analysis) {
        atHand.put(analysis.article().id(), analysis);
    }

    Optional<Article> article(ArticleId id) {
        Analysis near = atHand.get(id);
        return near != null ? Optional.of(near.article()) : store.articles().get(id).map(Articles.Stored::article);
    }

    /** Writes what is due, or everything; gives how many dossiers were written. */
    long print(boolean everything) {
        List<StoryId> due = present.touched().stream().filter(id -> everything || present.file(id).isDue()).toList();
        for (int from = 0; from < due.size(); from += TOGETHER) {
            print(due.subList(from, Math.min(due.size(), from + TOGETHER)));
        }
        if (due.isEmpty()) {
            store.commit(ended());
        }
        return due.size();
    }

    private void print(List<StoryId> due) {
        List<Job> jobs = due.stream().map(this::job).toList();
        List<Write> writes = new ArrayList<>();
        jobs.parallelStream().map(this::build).toList().forEach(writes::add);
        writes.addAll(ended());
        store.commit(writes);
        for (StoryId id : due) {
            present.touched().remove(id);
            present.file(id).written();
            present.settle(id);
        }
    }

    private List<Write> ended() {
        List<Write> writes = new ArrayList<>();
        present.takeEnded().forEach((gone, into) -> {
            if (store.stories().get(gone).isPresent()) {
                writes.add(new Write.EndStory(gone, into, "merged"));
            }
        });
        return writes;
    }

    /** A dossier to build, with the analyses that are at hand. */
    private record Job(StoryId id, List<Supplier<Analysis>> members, List<Reuse> reuse, List<Edition> editions,
            List<Assignment> placed) {}

    private Job job(StoryId id) {
        StoryFile file = present.whole(id);
        List<Supplier<Analysis>> members = new ArrayList<>();
        for (ArticleId member : file.members()) {
            Analysis near = atHand.get(member);
            if (near != null) {
                members.add(() -> near);
            } else {
                store.articles().get(member).map(Articles.Stored::article)
                        .ifPresent(article -> members.add(() -> attache.analyze(article, faults)));
            }
        }
        return new Job(id, members, present.reuse(file), present.editions(file), file.placed());
    }

    private Write build(Job job) {
        List<Analysis> analyses = job.members.stream().map(Supplier::get).toList();
        Pipeline.Grouped story = new Pipeline.Grouped(job.id, analyses, job.reuse, job.placed);
        return new Write.PutDossier(attache.dossier(story, job.editions, families.get(), faults), story.placed());
    }
}
