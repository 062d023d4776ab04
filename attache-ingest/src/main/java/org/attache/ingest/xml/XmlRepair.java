package org.attache.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads what only resembles XML: unclosed and crossing elements, naked ampersands, entities of HTML, attributes
 * without quotes, a cut-off end. jsoup's tokenizer finds the tags; prefixes are resolved here, because a prefix that
 * nobody declared must keep its name.
 */
final class XmlRepair implements NodeVisitor {
    private final XmlTree tree = new XmlTree();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>(
            List.of(Map.of("xml", "http://www.w3.org/XML/1998/namespace")));

    private XmlRepair() {}

    /** The root element, null when the text holds none. */
    static @Nullable XmlElement parse(String text) {
        XmlRepair repair = new XmlRepair();
        for (Element top : Jsoup.parse(text, "", Parser.xmlParser()).children()) {
            NodeTraversor.traverse(repair, top);
            break;
        }
        return repair.tree.root();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case Element element -> start(element);
            case CDataNode data -> tree.text(data.getWholeText());
            case TextNode text -> tree.text(text.getWholeText());
            default -> {
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            scopes.pop();
            tree.end();
        }
    }

    private void start(Element element) {
        Map<String, String> scope = scope(element);
        scopes.push(scope);
        String[] name = split(element.tagName());
        tree.start(name[0], scope.getOrDefault(name[0], ""), name[1], attributes(element, scope));
    }

    private Map<String, String> scope(Element element) {
        Map<String, String> scope = scopes.element();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                scope = new HashMap<>(scope);
                scope.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue());
            }
        }
        return scope;
    }

    private static List<XmlAttribute> attributes(Element element, Map<String, String> scope) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String[] name = split(attribute.getKey());
            boolean declaration = name[0].equals("xmlns") || attribute.getKey().equals("xmlns");
            String namespace = declaration ? XmlAttribute.DECLARATION
                    : name[0].isEmpty() ? "" : scope.getOrDefault(name[0], "");
            attributes.add(new XmlAttribute(name[0], namespace, name[1], attribute.getValue()));
        }
        return attributes;
    }

    private static String[] split(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? new String[]{"", name}
                : new String[]{name.substring(0, colon), name.substring(colon + 1)};
    }
}
