package org.attache.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.attache.ingest.Format;
import org.attache.ingest.Input;
import org.attache.ingest.Sniffer;

/**
 * What the journal calls an input: its name and a hash. Of what consists of many parts the first bytes are hashed, so that a
 * file that has only grown is the same input; of anything else all bytes, so that a feed with one more entry is another.
 */
final class InputName {

    private static final int LOOKED_AT = 4096;
    private static final int MOST = 1 << 27;
    private static final Set<Format> GROWING = EnumSet.of(Format.ARCHIVE, Format.JSON_LINES, Format.GZIP);
    private static final int DIGITS = 12;

    private InputName() {}

    static String of(Input input) {
        return place(input.name()) + " #" + print(input);
    }

    private static String place(String name) {
        boolean file = !name.equals("-") && !name.startsWith("http://") && !name.startsWith("https://")
                && name.indexOf('\0') < 0 && Files.exists(Path.of(name));
        return file ? Path.of(name).toAbsolutePath().normalize().toString() : name;
    }

    private static String print(Input input) {
        try (InputStream in = input.content().open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            boolean parts = GROWING.contains(Sniffer.sniff(input));
            byte[] hash = digest.digest(parts ? in.readNBytes(LOOKED_AT) : in.readNBytes(MOST));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
