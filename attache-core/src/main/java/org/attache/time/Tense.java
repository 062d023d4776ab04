package org.attache.time;

import java.util.List;
import java.util.Set;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.jspecify.annotations.Nullable;

/** Which way the words around an expression look. */
enum Tense {
    PAST, FUTURE, OPEN;

    private static final Set<String> MODALS = Set.of("will", "shall", "'ll", "wo", "would", "may", "might", "could",
            "should", "can", "must");
    private static final Set<String> AHEAD = Set.of("schedule", "expect", "plan", "due", "slate", "set", "intend",
            "hope", "promise", "agree", "vow", "upcoming", "ahead", "until", "prepare", "propose");

    /** The tense of the verb that governs the token at an offset. */
    static Tense at(@Nullable Sentence sentence, int offset) {
        if (sentence == null) {
            return OPEN;
        }
        int at = token(sentence.tokens(), offset);
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            Token token = sentence.token(at);
            if (token.pos().startsWith("VB") || token.pos().equals("MD")) {
                return ofVerb(sentence, at);
            }
            if (AHEAD.contains(token.lemma())) {
                return FUTURE;
            }
            at = token.head();
        }
        return OPEN;
    }

    private static int token(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tokens.isEmpty() ? -1 : low;
    }

    private static Tense ofVerb(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (token.pos().equals("VBD")) {
            return AHEAD.contains(token.lemma()) && !token.lemma().equals("agree") ? OPEN : PAST;
        }
        Tense byHelper = helpers(sentence, verb);
        if (byHelper != null) {
            return byHelper;
        }
        return switch (token.pos()) {
            case "VBN" -> AHEAD.contains(token.lemma()) ? FUTURE : PAST;
            case "VB", "VBG" -> governed(sentence, token);
            default -> OPEN;
        };
    }

    /** Auxiliaries decide: "will meet", "has met", "to meet". */
    private static @Nullable Tense helpers(Sentence sentence, int verb) {
        Tense found = null;
        for (Token each : sentence.tokens()) {
            if (each.head() == verb && (each.pos().equals("MD") || each.relation().startsWith("aux"))) {
                found = helper(sentence, each, sentence.token(verb), found);
            }
        }
        return found;
    }

    private static @Nullable Tense helper(Sentence sentence, Token helper, Token verb, @Nullable Tense found) {
        if (MODALS.contains(helper.lemma()) || MODALS.contains(helper.form())) {
            return found == PAST ? PAST : FUTURE;
        }
        if (helper.pos().equals("TO")) {
            return governed(sentence, verb);
        }
        boolean before = helper.lemma().equals("have") && helper.pos().equals("VBD");
        if (AHEAD.contains(verb.lemma()) && !before && found == null) {
            return FUTURE;
        }
        boolean past = helper.pos().equals("VBD") || helper.lemma().equals("have");
        return past ? PAST : found;
    }

    /** A verb without tense of its own: "plans to meet" looks ahead, "began to meet" back. */
    private static Tense governed(Sentence sentence, Token verb) {
        if (verb.head() < 0) {
            return OPEN;
        }
        Token head = sentence.token(verb.head());
        if (AHEAD.contains(head.lemma()) || head.lemma().equals("be") || head.lemma().equals("go")) {
            return FUTURE;
        }
        return head.pos().equals("VBD") || head.pos().equals("VBN") ? PAST : OPEN;
    }
}
