package org.attache.proposition.word;

/**
 * A word of a statement as it is compared.
 *
 * @param key class of the word, key of the name, figure, or day
 * @param word dictionary form and part of speech where its meaning counts, "" for names, figures and days
 */
public record Term(Kind kind, String key, String word) implements Comparable<Term> {

    public enum Kind {
        WORD, NAME, NUMBER, DAY
    }

    public static Term name(String key) {
        return new Term(Kind.NAME, key, "");
    }

    public static Term number(String figure) {
        return new Term(Kind.NUMBER, figure, "");
    }

    public static Term day(String day) {
        return new Term(Kind.DAY, day, "");
    }

    public static Term word(String key, String lemma, String pos) {
        return new Term(Kind.WORD, key, lemma + " " + pos);
    }

    /** Dictionary form, "" for names, figures and days. */
    public String lemma() {
        return word.isEmpty() ? "" : word.substring(0, word.lastIndexOf(' '));
    }

    public boolean named() {
        return kind == Kind.NAME;
    }

    /** True for the code of a state. */
    public boolean state() {
        return named() && key.length() == 3 && key.chars().allMatch(Character::isUpperCase);
    }

    @Override
    public int compareTo(Term other) {
        int byKind = kind.compareTo(other.kind);
        int byKey = byKind != 0 ? byKind : key.compareTo(other.key);
        return byKey != 0 ? byKey : word.compareTo(other.word);
    }
}
