package org.attache.language.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.language.parse.Desk;

/**
 * Tags mended before the sentence is parsed: "daily" and "general" are nouns where nothing follows that they could modify
 * ("the Nairobi daily said", "The general, dressed in uniform"); "Reports that" opens with a noun.
 */
public final class Retagging implements Desk.TagRule {

    private static final Set<String> NOUN = Lemmas.of("noun");

    @Override
    public String tag(List<String> forms, List<String> tags, int word) {
        String tag = tags.get(word);
        String next = word + 1 < forms.size() ? tags.get(word + 1) : ".";
        boolean alone = !next.startsWith("NN") && !next.startsWith("JJ") && !next.equals("HYPH") && !next.equals("CD")
                && !next.equals("CC") && !next.startsWith("RB") && !next.equals("VBN") && !next.equals("VBG");
        if ((tag.equals("JJ") || tag.equals("RB")) && alone && word > 0
                && NOUN.contains(forms.get(word).toLowerCase(Locale.ROOT)) && isNominal(tags.get(word - 1))) {
            return "NN";
        }
        boolean opening = word == 0 && tag.equals("VBZ") && forms.size() > 1 && forms.get(1).equals("that");
        return opening ? "NNS" : tag;
    }

    private static boolean isNominal(String tag) {
        return tag.equals("DT") || tag.equals("JJ") || tag.startsWith("NNP") || tag.equals("PRP$") || tag.equals("POS");
    }
}
