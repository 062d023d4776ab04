package org.attache.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.language.text.Tokens;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that were parsed lately, by their words. Most of the news is printed more than once, and a sentence means the
 * same in each paper: the second time its parse is only moved to where it stands now.
 *
 * <p><b>Idea.</b> Two generations: new sentences go into the young one; when that is full it becomes the old one, and what
 * was old is forgotten. A sentence that is met again is young again. So the memory holds between one and two times its size,
 * and forgets what was not met for long, without a list of uses that threads would have to share.
 *
 * <p>A parse depends on the words of its sentence alone, so a text reads the same with and without a memory. About 2 KB a
 * sentence. Safe for use by several threads.
 */
public final class SentenceMemory {

    private final int size;
    private final LongAdder asked = new LongAdder();
    private final LongAdder known = new LongAdder();
    private volatile Map<List<String>, Sentence> young = new ConcurrentHashMap<>();
    private volatile Map<List<String>, Sentence> old = new ConcurrentHashMap<>();

    /** @param size sentences of a generation, at least 1 */
    public SentenceMemory(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1 but was " + size);
        }
        this.size = size;
    }

    /** Sentences that were looked up so far. */
    public long asked() {
        return asked.sum();
    }

    /** Sentences that were found and not parsed again. */
    public long known() {
        return known.sum();
    }

    /** The parse of these words, moved to the tokens from {@code first} on; null when they are not remembered. */
    @Nullable
    Sentence recall(List<String> forms, Tokens tokens, int first) {
        asked.increment();
        Sentence found = young.get(forms);
        if (found == null) {
            found = old.get(forms);
            if (found == null) {
                return null;
            }
            keep(forms, found);
        }
        known.increment();
        return moved(found, tokens, first);
    }

    void keep(List<String> forms, Sentence sentence) {
        young.put(forms, sentence);
        if (young.size() >= size) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() >= size) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    private static Sentence moved(Sentence sentence, Tokens tokens, int first) {
        List<Token> words = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            Span span = new Span(tokens.start(first + i), tokens.end(first + i));
            words.add(new Token(span, word.form(), word.lemma(), word.pos(), word.head(), word.relation()));
        }
        Span whole = new Span(words.getFirst().span().start(), words.getLast().span().end());
        return new Sentence(whole, words, sentence.names());
    }
}
