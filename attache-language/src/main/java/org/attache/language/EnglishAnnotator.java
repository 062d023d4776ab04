package org.attache.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.language.name.NameFinder;
import org.attache.language.name.SameNames;
import org.attache.language.parse.Desk;
import org.attache.language.parse.Models;
import org.attache.language.parse.Pack;
import org.attache.language.text.Capitals;
import org.attache.language.text.Segmenter;
import org.attache.language.text.Tokenizer;
import org.attache.language.text.Tokens;
import org.attache.model.Span;

/**
 * Reads English news text.
 *
 * <p>Loading takes about half a second; keep one instance and share it, it is safe for use by several threads. Any string
 * is read, in time linear in its length; sentences of more than {@value Desk#LONGEST} words are cut.
 */
public final class EnglishAnnotator implements Annotator {

    private static final String MODEL = "english.pack";

    private final Models models;

    private EnglishAnnotator(Models models) {
        this.models = models;
    }

    /**
     * Loads the model that comes with this module.
     *
     * @throws UncheckedIOException when the model file is damaged
     */
    public static EnglishAnnotator load() {
        try (InputStream in = EnglishAnnotator.class.getResourceAsStream(MODEL)) {
            return load(Objects.requireNonNull(in, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** Loads a model from elsewhere, such as one just built. */
    public static EnglishAnnotator load(InputStream in) throws IOException {
        return new EnglishAnnotator(Models.read(Pack.open(in)));
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        Desk desk = new Desk(models);
        Tokens tokens = new Tokens();
        for (Span block : blocks) {
            tokens.clear();
            Tokenizer.tokenize(text, block.start(), block.end(), tokens);
            Segmenter segmenter = new Segmenter(text, tokens, Desk.LONGEST);
            for (int first = 0; first < tokens.size();) {
                int end = segmenter.end(first);
                sentences.add(sentence(text, tokens, first, end, desk));
                first = end;
            }
        }
        return List.copyOf(SameNames.settle(sentences));
    }

    private static Sentence sentence(String text, Tokens tokens, int first, int end, Desk desk) {
        List<String> forms = new ArrayList<>(end - first);
        for (int token = first; token < end; token++) {
            forms.add(text.substring(tokens.start(token), tokens.end(token)));
        }
        desk.analyze(Capitals.soften(forms));
        int root = root(desk, forms.size());
        List<Token> words = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Span span = new Span(tokens.start(first + i), tokens.end(first + i));
            boolean extra = desk.head(i) < 0 && i != root;
            int head = extra ? root : desk.head(i);
            words.add(new Token(span, forms.get(i), lemma(desk, i, forms.get(i)), desk.tag(i), head,
                    i == root ? "root" : extra ? "dep" : desk.relation(i)));
        }
        return new Sentence(new Span(tokens.start(first), tokens.end(end - 1)), words,
                NameFinder.find(words, desk::entity));
    }

    private static int root(Desk desk, int size) {
        for (int i = 0; i < size; i++) {
            if (desk.head(i) < 0) {
                return i;
            }
        }
        throw new IllegalStateException("tree without root");
    }

    /** The model knows numbers by one name; a reader wants the word. */
    private static String lemma(Desk desk, int word, String form) {
        String lemma = desk.lemma(word);
        boolean written = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return written ? form.toLowerCase(Locale.ROOT) : lemma;
    }
}
