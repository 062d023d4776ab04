package org.attache.train.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.actor.Actors;
import org.attache.language.EnglishAnnotator;
import org.attache.likeness.Likeness;
import org.attache.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LikenessFitTest {

    private static final String DAM = "Engineers closed the upper gate of the Orlik dam on Monday, the water board said.\n\n"
            + "Mushrooms are late this year.\n";
    private static final String GATE = "The water board said engineers closed the upper gate of the Orlik dam on Monday.\n\n"
            + "Engineers painted the lower gate of the Orlik dam green.\n";

    @Test
    void theMeasureThatTellsThePairsApartGetsTheWeight() {
        LikenessFit fit = new LikenessFit(pairs("one", "two"));
        assertThat(weight(fit, "run")).isGreaterThan(weight(fit, "lead") + 1);
        assertThat(fit.report()).contains("all, left out\t40\t20\t1.000");
    }

    @Test
    void samePairsGiveTheSameTable() {
        assertThat(new LikenessFit(pairs("one")).table()).isEqualTo(new LikenessFit(pairs("one")).table());
    }

    @Test
    void theTableNamesEveryMeasureInOrder() {
        List<String> names = new LikenessFit(pairs("one")).table().lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0]).toList();
        assertThat(names).isEqualTo(Likeness.MEASURES);
    }

    @Test
    void statementsWithinThePlacesOfOneClaimAreOne(@TempDir Path folder) throws IOException {
        bundle(folder);
        List<GoldBundle> bundles = GoldBundle.in(List.of(folder));
        assertThat(bundles).hasSize(1);
        List<LabelledPair> pairs = LabelledPair.of(bundles.getFirst(),
                new Pipeline(EnglishAnnotator.load(), Actors.load()));
        assertThat(pairs).extracting(LabelledPair::same).contains(true, false);
        int article = Likeness.MEASURES.indexOf("sameArticle");
        assertThat(pairs).as("pairs of two articles").allMatch(one -> one.measures()[article] == 0);
        int most = Likeness.MEASURES.indexOf("coverMost");
        double same = pairs.stream().filter(LabelledPair::same).mapToDouble(one -> one.measures()[most]).max()
                .orElse(0);
        assertThat(pairs).filteredOn(one -> !one.same()).allMatch(one -> one.measures()[most] < same);
    }

    @Test
    void claimsThatDifferInOneSlotAreNoExample() {
        Carriers.Label nine = new Carriers.Label(new GoldBundle.Claim("C1", Map.of(), Set.of("C2")));
        Carriers.Label twelve = new Carriers.Label(new GoldBundle.Claim("C2", Map.of(), Set.of()));
        assertThat(nine.comparable(twelve)).isFalse();
        assertThat(twelve.comparable(nine)).isFalse();
        assertThat(nine.comparable(new Carriers.Label(null))).isTrue();
        assertThat(new Carriers.Label(null).comparable(new Carriers.Label(null))).isFalse();
    }

    @Test
    void averagePrecisionIsTheMeanOfThePrecisionsAtEveryHit() {
        Judgement one = Judgement.of(List.of(new Judgement.Scored(.9, true), new Judgement.Scored(.6, false),
                new Judgement.Scored(.4, true), new Judgement.Scored(.1, false)), .5);
        assertThat(one.averagePrecision()).isEqualTo((1 + 2.0 / 3) / 2);
        assertThat(one.precision()).isEqualTo(.5);
        assertThat(one.recall()).isEqualTo(.5);
    }

    private static List<LabelledPair> pairs(String... bundles) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String bundle : bundles) {
            for (int at = 0; at < 20; at++) {
                double[] measures = new double[Likeness.MEASURES.size()];
                measures[0] = 1;
                measures[Likeness.MEASURES.indexOf("run")] = at % 2;
                measures[Likeness.MEASURES.indexOf("lead")] = at % 3 == 0 ? 1 : 0;
                pairs.add(new LabelledPair(bundle, measures, at % 2 == 1));
            }
        }
        return pairs;
    }

    private static double weight(LikenessFit fit, String measure) {
        return fit.table().lines().filter(line -> line.startsWith(measure + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t")[1])).findFirst().orElseThrow();
    }

    private static void bundle(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), DAM);
        Files.writeString(folder.resolve("b.txt"), GATE);
        Files.writeString(folder.resolve("graph.json"),
                """
                {"articles": [
                  {"id": "A", "text": "a.txt", "outlet": "Valley Post", "published": "2025-05-06"},
                  {"id": "B", "text": "b.txt", "outlet": "Orlik Echo", "published": "2025-05-06"}]}
                """);
        String said = "engineers closed the upper gate of the Orlik dam on Monday";
        int b = GATE.indexOf(said);
        Files.writeString(folder.resolve("claims.tsv"), String.join("\t", "id", "proposition", "spans", "chains",
                "roots", "kind", "carriers", "low", "high", "named", "flags", "relations", "certainty") + "\n"
                + String.join("\t", "C01", "The upper gate was closed", "A:0-" + said.length() + " B:" + b + "-"
                        + (b + said.length()), "-", "-", "NAMED", "A,B", "1", "1", "1", "-", "-", "sure")
                + "\n");
    }
}
