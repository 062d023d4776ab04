package org.attache.ingest.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.ingest.feed.markup.References;
import org.attache.ingest.xml.XmlElement;
import org.attache.ingest.xml.XmlParser;
import org.jspecify.annotations.Nullable;

/** Lists of feeds as OPML 1.0 and 2.0. */
public final class Opml {
    private Opml() {}

    /**
     * A feed of a list.
     *
     * @param title as the list calls it
     * @param feed the feed's address
     * @param site the page it belongs to
     * @param path titles of the folders it stands in, outermost first
     */
    public record Subscription(@Nullable String title, String feed, @Nullable String site, List<String> path) {

        public Subscription {
            path = List.copyOf(path);
        }
    }

    /** The feeds of a list in order; empty when the bytes are no OPML or hold no feed. */
    public static List<Subscription> read(byte[] bytes) {
        List<Subscription> found = new ArrayList<>();
        XmlParser.parse(bytes, null).map(document -> document.root()).filter(root -> root.local().equals("opml"))
                .flatMap(root -> root.child("body")).ifPresent(body -> collect(body, List.of(), found));
        return found;
    }

    private static void collect(XmlElement parent, List<String> path, List<Subscription> found) {
        parent.children("outline").forEach(outline -> {
            String text = outline.attribute("text");
            String title = text == null ? outline.attribute("title") : text;
            String feed = Optional.ofNullable(outline.attribute("xmlUrl")).map(String::strip).orElse("");
            if (!feed.isEmpty()) {
                found.add(new Subscription(title, feed, outline.attribute("htmlUrl"), path));
            }
            List<String> inner = new ArrayList<>(path);
            if (feed.isEmpty() && title != null) {
                inner.add(title);
            }
            collect(outline, inner, found);
        });
    }

    /** Writes a list; feeds of one folder that follow each other share it. */
    public static String write(String title, List<Subscription> feeds) {
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>")
                .append(References.escape(title)).append("</title></head>\n<body>\n");
        List<String> open = List.of();
        for (Subscription feed : feeds) {
            open = folders(open, feed.path(), out);
            String name = References.escape(Objects.requireNonNullElse(feed.title(), feed.feed()));
            out.append("<outline type=\"rss\" text=\"").append(name).append("\" xmlUrl=\"")
                    .append(References.escape(feed.feed())).append('"');
            if (feed.site() != null) {
                out.append(" htmlUrl=\"").append(References.escape(feed.site())).append('"');
            }
            out.append("/>\n");
        }
        folders(open, List.of(), out);
        return out.append("</body>\n</opml>\n").toString();
    }

    private static List<String> folders(List<String> open, List<String> wanted, StringBuilder out) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        out.append("</outline>\n".repeat(open.size() - same));
        wanted.subList(same, wanted.size()).forEach(folder -> out.append("<outline text=\"")
                .append(References.escape(folder)).append("\">\n"));
        return wanted;
    }
}
