package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Cues whose meaning is not in their verb: the noun beside "be" ({@code The ministry's line is that …}, {@code "…," was the
 * verdict from the court}), a verb of little meaning with its noun ({@code let the paper know that …}, {@code holds the firm
 * responsible for …}, {@code puts the cost at 40 million}), and a stance before a colon ({@code The firm would have none of it:
 * …}).
 */
public final class LightCues {
    /** Words between a verb and the word that makes it a cue. */
    private static final int REACH = 8;
    /** Words of a stance before a colon. */
    private static final int STANCE = 14;

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Speaking speaking;

    public LightCues(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.speaking = new Speaking(sentence, lexicon);
    }

    /** The labels of every such cue, by its word. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int at = 0; at < s.size(); at++) {
            if (s.quotation(at) < 0 && s.isVerb(at)) {
                boolean copular = s.lemma(at).equals("be") || s.lemma(at).equals("remain");
                byte[] labels = copular ? copula(at) : verb(at);
                if (labels.length > 0) {
                    found.put(at, labels);
                }
            }
        }
        int colon = colon();
        if (colon > 0) {
            lead(colon, found);
            noun(colon, found);
        }
        return found;
    }

    private byte[] copula(int be) {
        byte[] none = new byte[0];
        int noun = noun(be);
        int next = be + 1;
        while (next < s.size() && s.pos(next).startsWith("RB")) {
            next++;
        }
        if (noun >= 0 && next < s.size() - 1 && Clause.lower(s, next).equals("that")) {
            return statement(noun, be, next);
        }
        byte[] free = free(be, next);
        if (free.length > 0) {
            return free;
        }
        if (Clause.lower(s, Math.max(0, be - 1)).equals("it")) {
            return contention(be, next);
        }
        return next < s.size() - 1 ? verdict(be, next) : none;
    }

    /** "What the pilot says is that …", "All she would say was that …", "The most he would admit was that …" */
    private byte[] free(int be, int that) {
        int verb = be - 1;
        boolean says = verb > 1 && s.isVerb(verb) && lexicon.isUtterance(s.lemma(verb)) && that < s.size() - 1
                && (Clause.lower(s, that).equals("that") || s.token(that).form().equals(":"));
        int end = verb;
        while (says && end > 0 && (s.pos(end - 1).equals("MD") || s.pos(end - 1).startsWith("RB")
                || s.lemma(end - 1).equals("have"))) {
            end--;
        }
        int from = end - 1;
        while (says && from >= 0 && Clause.nominal(s, from) && !Words.in("relative", Clause.lower(s, from))) {
            from--;
        }
        byte[] labels = new byte[says && from >= 0 && from + 1 < end && Words.in("relative", Clause.lower(s, from))
                ? s.size() : 0];
        if (labels.length > 0) {
            Labels.fill(s, labels, from, be + 1, RoleLabeller.CUE);
            Labels.fill(s, labels, from + 1, end, RoleLabeller.SOURCE);
            Labels.fill(s, labels, that, Clause.end(s, that), RoleLabeller.CONTENT);
        }
        return labels;
    }

    /** "It is the view of the pilot that …", "It is the pilot's contention that …" */
    private byte[] contention(int be, int from) {
        int noun = from;
        while (noun < s.size() && Clause.nominal(s, noun) && !(Words.in("copular", s.lemma(noun)) && s.isNoun(noun))) {
            noun++;
        }
        int that = noun;
        while (that < s.size() && that - noun < REACH + REACH && !s.isPunctuation(that)
                && !Clause.lower(s, that).equals("that")) {
            that++;
        }
        byte[] labels = new byte[s.size()];
        boolean stands = noun < s.size() && s.isNoun(noun) && that + 2 < s.size()
                && Clause.lower(s, that).equals("that") && owner(noun, that, labels) >= 0;
        if (!stands) {
            return new byte[0];
        }
        for (int at = be; at < that; at++) {
            labels[at] = labels[at] == RoleLabeller.SOURCE ? labels[at] : RoleLabeller.CUE;
        }
        Labels.fill(s, labels, that, Clause.end(s, that), RoleLabeller.CONTENT);
        return labels;
    }

