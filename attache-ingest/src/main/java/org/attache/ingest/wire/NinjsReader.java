package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.ingest.xml.XmlParser;
import org.jspecify.annotations.Nullable;

/**
 * ninjs 1 to 3. The versions differ in capital letters, and in that a field of version 1 ("headline", "body_xhtml") is a
 * list of objects with roles from version 2 on ("headlines", "bodies"); both are read alike.
 */
final class NinjsReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> MARKS = Set.of("uri", "standard", "$standard", "versioncreated", "headline",
            "headlines", "body_text", "body_xhtml", "bodies", "representationtype", "pubstatus");

    private NinjsReader() {}

    /** Reads a document; empty when it is no JSON or no ninjs. */
    static Optional<WireDocument> read(byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root == null || !root.isObject()) {
                return Optional.empty();
            }
            Map<String, JsonNode> fields = fields(root);
            return fields.keySet().stream().anyMatch(MARKS::contains) ? Optional.of(document(root, fields))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static WireDocument document(JsonNode root, Map<String, JsonNode> fields) {
        String fault = NinjsSchemas.fault(root);
        return new WireDocument("ninjs", "item", List.of(item(fields)), fault == null, fault);
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT),
                field.getValue()));
        return fields;
    }

    private static WireItem item(Map<String, JsonNode> fields) {
        WireItem item = new WireItem("ninjs");
        item.guid = string(fields, "uri");
        item.type = string(fields, "type");
        item.version = string(fields, "version");
        item.language = string(fields, "language");
        item.slugline = string(fields, "slugline");
        item.urgency = fields.containsKey("urgency") ? NewsMlG2Reader.integer(string(fields, "urgency")) : null;
        item.editorialNote = string(fields, "ednote");
        item.pubStatus = string(fields, "pubstatus");
        item.versionCreated = string(fields, "versioncreated");
        item.firstCreated = string(fields, "firstcreated");
        item.contentCreated = string(fields, "contentcreated");
        item.embargoed = string(fields, "embargoed");
        Optional.ofNullable(string(fields, "signal")).ifPresent(item.signals::add);
        rights(fields, item);
        texts(fields, item);
        codes(fields, item);
        return item;
    }

    private static void rights(Map<String, JsonNode> fields, WireItem item) {
        item.usageTerms = string(fields, "usageterms");
        item.copyrightHolder = string(fields, "copyrightholder");
        item.copyrightNotice = string(fields, "copyrightnotice");
        item.creditLine = string(fields, "creditline");
    }

    private static void texts(Map<String, JsonNode> fields, WireItem item) {
        item.title = roles(fields, "headline", "headlines");
        item.title = item.title == null ? string(fields, "title") : item.title;
        item.byline = string(fields, "byline");
        item.byline = item.byline == null ? string(fields, "by") : item.byline;
        item.dateline = string(fields, "dateline");
        item.abstractText = roles(fields, "description", "descriptions");
        item.body = body(fields);
        Optional.ofNullable(string(fields, "located")).ifPresent(item.located::add);
        list(fields, "keywords").forEach(keyword -> item.keywords.add(keyword.asText()));
    }

    /** The text whose role is main or absent, else the first. */
    private static @Nullable String roles(Map<String, JsonNode> fields, String one, String many) {
        String plain = string(fields, one);
        if (plain != null) {
            return plain;
        }
        String first = null;
        for (JsonNode text : list(fields, many)) {
            String value = squeeze(text.path("value").asText(null));
            String role = text.path("role").asText("main");
            if (value != null && (role.equals("main") || role.endsWith(":main") || role.endsWith("/main"))) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first != null ? first : fields.entrySet().stream().filter(e -> e.getKey().startsWith(one + "_"))
                .map(e -> squeeze(e.getValue().asText(null))).findFirst().orElse(null);
    }

    private static List<String> body(Map<String, JsonNode> fields) {
        String markup = null;
        String plain = null;
        for (JsonNode body : list(fields, "bodies")) {
            String type = body.path("contentType").asText(body.path("contenttype").asText(""));
            boolean marked = type.contains("html") || type.contains("xml")
                    || body.path("role").asText().contains("html");
            String value = body.path("value").asText("");
            markup = marked && markup == null ? value : markup;
            plain = !marked && plain == null ? value : plain;
        }
        for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
            boolean body = field.getKey().startsWith("body_");
            boolean marked = body && (field.getKey().contains("html") || field.getKey().contains("xml"));
            markup = marked && markup == null ? field.getValue().asText() : markup;
            plain = body && !marked && plain == null ? field.getValue().asText() : plain;
        }
        List<String> blocks = markup == null ? List.of() : blocks(markup);
        return !blocks.isEmpty() || plain == null ? blocks : Blocks.ofPlain(plain);
    }

    private static List<String> blocks(String markup) {
        boolean nitf = markup.stripLeading().startsWith("<?xml") || markup.stripLeading().startsWith("<nitf");
        if (!nitf) {
            return Blocks.ofHtml(markup);
        }
        return XmlParser.parse(markup.getBytes(StandardCharsets.UTF_8), null).map(d -> NitfReader.item(d.root()).body)
                .orElse(List.of());
    }

    private static void codes(Map<String, JsonNode> fields, WireItem item) {
        List<JsonNode> subjects = new ArrayList<>(list(fields, "subject"));
        subjects.addAll(list(fields, "subjects"));
        for (JsonNode subject : subjects) {
            for (String key : new String[]{"code", "uri", "literal"}) {
                String code = squeeze(subject.path(key).asText(null));
                if (code != null) {
                    item.subjects.add(code);
                    break;
                }
            }
        }
    }

    private static List<JsonNode> list(Map<String, JsonNode> fields, String key) {
        List<JsonNode> list = new ArrayList<>();
        JsonNode node = fields.get(key);
        if (node != null && node.isArray()) {
            node.forEach(list::add);
        }
        return list;
    }

    private static @Nullable String string(Map<String, JsonNode> fields, String key) {
        JsonNode node = fields.get(key);
        return node == null || !node.isValueNode() || node.isNull() ? null : squeeze(node.asText());
    }
}
