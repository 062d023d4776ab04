package org.attache.store.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.Flag;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.jspecify.annotations.Nullable;

/** Values of columns as values of the model. */
final class Columns {

    private Columns() {}

    static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static @Nullable PublicationTime time(@Nullable String text) {
        return text == null ? null : PublicationTime.parse(text);
    }

    static @Nullable StoryId story(@Nullable String id) {
        return id == null ? null : new StoryId(id);
    }

    static SortedSet<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static SortedSet<Flag.Kind> flags(String text) {
        return words(text).stream().map(Flag.Kind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
