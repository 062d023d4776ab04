package org.attache.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from start, text and end. Elements deeper than {@value #MAX_DEPTH} are dropped and their text goes to
 * the deepest one kept, so that whoever walks the tree may do so by recursion.
 */
final class XmlTree {
    private static final int MAX_DEPTH = 200;

    private record Open(String prefix, String namespace, String local, List<XmlAttribute> attributes,
            List<XmlNode> content) {

        XmlElement close() {
            return new XmlElement(prefix, namespace, local, attributes, content);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlElement root;
    private int tooDeep;

    void start(String prefix, String namespace, String local, List<XmlAttribute> attributes) {
        flush();
        if (open.size() >= MAX_DEPTH || (root != null && open.isEmpty())) {
            tooDeep++;
            return;
        }
        open.push(new Open(prefix, namespace, local, attributes, new ArrayList<>()));
    }

    void text(CharSequence run) {
        if (!open.isEmpty()) {
            text.append(run);
        }
    }

    void end() {
        flush();
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        XmlElement done = open.pop().close();
        if (open.isEmpty()) {
            root = done;
        } else {
            open.element().content().add(new XmlNode.Child(done));
        }
    }

    /** The root, or null when there is no complete element. */
    @Nullable
    XmlElement root() {
        return root;
    }

    private void flush() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.element().content().add(new XmlNode.Text(text.toString()));
        }
        text.setLength(0);
    }
}
