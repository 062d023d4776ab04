package org.attache.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** A file that is there as a whole or not at all: it is written beside its place and put there when all is written. */
final class WholeFile {

    private WholeFile() {}

    /** What is no file of its own, such as a device or a pipe, is written to as it is. */
    static void write(Path file, Consumer<PrintWriter> print) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            print(file, print);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path beside = place.resolveSibling(place.getFileName() + ".part");
        beside.toFile().deleteOnExit();
        try {
            print(beside, print);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void print(Path file, Consumer<PrintWriter> print) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            print.accept(out);
            if (out.checkError()) {
                throw new IOException("not all of it could be written");
            }
        }
    }
}
