package org.attache.ingest.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The modules for sound and pictures: iTunes, Media RSS, Podlove chapters. */
final class Modules {
    private static final Pattern PLAY_TIME = Pattern
            .compile("(?:(?:(\\d{1,4}):)?([0-5]?\\d):)?([0-5]?\\d|\\d{1,7})(?:\\.(\\d{1,9}))?");

    private Modules() {}

    static void itunes(String key, XmlElement element, FeedNode node) {
        String text = element.ownText();
        switch (key) {
            case "block" -> node.itunes.put(key, text.equals("yes") || text.equals("Yes"));
            case "explicit" -> node.itunes.put(key, explicit(text));
            case "image" -> image(element, node);
            default -> node.itunes.put(key, text.strip());
        }
    }

    private static @Nullable Boolean explicit(String text) {
        return switch (text) {
            case "yes", "true" -> Boolean.TRUE;
            case "no", "false", "clean" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static void image(XmlElement element, FeedNode node) {
        String href = element.attribute("href");
        String address = href == null ? element.attribute("url") : href;
        if (address != null && !address.isEmpty()) {
            node.image.put("href", address);
        }
    }

    static void media(String key, XmlElement element, Map<String, String> attributes, String text, FeedNode node) {
        Map<String, Object> value = new LinkedHashMap<>(attributes);
        switch (key) {
            case "content" -> list(key, value, node);
            case "thumbnail" -> {
                value.putIfAbsent("url", text);
                list(key, value, node);
            }
            case "credit" -> {
                value.put("content", text);
                list(key, value, node);
            }
            case "restriction" -> {
                value.put("content", Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("\\s+"))
                        .filter(part -> !part.isEmpty()).toList());
                node.media.put(key, value);
            }
            default -> {
                if (!text.isEmpty()) {
                    value.put("content", text);
                }
                node.media.put(key, value);
            }
        }
    }

    @SuppressWarnings("unchecked") // only lists are put under the keys of lists
    private static void list(String key, Map<String, Object> value, FeedNode node) {
        ((List<Object>) node.media.computeIfAbsent(key, k -> new ArrayList<>())).add(value);
    }

    static void chapters(XmlElement element, FeedNode node) {
        if (node.chapters != null) {
            return;
        }
        Map<String, Object> chapters = new LinkedHashMap<>();
        chapters.put("version", element.attribute("version"));
        chapters.put("chapters", element.children("chapter").map(Modules::chapter).toList());
        node.chapters = chapters;
    }

    private static Map<String, Object> chapter(XmlElement element) {
        Map<String, Object> chapter = new LinkedHashMap<>(FeedWalker.attributes(element, true));
        Double seconds = seconds(element.attribute("start"));
        if (seconds != null) {
            chapter.put("startSeconds", seconds);
        }
        return chapter;
    }

    private static @Nullable Double seconds(@Nullable String time) {
        Matcher m = PLAY_TIME.matcher(time == null ? "" : time.strip());
        if (!m.matches()) {
            return null;
        }
        double whole = number(m.group(1)) * 3600 + number(m.group(2)) * 60 + number(m.group(3));
        return m.group(4) == null ? whole : whole + Double.parseDouble("0." + m.group(4));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
