package org.attache.train;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.annotation.Annotator;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J 1.1.3 behind the seam of the language pack: the teacher whose weights are converted and against which the
 * result is checked. Loading takes half a minute and about 2 GB of heap.
 *
 * <p>Its tokeniser loses offsets in places; they are restored by finding each token again in the block. Trees with
 * several roots keep the first and hang the others below it as {@code dep}.
 */
public final class TeacherAnnotator implements Annotator {

    private static final String CONFIGURATION = """
                                                <configuration>
                                                  <tsv><column index="1" field="form"/></tsv>
                                                  <lexica>
                                                    <ambiguity_classes field="word_form_simplified_lowercase">%1$s-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                                                    <word_clusters field="word_form_simplified_lowercase">%1$s-brown-clusters-simplified-lowercase.xz</word_clusters>
                                                    <named_entity_gazetteers field="word_form_simplified">%1$s-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
                                                  </lexica>
                                                  <models><pos>%2$s-pos.xz</pos><ner>%2$s-ner.xz</ner><dep>%2$s-dep.xz</dep></models>
                                                </configuration>
                                                """
            .formatted("edu/emory/mathcs/nlp/lexica/en", "edu/emory/mathcs/nlp/models/en");

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).collect(Collectors.toSet());

    private static final Set<String> SHORT_STATES = Set.of("US", "U.S.", "USA", "UK", "U.K.", "UAE", "EU", "Syria",
            "Iran",
            "Russia", "North Korea", "South Korea", "Turkey", "Burma", "Ivory Coast", "Czech Republic", "Palestine");

    private final NLPDecoder decoder;

    /** Loads all models. */
    public TeacherAnnotator() {
        decoder = decoder();
    }

    /** Loads all models of the teacher. */
    static NLPDecoder decoder() {
        return new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : blocks) {
            annotateBlock(text, block, sentences);
        }
        return List.copyOf(sentences);
    }

    private void annotateBlock(String text, Span block, List<Sentence> sentences) {
        String words = block.in(text).replace('\n', ' ').replace('\r', ' ');
        int from = block.start();
        for (List<Token> tokens : decoder.getTokenizer().segmentize(decoder.getTokenizer().tokenize(words))) {
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
            List<Span> spans = find(text, tokens, from, block.end());
            from = spans.getLast().end();
            sentences.add(sentence(text, nodes, spans));
        }
    }

    private static List<Span> find(String text, List<Token> tokens, int from, int end) {
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens) {
            int start = text.indexOf(token.getWordForm(), from);
            if (start < 0 || start + token.getWordForm().length() > end) {
                throw new IllegalStateException("token not in text: " + token.getWordForm() + " after offset " + from);
            }
            from = start + token.getWordForm().length();
            spans.add(new Span(start, from));
        }
        return spans;
    }

    private static Sentence sentence(String text, NLPNode[] nodes, List<Span> spans) {
        int root = root(nodes);
        List<org.attache.annotation.Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            int head = i == root ? -1 : nodes[i].getDependencyHead().getID() == 0 ? root - 1
                    : nodes[i].getDependencyHead().getID() - 1;
            String relation = i == root ? "root"
                    : nodes[i].getDependencyHead().getID() == 0 ? "dep" : nodes[i].getDependencyLabel();
            Span span = spans.get(i - 1);
            String form = span.in(text);
            String lemma = nodes[i].getLemma().startsWith("#") || form.chars().anyMatch(Character::isDigit)
                    ? form.toLowerCase(Locale.ROOT)
                    : nodes[i].getLemma();
            tokens.add(new org.attache.annotation.Token(span, form, lemma, nodes[i].getPartOfSpeechTag(), head,
                    relation));
        }
        return new Sentence(spans.getFirst().cover(spans.getLast()), tokens, names(nodes));
    }

    private static int root(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            if (nodes[i].getDependencyHead().getID() == 0) {
                return i;
            }
        }
        throw new IllegalStateException("tree without root");
    }

    private static List<Name> names(NLPNode[] nodes) {
        List<Name> names = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            int last = i;
            if (tag.startsWith("B-")) {
                while (last + 1 < nodes.length && !nodes[last].getNamedEntityTag().startsWith("L-")) {
                    last++;
                }
            }
            Name.Kind kind = tag.startsWith("B-") || tag.startsWith("U-") ? kind(tag.substring(2), nodes, i, last)
                    : null;
            if (kind != null) {
                names.add(new Name(kind, i - 1, last - 1));
            }
            i = last;
        }
        return names;
    }

    private static Name.@Nullable Kind kind(String type, NLPNode[] nodes, int first, int last) {
        String name = join(nodes, first, last);
        return switch (type) {
            case "PERSON" -> Name.Kind.PERSON;
            case "ORG" -> Name.Kind.ORGANISATION;
            case "GPE" -> COUNTRIES.contains(name) || SHORT_STATES.contains(name) ? Name.Kind.STATE : Name.Kind.PLACE;
            case "LOC", "FAC" -> Name.Kind.PLACE;
            case "NORP" -> Name.Kind.NATIONALITY;
            case "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE" -> Name.Kind.OTHER;
            default -> null;
        };
    }

    private static String join(NLPNode[] nodes, int first, int last) {
        return Arrays.stream(nodes, first, last + 1).map(NLPNode::getWordForm).collect(Collectors.joining(" "));
    }
}
