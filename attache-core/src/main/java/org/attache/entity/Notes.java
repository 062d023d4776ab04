package org.attache.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;
import org.jspecify.annotations.Nullable;

/** Whoever an article has mentioned so far, with place and function, for what points back; the last come first. */
final class Notes {

    /** So many notes ago nobody is meant by a pronoun; by a description, twice as many. */
    private static final int MEMORY = 40;

    /** @param cluster null for somebody without a name @param quoted whether it stands in somebody's quoted words */
    record Seen(@Nullable Cluster cluster, int sentence, int token, boolean subject, boolean quoted) {

        Optional<Cluster> named() {
            return Optional.ofNullable(cluster);
        }
    }

    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<Seen> seen = new ArrayList<>();

    Notes(List<Sentence> sentences, String text) {
        this.sentences = sentences;
        quotations = Quotations.in(text);
    }

    void add(@Nullable Cluster cluster, int sentence, int token) {
        seen.add(new Seen(cluster, sentence, token, isSubject(sentences.get(sentence), token),
                quoted(sentences.get(sentence), token)));
    }

    /** True of a word in quotation marks. */
    boolean quoted(Sentence sentence, int token) {
        return quotation(sentence, token) >= 0;
    }

    /** The number of the quotation that a word stands in, -1 for none. */
    int quotation(Sentence sentence, int token) {
        int start = sentence.token(token).span().start();
        int first = Quotations.firstEndingAfter(quotations, start);
        return first < quotations.size() && quotations.get(first).span().start() <= start ? first : -1;
    }

    Stream<Seen> last() {
        return last(MEMORY);
    }

    Stream<Seen> longer() {
        return last(2 * MEMORY);
    }

    private Stream<Seen> last(int many) {
        return seen.subList(Math.max(0, seen.size() - many), seen.size()).reversed().stream();
    }

    /** Subject of a verb itself, or in apposition to one. */
    static boolean isSubject(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Token top = token.relation().equals("appos") && token.head() >= 0 ? sentence.token(token.head()) : token;
        return top.relation().startsWith("nsubj") || top.relation().equals("agent");
    }

    /** True of the subject of a verb of saying. */
    static boolean isSpeaker(Sentence sentence, int i) {
        return sentence.token(i).relation().equals("nsubj") && isReporter(sentence, i);
    }

    /** "reported a local outlet": whatever the parser makes of it, it hangs on a verb of saying. */
    static boolean isReporter(Sentence sentence, int i) {
        int head = sentence.token(i).head();
        return head >= 0 && Nouns.is("says", sentence.token(head).lemma());
    }
}
