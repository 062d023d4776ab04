package org.attache.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder for a desk that is only tried: made in the system's folder for temporary files and deleted when it is closed, so
 * that a look at the sample leaves nothing behind and always shows what the present release finds.
 */
public final class DemoFolder implements AutoCloseable {

    private final Path path;

    private DemoFolder(Path path) {
        this.path = path;
    }

    public static DemoFolder make() {
        try {
            return new DemoFolder(Files.createTempDirectory("attache-demo-"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the sample: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the sample in " + path + ": " + e.getMessage(), e);
        }
    }
}
