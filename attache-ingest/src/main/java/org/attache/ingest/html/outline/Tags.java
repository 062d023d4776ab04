package org.attache.ingest.html.outline;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** How elements of HTML behave in the layout of a page. */
public final class Tags {
    enum Flow {
        SKIP, BREAK, INLINE, BLOCK
    }

    private Tags() {}

    static Flow of(String tag) {
        return switch (tag) {
            case "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas",
                    "select",
                    "option", "button", "input", "textarea", "label", "datalist", "audio", "video", "map", "head", "rp",
                    "rt" ->
                Flow.SKIP;
            case "br" -> Flow.BREAK;
            case "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
                    "i",
                    "img", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
                    "sup", "time", "tt", "u", "var", "wbr", "ruby", "rb" ->
                Flow.INLINE;
            default -> Flow.BLOCK;
        };
    }

    static Passage.Kind kind(String tag) {
        return switch (tag) {
            case "p" -> Passage.Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Passage.Kind.HEADING;
            case "li" -> Passage.Kind.ITEM;
            case "td", "th" -> Passage.Kind.CELL;
            case "figcaption", "caption", "figure" -> Passage.Kind.CAPTION;
            case "blockquote" -> Passage.Kind.QUOTE;
            case "pre" -> Passage.Kind.CODE;
            case "dt", "dd" -> Passage.Kind.TERM;
            default -> Passage.Kind.LOOSE;
        };
    }

    static boolean isPicture(String tag) {
        return switch (tag) {
            case "img", "picture", "video", "iframe", "amp-img", "object" -> true;
            default -> false;
        };
    }

    /** True for elements that may hold a whole article; false for parts of a text. */
    public static boolean holdsArticles(String tag) {
        return switch (tag) {
            case "p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
                    "figure" ->
                false;
            default -> true;
        };
    }

    /** True for elements that only divide the page, and for those that HTML does not know. */
    public static boolean isDivision(String tag) {
        return switch (tag) {
            case "p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
                    "figure", "table", "tbody", "tr", "td", "th", "body", "main" ->
                false;
            default -> true;
        };
    }

    /** True for elements that hold markup which a script puts in place, or shows instead of one. */
    static boolean isTemplate(Element element) {
        return switch (element.normalName()) {
            case "template", "noscript" -> true;
            case "script" -> element.attr("type").equals("text/template") || element.attr("type").equals("text/html");
            default -> false;
        };
    }

    static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden") || hiddenByStyle(element.attr("style"))
                || element.attr("aria-hidden").equals("true") && element.normalName().equals("span");
    }

    private static boolean hiddenByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String flat = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return flat.contains("display:none") || flat.contains("visibility:hidden");
    }
}
