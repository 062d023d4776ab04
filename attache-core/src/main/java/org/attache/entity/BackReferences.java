package org.attache.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions and pronouns that point back at what an article has named.
 *
 * <p>One pass over the words: whoever is mentioned is noted with sentence and function ({@link Notes}); {@link Pronouns} and
 * {@link Descriptions} find who is meant among the notes.
 */
final class BackReferences {

    /** From a description on to the name in apposition to it. */
    private static final int FAR = 40;

    private final List<Sentence> sentences;
    private final Names names;
    private final Notes notes;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    /** Who speaks, by the number of the quotation. */
    private final Map<Integer, Cluster> speakers = new HashMap<>();

    BackReferences(List<Sentence> sentences, String text, Names names, @Nullable String ownOutlet) {
        this.sentences = sentences;
        this.names = names;
        notes = new Notes(sentences, text);
        pronouns = new Pronouns(notes);
        descriptions = new Descriptions(notes, names, ownOutlet);
    }

    void resolve() {
        Map<Integer, Map<Integer, Names.Mention>> byHead = new HashMap<>();
        for (Names.Mention mention : names.mentions()) {
            int head = Phrase.head(sentences.get(mention.sentence()), mention.first(), mention.last());
            byHead.computeIfAbsent(mention.sentence(), key -> new HashMap<>()).put(head, mention);
        }
        for (int at = 0; at < sentences.size(); at++) {
            int speaker = speaker(sentences.get(at));
            Optional.ofNullable(byHead.getOrDefault(at, Map.of()).get(speaker)).flatMap(names::of)
                    .ifPresent(speaks(sentences.get(at)));
        }
        for (int at = 0; at < sentences.size(); at++) {
            read(at, byHead.getOrDefault(at, Map.of()));
        }
    }

    /** The only word outside of marks that says something in the sentence, -1 where there is none or there are several. */
    private int speaker(Sentence sentence) {
        int found = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (Notes.isSpeaker(sentence, i) && !notes.quoted(sentence, i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Notes who speaks in the quotations of a sentence. */
    private Consumer<Cluster> speaks(Sentence sentence) {
        return cluster -> {
            for (int i = 0; i < sentence.size(); i++) {
                int quotation = notes.quotation(sentence, i);
                if (quotation >= 0) {
                    speakers.putIfAbsent(quotation, cluster);
                }
            }
        };
    }

    private void read(int at, Map<Integer, Names.Mention> named) {
        Sentence sentence = sentences.get(at);
        boolean[] inName = new boolean[sentence.size()];
        sentence.names().forEach(name -> Arrays.fill(inName, name.first(), name.last() + 1, true));
        int speaker = speaker(sentence);
        if (speaker >= 0 && sentence.token(speaker).pos().startsWith("PRP")) {
            Optional.ofNullable(pronouns.of(sentence, at, speaker, null)).ifPresent(speaks(sentence));
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Names.Mention mention = named.get(i);
            if (mention != null) {
                names.of(mention).ifPresent(cluster -> honorific(cluster, sentence, mention.first()));
                notes.add(names.of(mention).orElse(null), at, i);
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

    private void pronoun(Sentence sentence, int at, int i) {
        @Nullable
        Cluster found = pronouns.of(sentence, at, i, speakers.get(notes.quotation(sentence, i)));
        if (found != null) {
            refer(found, sentence, at, i, i);
        }
    }

    private void description(Sentence sentence, int at, int i) {
        @Nullable
        Cluster found = descriptions.of(sentence, i);
        if (found != null) {
            refer(found, sentence, at, firstOf(sentence, i), i);
        } else if (Descriptions.human(sentence, i) && !isApposed(sentence, i)) {
            notes.add(null, at, i);
        }
    }

    /** "Mr Roe, a farmer", "the farmer, Mr Roe": the noun says what a named person is. */
    private static boolean isApposed(Sentence sentence, int i) {
        if (sentence.token(i).relation().equals("appos")) {
            return true;
        }
        for (int at = i + 1; at < Math.min(sentence.size(), i + FAR); at++) {
            if (sentence.token(at).head() == i && sentence.token(at).relation().equals("appos")) {
                return true;
            }
        }
        return false;
    }

    private void refer(Cluster cluster, Sentence sentence, int at, int first, int last) {
        cluster.mentions.add(sentence.span(first, last));
        notes.add(cluster, at, last);
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
