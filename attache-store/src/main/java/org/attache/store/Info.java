package org.attache.store;

/**
 * What a store is and how much it holds.
 *
 * @param kind "SQLite" or "PostgreSQL" with version
 * @param place folder or address, without a password
 * @param schema version of the schema
 * @param bytes size on disk, 0 when unknown
 */
public record Info(String kind, String place, int schema, long sequence, long articles, long stories, long dossiers,
        long claims, long sources, long events, long bytes) {}
