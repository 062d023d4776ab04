package org.attache.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.ingest.xml.XmlElement;
import org.attache.ingest.xml.XmlNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs of a marked-up or plain body: the innermost block elements in order. Pictures and captions are no text. */
final class Blocks {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "li",
            "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "caption", "blockquote", "bq", "block", "pre",
            "section", "article", "header", "footer", "aside", "body", "body.content", "fn", "hr", "tbody", "thead",
            "tfoot", "nitf-table", "figure", "note", "body.head", "body.end", "address", "main", "nav");
    private static final Set<String> SILENT = Set.of("media", "script", "style", "head", "figcaption", "metadata",
            "svg");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Blocks() {}

    /** The blocks of an XML body. */
    static List<String> of(XmlElement body) {
        Blocks blocks = new Blocks();
        blocks.walk(body);
        blocks.close();
        return blocks.blocks;
    }

    /** The blocks of a body in HTML. */
    static List<String> ofHtml(String html) {
        Document document = Jsoup.parse(html);
        Blocks blocks = new Blocks();
        blocks.walk(document.body());
        blocks.close();
        return blocks.blocks;
    }

    /** The parts of plain text between blank lines. */
    static List<String> ofPlain(String text) {
        Blocks blocks = new Blocks();
        for (String line : text.split("\\R", -1)) {
            if (line.isBlank()) {
                blocks.close();
            }
            blocks.open.append(line).append('\n');
        }
        blocks.close();
        return blocks.blocks;
    }

    private void walk(XmlElement element) {
        for (XmlNode node : element.content()) {
            switch (node) {
                case XmlNode.Text text -> open.append(text.text());
                case XmlNode.Child child -> {
                    String name = child.element().local().toLowerCase(Locale.ROOT);
                    if (enter(name)) {
                        walk(child.element());
                        leave(name);
                    }
                }
            }
        }
    }

    private void walk(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (node instanceof Element child && enter(child.normalName())) {
                walk(child);
                leave(child.normalName());
            }
        }
    }

    private boolean enter(String name) {
        leave(name);
        return !SILENT.contains(name);
    }

    private void leave(String name) {
        if (BLOCKS.contains(name)) {
            close();
        } else if (name.equals("br")) {
            open.append('\n');
        }
    }

    private void close() {
        String text = WireItem.squeeze(open.toString());
        if (text != null) {
            blocks.add(text);
        }
        open.setLength(0);
    }
}
