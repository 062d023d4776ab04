package org.attache.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.cue.ParsedSentence;
import org.attache.model.Span;
import org.attache.speaker.name.SourceWords;

/**
 * The words by which an article says why it does not name a source: "because she was not authorised to speak to the
 * press".
 *
 * <p>A sentence that keeps a name back says so in few ways: it has the word "anonymity", a wish not to be named,
 * identified or quoted, or a lack of leave to speak. The reason is the clause of cause or purpose behind that, or the lack
 * of leave itself. "On condition of anonymity" alone is no reason, and nothing is given then. A reason belongs to the
 * source in its own sentence, or to that of the sentence before when it opens with a pronoun. Linear time. Immutable.
 */
public final class Anonymity {
    private static final Set<String> NAMING = Set.of("name", "identify", "quote", "cite");
    private static final Set<String> LEAVE = Set.of("authorize", "authorise", "permit", "allow", "empower", "clear");
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "discuss", "comment", "brief", "address",
            "give", "disclose", "reveal", "share", "make", "publicly");
    private static final Set<String> CAUSE = Set.of("because", "as", "since", "citing", "given", "due", "owing", "for",
            "until", "lest");
    private static final Set<String> PRINTING = Set.of("print", "publish", "use", "give", "disclose", "mention",
            "reveal");
    private static final Set<String> BOTH = Set.of("both", "all", "neither", "none");
    private static final int REACH = 14;
    /** From "name" to what is not done with it. */
    private static final int NEAR = 5;

    private record Reason(int sentence, boolean pronoun, Span words) {}

    private final List<Sentence> sentences;
    private final List<Reason> reasons = new ArrayList<>();

    public Anonymity(List<Sentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            reason(sentences.get(i)).ifPresent(words -> reasons.add(new Reason(at, opensWithPronoun(at), words)));
        }
    }

    /** Why the source that these words name is not named itself. */
    public Optional<Span> reason(Span source) {
        for (Reason reason : reasons) {
            Span here = sentences.get(reason.sentence).span();
            boolean before = reason.pronoun && reason.sentence > 0
                    && sentences.get(reason.sentence - 1).span().contains(source.start());
            if (here.contains(source.start()) || before) {
                return Optional.of(reason.words);
            }
        }
        return Optional.empty();
    }

    /** "She", "both", "the people": somebody of the sentence before. */
    private boolean opensWithPronoun(int sentence) {
        Sentence here = sentences.get(sentence);
        Token first = here.token(0);
        boolean described = first.lemma().equalsIgnoreCase("the") && here.size() > 1
                && SourceWords.person(here.token(1).lemma());
        return first.pos().equals("PRP") || BOTH.contains(first.lemma()) || described;
    }

    private static Optional<Span> reason(Sentence sentence) {
        ParsedSentence s = new ParsedSentence(sentence, 0, List.of());
        for (int i = 0; i < s.size(); i++) {
            if (hides(s, i)) {
                int from = cause(s, i + 1);
                return from < 0 ? leave(s, i) : Optional.of(words(s, from));
            }
            if (lacksLeave(s, i)) {
                return leave(s, i);
            }
        }
        return Optional.empty();
    }

    /** "anonymity", "not to be named", "declined to be identified". */
    private static boolean hides(ParsedSentence s, int i) {
        if (s.lemma(i).equals("anonymity")) {
            return true;
        }
        if (s.lemma(i).equals("name") && s.pos(i).startsWith("NN")) {
            return keptBack(s, i);
        }
        boolean passive = NAMING.contains(s.lemma(i)) && s.pos(i).equals("VBN") && s.has(i, "auxpass");
        return passive && wished(s, i);
    }

    /** "Asked for his name to be withheld", "did not want her name printed" */
    private static boolean keptBack(ParsedSentence s, int name) {
        for (int at = name + 1; at < Math.min(s.size(), name + NEAR); at++) {
            if (s.lemma(at).equals("withhold") || PRINTING.contains(s.lemma(at)) && wished(s, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wished(ParsedSentence s, int i) {
        for (int at = Math.max(0, i - 8); at < i; at++) {
            boolean refusal = switch (s.lemma(at)) {
                case "not", "n't", "decline", "refuse", "never" -> true;
                default -> false;
            };
            if (refusal) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of cause or purpose begins, -1 when there is none near. */
    private static int cause(ParsedSentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
            String word = s.lemma(i).equals("cite") ? "citing" : s.lemma(i);
            boolean purpose = word.equals("to") && i == from && s.head(i) >= 0 && s.pos(s.head(i)).equals("VB");
            boolean fear = word.equals("for") && i + 1 < s.size() && s.lemma(i + 1).equals("fear");
            if (purpose || fear || CAUSE.contains(word) && !word.equals("for")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean lacksLeave(ParsedSentence s, int i) {
        if (!LEAVE.contains(s.lemma(i)) || !s.has(i, "neg")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(s.size(), i + 5); at++) {
            if (SPEAKING.contains(s.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** The lack of leave with the word that joins it, if the sentence has one. */
    private static Optional<Span> leave(ParsedSentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (lacksLeave(s, i)) {
                int mark = s.child(i, "mark");
                int first = mark >= 0 ? mark : s.subject(i) >= 0 ? s.subject(i) : s.left(i);
                return Optional.of(s.sentence().span(first, end(s, s.right(i), i)));
            }
        }
        return Optional.empty();
    }

    /** The clause that a word of cause opens: to the end of what hangs on the verb it marks. */
    private static Span words(ParsedSentence s, int first) {
        int head = s.head(first);
        boolean own = s.right(first) > first || head < first;
        int last = own ? s.right(first) : s.right(head);
        return s.sentence().span(first, end(s, last, first));
    }

    /** The last word, without marks and without a main clause that goes on behind a comma. */
    private static int end(ParsedSentence s, int last, int first) {
        int end = last;
        for (int i = first + 2; i < end; i++) {
            if (s.token(i).form().equals(",") && (s.pos(i + 1).equals("VBD") || s.pos(i + 1).equals("VBZ"))) {
                end = i;
            }
        }
        while (end > first && s.isPunctuation(end)) {
            end--;
        }
        return end;
    }
}
