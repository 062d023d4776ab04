package org.attache.ingest.archive;

/** What is met in an archive: a record, or a damaged place. */
public sealed interface ArchiveEntry {

    /**
     * A record.
     *
     * @param offset where it begins in the file; for compressed files, where its member begins
     */
    record Found(ArchiveRecord record, long offset) implements ArchiveEntry {

        /** "offset 4711", which finds it again. */
        public String place() {
            return "offset " + offset;
        }
    }

    /** A place that cannot be read; what follows may be whole. */
    record Damage(String reason, long offset) implements ArchiveEntry {}
}
