package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ANPA 1312, and the variant of the Associated Press: SYN SYN SOH, service and number; priority, category, keyword, day
 * and word count; STX, the text; ETX, source and date.
 *
 * <p>Lines that begin with a caret are the story's head: keyword line, headline, byline, sources; a note to editors
 * begins with "Eds" or "EDS". Indented lines are the text. Control characters that set type are dropped.
 */
final class AnpaReader {
    private static final Pattern START = Pattern.compile("(?s)\\s?\\x16{0,4}\\x01?[A-Za-z]{1,3}\\s?\\d{3,5}\\x1f?.*");
    private static final Pattern PRIORITY = Pattern.compile(
            "(?i)\\s*([a-z])\\s+([a-z])[\\x10-\\x14\\s]{1,6}(?:(am|pm|bc|ap)-)?([^\\s,\\x13]{1,60}?)-?(?:[,\\s\\x13].*)?(\\d\\d)-(\\d\\d)\\s+(\\d{1,6}).*");
    private static final Pattern END = Pattern
            .compile("(?i)[a-z]{2,4}-[a-z]{2,4}-(\\d\\d)-(\\d\\d)-(\\d\\d)\\s+(\\d\\d)(\\d\\d)\\s?(GMT|UTC|EDT|EST)?");
    private static final Pattern CREDIT = Pattern.compile("(?i)^(by |from |in )\\p{L}.*");
    private static final Pattern MARK = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");

    private AnpaReader() {}

    static boolean isAnpa(byte[] bytes) {
        if (bytes.length < 8) {
            return false;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        boolean sync = head.startsWith("\u0016\u0016") || head.startsWith("\u0001") || head.startsWith(" \u0016");
        return sync && START.matcher(head).matches();
    }

    static WireDocument read(byte[] bytes) {
        String text = WireText.decode(bytes);
        WireItem item = new WireItem("anpa");
        int stx = text.indexOf(2);
        int etx = text.indexOf(3, Math.max(stx, 0));
        header(text.substring(0, stx < 0 ? text.length() : stx), item);
        if (stx >= 0) {
            story(text.substring(stx + 1, etx < 0 ? text.length() : etx), item);
        }
        if (etx >= 0) {
            end(text.substring(etx + 1), item);
        }
        return new WireDocument("anpa", "message", List.of(item), null, null);
    }

    private static void header(String head, WireItem item) {
        head.lines().map(PRIORITY::matcher).filter(Matcher::matches).findFirst().ifPresent(m -> {
            item.urgency = urgency(m.group(1).toLowerCase(Locale.ROOT));
            item.slugline = squeeze(MARK.matcher(m.group(4)).replaceAll(""));
        });
    }

    /** Flash, bulletin, urgent, rush or regular, deferred. */
    private static @Nullable Integer urgency(String priority) {
        return switch (priority) {
            case "f" -> 1;
            case "b" -> 2;
            case "u" -> 3;
            case "r", "d" -> 4;
            case "a", "s", "w" -> 5;
            default -> null;
        };
    }

    private static void story(String story, WireItem item) {
        List<String> head = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : story.lines().toList()) {
            String plain = MARK.matcher(line).replaceAll("");
            boolean first = head.isEmpty() && text.isEmpty();
            if (plain.startsWith("^") || (first && !plain.isBlank())) {
                head.add(plain);
            } else if (!text.isEmpty() || plain.startsWith("\t") || plain.startsWith("   ")) {
                text.add(plain);
            } else if (!plain.isBlank()) {
                head.add(plain);
            }
        }
        lines(head, item);
        item.body = WireText.paragraphs(text);
    }

    private static void lines(List<String> head, WireItem item) {
        for (int i = 1; i < head.size(); i++) {
            String line = squeeze(head.get(i).replaceAll("^[\\^\\s]+|[<=\\s]+$", ""));
            if (line == null) {
                continue;
            }
            if (line.regionMatches(true, 0, "eds", 0, 3)) {
                item.editorialNote = line;
            } else if (item.byline == null && CREDIT.matcher(line).matches() && item.title != null) {
                item.byline = line;
            } else if (item.title == null) {
                item.title = line;
            }
        }
    }

    private static void end(String tail, WireItem item) {
        Matcher m = END.matcher(tail);
        if (m.find()) {
            item.firstCreated = "20" + m.group(3) + "-" + m.group(1) + "-" + m.group(2) + "T" + m.group(4) + ":"
                    + m.group(5) + ":00" + zone(m.group(6));
        }
    }

    private static String zone(@Nullable String name) {
        return switch (name == null ? "" : name.toUpperCase(Locale.ROOT)) {
            case "GMT", "UTC" -> "Z";
            case "EDT" -> "-04:00";
            case "EST" -> "-05:00";
            default -> "";
        };
    }
}
