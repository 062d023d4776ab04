package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.report.StoryViews;
import org.attache.report.TerminalReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases: the articles of each folder under {@code src/test/golden} give the table beside them, word by word.
 *
 * <p>{@code ./mvnw test -pl attache-app -am -Dtest=GoldenTest -Dgolden.update=true} writes the tables anew; read the
 * difference as you would read code.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src", "test", "golden");
    private static final String EXPECTED = "expected.table";

    @TestFactory
    Stream<DynamicTest> articlesGiveTheTableBesideThem() throws IOException {
        Attache attache = Attache.create();
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            return cases.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(),
                    () -> check(attache, folder)));
        }
    }

    private static void check(Attache attache, Path folder) throws IOException {
        String table = table(attache.read(inputs(folder), () -> {}));
        Path expected = folder.resolve(EXPECTED);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, table);
        }
        assertThat(table).isEqualTo(Files.readString(expected));
    }

    private static Inputs inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> articles = files.map(Path::toString).filter(name -> !name.endsWith(EXPECTED))
                    .filter(name -> !name.endsWith(".meta.json")).sorted().toList();
            return Inputs.of(articles, Metadata.NONE, InputStream.nullInputStream());
        }
    }

    private static String table(Reading reading) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        reading.dossiers().stream().map(StoryViews::of).forEach(new TerminalReport(out, 110, false, true)::print);
        reading.skipped().forEach(skipped -> out.println("skipped " + skipped.reason()));
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
