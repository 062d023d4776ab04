package org.attache.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.Attache;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.pipeline.Pipeline;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
import org.attache.store.Desk;
import org.attache.store.Desk.Decision;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;

/**
 * Puts stories back as they were before a decision that is taken back. Every version of a dossier is kept, so the one with
 * the same articles is put again; where articles have joined since, or outlets are families, the dossier is made anew over
 * them. What concerns no grouping is followed by the desk itself.
 */
final class Restoring {

    private final Store store;
    private final Attache attache;
    private final Families families;
    private final Consumer<Fault> log = org.attache.desk.Desk.Listener.SILENT::failed;

    Restoring(Store store, Attache attache) {
        this.store = store;
        families = store.desk().families();
        this.attache = attache;
    }

    void undo(Decision decision) {
        switch (decision) {
            case Desk.Merge merge -> apart(merge);
            case Desk.Split split -> together(split);
            case Desk.Family family -> {
            }
            case Desk.Grade grade -> {
            }
        }
    }

    private void apart(Desk.Merge merge) {
        Optional<Dossier> other = last(merge.other());
        Optional<StoryId> holder = store.stories().of(merge.second());
        if (other.isEmpty() || holder.isEmpty() || holder.get().equals(merge.other())) {
            return;
        }
        Set<ArticleId> rest = articles(holder.get());
        rest.removeAll(ids(other.get()));
        if (!rest.isEmpty()) {
            store.commit(List.of(new Write.PutDossier(dossier(holder.get(), rest), List.of()),
                    new Write.PutDossier(other.get(), List.of())));
        }
    }

    private void together(Desk.Split split) {
        Set<ArticleId> all = articles(split.story());
        Set<StoryId> created = new LinkedHashSet<>();
        for (ArticleId moved : split.moved()) {
            store.stories().of(moved).filter(story -> !story.equals(split.story())).ifPresent(created::add);
        }
        created.forEach(story -> all.addAll(articles(story)));
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.PutDossier(dossier(split.story(), all), List.of()));
        created.forEach(story -> writes.add(new Write.EndStory(story, split.story(), "a split was taken back")));
        store.commit(writes);
    }

    private Optional<Dossier> last(StoryId story) {
        return store.stories().versions(story).reversed().stream().findFirst()
                .flatMap(line -> store.stories().get(story, line.version())).map(Stories.Version::dossier);
    }

    private Set<ArticleId> articles(StoryId story) {
        return store.stories().get(story).map(version -> ids(version.dossier())).orElseGet(LinkedHashSet::new);
    }

    private static Set<ArticleId> ids(Dossier dossier) {
        return dossier.articles().stream().map(Article::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Dossier dossier(StoryId story, Set<ArticleId> articles) {
        return store.stories().versions(story).reversed().stream()
                .map(line -> store.stories().get(story, line.version()).orElseThrow().dossier())
                .filter(dossier -> families.isEmpty() && ids(dossier).equals(articles)).findFirst()
                .orElseGet(() -> anew(story, articles));
    }

    private Dossier anew(StoryId story, Set<ArticleId> articles) {
        Function<ArticleId, Article> text = id -> store.articles().get(id).orElseThrow().article();
        List<Analysis> analyses = articles.stream().map(text).map(article -> attache.analyze(article, log)).toList();
        List<Reuse> reuse = ReuseDetector.all(analyses.stream().map(each -> NewsItem.of(each.article())).toList())
                .stream()
                .map(SharedText::toReuse).toList();
        return attache.dossier(new Pipeline.Grouped(story, analyses, reuse, List.of()), List.of(), families, log);
    }
}
