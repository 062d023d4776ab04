package org.attache.serve.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Request;

/**
 * Which format the Accept header likes best, as RFC 9110 weighs it: {@code text/csv;q=0.5, application/json} is JSON. The
 * range that fits a format most closely says how much it is liked; of formats that are liked alike the one that is named
 * wins, then the first.
 */
final class Accept {

    /** A range of the header: {@code text/csv}, {@code text/*} or {@code *}{@code /*}, and how much it is liked. */
    private record Range(String type, double weight) {

        /** How closely it fits: 0 not at all, 1 anything, 2 the kind, 3 the very type. */
        int closeness(String other) {
            boolean kind = type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1));
            return type.equals(other) ? 3 : kind ? 2 : type.equals("*/*") ? 1 : 0;
        }
    }

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The format that is asked for by name, or else the one that is liked best. */
    static Listing.Format format(Request request) {
        Optional<Listing.Format> named = request.parameters().choice("format", Listing.Format.class);
        return named.orElseGet(
                () -> request.header("accept").filter(sent -> !sent.isBlank()).map(Accept::parse).map(Accept::best)
                        .orElse(Listing.Format.JSON));
    }

    private static Accept parse(String header) {
        return new Accept(Arrays.stream(header.split(",")).map(Accept::range).toList());
    }

    private static Range range(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split(";");
        double weight = 1;
        for (String part : parts) {
            weight = part.strip().startsWith("q=") ? weight(part.strip().substring(2)) : weight;
        }
        return new Range(parts.length == 0 ? "" : parts[0].strip(), weight);
    }

    private static double weight(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Listing.Format best() {
        return Arrays.stream(Listing.Format.values()).filter(format -> closest(format).weight() > 0)
                .min(Comparator.comparingDouble((Listing.Format format) -> -closest(format).weight())
                        .thenComparingInt(format -> -closest(format).closeness(format.type())))
                .orElseThrow(() -> Problem.of(406, "No such format", "there are "
                        + String.join(", ", Arrays.stream(Listing.Format.values()).map(Listing.Format::type).toList()))
                        .exception());
    }

    private Range closest(Listing.Format format) {
        return ranges.stream().filter(range -> range.closeness(format.type()) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(format.type()))).orElse(new Range("", 0));
    }
}
