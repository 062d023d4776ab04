package org.attache.store.transfer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.attache.store.database.Database;

/** An export in a file, packed with gzip, that is there as a whole or not at all. */
public final class Backup {

    private static final int MAGIC = 2;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /** Writes beside the file, makes that durable, then puts it in the file's place. Gives the number of rows. */
    public long write(Path file, LongConsumer progress) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        beside.toFile().deleteOnExit();
        try {
            long rows;
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                GZIPOutputStream packed = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
                Writer out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
                rows = new Export(database).write(out, progress);
                packed.finish();
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The lines of a backup or of a plain export. */
    public static BufferedReader reader(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, MAGIC);
        byte[] magic = start.readNBytes(MAGIC);
        start.unread(magic);
        boolean packed = magic.length == MAGIC && (magic[0] & 0xff) == GZIP_FIRST && (magic[1] & 0xff) == GZIP_SECOND;
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(start, 1 << 16) : start,
                StandardCharsets.UTF_8));
    }
}
