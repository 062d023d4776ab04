package org.attache.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.ingest.Input;

/**
 * What the journal calls an input: its name and a hash of its first bytes. A file that has only grown is the same input, one
 * with other contents under an old name is another.
 */
final class InputName {

    private static final int LOOKED_AT = 4096;
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
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(LOOKED_AT));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
