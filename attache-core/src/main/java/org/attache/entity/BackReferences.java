package org.attache.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions and pronouns that point back at what an article has named.
 *
 * <p>One pass over the words. Whoever is mentioned is noted with sentence and function; a pronoun takes, of the last
 * {@value #MEMORY} notes no more than {@value #REACH} sentences away, the nearest by sentence, subjects before others. Notes
 * without an entity stand for unnamed people and block what lies behind them.
 */
final class BackReferences {
    private static final double TOLD = 3;
    private static final int MEMORY = 40;
    private static final int REACH = 3;

    private record Seen(@Nullable Cluster cluster, int sentence, int token, boolean subject) {}

    private final List<Sentence> sentences;
    private final Names names;
    private final @Nullable String ownOutlet;
    private final List<Seen> seen = new ArrayList<>();
    private final @Nullable Cluster onlyOutlet;

    BackReferences(List<Sentence> sentences, Names names, @Nullable String ownOutlet) {
        this.sentences = sentences;
        this.names = names;
        this.ownOutlet = ownOutlet == null ? null : plain(ownOutlet);
        this.onlyOutlet = onlyOutlet();
    }

    void resolve() {
        Map<Integer, Map<Integer, Names.Mention>> byHead = new HashMap<>();
        for (Names.Mention mention : names.mentions()) {
            int head = Phrase.head(sentences.get(mention.sentence()), mention.first(), mention.last());
            byHead.computeIfAbsent(mention.sentence(), key -> new HashMap<>()).put(head, mention);
        }
        for (int at = 0; at < sentences.size(); at++) {
            read(at, byHead.getOrDefault(at, Map.of()));
        }
    }

    private void read(int at, Map<Integer, Names.Mention> named) {
        Sentence sentence = sentences.get(at);
        boolean[] inName = new boolean[sentence.size()];
        sentence.names().forEach(name -> java.util.Arrays.fill(inName, name.first(), name.last() + 1, true));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Names.Mention mention = named.get(i);
            if (mention != null) {
                names.of(mention).ifPresent(cluster -> honorific(cluster, sentence, mention.first()));
                note(names.of(mention).orElse(null), at, i);
            } else if (token.pos().startsWith("PRP")) {
                pronoun(sentence, at, i);
            } else if (token.pos().equals("NN") && !inName[i] && !isModifier(token)) {
                description(sentence, at, i);
            }
        }
    }

    private static void honorific(Cluster cluster, Sentence sentence, int first) {
        if (first > 0) {
            cluster.see(Nouns.gender(sentence.token(first - 1).form().toLowerCase(Locale.ROOT).replace(".", "")));
        }
    }

    private void note(@Nullable Cluster cluster, int sentence, int token) {
        seen.add(new Seen(cluster, sentence, token, isSubject(sentences.get(sentence), token)));
    }

    /** Subject of a verb itself, or in apposition to one. */
    private static boolean isSubject(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Token top = token.relation().equals("appos") && token.head() >= 0 ? sentence.token(token.head()) : token;
        return top.relation().startsWith("nsubj") || top.relation().equals("agent");
    }

    private void pronoun(Sentence sentence, int at, int i) {
        String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
        Cluster.Gender gender = Nouns.gender(form);
        Cluster found = null;
        if (gender != Cluster.Gender.UNKNOWN) {
            found = person(sentence, at, i, gender);
        } else if (form.equals("it") && isSpeaker(sentence, i)) {
            found = body(at);
        }
        if (found != null) {
            found.see(gender);
            refer(found, sentence, at, i, i);
        }
    }

    private boolean isSpeaker(Sentence sentence, int i) {
        int head = sentence.token(i).head();
        return sentence.token(i).relation().equals("nsubj") && head >= 0
                && Nouns.is("says", sentence.token(head).lemma());
    }

    private @Nullable Cluster person(Sentence sentence, int at, int i, Cluster.Gender gender) {
        Seen best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - MEMORY)
                && at - seen.get(k).sentence() <= REACH; k--) {
            Seen one = seen.get(k);
            boolean fits = one.cluster() == null
                    || one.cluster().type == Entity.Type.PERSON && one.cluster().agrees(gender);
            double score = fits ? score(sentence, at, i, one) + told(one.cluster(), gender)
                    : Double.NEGATIVE_INFINITY;
            if (score > top) {
                top = score;
                best = one;
            }
        }
        return best == null ? null : best.cluster();
    }

    /** Somebody of whom the gender is told comes before somebody of whom it is not. */
    private static double told(@Nullable Cluster cluster, Cluster.Gender gender) {
        return cluster != null && cluster.is(gender) ? TOLD : 0;
    }

    private static double score(Sentence sentence, int at, int i, Seen one) {
        if (one.sentence() == at && (sharesVerb(sentence, i, one.token()) || spokenOf(sentence, i, one.token()))) {
            return Double.NEGATIVE_INFINITY;
        }
        return -10.0 * (at - one.sentence()) + (one.subject() ? 6 : 0) + one.token() * 0.01;
    }

    /** "The Lows have lost a father, he said": whoever says it is nobody of whom he says it. */
    private static boolean spokenOf(Sentence sentence, int pronoun, int other) {
        int verb = sentence.token(pronoun).head();
        boolean speaks = verb >= 0 && other < pronoun && sentence.token(pronoun).relation().equals("nsubj")
                && Nouns.is("says", sentence.token(verb).lemma());
        int below = other;
        for (int at = sentence.token(other).head(); speaks && at >= 0 && at != verb; at = sentence.token(at).head()) {
            below = at;
        }
        return speaks && below != other && sentence.token(below).head() == verb
                && sentence.token(below).relation().equals("ccomp");
    }

    /** "He saw him", "he left, thanking her": subject and object of one verb are two people. */
    private static boolean sharesVerb(Sentence sentence, int pronoun, int other) {
        Token token = sentence.token(pronoun);
        int verb = verb(sentence, pronoun);
        boolean object = !token.pos().equals("PRP$") && !token.relation().startsWith("nsubj");
        return object && verb >= 0 && verb == sentence.token(other).head() && isSubject(sentence, other);
    }

    /** The verb over a word; over a verb without a subject of its own, the verb whose subject it shares. */
    private static int verb(Sentence sentence, int i) {
        int at = sentence.token(i).head();
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            String relation = sentence.token(at).relation();
            boolean passes = relation.equals("prep") || relation.equals("xcomp") || relation.equals("pcomp")
                    || relation.equals("advcl") && sentence.token(at).pos().equals("VBG");
            if (!passes) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return at;
    }

    /** The outlet or body that last did something; a state only in the same sentence. */
    private @Nullable Cluster body(int at) {
        for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - MEMORY)
                && at - seen.get(k).sentence() <= REACH; k--) {
            Cluster cluster = seen.get(k).cluster();
            if (cluster != null && seen.get(k).subject()
                    && (cluster.type == Entity.Type.OUTLET || cluster.type == Entity.Type.ORGANISATION
                            || cluster.type == Entity.Type.STATE && seen.get(k).sentence() == at)) {
                return cluster;
            }
        }
        return null;
    }

    private void description(Sentence sentence, int at, int i) {
        String noun = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        boolean human = Nouns.is("person", noun) || Nouns.is("unnamed", noun);
        boolean definite = isDefinite(sentence, i);
        Cluster found = null;
        if (definite && human) {
            found = bearer(sentence, i, noun);
        }
        if (found == null && Nouns.is("outlet", noun)) {
            found = outlet(sentence, i, definite, noun);
        }
        if (found == null && definite && Nouns.is("body", noun)) {
            found = named(noun);
        }
        if (found != null) {
            refer(found, sentence, at, firstOf(sentence, i), i);
        } else if (human && !isApposed(sentence, i)) {
            note(null, at, i);
        }
    }

    /** "Mr Roe, a farmer", "the farmer, Mr Roe": the noun says what a named person is. */
    private static boolean isApposed(Sentence sentence, int i) {
        if (sentence.token(i).relation().equals("appos")) {
            return true;
        }
        for (int at = i + 1; at < Math.min(sentence.size(), i + MEMORY); at++) {
            if (sentence.token(at).head() == i && sentence.token(at).relation().equals("appos")) {
                return true;
            }
        }
        return false;
    }

    /** The last person that bears the noun by office, of the same area and country if one is stated. */
    private @Nullable Cluster bearer(Sentence sentence, int i, String noun) {
        List<String> area = modifiers(sentence, i);
        String country = country(sentence, i);
        Boolean former = former(sentence, i);
        for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - 2 * MEMORY); k--) {
            Cluster cluster = seen.get(k).cluster();
            if (cluster != null && cluster.type == Entity.Type.PERSON && cluster.nouns.contains(noun)
                    && cluster.agrees(Nouns.gender(noun)) && cluster.nouns.containsAll(area)
                    && (country == null || cluster.country == null || cluster.country.equals(country))
                    && (former == null || former == cluster.isFormer())) {
                return cluster;
            }
        }
        return null;
    }

    /** The country before a description: "Norway's minister", "the Norwegian minister". */
    private @Nullable String country(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0 && i - at < 6; at--) {
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
        boolean clear = Nouns.is("paper", noun) || isSpeaker(sentence, i);
        if (definite && clear || report && isSpeaker(sentence, i)) {
            for (int k = seen.size() - 1; k >= 0 && seen.size() - k < 2 * MEMORY; k--) {
                Cluster cluster = seen.get(k).cluster();
                if (cluster != null && cluster.type == Entity.Type.OUTLET && !isOwn(cluster)) {
                    return cluster;
                }
            }
        }
        return medium && (isSpeaker(sentence, i) || !definite && isReporter(sentence, i)) ? onlyOutlet : null;
    }

    /** "reported a local outlet": whatever the parser makes of it, it hangs on a verb of saying. */
    private static boolean isReporter(Sentence sentence, int i) {
        int head = sentence.token(i).head();
        return head >= 0 && Nouns.is("says", sentence.token(head).lemma());
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
        for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - 2 * MEMORY); k--) {
            Cluster cluster = seen.get(k).cluster();
            if (cluster != null && cluster.type == Entity.Type.ORGANISATION && cluster.words().contains(noun)) {
                return cluster;
            }
        }
        return null;
    }

    private void refer(Cluster cluster, Sentence sentence, int at, int first, int last) {
        cluster.mentions.add(sentence.span(first, last));
        note(cluster, at, last);
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

    private static int firstOf(Sentence sentence, int i) {
        int first = i;
        for (int at = i - 1; at >= 0 && i - at < 6 && sentence.token(at).head() > at
                && sentence.token(at).head() <= i || at >= 0 && sentence.token(at).pos().equals("POS"); at--) {
            first = at;
        }
        return first;
    }

    private static boolean isModifier(Token token) {
        return token.relation().equals("compound") || token.relation().equals("nmod");
    }
}
