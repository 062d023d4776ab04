package org.attache.story.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.actor.Nations;
import org.attache.reuse.NewsItem;
import org.attache.reuse.word.FunctionWords;

/**
 * The words of an article that may tell what it is about: of the headline, of the lead, of the first
 * {@value #BODY_WORDS} words of the text, and the names among these.
 *
 * <p>A word is a run of letters and digits, apostrophes inside it included, in lower case without a final 's; function
 * words and single letters are left out. A name is a run of capitalised words inside a sentence. A state is named by its own
 * name, that of its people, its capital or the seat of its government, each with a capital. News is written so that what
 * matters comes first; the rest of a long text is background that many stories share.
 */
final class Terms {

    static final int BODY_WORDS = 400;
    private static final int LEAD_WORDS = 70;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> FUNCTION_WORDS = new HashSet<>(FunctionWords.all());
    private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");
    private static final Nations NATIONS = Nations.shipped();
    private static final Set<String> REPORTING = Set.of("said", "says", "say", "new", "one", "two");

    final Map<String, Integer> title = new HashMap<>();
    final Map<String, Integer> lead = new HashMap<>();
    final Map<String, Integer> body = new HashMap<>();
    final Map<String, Integer> names = new HashMap<>();
    /** ISO 3166-1 alpha-3 codes. */
    final Set<String> states = new HashSet<>();

    /** Headline and lead word for word, an empty one at the end of a sentence. */
    final List<String> opening = new ArrayList<>();

    private final List<String> openName = new ArrayList<>();
    private boolean openNameStartsSentence;

    private Terms() {}

    static Terms of(NewsItem item) {
        Terms terms = new Terms();
        terms.scan(item.title(), true);
        terms.scan(item.text(), false);
        return terms;
    }

    private void scan(String text, boolean isTitle) {
        int count = 0;
        int at = 0;
        boolean sentenceStarts = true;
        while (at < text.length() && count < BODY_WORDS) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                if (endsSentence(text, at, c)) {
                    closeName();
                    opening.add("");
                    sentenceStarts = true;
                } else if (!Character.isWhitespace(c) && c != '-' && c != '\u2019' && c != '\'') {
                    closeName();
                }
                at += Character.charCount(c);
                continue;
            }
            int end = endOfWord(text, at);
            take(text.substring(at, end), isTitle, count++, sentenceStarts);
            sentenceStarts = false;
            at = end;
        }
        closeName();
        opening.add("");
    }

    private static boolean endsSentence(String text, int at, int c) {
        boolean stop = c == '.' || c == '!' || c == '?' || c == ':' || c == '\u201c' || c == '"';
        return c == '\n' || stop && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean joins = (c == '\'' || c == '\u2019') && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !joins) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private void take(String form, boolean isTitle, int position, boolean sentenceStarts) {
        String word = plain(form);
        if (!isTitle) {
            extendName(form, word, sentenceStarts);
        }
        if (isTitle || position < LEAD_WORDS) {
            opening.add(word);
        }
        if (word.length() < 2 || FUNCTION_WORDS.contains(word) || REPORTING.contains(word)) {
            return;
        }
        if (isTitle) {
            title.merge(word, 1, Integer::sum);
        }
        if (isTitle || position < LEAD_WORDS) {
            lead.merge(word, 1, Integer::sum);
        }
        body.merge(word, 1, Integer::sum);
    }

    private static String plain(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private void extendName(String form, String word, boolean sentenceStarts) {
        boolean capital = Character.isUpperCase(form.codePointAt(0)) && word.length() > 1
                && !CALENDAR.contains(word);
        if (!capital || openName.size() == LONGEST_NAME) {
            closeName();
        }
        if (capital) {
            if (openName.isEmpty()) {
                openNameStartsSentence = sentenceStarts;
            }
            addState(word);
            openName.add(word);
            if (!word.equals(form.toLowerCase(Locale.ROOT))) {
                closeName();
            }
        }
    }

    /** A state of two words is met when the second of them comes; "Korea" alone is none. */
    private void addState(String word) {
        NATIONS.code(word)
                .or(() -> openName.isEmpty() ? Optional.empty() : NATIONS.code(openName.getLast() + ' ' + word))
                .ifPresent(states::add);
    }

    /** A single capitalised word at the head of a sentence is no name; a function word there belongs to none. */
    private void closeName() {
        if (openNameStartsSentence && !openName.isEmpty() && FUNCTION_WORDS.contains(openName.getFirst())) {
            openName.removeFirst();
            openNameStartsSentence = false;
        }
        boolean name = openName.size() > 1 || openName.size() == 1 && !openNameStartsSentence
                && !FUNCTION_WORDS.contains(openName.getFirst());
        if (name) {
            names.merge(String.join(" ", openName), 1, Integer::sum);
        }
        openName.clear();
    }
}
