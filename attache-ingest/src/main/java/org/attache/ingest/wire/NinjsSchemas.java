package org.attache.ingest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Holds ninjs documents against the schema of the version they declare. One that declares none must fit the last version
 * of one of the lines 1, 2 and 3, approved or in development: versions of a line only ever add. ({@code standard} without
 * a dollar sign came with version 2, so it declares no earlier one. What every
 * version says in words, that the urgency is 1 to 9, is asked of such a document too.) The schemas are the IPTC's, shipped unchanged; nothing is ever fetched. Those of version 1.0 are
 * written in draft 3 of JSON Schema, which differs from draft 4 here only in where {@code required} stands.
 * Formats (addresses, dates) are not asserted, as the standard's own test cases have it.
 */
final class NinjsSchemas {
    private static final List<String> APPROVED = List.of("3.1", "3.0", "2.2", "2.1", "2.0", "1.6", "1.5", "1.4", "1.3",
            "1.2", "1.1", "1.0");
    private static final List<String> LAST = List.of("3.1", "2.2", "1.6", "dev_0.1_v2.1", "dev_0.2_v1.5");
    private static final Pattern NAME = Pattern.compile("ninjs-schema_(\\d\\.\\d)\\.json");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4,
            builder -> builder.schemas(NinjsSchemas::resource).schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private NinjsSchemas() {}

    /** What is wrong with a document, null when it conforms. */
    static @Nullable String fault(JsonNode document) {
        String declared = declared(document);
        if (declared != null && APPROVED.contains(declared)) {
            return fault(document, declared);
        }
        JsonNode urgency = document.path("urgency");
        if (urgency.isNumber() && (!urgency.isIntegralNumber() || urgency.intValue() < 1 || urgency.intValue() > 9)) {
            return "urgency must be 1..9 but was " + urgency;
        }
        List<String> faults = new ArrayList<>();
        for (String version : LAST) {
            String fault = fault(document, version);
            if (fault == null) {
                return null;
            }
            faults.add(fault);
        }
        return "fits no line of ninjs; " + String.join("; ", faults.subList(0, 3));
    }

    private static @Nullable String fault(JsonNode document, String version) {
        Schema schema = SCHEMAS.computeIfAbsent(version, NinjsSchemas::schema);
        List<Error> errors = schema.validate(document);
        return errors.isEmpty() ? null : "ninjs " + version + ": " + errors.getFirst();
    }

    /** The version that the document says it follows, null when it says none. */
    private static @Nullable String declared(JsonNode document) {
        String late = version(document.path("standard"));
        if (late != null && late.compareTo("2") >= 0) {
            return late;
        }
        String early = version(document.path("$standard"));
        return early != null ? early : named(document.path("$schema").asText(""));
    }

    private static @Nullable String version(JsonNode standard) {
        String version = standard.path("version").asText("");
        return version.isEmpty() ? named(standard.path("schema").asText("")) : version;
    }

    private static @Nullable String named(String address) {
        Matcher matcher = NAME.matcher(address);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Schema schema(String version) {
        try {
            return REGISTRY.getSchema(draft4(MAPPER.readTree(text(file(version)))));
        } catch (IOException e) {
            throw new UncheckedIOException("schema of ninjs " + version, e);
        }
    }

    private static String file(String version) {
        return "ninjs-schema" + (version.startsWith("dev") ? "-" : "_") + version + ".json";
    }

    private static @Nullable String resource(String address) {
        if (address.startsWith("https://geojson.org/schema/GeoJSON.json")) {
            return text("GeoJSON-schema.json");
        }
        Matcher name = NAME.matcher(address);
        return name.find() && APPROVED.contains(name.group(1))
                ? draft4(read(text(file(name.group(1))))).toString() : null;
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped schema", e);
        }
    }

    private static String text(String name) {
        return Table.text(NinjsSchemas.class, "ninjs/" + name);
    }

    private static JsonNode draft4(JsonNode schema) {
        if (schema.path("$schema").asText().contains("draft-03")) {
            ((ObjectNode) schema).put("$schema", "http://json-schema.org/draft-04/schema#");
            required(schema);
        }
        return schema;
    }

    /** {@code "required": true} in a property becomes its name in the list of the object. */
    private static void required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode inner && inner.path("required").isBoolean()) {
                if (inner.remove("required").asBoolean()) {
                    names.add(property.getKey());
                }
            }
        });
        if (!names.isEmpty() && schema instanceof ObjectNode object) {
            ArrayNode list = object.putArray("required");
            names.forEach(list::add);
        }
        schema.forEach(NinjsSchemas::required);
    }
}
