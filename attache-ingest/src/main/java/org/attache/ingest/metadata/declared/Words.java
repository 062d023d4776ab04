package org.attache.ingest.metadata.declared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Comparing short texts as a reader would: white space, case and punctuation do not matter. */
public final class Words {
    private Words() {}

    /** White space runs become one space, ends are trimmed. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white) {
                out.append(c);
            } else if (!space) {
                out.append(' ');
            }
            space = white;
        }
        return out.toString().strip();
    }

    /** The text of an element if it has at most so many characters, else nothing. Costs no more than what is asked for. */
    public static String ifShort(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        Deque<Node> open = new ArrayDeque<>();
        open.push(element);
        while (!open.isEmpty() && text.length() <= 2 * longest) {
            Node node = open.pop();
            if (node instanceof TextNode words) {
                append(words.getWholeText(), text, 2 * longest);
            } else if (open.size() < longest) {
                List<Node> inside = node.childNodes();
                for (int i = Math.min(inside.size(), longest) - 1; i >= 0; i--) {
                    open.push(inside.get(i));
                }
                text.append(node instanceof Element at && (at.isBlock() || at.normalName().equals("br")) ? " " : "");
            }
        }
        String squeezed = squeeze(text.toString());
        return squeezed.length() <= longest ? squeezed : "";
    }

    /** Appends with runs of white space as one, at most so many characters. */
    private static void append(String words, StringBuilder text, int most) {
        for (int i = 0; i < words.length() && text.length() <= most; i++) {
            char c = words.charAt(i);
            boolean white = c <= ' ' || c == '\u00a0';
            if (!white || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(white ? ' ' : c);
            }
        }
    }

    /** Resolves character references that were escaped twice, and squeezes. */
    public static String plain(String text) {
        return squeeze(text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text);
    }

    public static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    /** True when a declared title is the shown one, or the shown one with something before or behind. */
    public static boolean confirms(String declared, String shown) {
        String a = fold(declared);
        String b = fold(shown);
        return b.length() >= 4 && (a.equals(b) || a.startsWith(b) || a.endsWith(b)
                || a.length() * 2 > b.length() && a.length() >= 12 && b.contains(a));
    }

    /** Letters and digits in lower case. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
