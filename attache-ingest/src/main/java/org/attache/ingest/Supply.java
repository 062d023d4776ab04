package org.attache.ingest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.attache.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * How an article stands towards others of its supplier.
 *
 * @param series what all versions of the article share: the identifier of an agency's item, else the address; null when
 *            there is neither
 * @param version number of the version as the supplier counts them, 0 when it does not say
 * @param notices what the supplier says about the article
 */
public record Supply(@Nullable String series, int version, List<Edition.Notice> notices) {

    public static final Supply NONE = new Supply(null, 0, List.of());

    public Supply {
        notices = List.copyOf(notices);
    }

    /**
     * An article of which only the address is known. The front page of a site is nobody's address, and what only counts
     * visits ("utm_…") is no part of one.
     */
    static Supply at(@Nullable URI address) {
        if (address == null || address.getRawPath() == null || address.getRawPath().length() < 2) {
            return NONE;
        }
        return new Supply(series(address), 0, List.of());
    }

    private static String series(URI address) {
        String host = address.getRawAuthority() == null ? "" : address.getRawAuthority().toLowerCase(Locale.ROOT);
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        StringBuilder series = new StringBuilder(host.startsWith("www.") ? host.substring(4) : host).append(path);
        char joint = '?';
        for (String part : address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&")) {
            if (!part.isEmpty() && !part.startsWith("utm_") && !part.startsWith("fbclid=")) {
                series.append(joint).append(part);
                joint = '&';
            }
        }
        return series.toString();
    }
}
