package org.attache.train.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.model.Span;

/**
 * A text with attributions annotated on it in brat stand-off files: {@code text/NAME.txt} beside
 * {@code attributions/NAME_ANNOTATOR.ann}. Of several annotators the alphabetically first counts.
 */
record Brat(String name, String text, List<Unit> units) {

    /** One annotated attribution; a role may have several spans or none. */
    record Unit(List<Span> source, List<Span> cue, List<Span> content) {}

    static List<Brat> readAll(Path folder) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        List<Path> layers;
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            layers = files.filter(file -> file.toString().endsWith(".ann")).sorted(Comparator.reverseOrder()).toList();
        }
        Map<String, Path> first = new HashMap<>();
        layers.forEach(layer -> first.put(layer.getFileName().toString().replaceFirst("_[^_]*$", ""), layer));
        List<Brat> all = new ArrayList<>();
        for (Path text : texts) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            Path layer = first.get(name);
            if (layer != null) {
                all.add(new Brat(name, Files.readString(text), units(Files.readString(layer))));
            }
        }
        return all;
    }

    /** The fifth of the corpus this document belongs to, 0 to 4, by its name. */
    int fold() {
        int hash = 17;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = hash * 31 + b;
        }
        return Math.floorMod(hash ^ (hash >>> 15), 5);
    }

    /** True for the fifth that is kept aside from all fitting and whose errors nobody reads. */
    boolean keptAside() {
        return fold() == 3;
    }

    private static List<Unit> units(String layer) {
        Map<String, List<Span>> texts = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        for (String line : layer.split("\n")) {
            String[] cells = line.split("\t");
            if (cells.length > 2 && cells[0].matches("T\\d+") && cells[1].matches("\\S+ \\d+ \\d+(;\\d+ \\d+)*")) {
                texts.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
            }
        }
        for (String line : layer.split("\n")) {
            if (line.matches("E\\d+\tAttr.*")) {
                units.add(unit(line.split("\t")[1].split(" "), texts));
            }
        }
        return units;
    }

    private static Unit unit(String[] roles, Map<String, List<Span>> texts) {
        Unit unit = new Unit(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < roles.length; i++) {
            String[] pair = roles[i].split(":");
            List<Span> spans = pair.length < 2 ? List.of() : texts.getOrDefault(pair[1], List.of());
            (pair[0].startsWith("Source") ? unit.source : pair[0].startsWith("Cue") ? unit.cue : unit.content)
                    .addAll(spans);
        }
        return unit;
    }

    private static List<Span> spans(String list) {
        List<Span> spans = new ArrayList<>();
        for (String pair : list.split(";")) {
            String[] ends = pair.split(" ");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
