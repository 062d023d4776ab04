package org.attache.ingest.xml;

/** A part of an element's content: a child element or a run of text. */
public sealed interface XmlNode {

    /** Text with all references resolved; never empty. */
    record Text(String text) implements XmlNode {}

    /** A child element. */
    record Child(XmlElement element) implements XmlNode {}
}
