package org.attache.ingest.feed.markup;

import java.util.List;
import org.attache.ingest.xml.XmlAttribute;
import org.attache.ingest.xml.XmlElement;
import org.attache.ingest.xml.XmlNode;

/** Writes inline markup as text: without prefixes, with the namespaces of drawings and formulas. */
public final class InlineMarkup {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String MATH = "http://www.w3.org/1998/Math/MathML";

    private InlineMarkup() {}

    public static String write(List<XmlNode> content) {
        StringBuilder out = new StringBuilder();
        write(content, out);
        return out.toString();
    }

    private static void write(List<XmlNode> content, StringBuilder out) {
        for (XmlNode node : content) {
            switch (node) {
                case XmlNode.Text text -> out
                        .append(text.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
                case XmlNode.Child child -> write(child.element(), out);
            }
        }
    }

    private static void write(XmlElement element, StringBuilder out) {
        out.append('<').append(element.local());
        boolean drawing = element.local().equals("svg") && element.namespace().equals(SVG);
        boolean formula = element.local().equals("math") && element.namespace().equals(MATH);
        if (drawing || formula) {
            out.append(" xmlns=\"").append(element.namespace()).append('"');
        }
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.isDeclaration()) {
                out.append(' ').append(attribute.name()).append("=\"").append(References.escape(attribute.value()))
                        .append('"');
            }
        }
        out.append('>');
        write(element.content(), out);
        out.append("</").append(element.local()).append('>');
    }
}
