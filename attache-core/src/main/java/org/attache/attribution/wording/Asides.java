package org.attache.attribution.wording;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Statements whose speaker stands as an aside in them or behind them: {@code The road is shut, Ann Roe of the council made
 * clear on Friday}; {@code The bridge, a witness told me, swayed}; {@code As the mayor puts it, nobody looked}.
 *
 * <p>A parser takes such a speaker for one more member of what stands before the comma, and what the fitted weights make of
 * its tree is chance. The order of words is plain: a comma, a noun phrase without a verb, a verb of utterance with nothing
 * behind it but to whom, when and where, and then a mark or the end. All around it was said, but for what follows about
 * the speaker.
 */
public final class Asides {

    private static final Set<String> OTHERS = Set.of("he", "she", "it", "they");

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Adjuncts adjuncts;
    private final SpeakerPhrase phrase;
    /** Where the next statement begins, behind one that its speaker has closed. */
    private int open;

    public Asides(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.adjuncts = new Adjuncts(sentence);
        this.phrase = new SpeakerPhrase(sentence);
    }

    /**
     * @param open where it begins: a comma, "as", or a comma with "as" behind
     * @param first first word of the speaker
     * @param last last word of the speaker
     * @param verb the verb with tense
     * @param said last word of the cue
     * @param end the mark behind, or the size of the sentence
     */
    private record Aside(int open, int first, int last, int verb, int said, int end) {}

    /** The labels of every such verb. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int verb = 2; verb < s.size(); verb++) {
            int said = said(verb);
            if (said >= 0) {
                int at = verb;
                aside(verb, said).flatMap(this::labels).ifPresent(labels -> found.put(at, labels));
            }
            gapped(verb, found);
        }
        return found;
    }

    /** "a mine which, they say, leaks", without commas: the clause about the mine goes on behind the verb. */
    private void gapped(int verb, Map<Integer, byte[]> found) {
        int next = verb + 1;
        while (next < s.size() && s.pos(next).startsWith("RB")) {
            next++;
        }
        boolean says = Clause.tensed(s, verb) && lexicon.find(s.lemma(verb)) != null && next < s.size()
                && (Clause.tensed(s, next) || s.lemma(next).equals("let")) && s.quotation(verb) < 0;
        int which = verb - 1;
        while (says && which > 0 && verb - which < 6 && (s.isNoun(which) || s.isPronoun(which)
                || s.pos(which).equals("DT") || s.pos(which).startsWith("JJ"))) {
            which--;
        }
        if (!says || which == verb - 1 || which < 1 || !s.pos(which).equals("WDT") && !s.pos(which).equals("WP")) {
            return;
        }
        byte[] labels = new byte[s.size()];
        int end = verb + 1;
        while (end < s.size() && !Clause.comma(s, end) && !s.token(end).form().equals(";") && s.quotation(end) < 0) {
            end++;
        }
        labels[which] = RoleLabeller.CONTENT;
        labels[verb] = RoleLabeller.CUE;
        Labels.fill(s, labels, which + 1, verb, RoleLabeller.SOURCE);
        Labels.fill(s, labels, verb + 1, end, RoleLabeller.CONTENT);
        found.put(verb, labels);
    }

    /** The last word of the cue that begins with this verb, -1 when it is none. */
    private int said(int verb) {
        if (!tensed(verb) || s.quotation(verb) >= 0) {
            return -1;
        }
        for (int at = verb + 1; at < Math.min(s.size(), verb + 4); at++) {
            if (Words.in("with", s.lemma(verb) + ":" + Clause.lower(s, at))) {
                return at;
            }
        }
        return known(verb) || bare(verb) ? verb : -1;
    }

    private boolean known(int verb) {
        boolean says = lexicon.isUtterance(s.lemma(verb)) || Words.in("aside", s.lemma(verb));
        return says && !Words.in("never", s.lemma(verb))
                || Words.in("shows", s.lemma(verb)) && document(verb);
    }

    /** True where a text stands between the comma and the verb: "…, figures from the ministry suggest". */
    private boolean document(int verb) {
        int at = verb - 1;
        while (at > 0 && !Clause.comma(s, at) && !lexicon.isDocument(s.lemma(at))) {
            at--;
        }
        return lexicon.isDocument(s.lemma(at)) && s.isNoun(at);
    }

    /** True where the phrase before the verb is its subject, all of it and nothing else. */
    private boolean whole(int verb, int first) {
        int subject = s.subject(verb);
        return Words.in("with", s.lemma(verb) + ":" + Clause.lower(s, Math.min(s.size() - 1, verb + 1)))
                || subject >= 0 && s.left(subject) == first && s.right(subject) == before(verb);
    }

    /** "The bridge, he jokes, sways": a person and a verb alone between commas, or behind one at the end, say so whatever the verb. */
    private boolean bare(int verb) {
        String pos = s.pos(verb);
        boolean finite = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
        int next = verb + 1;
        boolean closed = next >= s.size() || Clause.comma(s, next) || s.token(next).form().equals(".");
        int noun = before(verb);
        boolean person = s.pos(noun).startsWith("NNP") || OTHERS.contains(Clause.lower(s, noun))
                || lexicon.isHuman(s.lemma(noun));
        boolean goesOn = s.lemma(verb).equals("continue") && s.isNoun(noun)
                || person && !Words.in("never", s.lemma(verb));
        return finite && closed && goesOn && !s.lemma(verb).equals("be")
                && !s.lemma(verb).equals("do") && !s.lemma(verb).equals("have");
    }

