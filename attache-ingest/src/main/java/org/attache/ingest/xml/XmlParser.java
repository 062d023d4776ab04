package org.attache.ingest.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML: strictly first, by repair when that fails. Never throws for a bad document.
 *
 * <p>Thread-safe; linear in the length of the document.
 */
public final class XmlParser {
    private static final WstxInputFactory FACTORY = factory();

    private XmlParser() {}

    /** The outcome of the strict reading: a root, or the fault that ended it. */
    private record Strict(@Nullable XmlElement root, @Nullable String fault, String where) {}

    /**
     * Reads bytes.
     *
     * @param mediaType the Content-Type that came with them, null when none did
     * @return the document, or empty when it holds no element at all
     */
    public static Optional<XmlDocument> parse(byte[] bytes, @Nullable String mediaType) {
        XmlEncoding.Decoded decoded = XmlEncoding.decode(bytes, mediaType);
        return parse(decoded);
    }

    static Optional<XmlDocument> parse(XmlEncoding.Decoded decoded) {
        Doctype doctype = Doctype.cut(decoded.text().strip());
        String text = expand(doctype);
        Strict strict = strict(text);
        XmlElement root = strict.root() != null ? strict.root() : XmlRepair.parse(text);
        if (root == null) {
            return Optional.empty();
        }
        String fault = decoded.fault() != null ? decoded.fault() : strict.fault();
        return Optional.of(new XmlDocument(root, doctype.declaration(), decoded.encoding(), fault,
                decoded.fault() != null ? "" : strict.where()));
    }

    private static Strict strict(String text) {
        XmlTree tree = new XmlTree();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                event(reader, reader.next(), tree);
            }
            return new Strict(tree.root(), null, "");
        } catch (XMLStreamException e) {
            return new Strict(null, reason(e), place(e.getLocation()));
        }
    }

    /** Puts the document's own harmless entities in their places. */
    private static String expand(Doctype doctype) {
        String text = doctype.rest();
        for (var entity : doctype.entities().entrySet()) {
            text = text.replace("&" + entity.getKey() + ";", entity.getValue());
        }
        return text;
    }

    private static void event(XMLStreamReader reader, int event, XmlTree tree) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> tree.start(orEmpty(reader.getPrefix()),
                    orEmpty(reader.getNamespaceURI()), reader.getLocalName(), attributes(reader));
            case XMLStreamConstants.END_ELEMENT -> tree.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> tree
                    .text(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException(
                    "Undeclared entity '" + reader.getLocalName() + "'", reader.getLocation());
            default -> {
            }
        }
    }

    private static List<XmlAttribute> attributes(XMLStreamReader reader) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            attributes.add(new XmlAttribute(prefix == null ? "" : "xmlns", XmlAttribute.DECLARATION,
                    prefix == null ? "xmlns" : prefix, orEmpty(reader.getNamespaceURI(i))));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new XmlAttribute(orEmpty(reader.getAttributePrefix(i)),
                    orEmpty(reader.getAttributeNamespace(i)), reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
        }
        return attributes;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String reason(XMLStreamException e) {
        String message = orEmpty(e.getMessage());
        int line = message.indexOf('\n');
        return "not well-formed XML: " + (line < 0 ? message : message.substring(0, line));
    }

    private static String place(@Nullable Location location) {
        return location == null ? "" : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        // a fault found late would come unchecked
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        return factory;
    }
}
