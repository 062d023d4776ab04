package org.attache.ingest.feed.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup to plain text: blocks are parted by a blank line, white space is collapsed. */
public final class PlainText implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(String markup) {
        PlainText plain = new PlainText();
        NodeTraversor.traverse(plain, Jsoup.parseBodyFragment(markup).body());
        return plain.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            part(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            part(element);
        }
    }

    private void part(Element element) {
        if (element.isBlock() && !element.normalName().equals("body")) {
            separate("\n\n");
        } else if (element.normalName().equals("br")) {
            separate("\n");
        }
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void separate(String gap) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String had = text.substring(end);
        text.setLength(end);
        if (end > 0) {
            text.append(had.startsWith("\n\n") ? had : gap);
        }
    }
}
