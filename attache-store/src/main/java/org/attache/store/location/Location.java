package org.attache.store.location;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** Where a store is: the one setting that chooses between SQLite and PostgreSQL. */
public sealed interface Location {

    /** A folder with an SQLite database. */
    record Folder(Path path) implements Location {

        public Path database() {
            return path.resolve("attache.db");
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A PostgreSQL database. {@code toString} leaves the password out. */
    record Server(String jdbcUrl) implements Location {

        @Override
        public String toString() {
            URI uri = URI.create(jdbcUrl.substring("jdbc:".length()));
            return "postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
        }
    }

    /**
     * Reads {@code postgresql://[user[:password]@]host[:port]/database[?…]}, the same as a JDBC address, or a folder.
     *
     * @throws IllegalArgumentException when it is none of them, such as {@code mysql://…}
     */
    static Location parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("store must be a folder or postgresql://host/database but was empty");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:postgresql://") || lower.startsWith("postgresql://")
                || lower.startsWith("postgres://")) {
            return new Server(ServerAddress.jdbc(text));
        }
        if (lower.startsWith("jdbc:") || lower.contains("://")) {
            throw new IllegalArgumentException(
                    "store must be a folder or postgresql://host/database but was \"" + text + "\"");
        }
        return new Folder(Path.of(text));
    }
}
