package org.attache.train;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.language.parse.Hash;

/**
 * Builds the model file from NLP4J's published weights: {@code Convert OUT}.
 *
 * <p>Nothing is trained. Feature strings become hashes, the features of a set that always come together (the clusters of a
 * word, the tags it takes) become one row, weights become bytes.
 */
public final class Convert {

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private final PackWriter out = new PackWriter();
    private final Map<String, String> classes = new TreeMap<>();
    private final Map<String, String> clusters = new TreeMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    private Convert() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws Exception {
        Convert convert = new Convert();
        convert.lexicon();
        Morphology.write(convert.out);
        for (String name : List.of("pos", "ner", "dep")) {
            convert.model(name);
        }
        convert.out.save(Path.of(arguments[0]));
    }

    @SuppressWarnings("unchecked")
    private void lexicon() throws IOException, ClassNotFoundException {
        var tags = (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
        tags.forEach((word, list) -> classes.put(word, name(list)));
        var sets = (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz");
        sets.forEach((word, set) -> clusters.put(word, name(new TreeSet<>(set))));
        List<String> classNames = new ArrayList<>(new TreeSet<>(classes.values()));
        List<String> clusterNames = new ArrayList<>(new TreeSet<>(clusters.values()));
        out.strings(classNames).strings(clusterNames);
        words(classNames, clusterNames);
    }

    private void words(List<String> classNames, List<String> clusterNames) {
        Map<Integer, String> words = new TreeMap<>(Integer::compareUnsigned);
        clusters.keySet().forEach(word -> words.put(Hash.key(0, Hash.of(word)), word));
        classes.keySet().forEach(word -> words.put(Hash.key(0, Hash.of(word)), word));
        byte[] clusterIds = ids(words, clusters, clusterNames);
        byte[] classIds = ids(words, classes, classNames);
        out.bytes(clusterIds).bytes(classIds).keys(words.keySet().stream().mapToInt(Integer::intValue).toArray());
        report("lexicon", words.size());
    }

    private static byte[] ids(Map<Integer, String> words, Map<String, String> sets, List<String> names) {
        byte[] ids = new byte[2 * words.size()];
        int at = 0;
        for (String word : words.values()) {
            String set = sets.get(word);
            int id = set == null ? 0 : names.indexOf(set) + 1;
            ids[at++] = (byte) (id >> 8);
            ids[at++] = (byte) id;
        }
        return ids;
    }

    private String name(java.util.Collection<String> set) {
        String name = String.join("_", set);
        members.put(name, List.copyOf(set));
        return name;
    }

    @SuppressWarnings("unchecked")
    private void model(String name) throws Exception {
        var component = (OnlineComponent<NLPNode, ?>) NLPUtils.getComponent(ROOT + "models/en-" + name + ".xz");
        FeatureTemplate<NLPNode, ?> template = component.getFeatureTemplate();
        Field field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        FeatureMap features = (FeatureMap) field.get(template);
        MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        out.strings(component.getOptimizer().getLabelMap().getLabelList());
        List<FeatureItem[]> templates = new ArrayList<>();
        template.getSetFeatureList().forEach(item -> templates.add(new FeatureItem[]{item}));
        templates.addAll(template.getFeatureList());
        Rows rows = new Rows();
        List<String> lines = new ArrayList<>();
        for (int type = 0; type < templates.size(); type++) {
            String line = Arrays.stream(templates.get(type)).map(Convert::item).collect(Collectors.joining(" "));
            if (line.contains("GAZETTEER")) {
                continue;
            }
            boolean set = type < template.getSetFeatureList().size();
            rows(features.getIndexMaps().get(type), set ? line : "", lines.size(), weights, rows);
            lines.add(line);
        }
        out.strings(lines);
        rows.write(out);
        report(name, rows.size());
    }

    private void rows(Object2IntMap<String> index, String set, int template, MajorVector weights, Rows rows) {
        if (set.endsWith("CLUSTERS") || set.endsWith("AMBIGUITY")) {
            Map<String, String> lexicon = set.endsWith("CLUSTERS") ? clusters : classes;
            for (String name : new TreeSet<>(lexicon.values())) {
                for (String member : members.getOrDefault(name, List.of())) {
                    row(index, member, Hash.key(template, Hash.of(name)), weights, rows);
                }
            }
        } else {
            index.keySet().forEach(value -> row(index, value, Hash.key(template, Hash.of(value)), weights, rows));
        }
    }

    private static void row(Object2IntMap<String> index, String value, int key, MajorVector weights, Rows rows) {
        if (index.containsKey(value)) {
            int feature = index.getInt(value);
            float[] row = new float[weights.getLabelSize()];
            for (int label = 0; label < row.length; label++) {
                row[label] = weights.get(label, feature);
            }
            rows.add(key, row);
        }
    }

    private static String item(FeatureItem item) {
        String place = item.source + (item.window == 0 ? "" : String.format("%+d", item.window))
                + (item.relation == null ? "" : "_" + item.relation);
        return place + ":" + field(item);
    }

    private static String field(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> "FORM";
            case word_form_simplified_lowercase -> "LOWER";
            case word_shape -> "SHAPE";
            case lemma -> "LEMMA";
            case part_of_speech_tag -> "TAG";
            case ambiguity_classes -> "AMBIGUITY";
            case word_clusters -> "CLUSTERS";
            case named_entity_tag -> "ENTITY";
            case named_entity_gazetteers -> "GAZETTEER";
            case dependency_label -> "LABEL";
            case valency -> "VALENCY";
            case prefix -> "PREFIX" + item.attribute;
            case suffix -> "SUFFIX" + item.attribute;
            case positional -> "POSITION";
            case orthographic -> "ORTHOGRAPHY";
            default -> throw new IllegalArgumentException("no such field in the runtime: " + item.field);
        };
    }

    private static Object read(String path) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + path)) {
            return in.readObject();
        }
    }

    private void report(String section, int entries) {
        System.out.printf("%-8s %,9d entries, %,d bytes so far%n", section, entries, out.size());
    }
}
