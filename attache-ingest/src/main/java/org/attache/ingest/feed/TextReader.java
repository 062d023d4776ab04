package org.attache.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.ingest.feed.markup.InlineMarkup;
import org.attache.ingest.feed.markup.Markup;
import org.attache.ingest.feed.markup.MarkupCleaner;
import org.attache.ingest.feed.markup.TextRepair;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.xml.XmlElement;
import org.attache.ingest.xml.XmlNode;
import org.jsoup.nodes.Entities;

/**
 * Reads a text construct: plain, escaped markup, inline markup or base64, declared or not.
 *
 * <p>What an element declares is believed with two exceptions, both usual: text that holds child elements is inline
 * markup, and plain text of an RSS feed that is HTML by its look (a closing tag or a reference, and no tag or name that
 * HTML does not have) is HTML.
 *
 * @param atom true for Atom, whose declared types are believed
 * @param atom10 true for Atom 1.0, whose inline markup stands in a {@code div} that is not part of it
 */
record TextReader(boolean atom, boolean atom10, String encoding) {
    private static final String XHTML = "application/xhtml+xml";
    private static final Pattern MARK = Pattern.compile("</\\w+>|&#?\\w{1,34};");
    private static final Pattern TAG = Pattern.compile("</?(\\w+)");
    private static final Pattern NAME = Pattern.compile("&(\\w{1,34});");

    FeedText read(XmlElement element, Scope scope, String standard) {
        String type = type(element.attribute("type"), standard);
        if (!type.endsWith("xml") && element.children().anyMatch(c -> !c.local().equalsIgnoreCase("div"))) {
            type = XHTML;
        }
        boolean inline = type.endsWith("xml");
        String value = (inline ? inline(element) : element.text()).strip();
        if (isBase64(element, type)) {
            value = decode(value);
        }
        if (!atom && type.equals("text/plain") && looksLikeHtml(value)) {
            type = "text/html";
        }
        if (type.equals("text/html") || type.equals(XHTML)) {
            value = MarkupCleaner.clean(value, scope.base(), type.equals("text/html"));
        }
        return new FeedText(TextRepair.repair(value.strip(), encoding), type, scope.base(), scope.language(),
                element.attribute("src"));
    }

    private static String type(@org.jspecify.annotations.Nullable String declared, String standard) {
        String type = declared == null || declared.isBlank() ? standard : declared.strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text", "plain" -> "text/plain";
            case "html" -> "text/html";
            case "xhtml" -> XHTML;
            default -> type;
        };
    }

    private String inline(XmlElement element) {
        List<XmlNode> content = element.content();
        if (atom10) {
            List<XmlNode> ink = content.stream().filter(n -> !(n instanceof XmlNode.Text t && t.text().isBlank()))
                    .toList();
            if (ink.size() == 1 && ink.getFirst() instanceof XmlNode.Child child
                    && child.element().local().equals("div")) {
                content = child.element().content();
            }
        }
        return InlineMarkup.write(content);
    }

    private static boolean isBase64(XmlElement element, String type) {
        boolean textual = type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml")
                || type.endsWith("/json");
        return "base64".equals(element.attribute("mode")) || !textual;
    }

    private static String decode(String value) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(value);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return value;
        }
    }

    private static boolean looksLikeHtml(String text) {
        if (!MARK.matcher(text).find()) {
            return false;
        }
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            if (Markup.Kind.HTML.element(tags.group(1)) == null) {
                return false;
            }
        }
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            if (!Entities.isNamedEntity(names.group(1))) {
                return false;
            }
        }
        return true;
    }
}
