package org.attache.ingest.html.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns a parsed page into boxes and passages: what a reader sees as blocks, without scripts and hidden parts.
 *
 * <p>One walk over the tree. Inline elements flow into the passage around them; a block element, or two line breaks in
 * a row, ends it.
 */
public final class Outline {
    private final Hints hints = new Hints();
    private final StringBuilder text = new StringBuilder();
    private final boolean honest;
    private Box box;
    private int links;
    private int linked;
    private int breaks;
    private int figures;

    private Outline(Element body, boolean honest) {
        this.honest = honest;
        this.box = new Box(body, null, Hint.NONE);
    }

    /** @param hidden whether parts that the page hides, and templates, are read too */
    public static Box of(Element body, boolean hidden) {
        Outline outline = new Outline(body, !hidden);
        outline.children(body);
        outline.flush();
        return outline.box;
    }

    private void children(Element parent) {
        List<Node> nodes = parent.childNodes();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (Tags.isPicture(element.normalName())) {
            box.addPictures(1);
        }
        switch (Tags.of(element.normalName())) {
            case SKIP -> unpack(element);
            case BREAK -> lineBreak();
            case INLINE -> inline(element);
            case BLOCK -> block(element);
        }
    }

    /** Some pages keep the article in a template that a script puts in place. */
    private void unpack(Element element) {
        if (!honest && Tags.isTemplate(element)) {
            String markup = element.data();
            children(markup.isEmpty() ? element : Jsoup.parseBodyFragment(markup).body());
        }
    }

    private void inline(Element element) {
        if (honest && Tags.hidden(element)) {
            return;
        }
        boolean link = element.normalName().equals("a") && element.hasAttr("href");
        links += link ? 1 : 0;
        children(element);
        links -= link ? 1 : 0;
    }

    private void block(Element element) {
        flush();
        if (honest && Tags.hidden(element)) {
            return;
        }
        Box outer = box;
        box = new Box(element, outer, hints.of(element));
        int figure = element.normalName().equals("figure") ? 1 : 0;
        figures += figure;
        children(element);
        flush();
        figures -= figure;
        outer.addPictures(box.pictures());
        if (!box.parts().isEmpty()) {
            outer.add(box);
        }
        box = outer;
    }

    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            int keep = breaks;
            flush();
            breaks = keep;
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void append(String words) {
        int before = text.length();
        boolean space = before == 0 || text.charAt(before - 1) == ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                if (!space) {
                    text.append(' ');
                }
                space = true;
            } else if (!isInvisible(c)) {
                text.append(c);
                space = false;
            }
        }
        count(text.length() - before);
    }

    /** The words as a passage would have them: white space normalised, invisible characters taken out. */
    public static String squeeze(String words) {
        Outline outline = new Outline(new Element("p"), false);
        outline.append(words);
        return outline.text.toString().strip();
    }

    private void count(int added) {
        if (added > 0) {
            linked += links > 0 ? added : 0;
            if (text.charAt(text.length() - 1) != ' ' || added > 1) {
                breaks = 0;
            }
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u205f'
                || c == '\u3000'
                || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    private void flush() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            Passage.Kind kind = figures > 0 && kind(box) == Passage.Kind.HEADING ? Passage.Kind.CAPTION : kind(box);
            box.add(new Passage(kind, text.substring(0, end), box, linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static Passage.Kind kind(Box box) {
        for (@Nullable
        Box at = box; at != null; at = at.parent()) {
            Passage.Kind kind = Tags.kind(at.tag());
            if (kind != Passage.Kind.LOOSE) {
                return kind;
            }
            if (!at.tag().equals("div") && !at.tag().equals("section")) {
                return kind;
            }
            if (at.parts().size() > 1) {
                return kind;
            }
        }
        return Passage.Kind.LOOSE;
    }
}
