package org.attache.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Places: GeoRSS simple and GML, and the W3C's latitude and longitude. Coordinates are given as longitude, latitude and
 * height where there is one. GML in a projected reference system keeps its order (EPSG numbers outside 4000 to 4999).
 */
final class GeoReader {
    private static final Pattern EPSG = Pattern.compile("EPSG:(?:[\\d.]{0,10}:)?(\\d{1,6})$");

    private GeoReader() {}

    static void read(String name, XmlElement element, FeedNode node) {
        switch (name) {
            case "georss:point" -> put(node, "Point", single(numbers(element.text()), 2, true));
            case "georss:line" -> put(node, "LineString", points(numbers(element.text()), 2, true));
            case "georss:polygon" -> put(node, "Polygon", ring(points(numbers(element.text()), 2, true)));
            case "georss:box" -> put(node, "Box", box(element));
            case "geo:lat", "geo:long" -> wgs84(name, element, node);
            default -> element.descendants().filter(e -> shape(e) != null).findFirst()
                    .ifPresentOrElse(e -> gml(e, node), () -> put(node, "", null));
        }
    }

    private static @Nullable String shape(XmlElement element) {
        return switch (element.local().toLowerCase(Locale.ROOT)) {
            case "point" -> "Point";
            case "linestring" -> "LineString";
            case "polygon" -> "Polygon";
            default -> null;
        };
    }

    private static void gml(XmlElement element, FeedNode node) {
        String shape = shape(element);
        List<Double> numbers = element.descendants().filter(e -> e.local().equalsIgnoreCase("pos")
                || e.local().equalsIgnoreCase("posList")).flatMap(e -> numbers(e.text()).stream()).toList();
        int dimension = "3".equals(element.attribute("srsDimension")) || numbers.size() == 3 && "Point".equals(shape)
                ? 3
                : 2;
        boolean swap = isGeographic(element.attribute("srsName"));
        switch (shape) {
            case "Point" -> put(node, "Point", single(numbers, dimension, swap));
            case "Polygon" -> put(node, "Polygon", ring(points(numbers, dimension, swap)));
            case null, default -> put(node, "LineString", points(numbers, dimension, swap));
        }
    }

    private static boolean isGeographic(@Nullable String system) {
        Matcher matcher = EPSG.matcher(system == null ? "" : system);
        if (!matcher.find()) {
            return true;
        }
        int code = Integer.parseInt(matcher.group(1));
        return code >= 4000 && code < 5000;
    }

    /** Latitude and longitude come as two elements, in either order. */
    private static void wgs84(String name, XmlElement element, FeedNode node) {
        List<Double> one = numbers(element.text());
        boolean latitude = name.equals("geo:lat");
        Double before = latitude ? node.longitude : node.latitude;
        Double now = one.size() == 1 ? one.getFirst() : null;
        node.latitude = latitude ? now : node.latitude;
        node.longitude = latitude ? node.longitude : now;
        if (now != null && before != null) {
            put(node, "Point", latitude ? List.of(before, now) : List.of(now, before));
        }
    }

    private static @Nullable Object box(XmlElement element) {
        List<?> corners = points(numbers(element.text()), 2, true);
        return corners != null && corners.size() == 2 ? corners : null;
    }

    private static void put(FeedNode node, String shape, @Nullable Object coordinates) {
        Map<String, Object> geo = new LinkedHashMap<>();
        if (coordinates != null) {
            geo.put("type", shape);
            geo.put("coordinates", coordinates);
        }
        node.geo = geo;
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.strip().split("[\\s,]+")) {
            if (!word.matches("[+-]?\\d{0,9}(\\.\\d{0,20})?") || !word.matches(".*\\d.*")) {
                return List.of();
            }
            numbers.add(Double.valueOf(word));
        }
        return numbers;
    }

    private static @Nullable List<Double> single(List<Double> numbers, int dimension, boolean swap) {
        return numbers.size() < dimension ? null : order(numbers.subList(0, dimension), swap);
    }

    private static @Nullable List<List<Double>> points(List<Double> numbers, int dimension, boolean swap) {
        if (numbers.isEmpty() || numbers.size() % dimension != 0) {
            return null;
        }
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += dimension) {
            points.add(order(numbers.subList(i, i + dimension), swap));
        }
        return points;
    }

    private static @Nullable Object ring(@Nullable List<List<Double>> points) {
        return points == null ? null : List.of(points);
    }

    private static List<Double> order(List<Double> point, boolean swap) {
        List<Double> ordered = new ArrayList<>(point);
        if (swap) {
            ordered.set(0, point.get(1));
            ordered.set(1, point.get(0));
        }
        return ordered;
    }
}
