package org.attache.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;
import org.attache.entity.Names.Mention;

/**
 * Headlines in which every word has a capital: "Judge Blocks Trump Move". There a name may run on over its neighbours, so of such a name
 * only what the text below calls somebody is kept, where it calls anybody by a part of it.
 */
final class TitleCase {

    private static final int FEWEST = 4;
    private static final double MOST = 0.75;
    /** Shorter words are written small in headlines, too. */
    private static final int SHORT = 3;

    private final List<Sentence> sentences;
    private final Set<Integer> headlines;
    private final Set<String> told;

    TitleCase(List<Sentence> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        headlines = mentions.stream().map(Mention::sentence).distinct().filter(at -> headline(sentences.get(at)))
                .collect(Collectors.toSet());
        told = new HashSet<>();
        mentions.stream().filter(one -> !headlines.contains(one.sentence()))
                .forEach(one -> {
                    for (int at = one.first(); at <= one.last(); at++) {
                        told.add(word(one, at));
                    }
                });
    }

    /** A line of which most longer words have capitals, and without a full stop. */
    private static boolean headline(Sentence sentence) {
        if (sentence.token(sentence.size() - 1).form().equals(".")) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int at = 0; at < sentence.size(); at++) {
            String form = sentence.token(at).form();
            if (Character.isLetter(form.charAt(0)) && form.length() > SHORT) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST && capitals >= MOST * words;
    }

    /** The mention, or the longest part of it that the text has for a name. */
    Mention cut(Mention mention) {
        if (mention.kind() != Name.Kind.PERSON || !headlines.contains(mention.sentence())) {
            return mention;
        }
        int best = 0;
        int end = mention.last();
        for (int at = mention.first(), run = 0; at <= mention.last(); at++) {
            run = told.contains(word(mention, at)) ? run + 1 : 0;
            end = run > best ? at : end;
            best = Math.max(best, run);
        }
        return best == 0 ? mention : new Mention(mention.kind(), mention.sentence(), end - best + 1, end);
    }

    private String word(Mention mention, int at) {
        return sentences.get(mention.sentence()).token(at).form().toLowerCase(Locale.ROOT);
    }
}
