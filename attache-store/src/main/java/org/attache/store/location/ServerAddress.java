package org.attache.store.location;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Turns {@code postgresql://user:password@host:port/database?…} into the form that JDBC wants. */
final class ServerAddress {

    private ServerAddress() {}

    static String jdbc(String text) {
        URI uri = uri(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("store must name a host and a database: postgresql://host/database");
        }
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        credentials(uri.getUserInfo(), query);
        if (uri.getRawQuery() != null) {
            query.add(uri.getRawQuery());
        }
        return "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath()
                + query;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("store is no address: " + e.getReason() + " at " + e.getIndex(), e);
        }
    }

    private static void credentials(@Nullable String userInfo, StringJoiner query) {
        if (userInfo == null) {
            return;
        }
        int colon = userInfo.indexOf(':');
        query.add("user=" + encode(colon < 0 ? userInfo : userInfo.substring(0, colon)));
        if (colon >= 0) {
            query.add("password=" + encode(userInfo.substring(colon + 1)));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
