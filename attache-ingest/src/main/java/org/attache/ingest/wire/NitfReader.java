package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.ingest.xml.XmlDocument;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** NITF of all versions, alone or inside another document. */
final class NitfReader {
    private NitfReader() {}

    static WireDocument read(XmlDocument document) {
        return new WireDocument("nitf", "nitf", List.of(item(document.root())), document.wellFormed() ? null : false,
                document.fault());
    }

    static WireItem item(XmlElement nitf) {
        WireItem item = new WireItem("nitf");
        nitf.child("head").ifPresent(head -> head(head, item));
        Optional<XmlElement> body = nitf.child("body");
        body.flatMap(e -> e.child("body.head")).ifPresent(head -> bodyHead(head, item));
        body.flatMap(e -> e.child("body.content")).ifPresent(content -> item.body = Blocks.of(content));
        if (item.title == null) {
            item.title = nitf.child("head").flatMap(e -> e.child("title")).map(e -> squeeze(e.text())).orElse(null);
        }
        return item;
    }

    private static void head(XmlElement head, WireItem item) {
        head.child("docdata").ifPresent(data -> docdata(data, item));
        if (item.slugline == null) {
            item.slugline = head.children("meta").filter(e -> "anpa-keyword".equals(e.attribute("name"))).findFirst()
                    .map(e -> squeeze(e.attribute("content"))).orElse(null);
        }
        head.descendants().filter(e -> e.local().equals("tobject.subject"))
                .flatMap(e -> Stream.ofNullable(squeeze(e.attribute("tobject.subject.refnum"))))
                .forEach(item.subjects::add);
    }

    private static void docdata(XmlElement data, WireItem item) {
        item.guid = attribute(data, "doc-id", "id-string");
        item.urgency = NewsMlG2Reader.integer(attribute(data, "urgency", "ed-urg"));
        item.firstCreated = attribute(data, "date.issue", "norm");
        item.slugline = attribute(data, "du-key", "key");
        item.version = attribute(data, "du-key", "version");
        item.copyrightHolder = attribute(data, "doc.copyright", "holder");
        item.editorialNote = attribute(data, "ed-msg", "info");
        data.child("key-list").ifPresent(list -> list.children("keyword")
                .flatMap(e -> Stream.ofNullable(squeeze(e.attribute("key")))).forEach(item.keywords::add));
        if (data.child("correction").isPresent()) {
            item.signals.add("correction");
        }
        String status = squeeze(data.attribute("management-status"));
        item.pubStatus = status == null ? null : status.equals("embargoed") ? "withheld" : status;
    }

    private static void bodyHead(XmlElement head, WireItem item) {
        item.title = headline(head);
        item.byline = head.child("byline").map(e -> squeeze(e.text())).orElse(null);
        head.child("dateline").ifPresent(dateline -> {
            item.dateline = squeeze(dateline.text());
            dateline.children("location").flatMap(e -> Stream.ofNullable(squeeze(e.text())))
                    .forEach(item.located::add);
        });
        item.abstractText = head.child("abstract").map(e -> squeeze(e.text())).orElse(null);
        head.child("rights").ifPresent(rights -> item.copyrightNotice = squeeze(rights.text()));
    }

    private static @Nullable String headline(XmlElement head) {
        return head.child("hedline").flatMap(e -> e.child("hl1")).map(e -> squeeze(e.text())).orElse(null);
    }

    private static @Nullable String attribute(XmlElement parent, String child, String name) {
        return parent.child(child).map(e -> squeeze(e.attribute(name))).orElse(null);
    }
}
