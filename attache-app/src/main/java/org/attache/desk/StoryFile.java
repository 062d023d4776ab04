package org.attache.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Reuse;
import org.attache.story.Assignment;

/** A story on the desk: its articles in the order in which they came, and what is known of those that left the window. */
final class StoryFile {

    private final Set<ArticleId> members = new LinkedHashSet<>();
    private final List<Reuse> olderReuse = new ArrayList<>();
    private final Map<ArticleId, Edition> olderEditions = new LinkedHashMap<>();
    private final List<Assignment> placed = new ArrayList<>();
    /** False for a story that was begun before this desk and of which only the articles of the window are here. */
    private boolean whole;
    private int written;

    StoryFile(boolean whole) {
        this.whole = whole;
    }

    Set<ArticleId> members() {
        return members;
    }

    boolean isWhole() {
        return whole;
    }

    void add(ArticleId article) {
        members.add(article);
    }

    void remove(ArticleId article) {
        members.remove(article);
    }

    void place(Assignment assignment) {
        placed.add(assignment);
    }

    /** Takes over what the last dossier of the story knew, before what came since. */
    void complete(Optional<Dossier> last) {
        Set<ArticleId> since = new LinkedHashSet<>(members);
        members.clear();
        last.ifPresent(dossier -> {
            dossier.articles().forEach(article -> members.add(article.id()));
            olderReuse.addAll(dossier.reuse());
            dossier.editions().forEach(edition -> olderEditions.put(edition.article(), edition));
        });
        members.addAll(since);
        whole = true;
    }

    /** Takes over the articles of a story that has become part of this one. */
    void join(StoryFile other) {
        members.addAll(other.members);
        olderReuse.addAll(other.olderReuse);
        olderEditions.putAll(other.olderEditions);
        placed.addAll(other.placed);
    }

    /** Keeps what is known of an article that leaves the window. */
    void keep(Edition edition, List<Reuse> shared) {
        olderReuse.addAll(shared);
        if (!edition.plain()) {
            olderEditions.put(edition.article(), edition);
        }
    }

    List<Reuse> olderReuse() {
        return olderReuse;
    }

    Map<ArticleId, Edition> olderEditions() {
        return olderEditions;
    }

    /** Why articles were put here since the last dossier. */
    List<Assignment> placed() {
        return List.copyOf(placed);
    }

    /** True when the dossier is worth its work: small stories at once, large ones when they have grown by a tenth. */
    boolean isDue() {
        return members.size() < 20 || members.size() >= written * 1.1;
    }

    void written() {
        written = members.size();
        placed.clear();
    }
}
