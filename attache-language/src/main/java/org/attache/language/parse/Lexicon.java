package org.attache.language.parse;

import java.util.List;

/**
 * What is known of single words: the tags a word takes, its Brown clusters. Words are known by the hash of their lower-case
 * form, sorted and found by interpolation, since hashes are spread evenly.
 */
final class Lexicon {

    private final int[] keys;
    private final byte[] clusters;
    private final byte[] classes;
    private final long[][] clusterHash;
    private final long[][] classHash;

    private Lexicon(int[] keys, byte[] clusters, byte[] classes, List<String> clusterSets, List<String> classSets) {
        this.keys = keys;
        this.clusters = clusters;
        this.classes = classes;
        clusterHash = hashes(clusterSets);
        classHash = hashes(classSets);
    }

    static Lexicon read(Pack pack) {
        List<String> classSets = pack.strings();
        List<String> clusterSets = pack.strings();
        byte[] clusters = pack.bytes();
        byte[] classes = pack.bytes();
        int[] keys = new int[clusters.length / 2];
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += pack.number();
            keys[i] = key;
        }
        return new Lexicon(keys, clusters, classes, clusterSets, classSets);
    }

    private static long[][] hashes(List<String> sets) {
        long[][] hashes = new long[2][sets.size() + 1];
        for (int i = 0; i < sets.size(); i++) {
            hashes[0][i + 1] = Hash.of(sets.get(i));
            hashes[1][i + 1] = Hash.power(sets.get(i).length());
        }
        return hashes;
    }

    /** Fills in clusters and ambiguity class of a word. */
    void describe(Words words, int word) {
        int place = find(Hash.key(0, words.hash[Field.LOWER.ordinal()][word]));
        if (place >= 0) {
            int cluster = id(clusters, place);
            words.set(Field.CLUSTERS, word, clusterHash[0][cluster], clusterHash[1][cluster]);
            int tags = id(classes, place);
            words.set(Field.AMBIGUITY, word, classHash[0][tags], classHash[1][tags]);
        }
    }

    private static int id(byte[] ids, int place) {
        return (ids[2 * place] & 0xFF) << 8 | ids[2 * place + 1] & 0xFF;
    }

    private int find(int key) {
        int place = (int) ((key & 0xFFFFFFFFL) * keys.length >>> 32);
        while (place > 0 && Integer.compareUnsigned(keys[place], key) > 0) {
            place--;
        }
        while (place < keys.length && Integer.compareUnsigned(keys[place], key) < 0) {
            place++;
        }
        return place < keys.length && keys[place] == key ? place : -1;
    }
}
