package org.attache.ingest.feed.markup;

import java.util.Locale;
import org.attache.ingest.xml.Windows1252;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Character references of HTML: kept as written where they are good, escaped where they are none. */
public final class References {
    private static final int LONGEST = 34;

    private References() {}

    /**
     * Copies the reference (or the bare ampersand) at a place.
     *
     * @return the place behind it
     */
    static int copy(String in, int at, StringBuilder out) {
        int end = end(in, at + 1);
        String body = in.substring(at + 1, end);
        boolean closed = end < in.length() && in.charAt(end) == ';';
        if (closed && body.startsWith("#")) {
            String number = number(body);
            out.append(number.isEmpty() ? "&amp;" + body + ";" : number);
        } else if (closed && Entities.isNamedEntity(body)) {
            out.append('&').append(body).append(';');
        } else {
            out.append("&amp;").append(body);
            return end;
        }
        return end + 1;
    }

    /** An attribute's value with everything escaped that could end it. */
    static String attribute(String value) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length();) {
            char c = value.charAt(i);
            if (c == '&') {
                i = copy(value, i, out);
                continue;
            }
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
            i++;
        }
        return out.toString();
    }

    static String decode(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static int end(String in, int from) {
        int i = from < in.length() && in.charAt(from) == '#' ? from + 1 : from;
        while (i < in.length() && i - from < LONGEST && Character.isLetterOrDigit(in.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A numeric reference as it stays, empty when it is none. Numbers of windows-1252 become those they stand for. */
    private static String number(String body) {
        String digits = body.substring(1).toLowerCase(Locale.ROOT);
        boolean hex = digits.startsWith("x");
        int code;
        try {
            code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
        } catch (NumberFormatException e) {
            return "";
        }
        if (code >= 0x80 && code < 0xA0) {
            return "&#x" + Integer.toHexString(Windows1252.letter(code)) + ";";
        }
        return switch (code) {
            case '"' -> "\"";
            case '\'' -> "'";
            default -> "&#" + digits + ";";
        };
    }
}
