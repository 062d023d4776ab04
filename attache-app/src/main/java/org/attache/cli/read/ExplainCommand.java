package org.attache.cli.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.claim.Explanation;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.json.Json;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.report.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache explain}: why a claim's number is what it is. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Prints why the number of a claim is what it is: the way of each assertion, what was taken for one "
        + "source and by which rule, and without whom nothing is left.", footerHeading = "%nExamples:%n", footer = {
                "  attache read --format json news/ > dossier.json",
                "  attache explain c3 dossier.json",
                "  attache explain --format json \"exchanged letters\" dossier.json"})
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "Id of a claim (c3), or words of it.")
    private String claim = "";

    @Parameters(index = "1", paramLabel = "DOSSIER.json", description = "Output of 'attache read --format json', or - for "
            + "standard input.")
    private String file = "";

    @Option(names = "--story", paramLabel = "ID", description = "Look in one story only.")
    private String story = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json, one claim a line (default: text).")
    private Format format = Format.text;

    private enum Format {
        text, json
    }

    private record Explained(String story, String id, Explanation explanation) {}

    @SuppressWarnings("NullAway.Init")
    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Dossier> dossiers = dossiers().stream().filter(one -> story.isEmpty() || one.id().value().equals(story))
                .toList();
        long found = dossiers.stream().filter(dossier -> explain(dossier, dossiers.size() > 1)).count();
        if (found == 0) {
            throw new ParameterException(spec.commandLine(), dossiers.isEmpty()
                    ? "no story" + (story.isEmpty() ? "" : " \"" + story + "\"") + " in " + file
                    : "no claim \"" + claim + "\" in " + file
                            + "; give an id (c1, c2, …) or two or more words of the claim");
        }
        return ExitCode.FINE;
    }

    /** False when no claim of the story is meant. */
    private boolean explain(Dossier dossier, boolean oneOfSeveral) {
        List<Claim> meant = dossier.claims().stream().filter(this::meant).toList();
        if (oneOfSeveral && format == Format.text && !meant.isEmpty()) {
            console.out().println(dossier.id().value() + "  " + dossier.title());
        }
        meant.forEach(one -> Explanation.of(dossier, one.id())
                .ifPresent(why -> print(dossier, new Explained(dossier.id().value(), one.id().value(), why))));
        return !meant.isEmpty();
    }

    private void print(Dossier dossier, Explained one) {
        console.out().println(format == Format.json ? Json.line(one).stripTrailing()
                : one.id() + "  " + ExplanationText.of(one.explanation(), dossier));
    }

    private List<Dossier> dossiers() throws IOException {
        byte[] json = file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        try {
            return Json.readDossiers(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage() + "; make one with 'attache read --format "
                    + "json'", e);
        }
    }

    private boolean meant(Claim one) {
        return one.id().value().equals(claim)
                || claim.indexOf(' ') > 0
                        && one.text().toLowerCase(Locale.ROOT).contains(claim.toLowerCase(Locale.ROOT));
    }
}
