package org.attache.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attache.ingest.fetch.FetchLimits;
import org.attache.ingest.fetch.Fetched;
import org.attache.ingest.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * What a user names on the command line: files, directories (their files by name), globs, addresses (fetched from public
 * hosts only), {@code -} for standard input.
 *
 * <p>A file {@code X.meta.json} beside an input {@code X} says what {@code X} does not say about itself; it is never
 * read as an article. Every argument that names nothing readable becomes a {@link Read.Skipped} with its reason.
 *
 * @param found what to read, in the order of the arguments
 * @param skipped arguments and sidecars that could not be used
 */
public record Inputs(List<Input> found, List<Read.Skipped> skipped) {

    public static final String AGENT = "attache/0.1";
    private static final String SIDECAR = ".meta.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_STANDARD_INPUT = 1 << 28;

    public Inputs {
        found = List.copyOf(found);
        skipped = List.copyOf(skipped);
    }

    /** Expands arguments. @param assumed what to assume where an input says nothing */
    public static Inputs of(List<String> arguments, Metadata assumed, InputStream standardInput) {
        return of(arguments, assumed, standardInput, () -> new Fetcher(AGENT, FetchLimits.USUAL));
    }

    /** The same with a fetcher of one's own for addresses; it is closed after use. */
    public static Inputs of(List<String> arguments, Metadata assumed, InputStream standardInput,
            Supplier<Fetcher> fetcher) {
        Expansion expansion = new Expansion(assumed, standardInput, fetcher);
        arguments.forEach(expansion::argument);
        return new Inputs(expansion.found, expansion.skipped);
    }

    private static final class Expansion {

        private final Metadata assumed;
        private final InputStream standardInput;
        private final Supplier<Fetcher> fetchers;
        private final List<Input> found = new ArrayList<>();
        private final List<Read.Skipped> skipped = new ArrayList<>();

        Expansion(Metadata assumed, InputStream standardInput, Supplier<Fetcher> fetchers) {
            this.fetchers = fetchers;
            this.assumed = assumed;
            this.standardInput = standardInput;
        }

        void argument(String argument) {
            if (argument.equals("-")) {
                standardInput();
                return;
            }
            if (argument.startsWith("http://") || argument.startsWith("https://")) {
                address(argument);
                return;
            }
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    directory(path);
                } else if (!Files.exists(path) && argument.matches(".*[*?\\[{].*")) {
                    glob(argument);
                } else {
                    file(path);
                }
            } catch (InvalidPathException e) {
                skip(argument, "not a path: " + e.getReason());
            }
        }

        private void address(String argument) {
            try (Fetcher fetcher = fetchers.get()) {
                switch (fetcher.fetch(new URI(argument))) {
                    case Fetched.Body body -> found.add(Input.of(argument, body.body())
                            .from(body.address(), body.contentType()).with(Metadata.NONE, assumed));
                    case Fetched.Failed failed -> skip(argument, "cannot fetch: " + failed.reason());
                    case Fetched.Refused refused -> skip(argument, "not fetched: " + refused.reason());
                    case Fetched.Unchanged unchanged -> skip(argument, "no news at " + unchanged.address());
                }
            } catch (URISyntaxException e) {
                skip(argument, "not an address: " + e.getReason());
            }
        }

        private void standardInput() {
            try {
                byte[] bytes = standardInput.readNBytes(LONGEST_STANDARD_INPUT);
                found.add(new Input("-", () -> new ByteArrayInputStream(bytes), null, null, Metadata.NONE, assumed));
            } catch (IOException e) {
                skip("-", "cannot read standard input: " + e.getMessage());
            }
        }

        private void directory(Path directory) {
            try (Stream<Path> entries = Files.list(directory)) {
                List<Path> files = entries.filter(Files::isRegularFile).filter(Expansion::article).sorted().toList();
                files.forEach(this::file);
                if (files.isEmpty()) {
                    skip(directory.toString(), "no files in this folder; those of folders inside it are not read");
                }
            } catch (IOException e) {
                skip(directory.toString(), "cannot list: " + e.getMessage());
            }
        }

        private static boolean article(Path file) {
            String name = file.getFileName().toString();
            return !name.endsWith(SIDECAR) && !name.startsWith(".");
        }

        private void glob(String pattern) {
            Path path = Path.of(pattern);
            Path parent = path.getParent() == null ? Path.of("") : path.getParent();
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path.getFileName());
            int before = found.size();
            try (Stream<Path> entries = Files.list(parent)) {
                entries.filter(Files::isRegularFile).filter(Expansion::article)
                        .filter(file -> matcher.matches(file.getFileName())).sorted().forEach(this::file);
            } catch (IOException e) {
                skip(pattern, "cannot list " + parent + ": " + e.getMessage());
                return;
            }
            if (found.size() == before) {
                skip(pattern, "no file matches");
            }
        }

        private void file(Path file) {
            String reason = unreadable(file);
            if (reason != null) {
                skip(file.toString(), reason);
                return;
            }
            found.add(Input.of(file).with(sidecar(file), assumed));
        }

        private static @Nullable String unreadable(Path file) {
            if (!Files.exists(file)) {
                return "no such file";
            }
            return Files.isReadable(file) ? null : "not readable (permission denied)";
        }

        private Metadata sidecar(Path file) {
            Path sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
            try {
                return Metadata.fromJson(JSON.readTree(Files.readString(sidecar)));
            } catch (NoSuchFileException none) {
                return Metadata.NONE;
            } catch (IOException | DateTimeParseException | IllegalArgumentException e) {
                skip(sidecar.toString(), "not a sidecar: " + e.getMessage());
                return Metadata.NONE;
            }
        }

        private void skip(String input, String reason) {
            skipped.add(new Read.Skipped(input, reason, ""));
        }
    }
}
