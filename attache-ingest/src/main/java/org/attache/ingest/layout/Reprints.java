package org.attache.ingest.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.reuse.credit.Credit;
import org.attache.reuse.credit.CreditReader;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Short lines by which an article says that its text came from another outlet or over a feed: "This article first appeared in the
 * Harbour Post", "Text: Delta Wire", "The above is a wire report". A line that speaks of something else ("the letter was first
 * published in 1912") is none, and so is one that names a person.
 */
final class Reprints {

    /** @param feed who is named, null for nobody */
    record Reprint(@Nullable String feed) {}

    private static final List<String> WORDS = Table.lines(Reprints.class, "about-text.txt");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OWNER = Pattern
            .compile(
                    "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:\\d{4},?\\s*)?(?:by )?(?<name>\\p{Lu}[^.|]{1,50}?)(?:\\..*)?");
    private static final Pattern LABEL = Pattern.compile("(?i)\\W*(?:text|report|story)\\s*:");
    private static final int LONGEST = 24;
    private static final int OPENING = 6;
    private static final int BRIEF = 8;
    private static final int TAIL = 6;

    private Reprints() {}

    static Optional<Reprint> of(Line line) {
        String text = line.text();
        if (line.words() > LONGEST || !aboutText(text)) {
            return owned(text);
        }
        List<Credit> credits = CreditReader.read(text);
        Optional<Reprint> named = credits.stream().filter(one -> one.kind() == Credit.Kind.REPRINT)
                .map(one -> name(one.source())).filter(name -> name != null && credits(text, name)).findFirst()
                .map(Reprint::new);
        boolean feed = credits.stream().anyMatch(one -> one.kind() == Credit.Kind.NOTICE)
                && (line.words() <= BRIEF || itself(words(text)));
        return named.or(() -> feed ? Optional.of(new Reprint(null)) : owned(text));
    }

    /** A credit is a phrase and a name, and little stands behind the name; behind a label nothing does. */
    private static boolean credits(String text, String name) {
        String behind = text.substring(text.indexOf(name) + name.length()).strip();
        int sentence = behind.indexOf(". ");
        String rest = sentence < 0 ? behind : behind.substring(0, sentence);
        boolean alone = rest.isEmpty() || ".;)".indexOf(rest.charAt(0)) >= 0;
        return !person(name) && SPACE.split(rest).length <= TAIL && (!LABEL.matcher(text).lookingAt()
                || alone && (Masthead.outlet(name) || name.indexOf(' ') < 0));
    }

    /** "© 2025 Delta Wire. All rights reserved." */
    private static Optional<Reprint> owned(String text) {
        Matcher owner = OWNER.matcher(text);
        return owner.matches() && Masthead.outlet(owner.group("name"))
                ? Optional.of(new Reprint(owner.group("name").strip()))
                : Optional.empty();
    }

    private static boolean aboutText(String text) {
        String[] words = words(text);
        return WORDS.contains(words[0]) || itself(words) || LABEL.matcher(text).lookingAt();
    }

    /** "This report", "a version of this story", "the above". */
    private static boolean itself(String[] words) {
        return IntStream.range(1, Math.min(words.length, OPENING))
                .anyMatch(at -> WORDS.contains("=" + words[at])
                        && (words[at - 1].equals("this") || words[at].equals("above")));
    }

    private static String[] words(String text) {
        return SPACE.split(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", " ").strip());
    }

    /** From its first capital on: "the news agency Delta Wire". */
    private static @Nullable String name(@Nullable String words) {
        int at = 0;
        while (words != null && at < words.length() && !Character.isUpperCase(words.charAt(at))) {
            int space = words.indexOf(' ', at);
            at = space < 0 ? words.length() : space + 1;
        }
        return words == null || at == words.length() ? null : words.substring(at);
    }

    /** Two or three capitals without a word that outlets are named with. */
    private static boolean person(String name) {
        String[] words = SPACE.split(name);
        return words.length > 1 && words.length <= 3 && !Masthead.outlet(name) && !words[0].equals("The")
                && CreditReader.read("By " + name).isEmpty();
    }
}
