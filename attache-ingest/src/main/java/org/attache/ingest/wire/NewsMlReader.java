package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.ingest.xml.XmlDocument;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** NewsML 1.0 to 1.2: every NewsItem with its components, whose data is XHTML, NITF or plain text. */
final class NewsMlReader {
    private NewsMlReader() {}

    static WireDocument read(XmlDocument document) {
        List<WireItem> items = document.root().descendants().filter(e -> e.local().equals("NewsItem"))
                .map(NewsMlReader::item).toList();
        return new WireDocument("newsml-1.2", "NewsML", items, document.wellFormed() ? null : false, document.fault());
    }

    private static WireItem item(XmlElement element) {
        WireItem item = new WireItem("newsml-1.2");
        element.child("Identification").ifPresent(id -> identification(id, item));
        element.child("NewsManagement").ifPresent(management -> management(management, item));
        newsLines(element, item);
        metadata(element, item);
        body(element, item);
        return item;
    }

    private static void identification(XmlElement id, WireItem item) {
        id.child("NewsIdentifier").ifPresent(identifier -> {
            item.guid = text(identifier, "PublicIdentifier");
            item.version = text(identifier, "RevisionId");
            item.guid = item.guid == null ? text(identifier, "NewsItemId") : item.guid;
        });
        item.slugline = text(id, "NameLabel");
        item.slugline = item.slugline == null ? text(id, "SlugLine") : item.slugline;
    }

    private static void management(XmlElement management, WireItem item) {
        item.firstCreated = text(management, "FirstCreated");
        item.versionCreated = text(management, "ThisRevisionCreated");
        item.pubStatus = name(management, "Status");
        item.urgency = NewsMlG2Reader.integer(name(management, "Urgency"));
        item.editorialNote = text(management, "Instruction");
    }

    private static void newsLines(XmlElement element, WireItem item) {
        find(element, "NewsLines").ifPresent(lines -> {
            item.title = text(lines, "HeadLine");
            item.byline = text(lines, "ByLine");
            item.dateline = text(lines, "DateLine");
            item.creditLine = text(lines, "CreditLine");
            item.copyrightNotice = text(lines, "CopyrightLine");
            item.usageTerms = text(lines, "RightsLine");
            item.slugline = item.slugline == null ? text(lines, "SlugLine") : item.slugline;
            lines.children("KeywordLine").flatMap(e -> Stream.ofNullable(squeeze(e.text())))
                    .forEach(item.keywords::add);
        });
    }

    private static void metadata(XmlElement element, WireItem item) {
        find(element, "DescriptiveMetadata").ifPresent(meta -> {
            item.language = name(meta, "Language");
            meta.descendants().filter(e -> e.local().startsWith("Subject") && e.attribute("FormalName") != null)
                    .flatMap(e -> Stream.ofNullable(squeeze(e.attribute("FormalName")))).distinct()
                    .forEach(item.subjects::add);
            meta.children("Location").forEach(place -> located(place, item));
        });
        find(element, "MediaType").ifPresent(type -> item.type = lower(type.attribute("FormalName")));
    }

    private static void located(XmlElement location, WireItem item) {
        List<String> names = new ArrayList<>();
        location.children("Property").flatMap(e -> Stream.ofNullable(squeeze(e.attribute("Value"))))
                .forEach(names::add);
        if (!names.isEmpty()) {
            item.located.add(String.join(", ", names));
        }
    }

    private static void body(XmlElement element, WireItem item) {
        Optional<XmlElement> data = find(element, "DataContent");
        if (data.isEmpty()) {
            return;
        }
        Optional<XmlElement> nitf = find(data.get(), "nitf");
        if (nitf.isPresent()) {
            WireItem inner = NitfReader.item(nitf.get());
            item.body = inner.body;
            item.title = item.title == null ? inner.title : item.title;
            item.byline = item.byline == null ? inner.byline : item.byline;
            item.dateline = item.dateline == null ? inner.dateline : item.dateline;
            return;
        }
        XmlElement body = find(data.get(), "body").orElse(data.get());
        item.body = body.children().findAny().isPresent() ? Blocks.of(body) : Blocks.ofPlain(body.text());
    }

    private static Optional<XmlElement> find(XmlElement inside, String name) {
        return inside.descendants().filter(e -> e.local().equals(name)).findFirst();
    }

    private static @Nullable String text(XmlElement parent, String name) {
        return parent.child(name).map(e -> squeeze(e.text())).orElse(null);
    }

    private static @Nullable String name(XmlElement parent, String child) {
        return parent.child(child).map(e -> lower(e.attribute("FormalName"))).orElse(null);
    }

    private static @Nullable String lower(@Nullable String name) {
        String plain = squeeze(name);
        return plain == null ? null : plain.toLowerCase(java.util.Locale.ROOT);
    }
}
