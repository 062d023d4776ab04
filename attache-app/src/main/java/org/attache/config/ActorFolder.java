package org.attache.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.actor.OwnTables;
import org.attache.actor.OwnTablesException;

/**
 * A folder with a desk's own tables of actors, named like the built-in ones. Files that are no tables are left alone, and so is
 * {@code sources.tsv}, in which a desk may say where its facts are from.
 */
public final class ActorFolder {

    private static final String SUFFIX = ".tsv";
    private static final String SOURCES = "sources.tsv";
    /** What some editors put before a text in UTF-8. */
    private static final String MARK = "\uFEFF";

    private ActorFolder() {}

    /**
     * Adds the tables of the folder to those of this process.
     *
     * @throws IllegalArgumentException when they cannot be used; tells file, line and reason of each mistake
     * @throws IllegalStateException when other tables are in use already
     */
    public static void use(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        tables(folder).forEach(file -> texts.put(file.getFileName().toString(), text(file)));
        try {
            OwnTables.use(OwnTables.of(texts));
        } catch (OwnTablesException e) {
            throw new IllegalArgumentException("the tables in " + folder + " have " + e.getMessage(), e);
        }
    }

    private static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "no folder of tables: " + folder + (Files.exists(folder) ? " is a file" : " does not exist"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ActorFolder::isTable).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) && !name.equals(SOURCES) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
