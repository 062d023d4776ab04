package org.attache.language.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.language.parse.Desk;

/**
 * Tags mended before the sentence is parsed.
 *
 * <ul>
 * <li>"daily" and "general" are nouns where nothing follows that they could modify ("the Nairobi daily said", "The general,
 * dressed in uniform"); "Reports that" opens with a noun; a word that is no preposition is not tagged as one.
 * <li>Of two verbs of one clause the first is a participle: "A person briefed on the talks said", "The firm, reported to be
 * insolvent, was sold".
 * <li>"do" between two parts of a name is a part of it: "told Gazeta do Sado".
 * <li>A verb of speech beside a name and before a colon is a verb: "Said Ellis: ...", "The Coastal Times reports:".
 * <li>A headline joins two names by a comma and goes on with its verb: "Zambia, Malawi sign power deal".
 * <li>What stands behind "Ms" or "Dr" is a name; behind a speaker at the end of a sentence stands a verb: "The bridge was
 * unsafe, one official in the roads department claims", "…, the ministry's own forecast shows".
 * <li>Behind a clause, a comma and a speaker a verb of speech has tense: "No bribe was paid, his lawyer, Ann Roe, said by
 * telephone".
 * <li>A noun of holding something for true before "that" is the verb of a sentence that has no other: "Farmers along the canal
 * fear that the pumps will come late".
 * </ul>
 */
public final class Retagging implements Desk.TagRule {

    private static final int SHORTEST_KNOWN = 4;

    private static final Set<String> NOUN = Lemmas.of("noun");
    private static final Set<String> SPOKEN = Lemmas.of("spoken");
    private static final Set<String> SAID = Lemmas.of("said");
    private static final Set<String> UNDERGONE = Lemmas.of("undergone");
    private static final Set<String> PAPER = Lemmas.of("paper");
    private static final Set<String> HEADLINE = Lemmas.of("headline");
    private static final Set<String> PREPOSITION = Lemmas.of("preposition");
    private static final Set<String> HONORIFIC = Lemmas.of("honorific");
    private static final Set<String> CLOSING = Lemmas.of("closing");
    private static final Set<String> HUMAN = Lemmas.of("human");
    private static final Set<String> TEXT = Lemmas.of("text");
    private static final Set<String> HELD = Lemmas.of("held");

    @Override
    public String tag(List<String> forms, List<String> tags, int word) {
        String tag = tags.get(word);
        if (!tag.startsWith("NN") && afterHonorific(forms, word)) {
            return "NNP";
        }
        return switch (tag) {
            case "JJ", "RB" -> isNoun(forms, tags, word) || isPaper(forms, tags, word) ? "NN" : tag;
            case "IN" -> isPreposition(lower(forms, word)) ? tag : "NN";
            case "VBD" -> isParticiple(forms, tags, word) ? "VBN" : tag;
            case "VBZ" -> word == 0 && forms.size() > 1 && forms.get(1).equals("that") ? "NNS" : tag;
            case "VBN" -> uttered(forms, tags, word) ? "VBD" : tag;
            case "VB", "VBP" -> inName(forms, tags, word) ? "NNP" : tag;
            case "NNS" -> announces(forms, tags, word) || closes(forms, tags, word) || holds(forms, tags, word, true)
                    ? "VBZ"
                    : tag;
            case "NNP" -> word == 0 && opensSpeech(forms, tags) ? "VBD" : tag;
            case "NN" -> word == 3 && isHeadlineVerb(forms, tags) || holds(forms, tags, word, false) ? "VBP" : tag;
            default -> tag;
        };
    }

    private static boolean inName(List<String> forms, List<String> tags, int word) {
        return forms.get(word).equals("do") && word > 0 && word + 1 < forms.size() && tags.get(word - 1).equals("NNP")
                && Character.isUpperCase(forms.get(word + 1).codePointAt(0));
    }

    private static boolean afterHonorific(List<String> forms, int word) {
        return word > 0 && HONORIFIC.contains(forms.get(word - 1)) && Character.isUpperCase(forms.get(word)
                .codePointAt(0));
    }

    /** "…, one official in the roads department claims": a speaker behind a comma, behind a clause, and the sentence ends. */
    private static boolean closes(List<String> forms, List<String> tags, int word) {
        if (!CLOSING.contains(lower(forms, word)) || !endsClause(forms, tags, word + 1)) {
            return false;
        }
        int comma = word - 1;
        while (comma > 0 && (isNominal(tags.get(comma)) || tags.get(comma).equals("IN"))) {
            comma--;
        }
        return comma > 1 && comma < word - 1 && forms.get(comma).equals(",") && speaks(forms, tags, comma + 1, word)
                && tags.subList(0, comma).stream().anyMatch(Retagging::isFinite);
    }

