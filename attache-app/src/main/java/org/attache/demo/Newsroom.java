package org.attache.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;

/** Sixteen short articles about three happenings; outlets, agencies and persons are invented. */
public final class Newsroom {

    private static final String HTML = " letters-6 ferry-2 ";

    private Newsroom() {}

    /** The articles as inputs, with their sidecars. */
    public static Inputs inputs() {
        List<Input> found = Stream.of(files("letters", 6), files("ferry", 5), files("pass", 5)).flatMap(s -> s)
                .map(Newsroom::input).toList();
        return new Inputs(found, List.of());
    }

    private static Stream<String> files(String happening, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> happening + "-" + i)
                .map(name -> name + (HTML.contains(" " + name + " ") ? ".html" : ".txt"));
    }

    private static Input input(String name) {
        return new Input("demo/" + name, () -> new ByteArrayInputStream(bytes(name)), null, null, sidecar(name),
                Metadata.NONE);
    }

    private static Metadata sidecar(String name) {
        try (InputStream in = Newsroom.class.getResourceAsStream(name + ".meta.json")) {
            return in == null ? Metadata.NONE : Metadata.fromJson(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sidecar of " + name, e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Newsroom.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
