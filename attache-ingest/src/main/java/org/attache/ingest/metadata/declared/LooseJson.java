package org.attache.ingest.metadata.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages really carry it: raw line ends in strings, trailing and missing commas, comments, a cut-off end.
 *
 * <p>Gives {@code Map}, {@code List} and {@code String} (numbers and literals as their text, null as null). Reads as far
 * as it can and never fails; what nests deeper than {@link #DEEPEST} ends it. Linear in the length of the text.
 */
final class LooseJson {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** All values that stand in the text, one after another. */
    static List<Object> readAll(String text) {
        LooseJson json = new LooseJson(text);
        List<Object> values = new ArrayList<>();
        while (json.skipTo("{[")) {
            Object value = json.value(0);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean skipTo(String marks) {
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length();
    }

    private @Nullable Object value(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            at = text.length();
        }
        if (at >= text.length()) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            String name = text.charAt(at) == '"' ? string() : String.valueOf(literal());
            skipSpace();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
            }
            Object value = value(depth + 1);
            if (value != null) {
                members.putIfAbsent(name, value);
            }
        }
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        while (more(']')) {
            Object value = value(depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    /** Stands before the next member, or behind the closing mark and says no. */
    private boolean more(char close) {
        skipSpace();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '}' || c == ']') {
            at += c == close || c == ']' ? 1 : 0;
            return false;
        }
        return true;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(value);
            } else {
                value.append(c);
            }
        }
        at++;
        return value.toString();
    }

    private void escape(StringBuilder value) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'r' -> value.append('\n');
            case 't', 'b', 'f' -> value.append(' ');
            case 'u' -> value.append(hex());
            default -> value.append(c);
        }
    }

    private char hex() {
        int code = 0;
        int end = Math.min(at + 4, text.length());
        while (at < end && Character.digit(text.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(at++), 16);
        }
        return (char) code;
    }

    private @Nullable String literal() {
        int start = at;
        while (at < text.length() && ",:{}[]\" \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
            return null;
        }
        String word = text.substring(start, at);
        return word.equals("null") ? null : word;
    }

    private void skipSpace() {
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0') {
                at++;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }
}
