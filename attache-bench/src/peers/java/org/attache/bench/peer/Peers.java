package org.attache.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures us and others on the same input in one run: {@code Peers SHARED OUTPUT [language] [pages] [feeds]}, all three
 * when none is named. {@code SHARED} holds {@code suites} and {@code scorers}; what is not there is skipped and said.
 */
public final class Peers {

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        Path shared = Path.of(arguments[0]);
        Path output = Files.createDirectories(Path.of(arguments[1]));
        Set<String> parts = new TreeSet<>();
        for (int i = 2; i < arguments.length; i++) {
            parts.addAll(Set.of(arguments[i].split(",")));
        }
        if (parts.isEmpty() || parts.contains("language")) {
            LanguagePeers.measure(shared.resolve("suites/attribution/dev/text"));
        }
        if (parts.isEmpty() || parts.contains("pages")) {
            PagePeers.measure(shared, output);
        }
        if (parts.isEmpty() || parts.contains("feeds")) {
            FeedPeers.measure(shared, output);
        }
    }

    /** Says so and gives false when a suite is not there. */
    static boolean isThere(Path suite) {
        if (!Files.isDirectory(suite)) {
            System.out.println("skipped: no folder " + suite);
            return false;
        }
        return true;
    }
}
