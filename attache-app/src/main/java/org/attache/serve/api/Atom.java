package org.attache.serve.api;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.attache.report.phrase.Words;
import org.attache.serve.http.Request;

/** Feeds as RFC 4287 has them. */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    /** @param path where it is read, from the root of this server */
    record Entry(String id, String title, String summary, String path, Instant updated) {}

    private Atom() {}

    static String feed(Request request, String title, List<Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(text);
            String base = "http://" + request.header("host").orElse("localhost");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            element(out, "id",
                    "urn:attache:list:" + Integer.toHexString((request.path() + request.query()).hashCode()));
            element(out, "title", title + " · Attaché");
            element(out, "updated", entries.stream().map(Entry::updated).max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH).toString());
            out.writeStartElement("author");
            element(out, "name", "Attaché");
            out.writeEndElement();
            for (Entry entry : entries) {
                entry(out, base, entry);
            }
            out.writeEndDocument();
            out.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write a feed", e);
        }
    }

    private static void entry(XMLStreamWriter out, String base, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:attache:" + entry.id());
        element(out, "title", entry.title());
        element(out, "updated", entry.updated().toString());
        out.writeEmptyElement("link");
        out.writeAttribute("href", base + entry.path());
        element(out, "summary", entry.summary());
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(Words.oneLine(text));
        out.writeEndElement();
    }
}
