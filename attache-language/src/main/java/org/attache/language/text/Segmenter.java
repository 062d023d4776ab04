package org.attache.language.text;

import java.util.Locale;
import java.util.Set;

/**
 * Groups the tokens of a block into sentences.
 *
 * <p>A sentence ends at a stop (with the quotation marks and brackets that close behind it), unless what follows begins in
 * lower case or is the speech verb of a quoted question. A full stop inside an abbreviation ends a sentence only before a
 * word that opens sentences ("by Acme Inc. The firm"); never after a title ("Gen. The"). Blank lines, and line ends that
 * were not made by wrapping, are borders too. A bullet and a dateline in front of a block are sentences of their own, so
 * that the parser does not take them for words of the first sentence.
 */
public final class Segmenter {

    private static final Set<String> TITLES = WordLists.of("title");
    private static final Set<String> ABBREVIATIONS = WordLists.of("abbreviation");
    private static final Set<String> NUMBERED = WordLists.of("month");
    private static final Set<String> STARTERS = WordLists.of("starter");
    private static final Set<String> SPEECH = WordLists.of("speech");
    private static final int WRAP_SLACK = 25;
    private static final int SPEECH_REACH = 4;

    private final String text;
    private final Tokens tokens;
    private final int longest;
    private final int widest;

    /** @param longest the most tokens a sentence may have; longer ones are cut at a comma, or anywhere */
    public Segmenter(String text, Tokens tokens, int longest) {
        this.text = text;
        this.tokens = tokens;
        this.longest = longest;
        widest = tokens.size() == 0 ? 0 : widestLine();
    }

    private int widestLine() {
        int widest = 0;
        int line = tokens.start(0);
        for (int i = line; i < tokens.end(tokens.size() - 1); i++) {
            if (text.charAt(i) == '\n') {
                widest = Math.max(widest, i - line);
                line = i + 1;
            }
        }
        return widest;
    }

    /** The token after the last of the sentence that begins with {@code first}. */
    public int end(int first) {
        int head = first == 0 ? Opening.end(text, tokens) : 0;
        if (head > 0) {
            return head;
        }
        int limit = Math.min(tokens.size(), first + longest);
        for (int token = first; token < limit; token++) {
            int end = endAt(token);
            if (end > 0) {
                return Math.min(end, limit);
            }
        }
        return limit == tokens.size() ? limit : cut(first, limit);
    }

    /** The token after the sentence that ends with this token, 0 when none does. */
    private int endAt(int token) {
        int next = token + 1;
        if (next >= tokens.size()) {
            return next;
        }
        if (isStop(token)) {
            while (next < tokens.size() && closes(next)) {
                next++;
            }
            return next == tokens.size() || begins(token, next) ? next : 0;
        }
        return isLineEnd(token) || endsAbbreviated(token) ? next : 0;
    }

    private boolean isStop(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Chars.isStop(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True for a closing sign written directly behind what stands before it. */
    private boolean closes(int token) {
        char c = text.charAt(tokens.start(token));
        boolean attached = tokens.start(token) == tokens.end(token - 1);
        return attached && (Chars.isClosing(c) || Chars.isDoubleQuote(c) || Chars.isApostrophe(c));
    }

    private boolean begins(int stop, int next) {
        if (isLineEnd(next - 1)) {
            return true;
        }
        char c = text.charAt(tokens.start(next));
        if (Chars.isLower(c) || c == ',' || c == ';') {
            return false;
        }
        boolean quoted = next > stop + 1 && Chars.isDoubleQuote(text.charAt(tokens.start(next - 1)));
        boolean asks = text.charAt(tokens.end(stop) - 1) != '.';
        return !(quoted && asks && speaks(next));
    }

    private boolean speaks(int from) {
        for (int token = from; token < Math.min(tokens.size(), from + SPEECH_REACH); token++) {
            if (SPEECH.contains(word(token))) {
                return true;
            }
            if (Chars.isSymbol(text.charAt(tokens.start(token)))) {
                return false;
            }
        }
        return false;
    }

    private boolean endsAbbreviated(int token) {
        int end = tokens.end(token);
        if (text.charAt(end - 1) != '.' || tokens.end(token) - tokens.start(token) < 2) {
            return false;
        }
        String word = word(token).substring(0, end - tokens.start(token) - 1);
        char next = text.charAt(tokens.start(token + 1));
        if (TITLES.contains(word) && !ABBREVIATIONS.contains(word) || NUMBERED.contains(word) && Chars.isDigit(next)) {
            return false;
        }
        boolean opens = Chars.isUpper(next) && STARTERS.contains(word(token + 1));
        return opens && !isInitialOfName(token, word);
    }

    /** "John F. A Kennedy" is no reason to stop, "Plan B. The" is: an initial follows a name that is not a common word. */
    private boolean isInitialOfName(int token, String word) {
        return word.length() == 1 && word(token + 1).length() == 1;
    }

    /** True when a line ends behind this token that was not merely wrapped. */
    private boolean isLineEnd(int token) {
        if (token + 1 >= tokens.size()) {
            return true;
        }
        int from = tokens.end(token);
        int to = tokens.start(token + 1);
        int line = lineEnd(from, to);
        if (line == to) {
            return false;
        }
        boolean blank = lineEnd(line + 1, to) < to;
        char next = text.charAt(to);
        return blank || Chars.isBullet(next) || !Chars.isLower(next) && lineStart(line) + widest - WRAP_SLACK > line;
    }

    private int lineEnd(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private int lineStart(int lineEnd) {
        return text.lastIndexOf('\n', lineEnd - 1) + 1;
    }

    private String word(int token) {
        return text.substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    /** The best place to cut a sentence that is too long: behind its last separator, else at the limit. */
    private int cut(int first, int limit) {
        for (int token = limit - 1; token > first + longest / 2; token--) {
            char c = text.charAt(tokens.start(token));
            if (c == ';' || c == ',' || c == ':') {
                return token + 1;
            }
        }
        return limit;
    }
}
