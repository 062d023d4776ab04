package org.attache.store;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.attache.model.ArticleId;
import org.attache.model.Families;
import org.attache.model.StoryId;
import org.jspecify.annotations.Nullable;

/** What the people at the desk decide, save and watch; tokens and settings. */
public interface Desk {

    /** What an editor decides. */
    sealed interface Decision {}

    /**
     * Two stories are one.
     *
     * @param first an article of one, which stands for it whatever the stories are called later
     * @param second an article of the other
     */
    record Merge(StoryId story, StoryId other, ArticleId first, ArticleId second) implements Decision {}

    /**
     * Some articles of a story are another story.
     *
     * @param stays an article that stays, which stands for the rest
     */
    record Split(StoryId story, List<ArticleId> moved, ArticleId stays) implements Decision {

        public Split {
            moved = List.copyOf(moved);
        }
    }

    /** Outlets of one publisher, or that print one another. */
    record Family(String name, List<String> outlets) implements Decision {

        public Family {
            outlets = List.copyOf(outlets);
        }
    }

    /** How reliable a source has been, on the Admiralty scale. */
    record Grade(Sources.Key source, char grade) implements Decision {

        /** @throws IllegalArgumentException unless the grade is A..F */
        public Grade {
            if (grade < 'A' || grade > 'F') {
                throw new IllegalArgumentException("grade must be A..F but was " + grade);
            }
        }
    }

    /** @param undone null while the decision holds */
    record Decided(long id, Decision decision, String by, Instant at, @Nullable Instant undone,
            @Nullable String undoneBy) {}

    record SavedQuery(long id, String name, String query, Instant at) {}

    /** What makes a watch speak. */
    enum Occasion {
        NEW_ORIGIN, FIRST_DENIAL, NEW_EVENT, NEW_STORY
    }

    /**
     * What to watch, and whom to tell.
     *
     * @param query in the query language
     * @param hook where to deliver, null to show it on the desk only
     * @param secret key of the signature, null without a hook
     */
    record WatchOrder(String name, String query, Set<Occasion> occasions, @Nullable URI hook, @Nullable String secret) {

        public WatchOrder {
            occasions = Set.copyOf(occasions);
        }
    }

    record Watch(long id, WatchOrder order, Instant at) {}

    /**
     * A token that lets somebody in.
     *
     * @param hash SHA-256 of the token in hexadecimal digits
     * @param scopes what it is for; everything when there are none
     */
    record Token(long id, String name, String hash, List<String> scopes, Instant at, @Nullable Instant expires,
            @Nullable Instant revoked) {

        /** The scope of a token that may change nothing. */
        public static final String READ = "read";

        public boolean readsOnly() {
            return scopes.equals(List.of(READ));
        }
    }

    /**
     * A message for a watch.
     *
     * @param next when to try (again), null when delivered or given up
     */
    record Delivery(long id, long watch, String key, String payload, int attempts, boolean delivered,
            @Nullable Instant next, String note, Instant at) {}

    /** The newest first, those undone too. */
    List<Decided> decisions();

    /** Those that hold, the oldest first. */
    List<Decided> holding();

    /** The grades that hold: of several of one source the last. */
    default Map<Sources.Key, Character> grades() {
        Map<Sources.Key, Character> grades = new HashMap<>();
        for (Decided decided : holding()) {
            if (decided.decision() instanceof Grade grade) {
                grades.put(grade.source(), grade.grade());
            }
        }
        return grades;
    }

    /** The families of outlets that hold; an outlet that was put into several is in the last one. */
    default Families families() {
        Map<String, String> families = new HashMap<>();
        for (Decided decided : holding()) {
            if (decided.decision() instanceof Family family) {
                family.outlets().forEach(outlet -> families.put(outlet, family.name()));
            }
        }
        return new Families(families);
    }

    /** Sorted by name. */
    List<SavedQuery> queries();

    /** Sorted by id. */
    List<Watch> watches();

    /** Sorted by id, those revoked too. */
    List<Token> tokens();

    /** The token with this hash, if it is neither revoked nor expired. */
    Optional<Token> token(String hash);

    /** Messages whose time has come, the oldest first. */
    List<Delivery> due(Instant now, int limit);

    /** Messages of a watch, the newest first. */
    List<Delivery> deliveries(long watch, int limit);

    SortedMap<String, String> settings();
}