    /** "The Delhi daily Yamuna Times": a kind of paper between a place and the paper's name. */
    private static boolean isPaper(List<String> forms, List<String> tags, int word) {
        return word > 0 && word + 1 < forms.size() && PAPER.contains(forms.get(word))
                && Character.isUpperCase(forms.get(word - 1).codePointAt(0))
                && (tags.get(word - 1).startsWith("NNP") || tags.get(word - 1).equals("JJ"))
                && tags.get(word + 1).startsWith("NNP");
    }

    /**
     * "No bribe was paid, his lawyer, Ann Roe, said by telephone": behind a clause, a comma and a speaker a verb of speech has tense. What
     * people may be, too ("the patient admitted on Tuesday"), only where no noun before the comma is told of by it.
     */
    private static boolean uttered(List<String> forms, List<String> tags, int word) {
        String form = lower(forms, word);
        boolean undergone = UNDERGONE.contains(form);
        if (word < 3 || !SAID.contains(form) && !undergone) {
            return false;
        }
        int first = speaker(forms, tags, word);
        return first > 1 && tags.subList(0, first - 1).stream().anyMatch(Retagging::isFinite)
                && !(undergone && tags.get(first - 2).startsWith("NN"))
                && tags.subList(first, word).stream().noneMatch(Retagging::isFinite)
                && !next(forms, word).equals("to") && (form.equals("said") || !next(forms, word).equals("by"));
    }

    private static String next(List<String> forms, int word) {
        return word + 1 < forms.size() ? lower(forms, word + 1) : "";
    }

    /** The first word of the speaker between a comma and the verb, with what stands beside it between commas; 0 for none. */
    private static int speaker(List<String> forms, List<String> tags, int word) {
        boolean apposed = forms.get(word - 1).equals(",");
        int first = phrase(forms, tags, apposed ? word - 1 : word);
        int outer = apposed && first > 1 ? phrase(forms, tags, first - 1) : first;
        return outer > 1 && opensSpeaker(tags.get(outer)) && speaks(forms, tags, outer, apposed ? first - 1 : word)
                ? outer : 0;
    }

    /** Where the nouns and prepositions begin that stand between a comma and this word; 0 when none do. */
    private static int phrase(List<String> forms, List<String> tags, int end) {
        int comma = end - 1;
        while (comma > 0 && (isNominal(tags.get(comma)) || tags.get(comma).equals("IN"))) {
            comma--;
        }
        return comma > 0 && comma < end - 1 && forms.get(comma).equals(",") ? comma + 1 : 0;
    }

    private static boolean opensSpeaker(String tag) {
        return tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("NNP") || tag.equals("CD")
                || tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ");
    }

    /** "Farmers along the canal fear that …", "The owner of the mine claims that …": nothing else can be the verb. */
    private static boolean holds(List<String> forms, List<String> tags, int word, boolean one) {
        boolean clause = word > 0 && word + 2 < forms.size() && HELD.contains(lower(forms, word))
                && forms.get(word + 1).equals("that")
                && tags.subList(word, tags.size()).stream().filter(Retagging::isFinite).count() == 1;
        int head = 0;
        while (clause && head < word && !tags.get(head).equals("IN")) {
            head++;
        }
        boolean owned = clause && tags.get(word - 1).equals("POS");
        return clause && !owned && head > 0 && (head < word || !one) && tags.get(head - 1).startsWith("NN")
                && tags.get(head - 1).endsWith("S") != one
                && tags.subList(0, word).stream().allMatch(tag -> isNominal(tag) || tag.equals("IN"));
    }

    private static boolean endsClause(List<String> forms, List<String> tags, int word) {
        return word >= forms.size() || tags.get(word).equals(".") || forms.get(word).equals(",")
                && word + 1 < forms.size() && (tags.get(word + 1).startsWith("W") || aside(tags.get(word + 1)));
    }

    /** True of what adds to a statement and goes on with no name: "…, the head of the clinic counts, all of them pupils". */
    private static boolean aside(String tag) {
        return tag.equals("DT") || tag.equals("PDT") || tag.startsWith("RB") || tag.equals("VBG");
    }

    /** True when the noun before the first preposition is a name or one of people or texts. */
    private static boolean speaks(List<String> forms, List<String> tags, int from, int end) {
        int noun = from;
        while (noun < end && !tags.get(noun).equals("IN")) {
            noun++;
        }
        noun--;
        return noun >= from && (tags.get(noun).startsWith("NNP") || HUMAN.contains(lower(forms, noun))
                || TEXT.contains(lower(forms, noun)));
    }

