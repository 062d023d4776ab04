package org.attache.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attache.language.parse.Hash;

/** Writes the dictionary section: base forms, exceptions and suffix rules of English inflection as NLP4J has them. */
final class Morphology {

    private static final String ROOT = "/edu/emory/mathcs/nlp/component/morph/english/";

    private static final Map<String, String> FILES = new LinkedHashMap<>();
    private static final Map<String, List<String>> RULES = Map.of("VB",
            List.of("VBZ ies y", "VBZ es -", "VBZ s -", "VBG ying ie", "VBG ing -,e double", "VBD|VBN ied y",
                    "VBD|VBN ed - double", "VBD|VBN d -", "VBD|VBN n -", "VBD|VBN ung ing"),
            "NN",
            List.of("NNS|NNPS ies y", "NNS|NNPS es -", "NNS|NNPS s -", "NNS|NNPS men man", "NNS|NNPS ae a",
                    "NNS|NNPS i us", "NNS|NNPS a um"),
            "JJ", List.of("JJR ier y", "JJR er - double", "JJR er e", "JJS iest y", "JJS est - double", "JJS est e"),
            "RB", List.of("RBR ier y", "RBR er -,e", "RBS iest y", "RBS est -,e"));

    static {
        FILES.put("VB", "verb");
        FILES.put("NN", "noun");
        FILES.put("JJ", "adjective");
        FILES.put("RB", "adverb");
    }

    private Morphology() {}

    static void write(PackWriter out) throws IOException {
        out.strings(FILES.keySet());
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            out.strings(lines(file.getValue() + ".exc")).strings(Objects.requireNonNull(RULES.get(file.getKey())));
            Map<Integer, String> bases = new TreeMap<>(Integer::compareUnsigned);
            lines(file.getValue() + ".base").forEach(word -> bases.put(Hash.key(0, Hash.of(word)), word));
            out.number(bases.size()).keys(bases.keySet().stream().mapToInt(Integer::intValue).toArray());
        }
        out.strings(lines("abbreviation.rule"));
        out.strings(lines("cardinal.base"));
        List<String> ordinals = new ArrayList<>(lines("ordinal.base"));
        ordinals.addAll(List.of("0st", "0nd", "0rd", "0th"));
        out.strings(ordinals);
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = Objects.requireNonNull(Morphology.class.getResourceAsStream(ROOT + name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }
}