    /** The noun of speech that is the subject, by the words before: "The line of the ministry is". */
    private int noun(int be) {
        int subject = s.subject(be);
        return subject >= 0 && subject < be && Words.in("copular", s.lemma(subject)) ? subject : -1;
    }

    private byte[] statement(int noun, int be, int that) {
        byte[] labels = new byte[s.size()];
        int owner = owner(noun, be, labels);
        if (owner < 0 && !s.lemma(noun).equals("word")) {
            return new byte[0];
        }
        labels[noun] = RoleLabeller.CUE;
        Labels.fill(s, labels, be, that, RoleLabeller.CUE);
        Labels.fill(s, labels, that, Clause.end(s, that), RoleLabeller.CONTENT);
        return labels;
    }

    /** Labels whose word it is: "the ministry's line", "word from the palace"; -1 for nobody. */
    private int owner(int noun, int end, byte[] labels) {
        int poss = s.child(noun, "poss");
        if (poss >= 0) {
            Labels.fill(s, labels, s.left(poss), noun, RoleLabeller.SOURCE);
            return poss;
        }
        int at = noun + 1;
        while (at < end && s.pos(at).equals("IN")) {
            at++;
        }
        if (at > noun + 1 && at < end) {
            Labels.fill(s, labels, at, end, RoleLabeller.SOURCE);
            return at;
        }
        return -1;
    }

    /** "…," was the verdict from inside the department. */
    private byte[] verdict(int be, int from) {
        int noun = from;
        while (noun < s.size() && Clause.nominal(s, noun) && !(Words.in("copular", s.lemma(noun)) && s.isNoun(noun))) {
            noun++;
        }
        int quoted = be - 1;
        while (quoted > 0 && s.isPunctuation(quoted) && s.quotation(quoted) < 0) {
            quoted--;
        }
        boolean stands = noun < s.size() && s.isNoun(noun) && Clause.nominal(s, noun) && quoted >= 0
                && s.quotation(quoted) >= 0;
        byte[] labels = new byte[s.size()];
        int end = Clause.mark(s, noun);
        if (!stands || owner(noun, end, labels) < 0) {
            return new byte[0];
        }
        for (int at = be; at < end; at++) {
            labels[at] = labels[at] == RoleLabeller.SOURCE ? labels[at] : RoleLabeller.CUE;
        }
        for (int at = 0; at <= quoted; at++) {
            labels[at] = s.quotation(at) == s.quotation(quoted) ? RoleLabeller.CONTENT : labels[at];
        }
        return labels;
    }

    private byte[] verb(int verb) {
        int subject = speaking.subject(verb);
        if (subject < 0) {
            return s.lemma(verb).equals("put") && s.pos(verb).equals("VBN") && sums(verb) ? putAt(verb) : new byte[0];
        }
        byte[] labels = new byte[s.size()];
        int said = light(verb);
        int from = said + 1;
        if (said < 0 && s.lemma(verb).equals("put") && sums(verb)) {
            said = verb;
            from = verb + 1;
        } else if (said < 0) {
            byte[] heard = heard(verb);
            return heard.length > 0 ? heard : told(verb, subject);
        }
        boolean known = Clause.lower(s, said).startsWith("know") || Clause.lower(s, said).equals("slip")
                || Words.in("news", Clause.lower(s, said));
        int end = said == verb ? Clause.mark(s, from) : Clause.end(s, from);
        if (known && s.left(subject) > 1 && s.token(s.left(subject) - 1).form().equals(",")
                && !Clause.anyTensed(s, from, end)) {
            return new byte[0];
        }
        Labels.fill(s, labels, known ? clause(from) : verb + 1, end, RoleLabeller.CONTENT);
        Labels.fill(s, labels, s.left(subject), Math.min(s.right(subject), verb - 1) + 1, RoleLabeller.SOURCE);
        labels[verb] = RoleLabeller.CUE;
        labels[said] = RoleLabeller.CUE;
        return labels;
    }

