package org.attache.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attache.reuse.Window;
import org.attache.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that dies at any of its commits, before or after it, ends where an undisturbed one does. */
final class CrashTest {

    private static final Options SMALL = new Options(new Window(1000, 14), 3, 4, 10);
    private static final String NEWS = News.stream(5);

    @TempDir
    private Path folder;

    private static final class Death extends Error {

        private static final long serialVersionUID = 1;
    }

    @Test
    void deathAtAnyCommitLosesNothingAndDoublesNothing() {
        Map<String, List<String>> whole = run(folder.resolve("whole"), Integer.MAX_VALUE, false);
        assertThat(whole.values().stream().mapToInt(List::size).sum()).isEqualTo(10);
        for (int commit = 1; commit <= 7; commit++) {
            for (boolean done : new boolean[]{false, true}) {
                Path place = folder.resolve(commit + "-" + done);
                run(place, commit, done);
                assertThat(run(place, Integer.MAX_VALUE, false)).as("death at commit %d, %s", commit,
                        done ? "done" : "not done").isEqualTo(whole);
            }
        }
    }

    private static Map<String, List<String>> run(Path place, int deadly, boolean done) {
        try (Store store = News.store(place)) {
            try (Desk desk = Desk.open(News.attache, mortal(store, deadly, done), SMALL)) {
                desk.take(News.input("s", NEWS), Desk.Listener.SILENT);
                desk.print(true);
            } catch (Death expected) {
                assertThat(deadly).isLessThan(Integer.MAX_VALUE);
            }
            return News.stories(store);
        }
    }

    /** The store, with a commit in which the process dies. */
    private static Store mortal(Store store, int deadly, boolean done) {
        int[] commits = {0};
        return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[]{Store.class},
                (proxy, method, arguments) -> {
                    boolean dies = method.getName().equals("commit") && ++commits[0] == deadly;
                    if (dies && !done) {
                        throw new Death();
                    }
                    try {
                        Object result = method.invoke(store, arguments);
                        if (dies) {
                            throw new Death();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
