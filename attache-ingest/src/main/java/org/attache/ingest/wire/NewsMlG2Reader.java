package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.ingest.xml.XmlDocument;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** NewsML-G2 of all versions: single items, messages and packages that carry items. */
final class NewsMlG2Reader {
    private NewsMlG2Reader() {}

    static WireDocument read(XmlDocument document) {
        List<WireItem> items = document.root().descendants().filter(e -> e.local().equals("newsItem"))
                .map(NewsMlG2Reader::item).toList();
        String fault = document.fault() != null ? document.fault() : G2Rules.fault(document.root());
        return new WireDocument("newsml-g2", document.root().local(), items, fault == null, fault);
    }

    private static WireItem item(XmlElement element) {
        WireItem item = new WireItem("newsml-g2");
        item.guid = squeeze(element.attribute("guid"));
        item.version = squeeze(element.attribute("version"));
        element.child("rightsInfo").ifPresent(rights -> rights(rights, item));
        element.child("itemMeta").ifPresent(meta -> about(meta, item));
        element.child("contentMeta").ifPresent(meta -> content(meta, item));
        element.child("contentSet").ifPresent(set -> body(set, item));
        return item;
    }

    private static void rights(XmlElement rights, WireItem item) {
        item.copyrightHolder = rights.child("copyrightHolder").map(NewsMlG2Reader::name).orElse(null);
        item.copyrightNotice = text(rights, "copyrightNotice");
        item.usageTerms = text(rights, "usageTerms");
    }

    private static void about(XmlElement meta, WireItem item) {
        item.type = code(meta, "itemClass");
        item.pubStatus = code(meta, "pubStatus");
        item.versionCreated = text(meta, "versionCreated");
        item.firstCreated = text(meta, "firstCreated");
        item.embargoed = text(meta, "embargoed");
        item.editorialNote = text(meta, "edNote");
        item.title = text(meta, "title");
        meta.children("signal").flatMap(e -> Stream.ofNullable(reference(e))).forEach(item.signals::add);
    }

    private static void content(XmlElement meta, WireItem item) {
        item.contentCreated = text(meta, "contentCreated");
        item.urgency = integer(text(meta, "urgency"));
        item.slugline = text(meta, "slugline");
        item.dateline = text(meta, "dateline");
        item.byline = text(meta, "by");
        item.creditLine = text(meta, "creditline");
        item.language = meta.child("language").map(e -> squeeze(e.attribute("tag"))).orElse(null);
        item.abstractText = text(meta, "description");
        headline(meta).ifPresent(headline -> item.title = squeeze(headline.text()));
        meta.children("keyword").flatMap(e -> Stream.ofNullable(squeeze(e.text()))).forEach(item.keywords::add);
        meta.children("subject").flatMap(e -> Stream.ofNullable(reference(e))).forEach(item.subjects::add);
        meta.children("located").flatMap(e -> Stream.ofNullable(name(e))).forEach(item.located::add);
    }

    private static Optional<XmlElement> headline(XmlElement meta) {
        List<XmlElement> all = meta.children("headline").filter(e -> squeeze(e.text()) != null).toList();
        Optional<XmlElement> main = all.stream().filter(NewsMlG2Reader::isMain).findFirst();
        return main.or(() -> all.stream().findFirst());
    }

    private static boolean isMain(XmlElement headline) {
        String role = headline.attribute("role");
        return role == null || role.equals("main") || role.endsWith(":main");
    }

    /** Marked-up bodies before plain ones. */
    private static void body(XmlElement set, WireItem item) {
        for (XmlElement inline : set.children("inlineXML").toList()) {
            Optional<XmlElement> nitf = find(inline, "nitf");
            nitf.ifPresent(e -> fromNitf(NitfReader.item(e), item));
            Optional<XmlElement> html = nitf.isPresent() ? Optional.empty() : find(inline, "html");
            html.flatMap(e -> e.child("body")).ifPresent(body -> item.body = Blocks.of(body));
            if (!item.body.isEmpty()) {
                return;
            }
        }
        set.children("inlineData").findFirst().ifPresent(data -> {
            String type = data.attribute("contenttype");
            boolean markup = type != null && type.contains("html");
            item.body = markup ? Blocks.ofHtml(data.text()) : Blocks.ofPlain(data.text());
        });
    }

    private static void fromNitf(WireItem nitf, WireItem item) {
        item.body = nitf.body;
        item.title = item.title == null ? nitf.title : item.title;
        item.byline = item.byline == null ? nitf.byline : item.byline;
    }

    private static Optional<XmlElement> find(XmlElement inside, String name) {
        return inside.descendants().filter(e -> e.local().equals(name)).findFirst();
    }

    private static @Nullable String text(XmlElement parent, String name) {
        return parent.child(name).map(e -> squeeze(e.text())).orElse(null);
    }

    /** A code without the name of its scheme. */
    private static @Nullable String code(XmlElement parent, String name) {
        String written = parent.child(name).map(NewsMlG2Reader::reference).orElse(null);
        return written == null ? null
                : written.substring(Math.max(written.lastIndexOf(':'), written.lastIndexOf('/')) + 1);
    }

    private static @Nullable String reference(XmlElement element) {
        for (String name : new String[]{"qcode", "uri", "literal"}) {
            String value = squeeze(element.attribute(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String name(XmlElement element) {
        String name = text(element, "name");
        return name != null ? name : squeeze(element.attribute("literal"));
    }

    static @Nullable Integer integer(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,4}") ? Integer.valueOf(digits) : null;
    }
}
