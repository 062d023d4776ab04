package org.attache.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.language.name.NameFinder;
import org.attache.language.name.SameNames;
import org.attache.language.parse.Desk;
import org.attache.language.parse.Models;
import org.attache.language.parse.Pack;
import org.attache.language.repair.Draft;
import org.attache.language.repair.Repairs;
import org.attache.language.repair.Retagging;
import org.attache.language.text.Capitals;
import org.attache.language.text.Segmenter;
import org.attache.language.text.Tokenizer;
import org.attache.language.text.Tokens;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads English news text.
 *
 * <p>Loading takes about half a second; keep one instance and share it, it is safe for use by several threads. Any string
 * is read, in time linear in its length; sentences of more than {@value Desk#LONGEST} words are cut.
 */
public final class EnglishAnnotator implements Annotator {

    private static final String MODEL = "english.pack";

    private final Models models;
    private final @Nullable SentenceMemory memory;

    private EnglishAnnotator(Models models, @Nullable SentenceMemory memory) {
        this.models = models;
        this.memory = memory;
    }

    /** The same annotator, which parses no sentence that the memory still holds. */
    public EnglishAnnotator with(SentenceMemory sentences) {
        return new EnglishAnnotator(models, sentences);
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
        return new EnglishAnnotator(Models.read(Pack.open(in)), null);
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        Desk desk = new Desk(models, new Retagging());
        Tokens tokens = new Tokens();
        for (Span block : blocks) {
            if (block.end() > text.length()) {
                throw new IllegalArgumentException(
                        "block must end within the text of " + text.length() + " but was " + block);
            }
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

    private Sentence sentence(String text, Tokens tokens, int first, int end, Desk desk) {
        List<String> forms = new ArrayList<>(end - first);
        for (int token = first; token < end; token++) {
            forms.add(text.substring(tokens.start(token), tokens.end(token)));
        }
        if (memory == null) {
            return parse(forms, tokens, first, desk);
        }
        Sentence known = memory.recall(forms, tokens, first);
        if (known == null) {
            known = parse(forms, tokens, first, desk);
            memory.keep(List.copyOf(forms), known);
        }
        return known;
    }

    private static Sentence parse(List<String> forms, Tokens tokens, int first, Desk desk) {
        desk.analyze(Capitals.soften(forms));
        int size = forms.size();
        String[] form = forms.toArray(String[]::new);
        String[] lemma = strings(size, i -> lemma(desk, i, form[i]));
        String[] tag = strings(size, desk::tag);
        int[] head = IntStream.range(0, size).map(desk::head).toArray();
        String[] relation = strings(size, desk::relation);
        unite(head, relation);
        Repairs.apply(new Draft(form, lemma, tag, head, relation));
        List<Token> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Span span = new Span(tokens.start(first + i), tokens.end(first + i));
            words.add(new Token(span, form[i], lemma[i], tag[i], head[i], relation[i]));
        }
        return new Sentence(new Span(tokens.start(first), tokens.end(first + size - 1)), words,
                NameFinder.find(words, desk::entity));
    }

    private static String[] strings(int size, IntFunction<String> values) {
        return IntStream.range(0, size).mapToObj(values).toArray(String[]::new);
    }

    /** The parser may leave several roots; the first keeps the place and the others hang below it. */
    private static void unite(int[] head, String[] relation) {
        int root = 0;
        while (head[root] >= 0) {
            root++;
        }
        relation[root] = "root";
        for (int i = root + 1; i < head.length; i++) {
            if (head[i] < 0) {
                head[i] = root;
                relation[i] = "dep";
            }
        }
    }

    /** The model knows numbers by one name; a reader wants the word. */
    private static String lemma(Desk desk, int word, String form) {
        String lemma = desk.base(word);
        boolean written = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return written ? form.toLowerCase(Locale.ROOT) : lemma;
    }
}