    private boolean tensed(int at) {
        return Clause.tensed(s, at) && !s.pos(at).equals("MD") || s.lemma(at).equals("let")
                || s.pos(at).equals("VBN") && s.lemma(before(at)).equals("have")
                || s.pos(at).equals("VB") && s.pos(before(at)).equals("MD");
    }

    /** The word before, over adverbs. */
    private int before(int at) {
        int before = at - 1;
        while (before > 0 && s.pos(before).startsWith("RB")) {
            before--;
        }
        return Math.max(0, before);
    }

    private Optional<Aside> aside(int verb, int said) {
        int last = verb - 1;
        while (last > 0 && (s.pos(last).startsWith("RB") || s.pos(last).equals("MD") || s.lemma(last).equals("have"))) {
            last--;
        }
        int first = phrase.start(last);
        int end = first < 1 && !(first == 0 && Clause.lower(s, 0).equals("as")) || Clause.lower(s, last).equals("i")
                ? -1
                : adjuncts.end(said + 1, Words.in("hears", s.lemma(verb)));
        if (end < 0 || !known(verb) && !whole(verb, first)) {
            return Optional.empty();
        }
        boolean as = Clause.lower(s, first).equals("as");
        int open = as ? first : first - 1;
        boolean begins = as && (open == 0 || Clause.comma(s, open - 1))
                || Clause.comma(s, open) && s.quotation(open) < 0;
        boolean reports = !as || said > verb || Words.in("as", s.lemma(verb));
        return begins && reports && (as || !Clause.lower(s, said).equals("it") || s.lemma(verb).equals("have"))
                ? Optional.of(new Aside(open, as ? first + 1 : first, last, verb, said, end))
                : Optional.empty();
    }

    private Optional<byte[]> labels(Aside aside) {
        int from = Math.max(open, Clause.start(s));
        int to = Clause.comma(s, Math.max(0, aside.open - 1)) ? aside.open - 1 : aside.open;
        if (to > from && (s.pos(to - 1).startsWith("W") || s.quotation(to - 1) >= 0) || quotes(aside)) {
            return Optional.empty();
        }
        boolean stated = to > from && Clause.main(s, from, to);
        boolean goesOn = aside.end < s.size() && Clause.comma(s, aside.end) && goesOn(aside, stated);
        boolean led = stated && aside.end + 1 < s.size() && s.token(aside.end).form().equals(":");
        if (!stated && !(goesOn && interrupted(aside, from, to))) {
            return Optional.empty();
        }
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, from, to, RoleLabeller.CONTENT);
        if (goesOn || led) {
            Labels.fill(s, labels, aside.end + 1, Clause.end(s, aside.end + 1), RoleLabeller.CONTENT);
        }
        Labels.fill(s, labels, aside.first, aside.last + 1, RoleLabeller.SOURCE);
        Labels.fill(s, labels, aside.last + 1, aside.said + 1, RoleLabeller.CUE);
        open = stated && closes(aside) ? aside.end + 2 : open;
        return Optional.of(labels);
    }

    /** "…, he said, "we are late": what is quoted behind the verb was said, and what stands before may be anything. */
    private boolean quotes(Aside aside) {
        return aside.end < s.size() && (s.quotation(aside.end) >= 0
                || aside.end + 1 < s.size() && s.quotation(aside.end + 1) >= 0);
    }

    /** True when what was said goes on behind the second comma. */
    private boolean goesOn(Aside aside, boolean stated) {
        int next = aside.end + 1;
        if (next >= s.size() || s.pos(next).startsWith("W")) {
            return false;
        }
        boolean about = s.pos(next).equals("VBG") && lexicon.find(s.lemma(next)) != null;
        boolean joined = s.pos(next).equals("CC") && stated;
        return !about && !(joined && speaksAgain(next));
    }

    /** "The road is shut, the mayor said, and …, the police wrote": what comes behind "and" is the next speaker's. */
    private boolean closes(Aside aside) {
        return aside.end + 2 < s.size() && Clause.comma(s, aside.end) && s.pos(aside.end + 1).equals("CC")
                && speaksAgain(aside.end + 2);
    }

    private boolean speaksAgain(int from) {
        for (int at = from; at < s.size(); at++) {
            if (s.isVerb(at) && lexicon.isUtterance(s.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Sixty wounded, he says, lie": a quality that stands for a noun. */
    private boolean parted(int at) {
        return s.pos(at).startsWith("JJ") || s.pos(at).equals("VBN") || s.pos(at).equals("CD");
    }

    /** "The bridge, a witness told me, swayed"; "On Monday, she said, the road was shut". */
    private boolean interrupted(Aside aside, int from, int to) {
        int next = aside.end + 1;
        while (next < s.size() && s.pos(next).startsWith("RB")) {
            next++;
        }
        boolean subject = to > from && (s.isNoun(to - 1) || s.pos(from).equals("CD") && parted(to - 1))
                && next < s.size() && (Clause.tensed(s, next) || s.pos(next).startsWith("VB")
                        && (s.pos(next).equals("VBN") || s.pos(to - 1).equals("NNS") || s.pos(from).equals("CD")));
        boolean adverbial = to == from || s.pos(from).equals("IN") || s.pos(from).startsWith("RB")
                || s.pos(from).equals("WRB") || s.pos(from).equals("VBG") || s.pos(from).equals("VBN");
        return subject || adverbial && Clause.anyTensed(s, next, s.size());
    }
}
