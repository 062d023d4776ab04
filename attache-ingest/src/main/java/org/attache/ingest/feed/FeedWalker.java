package org.attache.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.ingest.feed.markup.Addresses;
import org.attache.ingest.feed.markup.TextRepair;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.xml.XmlAttribute;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Walks a feed's elements and fills the nodes. An element that the table does not know is kept under its own name, and
 * what stands in it is read as if it were not there.
 */
final class FeedWalker {
    private final TextReader texts;
    private final String encoding;
    private final String own;
    private final FeedNode feed = new FeedNode();
    private final List<FeedNode> entries = new ArrayList<>();
    private final boolean sitemap;

    FeedWalker(String version, String encoding, String own) {
        this.texts = new TextReader(version.startsWith("atom"), version.equals("atom10"), encoding);
        this.encoding = encoding;
        this.own = own;
        this.sitemap = version.equals("sitemap");
    }

    FeedNode feed() {
        return feed;
    }

    List<FeedNode> entries() {
        return entries;
    }

    void start(XmlElement root, Scope outside, @Nullable String declaredLanguage) {
        Scope scope = outside.enter(root);
        if (scope.language() != null) {
            feed.language = scope.language();
        } else if (declaredLanguage != null) {
            scope = new Scope(scope.base(), declaredLanguage, scope.depth());
        }
        if (root.local().equalsIgnoreCase("channel")) {
            channel(root, scope, feed);
        }
        children(root, scope, feed);
    }

    private void children(XmlElement parent, Scope scope, FeedNode node) {
        parent.children().forEach(child -> element(child, scope.enter(child), node));
    }

    private void element(XmlElement element, Scope scope, FeedNode node) {
        String name = FeedElement.name(element, own);
        FeedElement meaning = FeedElement.of(name);
        if (meaning == null) {
            foreign(element, name, scope, node);
            return;
        }
        switch (meaning.action()) {
            case CHANNEL -> channel(element, scope, node);
            case ENTRY -> entry(element, scope);
            case ENTRY_OR_TEXT -> entryOrText(element, name, scope, node);
            case GROUP -> children(element, scope, node);
            case TITLE -> Fields.title(texts.read(element, scope, meaning.standard()), scope, node);
            case SECOND_TITLE -> Fields.secondTitle(texts.read(element, scope, meaning.standard()), node);
            case TEXT -> Fields.text(meaning.key(), texts.read(element, scope, meaning.standard()), scope, node);
            case DESCRIPTION, SUMMARY -> summary(element, meaning, scope, node);
            case CONTENT -> Fields.content(texts.read(element, scope, meaning.standard()), node);
            case LINK -> Links.link(element, scope, node);
            case ENCLOSURE -> Links.enclosure(element, scope, node);
            case LICENSE -> Links.license(element, node);
            case ID -> Fields.id(string(element), scope, node);
            case GUID -> Links.guid(string(element), element, scope, node);
            case AUTHOR, CONTRIBUTOR, PUBLISHER -> People.read(meaning.action(), element, scope, node);
            case DATE -> Fields.date(meaning.key(), string(element), scope, node);
            case VALIDITY -> Fields.validity(string(element), node);
            case CATEGORY -> Categories.category(element, string(element), meaning.standard(), node);
            case KEYWORDS -> Categories.keywords(string(element), meaning.standard(), node);
            case GENERATOR -> generator(element, scope, node);
            case IMAGE -> image(element, scope, meaning.key(), node);
            case ADDRESS -> Fields.string(meaning.key(), Addresses.resolve(scope.base(), string(element)), scope, node);
            case RESOURCE ->
                Fields.string(meaning.key(), Optional.ofNullable(element.attribute("resource")).orElse(""), scope,
                        node);
            case STRING -> Fields.string(meaning.key(), string(element), scope, node);
            case CLOUD -> node.cloud.putAll(attributes(element, false));
            case SOURCE -> source(element, scope, node);
            case ITUNES -> Modules.itunes(meaning.key(), element, node);
            case MEDIA -> media(meaning.key(), element, scope, node);
            case GEO -> GeoReader.read(name, element, node);
            case CHAPTERS -> Modules.chapters(element, node);
            case IN_REPLY_TO -> node.inReplyTo = attributes(element, true);
            case IGNORE -> {
            }
        }
        if (meaning.action() == FeedElement.Action.CATEGORY) {
            children(element, scope, node);
        }
    }

    private String string(XmlElement element) {
        return TextRepair.repair(element.ownText().strip(), encoding);
    }

