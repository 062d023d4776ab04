package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int feeds(String command, String... arguments) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), new PrintWriter(out),
                new PrintWriter(err), false, false, false, 100);
        String[] all = new String[arguments.length + 3];
        all[0] = "feeds";
        all[1] = command;
        all[2] = "--data=" + folder.resolve("news");
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Main.run(all, console);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void listIsImportedListedAndEmptiedAgain() throws IOException {
        String opml = file("mine.opml", "<opml version='2.0'><body><outline text='Harbour'>"
                + "<outline text='Quay' xmlUrl='http://quay.example/feed'/></outline></body></opml>");

        assertThat(feeds("import", opml)).isEqualTo(ExitCode.FINE);
        assertThat(feeds("import", opml)).isEqualTo(ExitCode.FINE);
        assertThat(feeds("list")).isEqualTo(ExitCode.FINE);
        assertThat(feeds("remove", "http://quay.example/feed")).isEqualTo(ExitCode.FINE);
        assertThat(feeds("remove", "http://quay.example/feed")).isEqualTo(ExitCode.PARTLY);

        assertThat(out.toString()).contains("1 feeds added, 0 known before", "0 feeds added, 1 known before",
                "\"title\":\"Quay\"");
        assertThat(err.toString()).contains("not on the list: http://quay.example/feed");
    }

    @Test
    void fileThatIsNoListSaysSo() throws IOException {
        assertThat(feeds("import", file("feed.xml", "<rss><channel/></rss>"))).isEqualTo(ExitCode.PARTLY);
        assertThat(feeds("import", folder.resolve("none.opml").toString())).isEqualTo(ExitCode.FAILURE);

        assertThat(err.toString()).contains("no feeds in", "no such file: ");
    }

    @Test
    void addressesThatAreNotFetchedSayWhy() {
        assertThat(feeds("add", "http://127.0.0.1:9000/feed", "quay.example/feed", "file:///etc/passwd"))
                .isEqualTo(ExitCode.PARTLY);

        assertThat(out.toString()).contains("127.0.0.1: loopback address 127.0.0.1 is not fetched",
                "begins with neither http:// nor https://", "scheme 'file' is not fetched");
    }

    @Test
    void wrongOptionNamesTheCommandWhoseHelpIsMeant() {
        assertThat(feeds("import", "--frob", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Try 'attache feeds import --help'.");
    }
}