    /** "let the paper know on Friday that …": from "that" on, where it comes soon. */
    private int clause(int from) {
        int that = from;
        while (that < Math.min(s.size(), from + REACH) && !Clause.lower(s, that).equals("that")) {
            that++;
        }
        return that < s.size() && Clause.lower(s, that).equals("that") ? that : from;
    }

    /** "The loss is put at 310 million in the auditors' report": by whom, or in which text. */
    private byte[] putAt(int verb) {
        int sum = s.child(verb, "nsubjpass");
        for (int at = verb + 2; sum >= 0 && at + 1 < s.size(); at++) {
            int noun = Clause.lower(s, at).equals("by") || Clause.lower(s, at).equals("in") ? s.child(at, "pobj")
                    : ParsedSentence.NONE;
            if (noun >= 0 && speaking.speaks(noun)) {
                byte[] labels = new byte[s.size()];
                Labels.fill(s, labels, s.left(sum), at, RoleLabeller.CONTENT);
                Labels.fill(s, labels, at + 1, s.right(noun) + 1, RoleLabeller.SOURCE);
                labels[verb] = RoleLabeller.CUE;
                return labels;
            }
        }
        return new byte[0];
    }

    /** The word that makes a verb of little meaning a cue, -1 for none. */
    private int light(int verb) {
        for (int at = verb + 1; at < Math.min(s.size(), verb + REACH) && !s.isPunctuation(at); at++) {
            boolean light = Words.in("light", s.lemma(verb) + ":" + Clause.lower(s, at));
            if (light && (!Clause.lower(s, at).equals("by") || isStatement(s.child(at, "pobj")))) {
                return at;
            }
        }
        return -1;
    }

    /** "stands by its account", not "by her husband" */
    private boolean isStatement(int noun) {
        return noun >= 0 && (Words.in("copular", s.lemma(noun)) || lexicon.isDocument(s.lemma(noun)));
    }

    /** "puts the cost at 40 million", said of somebody or a text, not of a thing. */
    private boolean sums(int verb) {
        for (int at = verb + 1; at + 1 < s.size() && !s.isPunctuation(at); at++) {
            if (Clause.lower(s, at).equals("at")) {
                int number = at + 1;
                while (number < s.size() - 1 && (s.pos(number).equals("IN") || s.pos(number).startsWith("RB")
                        || s.pos(number).startsWith("JJ") || s.pos(number).equals("DT") || s.pos(number).equals("$"))) {
                    number++;
                }
                return s.pos(number).equals("CD");
            }
        }
        return false;
    }

    /** The colon outside of quotations that has a statement behind it, -1 for none. */
    private int colon() {
        for (int at = 2; at + 3 < s.size() && at <= STANCE; at++) {
            if (Clause.lower(s, at).equals(":") && s.quotation(at) < 0) {
                return Clause.anyTensed(s, at, s.size()) ? at : -1;
            }
        }
        return -1;
    }

    private void lead(int colon, Map<Integer, byte[]> found) {
        for (int verb = 1; verb < colon; verb++) {
            int subject = s.isVerb(verb) && leads(verb, colon) ? s.subject(verb) : -1;
            if (subject >= 0 && subject < verb && (speaking.speaks(subject) || s.lemma(verb).equals("have"))) {
                byte[] labels = new byte[s.size()];
                Labels.fill(s, labels, s.left(subject), Math.min(s.right(subject), verb - 1) + 1, RoleLabeller.SOURCE);
                Labels.fill(s, labels, verb, colon, RoleLabeller.CUE);
                Labels.fill(s, labels, colon + 1, Clause.end(s, colon + 1), RoleLabeller.CONTENT);
                found.put(verb, labels);
                return;
            }
        }
    }

