package org.attache.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.ingest.Read;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/** What was read together on its way into the store: one transaction. */
final class Batch {

    private final String input;
    private final Present present;
    private final Map<ArticleId, Read.Article> fresh = new LinkedHashMap<>();
    private final Set<ArticleId> restated = new LinkedHashSet<>();
    private final List<Write> writes = new ArrayList<>();
    private int known;
    private int versions;
    private int copies;
    private int notices;
    private int skipped;

    /** @param input as the journal names it */
    Batch(String input, Present present) {
        this.input = input;
        this.present = present;
    }

    /** An article of this batch, which the store does not hold yet. */
    Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(fresh.get(id)).map(Read.Article::article);
    }

    /** @param held articles that the store holds */
    void add(Read read, Set<ArticleId> held) {
        switch (read) {
            case Read.Article article -> add(article, held);
            case Read.Notice notice -> {
                present.notice(notice.series(), notice.notices()).ifPresent(restated::add);
                notices++;
            }
            case Read.Skipped skip -> {
                writes.add(new Write.Skip(input, skip.where().isEmpty() ? skip.input() : skip.where(), skip.reason()));
                skipped++;
            }
        }
    }

    private void add(Read.Article read, Set<ArticleId> held) {
        Article article = read.article();
        if (held.contains(article.id()) || fresh.putIfAbsent(article.id(), read) != null) {
            known++;
            return;
        }
        Present.Taken taken = present.add(article, read.supply());
        restated.addAll(taken.changed());
        versions += taken.version() ? 1 : 0;
        copies += taken.copy() ? 1 : 0;
    }

    /**
     * Everything to be written, when the articles have been analysed.
     *
     * @param analyze called on several threads
     */
    List<Write> writes(Function<Article, Analysis> analyze, Press press) {
        List<Read.Article> reads = List.copyOf(fresh.values());
        List<Analysis> analyses = reads.parallelStream().map(read -> analyze.apply(read.article())).toList();
        List<Write> all = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            press.keep(analyses.get(i));
            all.add(put(analyses.get(i), reads.get(i).supply().series()));
        }
        restated.stream().filter(id -> !fresh.containsKey(id))
                .forEach(id -> all.add(new Write.SetEdition(present.edition(id))));
        all.addAll(writes);
        return all;
    }

    private Write put(Analysis analysis, @Nullable String series) {
        ArticleId id = analysis.article().id();
        return new Write.PutArticle(analysis, present.edition(id), series == null ? id.value() : series);
    }

    Tally tally() {
        return new Tally(fresh.size(), known, versions, copies, notices, skipped, 0, 0);
    }
}
