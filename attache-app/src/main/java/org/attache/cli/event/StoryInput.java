package org.attache.cli.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.Reading;
import org.attache.cli.console.Console;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.Progress;
import org.attache.cli.read.Assumptions;
import org.attache.ingest.Inputs;
import org.attache.ingest.Read;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.model.Fault;
import picocli.CommandLine.Mixin;

/** Stories from what a user names: dossiers that {@code attache read} wrote are taken as they are, anything else is read. */
final class StoryInput {

    private static final int SNIFFED = 400;

    @Mixin
    private Assumptions assumptions = new Assumptions();

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Read.Skipped> skipped = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private InputStream standardInput = InputStream.nullInputStream();

    Reading read(List<String> arguments, Console console) throws IOException {
        for (String argument : arguments) {
            byte[] bytes = argument.equals("-") ? console.in().readAllBytes() : json(argument);
            if (isDossier(bytes)) {
                take(argument, new String(bytes, StandardCharsets.UTF_8));
            } else {
                articles.add(argument);
                standardInput = argument.equals("-") ? new ByteArrayInputStream(bytes) : standardInput;
            }
        }
        if (!articles.isEmpty()) {
            readArticles(console);
        }
        return new Reading(dossiers, List.of(), skipped, faults);
    }

    private void readArticles(Console console) {
        Inputs inputs = Inputs.of(articles, assumptions.metadata(), standardInput);
        try (Interrupt interrupt = Interrupt.telling(console, "nothing was written: the articles were not all read");
                Progress progress = new Progress(console, inputs.found().size(), "articles")) {
            Reading reading = Attache.create().read(inputs, progress::step);
            dossiers.addAll(reading.dossiers());
            skipped.addAll(reading.skipped());
            faults.addAll(reading.faults());
        }
    }

    /** The bytes of a file that is JSON by its name, nothing for others. */
    private static byte[] json(String argument) throws IOException {
        try {
            Path file = Path.of(argument);
            boolean named = argument.endsWith(".json") || argument.endsWith(".jsonl");
            return named && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (InvalidPathException e) {
            return new byte[0];
        }
    }

    private static boolean isDossier(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.UTF_8).replace(" ", "")
                .replace("\n", "").replace("\r", "");
        return head.startsWith("{\"stories\":") || head.startsWith("{\"id\":") && head.contains("\"articles\":[");
    }

    private void take(String argument, String json) {
        try {
            if (json.stripLeading().startsWith("{\"id\"")) {
                json.lines().filter(line -> !line.isBlank()).map(Json::readDossier).forEach(dossiers::add);
            } else {
                dossiers.addAll(Json.readDossiers(json));
            }
        } catch (IllegalArgumentException e) {
            skipped.add(new Read.Skipped(argument, String.valueOf(e.getMessage()), ""));
        }
    }
}
