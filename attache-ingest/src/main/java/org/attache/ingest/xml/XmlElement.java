package org.attache.ingest.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with its content in document order.
 *
 * @param prefix as written, empty when there is none
 * @param namespace the address the prefix stands for, empty when it stands for none
 */
public record XmlElement(String prefix, String namespace, String local, List<XmlAttribute> attributes,
        List<XmlNode> content) {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    public XmlElement {
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** The value of the attribute with this local name, whatever its namespace and case; null when there is none. */
    public @Nullable String attribute(String name) {
        for (XmlAttribute attribute : attributes) {
            if (!attribute.isDeclaration() && attribute.local().equalsIgnoreCase(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The value of {@code xml:name}, null when it is not there. */
    public @Nullable String xmlAttribute(String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.namespace().equals(XML) && attribute.local().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    public Stream<XmlElement> children() {
        return content.stream().filter(XmlNode.Child.class::isInstance).map(n -> ((XmlNode.Child) n).element());
    }

    /** Child elements with this local name, in any namespace. */
    public Stream<XmlElement> children(String name) {
        return children().filter(child -> child.local().equals(name));
    }

    /** The first child with this local name. */
    public Optional<XmlElement> child(String name) {
        return children(name).findFirst();
    }

    /** This element and all below it, in document order. */
    public Stream<XmlElement> descendants() {
        return Stream.concat(Stream.of(this), children().flatMap(XmlElement::descendants));
    }

    /** The text that stands directly in this element. */
    public String ownText() {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlNode.Text run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** All text in this element and below. */
    public String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        for (XmlNode node : content) {
            switch (node) {
                case XmlNode.Text run -> text.append(run.text());
                case XmlNode.Child child -> child.element().appendText(text);
            }
        }
    }
}
