package org.attache.ingest.metadata.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's JSON-LD: its objects in order, and the one that describes the article. */
public final class StructuredData {
    private static final int MOST_OBJECTS = 2000;

    private final List<Map<?, ?>> objects = new ArrayList<>();

    public static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
                LooseJson.readAll(script.data()).forEach(data::flatten);
            }
        }
        return data;
    }

    private void flatten(Object value) {
        if (objects.size() >= MOST_OBJECTS) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("@type") || map.containsKey("@id")) {
                objects.add(map);
            }
            nested(map.get("@graph"));
            nested(map.get("mainEntity"));
            nested(map.get("mainEntityOfPage"));
        } else {
            nested(value);
        }
    }

    private void nested(@Nullable Object value) {
        switch (value) {
            case Collection<?> items -> items.forEach(item -> {
                if (item != null) {
                    flatten(item);
                }
            });
            case Map<?, ?> map -> flatten(map);
            case null, default -> {
            }
        }
    }

    /** The object that describes the article, or null: articles first, then recipes and the like, not pages. */
    @Nullable
    public Map<?, ?> article() {
        for (Map<?, ?> object : objects) {
            if (types(object).stream().anyMatch(StructuredData::isArticle)) {
                return object;
            }
        }
        return null;
    }

    /** The types of all objects that describe an article, once each. */
    public List<String> articleTypes() {
        return objects.stream().flatMap(object -> types(object).stream()).filter(StructuredData::describesArticle)
                .distinct().toList();
    }

    private static boolean describesArticle(String type) {
        return isArticle(type) || type.endsWith("Gallery");
    }

    /** The object that describes the page as such, or null. */
    @Nullable
    public Map<?, ?> page() {
        for (Map<?, ?> object : objects) {
            if (types(object).stream().anyMatch(type -> type.endsWith("Page"))) {
                return object;
            }
        }
        return null;
    }

    /** The first value of that name in any object, or null. */
    @Nullable
    public String anywhere(String name) {
        for (Map<?, ?> object : objects) {
            String value = string(object, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("Posting") && !type.equals("JobPosting")
                || type.equals("Report");
    }

    static List<String> types(Map<?, ?> object) {
        List<String> types = new ArrayList<>();
        for (String type : strings(object.get("@type"))) {
            types.add(type.substring(type.lastIndexOf('/') + 1));
        }
        return types;
    }

    /** Names of persons or organisations: plain strings, or objects with a name, or references to objects elsewhere. */
    public List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        addNames(value, names, 0);
        return names;
    }

    private void addNames(@Nullable Object value, List<String> names, int depth) {
        if (depth > 4) {
            return;
        }
        switch (value) {
            case String name -> names.add(name);
            case Collection<?> items -> items.forEach(item -> addNames(item, names, depth + 1));
            case Map<?, ?> map -> {
                if (map.get("name") != null) {
                    addNames(map.get("name"), names, depth + 1);
                } else if (map.get("@id") instanceof String id && map.size() <= 2) {
                    addNames(byId(id), names, depth + 2);
                }
            }
            case null, default -> {
            }
        }
    }

    private @Nullable Object byId(String id) {
        for (Map<?, ?> object : objects) {
            if (id.equals(object.get("@id")) && object.containsKey("name")) {
                return object;
            }
        }
        return null;
    }

    static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof String string) {
            strings.add(string);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> {
                if (item instanceof String string) {
                    strings.add(string);
                }
            });
        }
        return strings;
    }

    public static @Nullable String string(@Nullable Map<?, ?> object, String name) {
        List<String> strings = object == null ? List.of() : strings(object.get(name));
        return strings.isEmpty() ? null : strings.getFirst();
    }
}
