package org.attache.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Stories of several outlets, read as a desk would read them, against what a careful reader wrote down.
 *
 * <p>The floors stand a little under what was measured: they stop a step back, they are not the figure. Of the
 * bundles that were opened last (08 to 14) nothing but the sums is printed. The bundles from 15 on have no floor here.
 */
final class BundlesTest {

    private static final Path BUNDLES = Path.of("src", "test", "resources", "org", "attache", "bundles");
    private static final String FIRST_KEPT = "08";
    private static final String FIRST_WITHOUT_FLOOR = "15";

    private static final Attache attache = Attache.create();
    private static final List<String> table = new ArrayList<>(List.of(Tally.HEADER));

    @AfterAll
    static void printTheTable() {
        table.forEach(System.out::println);
    }

    @Test
    void openBundlesAreReadAsWellAsMeasured() throws IOException {
        Tally open = read(false);
        table.add(open.row("open, all"));
        assertThat(open.share(open.found())).isGreaterThan(.95);
        assertThat(open.share(open.carriers())).isGreaterThan(.74);
        assertThat(open.share(open.low())).isGreaterThan(.85);
        assertThat(open.share(open.interval())).isGreaterThan(.77);
        assertThat(open.share(open.named())).isGreaterThan(.87);
        assertThat(open.share(open.exact())).isGreaterThan(.60);
        assertThat(open.falseCorroboration()).isLessThan(.03);
    }

    @Test
    void keptBundlesAreReadAsWellAsMeasured() throws IOException {
        Tally kept = read(true);
        table.add(kept.row("kept, all"));
        assertThat(kept.share(kept.found())).isGreaterThan(.93);
        assertThat(kept.share(kept.carriers())).isGreaterThan(.61);
        assertThat(kept.share(kept.low())).isGreaterThan(.80);
        assertThat(kept.share(kept.interval())).isGreaterThan(.65);
        assertThat(kept.share(kept.exact())).isGreaterThan(.52);
        assertThat(kept.falseCorroboration()).isLessThan(.02);
    }

    private static Tally read(boolean kept) throws IOException {
        Tally sum = Tally.NONE;
        for (Bundle bundle : bundles(kept)) {
            Inputs inputs = Inputs.of(bundle.files(), Metadata.NONE, InputStream.nullInputStream());
            Tally one = new Comparison(bundle, attache.read(inputs, () -> {}).dossiers()).tally();
            sum = sum.plus(one);
            if (!kept) {
                table.add(one.row(bundle.name()));
            }
        }
        return sum;
    }

    private static List<Bundle> bundles(boolean kept) throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                if (name.compareTo(FIRST_WITHOUT_FLOOR) < 0 && name.compareTo(FIRST_KEPT) >= 0 == kept) {
                    bundles.add(Bundle.read(folder));
                }
            }
        }
        return bundles;
    }
}