    private boolean leads(int verb, int colon) {
        if (Words.in("lead", s.lemma(verb) + ":") && verb + 1 == colon) {
            return true;
        }
        for (int at = verb + 1; at < colon; at++) {
            if (Words.in("lead", s.lemma(verb) + ":" + Clause.lower(s, at))
                    || Words.in("lead", s.lemma(verb) + ":" + s.lemma(at))
                    || Words.in("bringing", s.lemma(verb)) && Words.in("copular", s.lemma(at)) && s.isNoun(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Her finding: …", "The verdict of the jury: …", "The mayor's answer was short: …" */
    private void noun(int colon, Map<Integer, byte[]> found) {
        int from = Clause.start(s);
        int noun = from + 1;
        while (noun < colon && Clause.nominal(s, noun) && !(s.isNoun(noun) && Words.in("copular", s.lemma(noun)))) {
            noun++;
        }
        int owner = noun - 1;
        while (owner > from && !s.pos(owner).equals("POS") && !s.pos(owner).equals("PRP$")) {
            owner--;
        }
        boolean owned = (s.pos(owner).equals("POS") || s.pos(owner).equals("PRP$")) && owner < noun
                && !Words.in("ours", Clause.lower(s, owner));
        boolean of = noun + 2 < colon && Words.in("owner", Clause.lower(s, noun + 1))
                && !Clause.anyTensed(s, noun, colon);
        boolean stands = noun < colon && s.isNoun(noun) && Words.in("copular", s.lemma(noun));
        boolean asked = stands && found.keySet().stream().anyMatch(cue -> cue < colon);
        if (!stands || asked || !(owned && someone(from, owner + 1) || of && someone(noun + 2, colon))) {
            return;
        }
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, from, colon, RoleLabeller.CUE);
        Labels.fill(s, labels, owned ? from : noun + 2, owned ? owner + 1 : colon, RoleLabeller.SOURCE);
        Labels.fill(s, labels, colon + 1, Clause.end(s, colon + 1), RoleLabeller.CONTENT);
        found.put(noun, labels);
    }

    private boolean someone(int from, int to) {
        return IntStream.range(from, to).anyMatch(speaking::names);
    }

    /** "told the paper of payments to the guards" */
    private byte[] told(int verb, int subject) {
        byte[] none = new byte[0];
        if (!Words.in("tells", s.lemma(verb)) || !Clause.tensed(s, verb)) {
            return none;
        }
        int of = verb + 1;
        while (of < s.size() && of - verb < REACH && Clause.nominal(s, of)) {
            of++;
        }
        int noun = of < s.size() && Words.in("topic", Clause.lower(s, of)) ? s.child(of, "pobj") : ParsedSentence.NONE;
        int end = Clause.mark(s, of);
        boolean thing = noun > of && noun < end && s.isNoun(noun) && !Clause.anyTensed(s, of, end)
                && !lexicon.isHuman(s.lemma(noun)) && !s.pos(noun).startsWith("NNP");
        if (!thing || quotes()) {
            return none;
        }
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, of + 1, end, RoleLabeller.CONTENT);
        Labels.fill(s, labels, s.left(subject), Math.min(s.right(subject), verb - 1) + 1, RoleLabeller.SOURCE);
        labels[verb] = RoleLabeller.CUE;
        labels[of] = RoleLabeller.CUE;
        return labels;
    }

    private boolean quotes() {
        return IntStream.range(0, s.size()).anyMatch(at -> s.quotation(at) >= 0);
    }

    /** "heard from a clerk that files were shredded": the clerk says so. */
    private byte[] heard(int verb) {
        int from = verb + 1;
        int that = from + 1;
        while (that < s.size() && that - verb < REACH && !Clause.lower(s, that).equals("that")) {
            that++;
        }
        boolean heard = Words.in("from", s.lemma(verb)) && that + 2 < s.size() && Clause.lower(s, from).equals("from")
                && Clause.lower(s, that).equals("that") && Clause.anyTensed(s, that, s.size()) && s.quotation(that) < 0;
        byte[] labels = new byte[heard ? s.size() : 0];
        if (heard) {
            Labels.fill(s, labels, from + 1, that, RoleLabeller.SOURCE);
            Labels.fill(s, labels, that, Clause.end(s, that), RoleLabeller.CONTENT);
            labels[verb] = RoleLabeller.CUE;
            labels[from] = RoleLabeller.CUE;
        }
        return labels;
    }
}
