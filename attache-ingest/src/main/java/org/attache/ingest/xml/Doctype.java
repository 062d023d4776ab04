package org.attache.ingest.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document type declaration, cut out of a document.
 *
 * <p>It is never obeyed: no external subset, no parameter entity, no entity made of entities. What is kept are the
 * internal entities whose value is plain text or one character reference, at most {@value #MAX_VALUE} characters,
 * and {@value #MAX_ENTITIES} of them; they are harmless, and some feeds need them.
 *
 * @param declaration what stood between {@code <!DOCTYPE} and its end, empty when there is none
 * @param rest the document without it; line numbers are kept
 * @param entities the harmless entities by name
 */
record Doctype(String declaration, String rest, Map<String, String> entities) {
    private static final int MAX_VALUE = 40;
    private static final int MAX_ENTITIES = 64;
    private static final Pattern ENTITY = Pattern
            .compile("<!ENTITY\\s{1,50}([\\w.-]{1,80})\\s{1,50}([\"'])((?:&#\\w{1,8};|[^&%\"'<]{0," + MAX_VALUE
                    + "}))\\2\\s{0,50}>");

    static Doctype cut(String text) {
        int start = start(text);
        if (start < 0) {
            return new Doctype("", text, Map.of());
        }
        int end = end(text, start);
        String declaration = text.substring(start + "<!DOCTYPE".length(), end - 1);
        String lines = "\n".repeat((int) declaration.chars().filter(c -> c == '\n').count());
        return new Doctype(declaration, text.substring(0, start) + lines + text.substring(end), entities(declaration));
    }

    /** Only comments, processing instructions and space may stand before it. */
    private static int start(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                return at;
            } else if (text.charAt(at) == '<') {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int end(String text, int start) {
        boolean inside = false;
        int at = start + 2;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
                continue;
            }
            if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
                continue;
            }
            inside = c == '[' || (inside && c != ']');
            at++;
            if (c == '>' && !inside) {
                return at;
            }
        }
        return at;
    }

    private static Map<String, String> entities(String declaration) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = ENTITY.matcher(declaration);
        while (found.size() < MAX_ENTITIES && matcher.find()) {
            found.putIfAbsent(matcher.group(1), matcher.group(3));
        }
        return found;
    }
}