    private static String lower(List<String> forms, int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }

    /** Of longer words all prepositions are known; what has a sign in it or is short may be anything. */
    private static boolean isPreposition(String word) {
        return word.length() < SHORTEST_KNOWN || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                || PREPOSITION.contains(word);
    }

    private static boolean isNoun(List<String> forms, List<String> tags, int word) {
        if (word == 0 || !NOUN.contains(lower(forms, word))) {
            return false;
        }
        String next = word + 1 < forms.size() ? tags.get(word + 1) : ".";
        boolean alone = !next.startsWith("NN") && !next.startsWith("JJ") && !next.equals("HYPH") && !next.equals("CD")
                && !next.equals("CC") && !next.startsWith("RB") && !next.equals("VBN") && !next.equals("VBG");
        String before = tags.get(word - 1);
        boolean phrase = before.equals("DT") || before.equals("JJ") || before.startsWith("NNP") || before.equals("PRP$")
                || before.equals("POS");
        return alone && (phrase || before.startsWith("NN") && isFinite(next));
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** A form that may be either, behind the first noun phrase, before a preposition, and a finite verb after that. */
    private static boolean isParticiple(List<String> forms, List<String> tags, int word) {
        boolean regular = word > 0 && word + 3 < forms.size() && forms.get(word).endsWith("ed");
        String next = regular ? tags.get(word + 1) : ".";
        if (!regular || !next.equals("IN") && !next.equals("TO") || !onlyNouns(tags, forms, word)) {
            return false;
        }
        boolean comma = tags.get(word - 1).equals(",");
        int end = word + 2;
        while (end < tags.size() && isPhrase(tags.get(end))) {
            if (!comma && isCommon(tags.get(end - 1)) && opensPhrase(tags.get(end))) {
                return false;
            }
            end++;
        }
        if (comma) {
            return end + 1 < tags.size() && tags.get(end).equals(",") && isFinite(tags.get(end + 1));
        }
        return end < tags.size() && tags.get(end - 1).startsWith("NN") && next.equals("IN")
                && SPOKEN.contains(lower(forms, end)) && !SPOKEN.contains(lower(forms, word));
    }

    private static boolean isCommon(String tag) {
        return tag.equals("NN") || tag.equals("NNS");
    }

    /** What stands behind a noun only if another phrase begins: "the lawsuit Lynch announced". */
    private static boolean opensPhrase(String tag) {
        return tag.startsWith("NNP") || tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ");
    }

    /** True when nothing but one noun phrase, and perhaps a comma, stands before the word. */
    private static boolean onlyNouns(List<String> tags, List<String> forms, int word) {
        int end = tags.get(word - 1).equals(",") ? word - 1 : word;
        for (int i = 0; i < end; i++) {
            if (!isNominal(tags.get(i))) {
                return false;
            }
        }
        return end > 0 && tags.get(end - 1).startsWith("NN");
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.equals("POS") || tag.equals("HYPH");
    }

    private static boolean isPhrase(String tag) {
        return isNominal(tag) || tag.equals("IN") || tag.equals("TO") || tag.equals("VB") || tag.equals("RB")
                || tag.equals("CC");
    }

    /** "The Coastal Times reports:", a line of its own before what it reports. */
    private static boolean announces(List<String> forms, List<String> tags, int word) {
        return word > 0 && word + 2 == forms.size() && forms.get(word + 1).equals(":")
                && tags.get(word - 1).startsWith("NNP") && SPOKEN.contains(lower(forms, word));
    }

    /** "Said Ellis: ...": the verb before a name and a colon. */
    private static boolean opensSpeech(List<String> forms, List<String> tags) {
        int end = 1;
        while (end < tags.size() && tags.get(end).startsWith("NNP")) {
            end++;
        }
        return end > 1 && end < tags.size() && forms.get(end).equals(":") && lower(forms, 0).endsWith("d")
                && SPOKEN.contains(lower(forms, 0));
    }

    private static boolean isHeadlineVerb(List<String> forms, List<String> tags) {
        boolean pair = forms.size() > 4 && tags.get(0).startsWith("NNP") && forms.get(1).equals(",")
                && tags.get(2).startsWith("NNP") && HEADLINE.contains(forms.get(3));
        for (int i = 4; pair && i < forms.size() && !forms.get(i).equals(",") && !forms.get(i).equals(":"); i++) {
            pair = !isFinite(tags.get(i));
        }
        return pair && !tags.get(4).equals(",") && !tags.get(4).equals(":");
    }
}