    /** CDF says in attributes what the others say in elements. */
    private void attributes(XmlElement element, Scope scope, FeedNode node) {
        String modified = element.attribute("lastmod");
        if (modified != null) {
            Fields.date("updated", modified, scope, node);
        }
        String address = element.attribute("href");
        if (address != null) {
            Links.add(Map.of("href", address), scope, node);
        }
    }

    private void channel(XmlElement element, Scope scope, FeedNode node) {
        attributes(element, scope, node);
        if (scope.depth() > 1) {
            children(element, scope, node);
        }
    }

    private void entry(XmlElement element, Scope scope) {
        FeedNode entry = new FeedNode();
        entries.add(entry);
        Optional.ofNullable(element.attribute("about")).filter(about -> !about.isEmpty())
                .ifPresent(about -> entry.id = about);
        attributes(element, scope, entry);
        children(element, scope, entry);
        Links.close(entry);
    }

    private void entryOrText(XmlElement element, String name, Scope scope, FeedNode node) {
        if (sitemap) {
            entry(element, scope);
        } else {
            foreign(element, name, scope, node);
        }
    }

    /** A second summary of an entry without content is its content. */
    private void summary(XmlElement element, FeedElement meaning, Scope scope, FeedNode node) {
        FeedText text = texts.read(element, scope, meaning.standard());
        boolean isEntry = node != feed && !entries.isEmpty() && entries.getLast() == node;
        if (isEntry && node.summary != null && node.content.isEmpty()) {
            Fields.content(text, node);
        } else {
            boolean ofFeed = !isEntry && meaning.action() == FeedElement.Action.DESCRIPTION;
            Fields.text(ofFeed ? "subtitle" : "summary", text, scope, node);
        }
    }

    private void generator(XmlElement element, Scope scope, FeedNode node) {
        attributes(element, true).forEach((key, value) -> {
            boolean address = key.equals("uri") || key.equals("url") || key.equals("href");
            node.generator.put(address ? "href" : key, address ? Addresses.resolve(scope.base(), value) : value);
        });
        String resource = element.attribute("resource");
        String name = resource == null ? string(element) : resource;
        node.generator.put("name", name);
        if (resource != null) {
            node.generator.remove("rdf:resource");
            node.generator.put("href", resource);
        }
    }

    private void image(XmlElement element, Scope scope, String key, FeedNode node) {
        Map<String, Object> image = key.equals("image") ? node.image : node.textInput;
        element.children().forEach(child -> {
            String name = child.local().toLowerCase(Locale.ROOT);
            Scope inner = scope.enter(child);
            switch (name) {
                case "title", "description" -> image.put(name, texts.read(child, inner, "text/plain").value());
                case "link" -> image.put(name, Addresses.resolve(inner.base(), string(child)));
                case "url", "href" -> image.put("href", Addresses.resolve(inner.base(), string(child)));
                case "width", "height" -> image.put(name, integer(string(child)));
                case "name" -> image.put(name, string(child));
                default -> {
                }
            }
        });
    }

    private static int integer(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private void source(XmlElement element, Scope scope, FeedNode node) {
        FeedNode source = new FeedNode();
        children(element, scope, source);
        String text = string(element);
        Optional.ofNullable(element.attribute("url")).ifPresent(url -> source.href = url);
        if (!text.isEmpty()) {
            source.value = text;
            Fields.secondTitle(texts.read(element, scope, "text/plain"), source);
        }
        node.source = source;
    }

    private void media(String key, XmlElement element, Scope scope, FeedNode node) {
        Modules.media(key, element, attributes(element, true), string(element), node);
        if (key.equals("content")) {
            children(element, scope, node);
        }
    }

    private void foreign(XmlElement element, String name, Scope scope, FeedNode node) {
        String key = name.replace(':', '_');
        Map<String, String> attributes = attributes(element, true);
        String text = string(element);
        boolean leaf = element.children().findAny().isEmpty();
        if ((leaf || !text.isEmpty() || !attributes.isEmpty()) && node.takes(key, scope.depth())) {
            node.other.put(key, attributes.isEmpty() ? text : attributes);
        }
        children(element, scope, node);
    }

    /** An element's attributes by their written names, without declarations. */
    static Map<String, String> attributes(XmlElement element, boolean lowerCase) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.isDeclaration()) {
                String name = attribute.name();
                attributes.put(lowerCase ? name.toLowerCase(Locale.ROOT) : name, attribute.value());
            }
        }
        return attributes;
    }
}
