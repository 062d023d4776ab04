package org.attache.ingest.xml;

/**
 * An attribute. Namespace declarations are attributes too, with the namespace {@value #DECLARATION}.
 *
 * @param namespace empty when it has none
 */
public record XmlAttribute(String prefix, String namespace, String local, String value) {
    static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

    /** The name as it was written. */
    public String name() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    public boolean isDeclaration() {
        return namespace.equals(DECLARATION);
    }
}
