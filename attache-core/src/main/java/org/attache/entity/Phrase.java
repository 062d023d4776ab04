package org.attache.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;

/** The noun phrase around a name: "Pakistan's former prime minister Imran Khan", "Jane Roe, the harbour master". */
final class Phrase {
    private static final int WIDEST = 12;

    /** Words that say what somebody is, with the nouns among them. */
    record Office(int first, int last, List<String> nouns) {}

    private final Sentence sentence;
    private final int first;
    private final int last;
    private final int head;
    private final int start;

    Phrase(Sentence sentence, int first, int last) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head(sentence, first, last);
        this.start = title(leftEdge(head, first));
    }

    /** The word of a stretch that hangs on a word outside it. */
    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** First word of title and nationality before the name. */
    int start() {
        return start;
    }

    /** Before the name, behind it in apposition, or the word the name itself stands in apposition to. */
    List<Office> offices() {
        List<Office> offices = new ArrayList<>();
        if (start < first) {
            add(offices, start, first - 1);
        }
        for (int i = last + 1; i < Math.min(sentence.size(), last + WIDEST); i++) {
            if (sentence.token(i).head() == head && sentence.token(i).relation().equals("appos")) {
                add(offices, leftEdge(i, i), ofPhrase(i));
            }
        }
        int governor = sentence.token(head).head();
        if (sentence.token(head).relation().equals("appos") && governor >= 0 && governor < first
                && first - governor < WIDEST) {
            add(offices, leftEdge(governor, governor), governor);
        }
        return offices;
    }

    /** True where a noun for one person stands behind in apposition, of a kind that is never a body. */
    boolean person() {
        for (int i = last + 1; i < Math.min(sentence.size(), last + WIDEST); i++) {
            boolean appos = sentence.token(i).head() == head && sentence.token(i).relation().equals("appos");
            if (appos && sentence.token(i).pos().equals("NN") && Nouns.one(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** True of "Roe's mother, Ann Roe" and "his wife Ann Roe". */
    boolean kin() {
        int governor = sentence.token(head).head();
        boolean apposed = governor >= 0 && governor < first && sentence.token(head).relation().equals("appos")
                && Nouns.is("kin", sentence.token(governor).lemma());
        return apposed || first > 0 && Nouns.is("kin", sentence.token(first - 1).lemma());
    }

    private void add(List<Office> offices, int from, int to) {
        if (sentence.token(from).pos().equals("HYPH")) {
            return;
        }
        List<String> nouns = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (sentence.token(i).pos().startsWith("NN")) {
                nouns.add(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
        if (!nouns.isEmpty()) {
            offices.add(new Office(from, to, nouns));
        }
    }

    /** A title of several phrases before the name: "Secretary of State Jane Roe", "Minister for Trade John Roe". */
    private int title(int edge) {
        return sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.TITLE && name.last() == first - 1 && name.first() < edge)
                .map(name -> leftEdge(name.first(), name.first())).findFirst().orElse(edge);
    }

    /** Walks left over what belongs to the same noun; a determiner does not count. */
    private int leftEdge(int noun, int from) {
        int edge = from;
        for (int i = from - 1; i >= 0 && from - i < WIDEST; i--) {
            String relation = sentence.token(i).relation();
            boolean part = relation.equals("compound") || relation.equals("nmod") || relation.equals("amod")
                    || relation.equals("poss") || relation.equals("case") || relation.equals("nn")
                    || sentence.token(i).pos().equals("HYPH");
            if (!part || sentence.token(i).head() > Math.max(noun, last) || sentence.token(i).pos().equals("PRP$")) {
                break;
            }
            edge = i;
        }
        return edge;
    }

    /** The last word of "of …" and "for …" behind an office. */
    private int ofPhrase(int noun) {
        int end = noun;
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + WIDEST); i++) {
            String form = sentence.token(i).form();
            boolean inside = form.equals("of") || form.equals("for") || form.equals("the")
                    || sentence.token(i).pos().startsWith("NN") || sentence.token(i).pos().startsWith("JJ");
            if (!inside) {
                break;
            }
            end = i;
        }
        return end;
    }
}
