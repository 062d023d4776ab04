package org.attache.ingest.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.ingest.xml.XmlAttribute;
import org.attache.ingest.xml.XmlElement;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rules of NewsML-G2 that need no schema file: every item names itself and its standard, has the management metadata
 * that is mandatory and, before version 2.30, a catalogue; addresses are addresses; {@code related} nests three times at
 * most; {@code digitalSourceType} describes content, which a catalogue has none of; what {@code g2-names.tsv} says of the names
 * inside descriptions and of attributes that came later. The IPTC's schema says more (which element may stand where, and
 * since which version); that is not checked.
 */
final class G2Rules {
    private static final Set<String> ITEMS = Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem",
            "planningItem", "catalogItem");
    private static final List<String> MANDATORY = List.of("itemClass", "provider", "versionCreated");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final int MOST_RELATED = 3;
    private static final double FREE_CATALOG = 2.30;

    private static final Map<String, Set<String>> HOLDS = names("holds");
    private static final Map<String, Set<String>> SINCE = names("since");

    private G2Rules() {}

    private static Map<String, Set<String>> names(String rule) {
        return Table.rows(G2Rules.class, "g2-names.tsv", 3).stream().filter(row -> row.get(0).equals(rule))
                .collect(Collectors.toMap(row -> row.get(1), row -> Set.of(row.get(2).split(" "))));
    }

    /** The first rule that a document breaks, null when it breaks none. */
    static @Nullable String fault(XmlElement root) {
        return root.descendants().flatMap(e -> faults(e, e == root)).findFirst().or(() -> tooEarly(root)).orElse(null);
    }

    /** An attribute that the declared version does not know. */
    private static Optional<String> tooEarly(XmlElement root) {
        Set<String> late = SINCE.entrySet().stream().filter(since -> version(root) < Double.parseDouble(since.getKey()))
                .flatMap(since -> since.getValue().stream()).collect(Collectors.toSet());
        return late.isEmpty() ? Optional.empty() : root.descendants().flatMap(e -> e.attributes().stream())
                .filter(attribute -> late.contains(attribute.local())).findFirst()
                .map(attribute -> attribute.local() + " is younger than version " + root.attribute("standardversion"));
    }

    /** An element of the standard's own namespace that the standard does not have there. */
    private static Optional<String> stranger(XmlElement element) {
        Set<String> known = HOLDS.get(element.local());
        return known == null ? Optional.empty() : element.children()
                .filter(child -> child.namespace().equals(element.namespace()) && !known.contains(child.local()))
                .findFirst().map(child -> child.local() + " in " + element.local());
    }

    private static Stream<String> faults(XmlElement element, boolean isRoot) {
        Stream<String> faults = Stream.of(address(element), related(element, 0), stranger(element))
                .flatMap(Optional::stream);
        return isRoot && ITEMS.contains(element.local()) ? Stream.concat(item(element).stream(), faults) : faults;
    }

    private static Optional<String> item(XmlElement item) {
        for (String name : new String[]{"guid", "standard", "standardversion"}) {
            if (item.attribute(name) == null) {
                return Optional.of(item.local() + " has no " + name);
            }
        }
        Optional<XmlElement> meta = item.child("itemMeta");
        Optional<String> missing = MANDATORY.stream().filter(name -> meta.flatMap(m -> m.child(name)).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(name -> "itemMeta has no " + name);
        }
        boolean catalog = item.child("catalogRef").isPresent() || item.child("catalog").isPresent();
        if (!catalog && version(item) < FREE_CATALOG) {
            return Optional.of("no catalogue, which version 2.30 was the first to allow");
        }
        boolean source = item.child("contentMeta").flatMap(m -> m.child("digitalSourceType")).isPresent();
        return source && item.local().equals("catalogItem") ? Optional.of("digitalSourceType in a catalogItem")
                : Optional.empty();
    }

    private static double version(XmlElement item) {
        String version = item.attribute("standardversion");
        return version != null && version.matches("\\d{1,3}\\.\\d{1,3}") ? Double.parseDouble(version) : FREE_CATALOG;
    }

    private static Optional<String> address(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            String name = attribute.local().toLowerCase(Locale.ROOT);
            boolean address = name.endsWith("uri") || name.equals("href");
            if (address && !attribute.isDeclaration() && BAD_ESCAPE.matcher(attribute.value()).find()) {
                return Optional.of(attribute.local() + " is no address: " + attribute.value());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> related(XmlElement element, int above) {
        if (!element.local().equals("related")) {
            return Optional.empty();
        }
        return above == MOST_RELATED ? Optional.of("related nests more than " + MOST_RELATED + " times")
                : element.children("related").flatMap(e -> related(e, above + 1).stream()).findFirst();
    }
}
