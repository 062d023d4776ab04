package org.attache.event;

import java.util.Set;
import org.attache.annotation.Token;

/** Dictionary forms of verbs where the annotator leaves the past tense as it stands ("ended", "provided"). */
final class Lemmas {

    private final Set<String> verbs;

    Lemmas(Set<String> verbs) {
        this.verbs = verbs;
    }

    String of(Token token) {
        String lemma = token.lemma();
        if (!lemma.endsWith("ed") || !token.pos().startsWith("VB") || verbs.contains(lemma)) {
            return lemma;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        if (verbs.contains(stem)) {
            return stem;
        }
        return verbs.contains(stem + 'e') ? stem + 'e' : lemma;
    }
}
