package org.attache.language.parse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A place to analyse sentences one after the other: the models and the arrays they fill, reused. For one thread.
 */
public final class Desk {

    /** The most words a sentence may have. */
    public static final int LONGEST = 400;

    /** Mends the tag of a word before the sentence is parsed. */
    public interface TagRule {

        /** The tag a word shall have, in most cases the one it has. */
        String tag(List<String> forms, List<String> tags, int word);
    }

    private final Models models;
    private final TagRule rule;
    private final Words words = new Words(LONGEST);
    private final Tree tree = new Tree(LONGEST);
    private final String[] lemmas = new String[LONGEST + 1];
    private final StringBuilder shape = new StringBuilder();

    /** A desk that keeps the tags as the model gives them. */
    public Desk(Models models) {
        this(models, (forms, tags, word) -> tags.get(word));
    }

    public Desk(Models models, TagRule rule) {
        this.models = models;
        this.rule = rule;
    }

    /** Tags, lemmatises and parses a sentence of at most {@link #LONGEST} words; the answers refer to it from now on. */
    public void analyze(List<String> forms) {
        if (forms.size() > LONGEST) {
            throw new IllegalArgumentException(
                    "a sentence must have at most " + LONGEST + " words but had " + forms.size());
        }
        words.reset(forms.size());
        for (int word = 1; word < words.size(); word++) {
            describe(word, forms.get(word - 1));
        }
        models.tags.tag(words, words.tag);
        retag(forms);
        for (int word = 1; word < words.size(); word++) {
            lemmas[word] = models.dictionary.lemma(words.lower[word], tag(word - 1));
            words.set(Field.LEMMA, word, lemmas[word]);
        }
        models.entities.tag(words, words.entity);
        models.parser.parse(words, tree);
    }

    private void retag(List<String> forms) {
        List<String> tags = IntStream.range(0, forms.size()).mapToObj(this::tag).toList();
        for (int word = 0; word < forms.size(); word++) {
            String tag = rule.tag(forms, tags, word);
            if (!tag.equals(tags.get(word))) {
                words.tag[word + 1] = (short) models.tags.labels().indexOf(tag);
                words.set(Field.TAG, word + 1, tag);
            }
        }
    }

    private void describe(int word, String form) {
        String simple = Spelling.simplify(form);
        String lower = Spelling.lower(simple);
        words.simple[word] = simple;
        words.lower[word] = lower;
        words.set(Field.FORM, word, simple);
        words.set(Field.LOWER, word, lower);
        shape.setLength(0);
        Spelling.shape(simple, shape);
        words.set(Field.SHAPE, word, shape);
        affixes(word, lower);
        words.marks[word] = Spelling.marks(simple, word == 1);
        if (word == 1 || word == words.size() - 1) {
            words.set(Field.POSITION, word, word == 1 ? "0" : "1");
        }
        models.lexicon.describe(words, word);
    }

    private void affixes(int word, String lower) {
        int length = lower.length();
        affix(Field.PREFIX2, word, lower, 0, 2);
        affix(Field.PREFIX3, word, lower, 0, 3);
        affix(Field.SUFFIX1, word, lower, length - 1, length);
        affix(Field.SUFFIX2, word, lower, length - 2, length);
        affix(Field.SUFFIX3, word, lower, length - 3, length);
        affix(Field.SUFFIX4, word, lower, length - 4, length);
    }

    private void affix(Field field, int word, String lower, int start, int end) {
        if (start >= 0 && end <= lower.length() && end - start < lower.length()) {
            words.set(field, word, lower, start, end);
        }
    }

    /** Part of speech of the word at a place, counted from 0. */
    public String tag(int word) {
        return models.tags.labels().get(words.tag[word + 1]);
    }

    /** The form under which the models know the word. */
    public String lemma(int word) {
        return lemmas[word + 1];
    }

    /**
     * The dictionary form of the word. Differs from {@link #lemma} for a few regular verbs ("ended", "followed") that the
     * list of exceptions of the models, which the parser was trained with, leaves as they stand.
     */
    public String base(int word) {
        String lemma = lemmas[word + 1];
        String tag = tag(word);
        boolean left = lemma.equals(words.lower[word + 1]) && (tag.equals("VBD") || tag.equals("VBN"));
        return left ? models.dictionary.regular(lemma, tag) : lemma;
    }

    /** Raw name tag, BILOU. */
    public String entity(int word) {
        return models.entities.labels().get(words.entity[word + 1]);
    }

    /** Head of the word at a place, -1 for a root. There may be several roots. */
    public int head(int word) {
        return tree.head[word + 1] - 1;
    }

    /** Relation of the word to its head. */
    public String relation(int word) {
        return models.parser.relation(tree.label[word + 1]);
    }
}
