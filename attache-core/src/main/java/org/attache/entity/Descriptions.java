package org.attache.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.attache.annotation.Sentence;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whom a common noun stands for: "the colonel" for the last person of that rank, "the paper" for the last outlet, "the ministry" for the last
 * body whose name holds the word.
 */
final class Descriptions {

    /** From a noun back to what stands before it. */
    private static final int NEAR = 6;

    private final Notes notes;
    private final Names names;
    private final @Nullable String ownOutlet;
    private final @Nullable Cluster onlyOutlet;

    Descriptions(Notes notes, Names names, @Nullable String ownOutlet) {
        this.notes = notes;
        this.names = names;
        this.ownOutlet = ownOutlet == null ? null : plain(ownOutlet);
        onlyOutlet = onlyOutlet();
    }

    /** Null where nothing that the article has named bears the noun. */
    @Nullable
    Cluster of(Sentence sentence, int i) {
        String noun = noun(sentence, i);
        boolean definite = isDefinite(sentence, i);
        @Nullable
        Cluster found = definite && human(sentence, i) ? bearer(sentence, i, noun) : null;
        if (found == null && Nouns.is("outlet", noun)) {
            found = outlet(sentence, i, definite, noun);
        }
        return found == null && definite && Nouns.is("body", noun) ? named(noun) : found;
    }

    static boolean human(Sentence sentence, int i) {
        String noun = noun(sentence, i);
        return Nouns.is("person", noun) || Nouns.is("unnamed", noun);
    }

    private static String noun(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private @Nullable Cluster last(Predicate<Cluster> test) {
        return notes.longer().flatMap(one -> one.named().stream()).filter(test).findFirst().orElse(null);
    }

    /** The last person that bears the noun by office, of the same area and country if one is stated. */
    private @Nullable Cluster bearer(Sentence sentence, int i, String noun) {
        List<String> area = modifiers(sentence, i);
        @Nullable
        String country = country(sentence, i);
        @Nullable
        Boolean former = former(sentence, i);
        return last(one -> one.type == Entity.Type.PERSON && one.nouns.contains(noun)
                && one.agrees(Nouns.gender(noun)) && one.nouns.containsAll(area)
                && (country == null || one.country == null || one.country.equals(country))
                && (former == null || former == one.isFormer()));
    }

    /** The country before a description: "Norway's minister", "the Norwegian minister". */
    private @Nullable String country(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0 && i - at < NEAR; at--) {
            String country = sentence.token(at).head() == i ? names.country(sentence.token(at).form()) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** True for "the former minister", false for "the new minister", null when nothing is said. */
    private static @Nullable Boolean former(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0 && i - at < 5; at--) {
            String word = sentence.token(at).head() == i ? sentence.token(at).lemma() : "";
            if (word.equals("former") || Nouns.is("now", word)) {
                return word.equals("former");
            }
        }
        return null;
    }

    private @Nullable Cluster outlet(Sentence sentence, int i, boolean definite, String noun) {
        boolean report = noun.equals("report");
        boolean medium = !report || modifiers(sentence, i).contains("media");
        boolean clear = Nouns.is("paper", noun) || Notes.isSpeaker(sentence, i);
        if (definite && clear || report && Notes.isSpeaker(sentence, i)) {
            @Nullable
            Cluster found = last(one -> one.type == Entity.Type.OUTLET && !isOwn(one));
            if (found != null) {
                return found;
            }
        }
        return medium && (Notes.isSpeaker(sentence, i) || !definite && Notes.isReporter(sentence, i)) ? onlyOutlet
                : null;
    }

    private @Nullable Cluster onlyOutlet() {
        List<Cluster> outlets = names.all().stream().filter(one -> one.type == Entity.Type.OUTLET && !isOwn(one))
                .toList();
        return outlets.size() == 1 ? outlets.getFirst() : null;
    }

    private boolean isOwn(Cluster cluster) {
        return ownOutlet != null && plain(cluster.name).equals(ownOutlet);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** The last body whose name holds the noun: "the ministry". */
    private @Nullable Cluster named(String noun) {
        return last(one -> one.type == Entity.Type.ORGANISATION && one.words().contains(noun));
    }

    private static boolean isDefinite(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0 && i - at < 5; at--) {
            String relation = sentence.token(at).relation();
            if (sentence.token(at).head() == i && (relation.equals("det") || relation.equals("poss"))) {
                return relation.equals("poss") ? sentence.token(at).pos().equals("NNP")
                        : sentence.token(at).lemma().equals("the");
            }
        }
        return false;
    }

    private static List<String> modifiers(Sentence sentence, int i) {
        List<String> words = new ArrayList<>();
        for (int at = i - 1; at >= 0 && i - at < 4; at--) {
            if (sentence.token(at).head() == i && sentence.token(at).relation().equals("compound")) {
                words.add(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
