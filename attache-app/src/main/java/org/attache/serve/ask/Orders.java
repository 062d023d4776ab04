package org.attache.serve.ask;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.serve.guard.Secrets;
import org.attache.serve.http.Problem;
import org.attache.store.Desk;
import org.attache.store.Desk.Occasion;
import org.jspecify.annotations.Nullable;

/** Orders to watch, from a form or a document. */
public final class Orders {

    private Orders() {}

    /**
     * With a secret of its own where a hook is to be told.
     *
     * @throws org.attache.serve.http.ProblemException when the text is no query, or no occasion or an unknown one is named
     */
    public static Desk.WatchOrder of(String name, String query, Collection<String> occasions, @Nullable URI hook) {
        Searches.parse("query", query);
        if (occasions.isEmpty()) {
            throw Problem.parameter("occasions", "must name at least one of " + words()).exception();
        }
        return new Desk.WatchOrder(name, query, occasions.stream().map(Orders::occasion).collect(Collectors.toSet()),
                hook, hook == null ? null : Secrets.random());
    }

    /** All occasions, as they are written. */
    public static String words() {
        return Arrays.stream(Occasion.values()).map(Orders::word).collect(Collectors.joining(", "));
    }

    public static String word(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Occasion occasion(String word) {
        return Arrays.stream(Occasion.values()).filter(each -> word(each).equals(word)).findFirst().orElseThrow(
                () -> Problem.parameter("occasions", "must be among " + words() + " but was \"" + word + "\"")
                        .exception());
    }
}
