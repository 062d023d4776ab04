package org.attache.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.StoryId;
import org.attache.story.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A change of the store as a value. Writes that belong together, such as an article, the dossier it changed and how far
 * its input has been read, go into one {@link Store#commit}.
 */
public sealed interface Write {

    /**
     * An article with what it says. One whose id the store holds changes nothing.
     *
     * @param edition how it stands among the versions of its text
     * @param series what makes articles versions of one another: the address, or the identifier of a wire item
     */
    record PutArticle(Analysis analysis, Edition edition, String series) implements Write {

        /** A first edition whose versions share its address; without an address it has no other versions. */
        public static PutArticle of(Analysis analysis) {
            URI url = analysis.article().url();
            String series = url == null ? analysis.article().id().value() : url.toString();
            return new PutArticle(analysis, Edition.first(analysis.article().id()), series);
        }
    }

    /** What has become of an article that the store holds: superseded, corrected, withdrawn. */
    record SetEdition(Edition edition) implements Write {}

    /**
     * A story as its next version. Its articles must be in the store or stand before it in the same commit; it takes
     * them from the story they were in. A dossier that equals the present version changes nothing.
     *
     * @param placed why articles were put into this story; may be empty
     */
    record PutDossier(Dossier dossier, List<Assignment> placed) implements Write {

        public PutDossier {
            placed = List.copyOf(placed);
        }

        public static PutDossier of(Dossier dossier) {
            return new PutDossier(dossier, List.of());
        }
    }

    /**
     * A story is no more; its versions stay readable.
     *
     * @param into the story that took its articles, null when there is none
     */
    record EndStory(StoryId story, @Nullable StoryId into, String reason) implements Write {}

    /**
     * How far an input has been read: everything up to {@code position} is in this commit or an earlier one.
     *
     * @param input names the input, such as a path or address with size and date
     * @param position the input's own measure (record number, byte), not smaller than before
     * @param articles articles read up to here
     * @param finished true when nothing is left to read
     */
    record Progress(String input, long position, long articles, boolean finished) implements Write {}

    /** Something in an input could not be read. */
    record Skip(String input, String where, String reason) implements Write {}

    /** A feed with its state of polling, new or changed. */
    record PutFeed(Feeds.Feed feed) implements Write {}

    record RemoveFeed(URI feed) implements Write {}

    /** What an editor decides; the outcome's sequence is the id to undo it by. */
    record Decide(Desk.Decision decision, String by) implements Write {}

    /** Takes a decision back; it stays listed as undone. */
    record Undo(long decision, String by) implements Write {}

    record SaveQuery(String name, String query) implements Write {}

    record RemoveQuery(long query) implements Write {}

    record PutWatch(Desk.WatchOrder order) implements Write {}

    record RemoveWatch(long watch) implements Write {}

    /** A token for the interface. Only its hash is kept. */
    record PutToken(String name, String hash, List<String> scopes, @Nullable Instant expires) implements Write {

        public PutToken {
            scopes = List.copyOf(scopes);
        }
    }

    record RevokeToken(long token) implements Write {}

    /** A message to be delivered for a watch. One with a key that the store holds changes nothing. */
    record PutDelivery(long watch, String key, String payload) implements Write {}

    /**
     * An attempt to deliver.
     *
     * @param next when to try again, null when it is over
     */
    record Attempt(long delivery, boolean delivered, @Nullable Instant next, String note) implements Write {}

    /** A setting; null removes it. */
    record Set(String key, @Nullable String value) implements Write {}
}
