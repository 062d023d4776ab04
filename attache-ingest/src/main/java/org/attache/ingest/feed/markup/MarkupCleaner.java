package org.attache.ingest.feed.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a feed's markup what could run or restyle a page, and makes its addresses absolute.
 *
 * <p>It rewrites rather than parses: text, character references and the order of tags stay as the feed has them, so that
 * the raw form can be trusted as the source's own. Every {@code <} of the result starts a tag of {@code markup.tsv}, with
 * attributes of that table in order of their names, values in double quotes and harmless addresses; every other
 * {@code <} is escaped; comments, declarations, handlers, styles and scripts are gone. A tag whose quotation mark is
 * never closed ends the reading of tags: the rest is text. Linear in the length of the markup.
 */
public final class MarkupCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String MATH = "http://www.w3.org/1998/Math/MathML";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final String in;
    private final String base;
    private final boolean html;
    private final StringBuilder out;
    private final Deque<Markup.Kind> kinds = new ArrayDeque<>();
    private int at;
    private boolean tagsEnd;

    private MarkupCleaner(String in, String base, boolean html) {
        this.in = in;
        this.base = base;
        this.html = html;
        this.out = new StringBuilder(in.length() + 16);
    }

    /**
     * Cleans markup.
     *
     * @param base what relative addresses are relative to, empty to leave them
     * @param html true for HTML, where {@code svg} and {@code math} need no namespace
     */
    public static String clean(String markup, String base, boolean html) {
        return new MarkupCleaner(markup, base, html).run();
    }

    private String run() {
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '<') {
                angle();
            } else if (c == '&') {
                at = References.copy(in, at, out);
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void angle() {
        char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
        if (tagsEnd) {
            escape();
        } else if (isLetter(next)) {
            startTag();
        } else if (next == '/') {
            endTag();
        } else if (next == '>') {
            at += 2;
        } else if (in.startsWith("<!--", at)) {
            skipTo("-->");
        } else if (next == '?' || in.regionMatches(true, at, "<!doctype", 0, 9)) {
            skipTo(">");
        } else if (in.startsWith("<![CDATA[", at)) {
            at += 9;
        } else {
            escape();
        }
    }

    private void escape() {
        out.append("&lt;");
        at++;
    }

    private void skipTo(String mark) {
        int end = in.indexOf(mark, at);
        at = end < 0 ? in.length() : end + mark.length();
    }

    private void endTag() {
        int end = in.indexOf('>', at);
        if (end < 0) {
            tagsEnd = true;
            return;
        }
        int nameEnd = nameEnd(at + 2);
        String name = in.substring(at + 2, nameEnd).toLowerCase(Locale.ROOT);
        Markup.Kind kind = kind(name);
        String spelled = kind.element(name);
        if (spelled != null && !Markup.isVoid(name)) {
            out.append("</").append(spelled).append('>');
        }
        if ((name.equals("svg") || name.equals("math")) && !kinds.isEmpty()) {
            kinds.pop();
        }
        at = end + 1;
    }

    private void startTag() {
        int nameEnd = nameEnd(at + 1);
        String name = in.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
        TagReader tag = TagReader.read(in, nameEnd);
        if (tag == null) {
            tagsEnd = true;
            return;
        }
        at = tag.end();
        if (Markup.isDropped(name)) {
            dropContent(name, tag.closed());
            return;
        }
        Map<String, String> attributes = new TreeMap<>(tag.attributes());
        enter(name, attributes, tag.closed());
        Markup.Kind kind = kind(name);
        String spelled = kind.element(name);
        if (spelled != null) {
            write(spelled, kind, attributes, tag.closed());
        }
    }

    /** Opens the vocabulary of a drawing or formula, with its namespace. */
    private void enter(String name, Map<String, String> attributes, boolean closed) {
        String namespace = name.equals("svg") ? SVG : name.equals("math") ? MATH : null;
        if (namespace == null) {
            return;
        }
        if (html) {
            attributes.putIfAbsent("xmlns", namespace);
        }
        if (namespace.equals(attributes.get("xmlns")) && !closed) {
            kinds.push(name.equals("svg") ? Markup.Kind.SVG : Markup.Kind.MATH);
        }
    }

    private Markup.Kind kind(String name) {
        Markup.Kind open = kinds.peek();
        return open != null && open.element(name) != null ? open : Markup.Kind.HTML;
    }

    private void write(String name, Markup.Kind kind, Map<String, String> attributes, boolean closed) {
        if (kind != Markup.Kind.HTML && attributes.keySet().stream().anyMatch(key -> key.startsWith("xlink:"))) {
            attributes.put("xmlns:xlink", XLINK);
        }
        out.append('<').append(name);
        Map<String, String> kept = new TreeMap<>();
        attributes.forEach((key, value) -> keep(kind, key, value, kept));
        kept.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
        if (kind == Markup.Kind.HTML && Markup.isVoid(name)) {
            out.append(" />");
        } else {
            out.append(closed ? "></" + name + ">" : ">");
        }
    }

    private void keep(Markup.Kind kind, String key, String value, Map<String, String> kept) {
        String spelled = kind.attribute(key);
        if (spelled == null) {
            return;
        }
        if (!Markup.isAddress(spelled)) {
            kept.put(spelled, References.attribute(value));
            return;
        }
        String address = Addresses.resolve(base, References.decode(value));
        if (Addresses.isSafe(address)) {
            kept.put(spelled, References.escape(address));
        }
    }

    private void dropContent(String name, boolean closed) {
        if (closed && !html) {
            return;
        }
        String end = "</" + name;
        for (int i = at; i >= 0; i = in.indexOf("</", i + 1)) {
            if (in.regionMatches(true, i, end, 0, end.length())) {
                at = i;
                skipTo(">");
                return;
            }
        }
        at = in.length();
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < in.length() && (Character.isLetterOrDigit(in.charAt(i)) || ":-_.".indexOf(in.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** One tag's attributes, and where it ends. */
    private record TagReader(Map<String, String> attributes, boolean closed, int end) {

        /** Reads from behind the name; null when the tag never ends. */
        static @Nullable TagReader read(String in, int from) {
            Map<String, String> attributes = new TreeMap<>();
            int i = from;
            while (i < in.length()) {
                char c = in.charAt(i);
                if (c == '>') {
                    return new TagReader(attributes, in.charAt(i - 1) == '/', i + 1);
                }
                if (Character.isWhitespace(c) || c == '/') {
                    i++;
                    continue;
                }
                i = attribute(in, i, attributes);
                if (i < 0) {
                    return null;
                }
            }
            return null;
        }

        private static int attribute(String in, int from, Map<String, String> attributes) {
            int nameEnd = from + 1;
            while (nameEnd < in.length() && !Character.isWhitespace(in.charAt(nameEnd))
                    && "=/>".indexOf(in.charAt(nameEnd)) < 0) {
                nameEnd++;
            }
            String name = in.substring(from, nameEnd).toLowerCase(Locale.ROOT);
            int i = skipSpace(in, nameEnd);
            if (i >= in.length() || in.charAt(i) != '=') {
                attributes.putIfAbsent(name, name);
                return nameEnd;
            }
            return value(in, skipSpace(in, i + 1), name, attributes);
        }

        private static int value(String in, int from, String name, Map<String, String> attributes) {
            if (from >= in.length()) {
                return -1;
            }
            char quote = in.charAt(from);
            if (quote == '"' || quote == '\'') {
                int end = in.indexOf(quote, from + 1);
                if (end >= 0) {
                    attributes.putIfAbsent(name, in.substring(from + 1, end));
                }
                return end < 0 ? -1 : end + 1;
            }
            int end = from;
            while (end < in.length() && !Character.isWhitespace(in.charAt(end)) && in.charAt(end) != '>') {
                end++;
            }
            attributes.putIfAbsent(name, in.substring(from, end));
            return end;
        }

        private static int skipSpace(String in, int from) {
            int i = from;
            while (i < in.length() && Character.isWhitespace(in.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
