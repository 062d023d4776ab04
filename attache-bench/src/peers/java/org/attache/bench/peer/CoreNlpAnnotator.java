package org.attache.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.attache.annotation.Annotator;
import org.attache.annotation.Name;
import org.attache.annotation.Name.Kind;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** CoreNLP with its neural dependency parser behind our seam, its trees carried over by {@link FromUniversal}. */
final class CoreNlpAnnotator implements Annotator {

    private final StanfordCoreNLP pipeline;

    /** @param names also find names, which takes most of its time */
    CoreNlpAnnotator(boolean names) {
        Properties properties = new Properties();
        properties.setProperty("annotators", names ? "tokenize,pos,lemma,ner,depparse" : "tokenize,pos,lemma,depparse");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.docdate.usePresent", "false");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : blocks) {
            Annotation document = new Annotation(block.in(text));
            pipeline.annotate(document);
            document.get(SentencesAnnotation.class).forEach(each -> sentences.add(sentence(text, each, block.start())));
        }
        return List.copyOf(sentences);
    }

    private static Sentence sentence(String text, CoreMap sentence, int offset) {
        List<CoreLabel> words = sentence.get(TokensAnnotation.class);
        FromUniversal tree = tree(sentence, words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(new Token(span, span.in(text), word.lemma(), word.tag(), tree.head(i), tree.relation(i)));
        }
        return new Sentence(tokens.getFirst().span().cover(tokens.getLast().span()), tokens, names(words));
    }

    private static FromUniversal tree(CoreMap sentence, List<CoreLabel> words) {
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "root");
        for (SemanticGraphEdge edge : sentence.get(BasicDependenciesAnnotation.class).edgeIterable()) {
            heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
            relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
        }
        String[] tags = words.stream().map(CoreLabel::tag).toArray(String[]::new);
        return new FromUniversal(tags, heads, relations);
    }

    private static List<Name> names(List<CoreLabel> words) {
        List<Name> names = new ArrayList<>();
        for (int first = 0; first < words.size();) {
            String tag = tag(words.get(first));
            int end = first + 1;
            while (end < words.size() && tag(words.get(end)).equals(tag)) {
                end++;
            }
            Kind kind = kind(tag);
            if (kind != null) {
                names.add(new Name(kind, first, end - 1));
            }
            first = end;
        }
        return names;
    }

    private static String tag(CoreLabel word) {
        String tag = word.get(NamedEntityTagAnnotation.class);
        return tag == null ? "O" : tag;
    }

    private static @Nullable Kind kind(String tag) {
        return switch (tag) {
            case "PERSON" -> Kind.PERSON;
            case "ORGANIZATION" -> Kind.ORGANISATION;
            case "COUNTRY" -> Kind.STATE;
            case "CITY", "STATE_OR_PROVINCE", "LOCATION" -> Kind.PLACE;
            case "NATIONALITY" -> Kind.NATIONALITY;
            case "TITLE" -> Kind.TITLE;
            case "MISC" -> Kind.OTHER;
            default -> null;
        };
    }
}
