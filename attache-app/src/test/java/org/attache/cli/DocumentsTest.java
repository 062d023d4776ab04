package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.cli.console.Console;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What documents name is there: types, packages, files, commands and their options. Decisions are records of their day and
 * may name what is gone; only their links are followed.
 */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    /** Words set as code are ours unless they stand here: names of other programs, standards and sets of data. */
    private static final Set<String> OF_OTHERS = Set.of("HashMap", "NullAway", "PolNeAR");

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]+`", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern
            .compile("(?<![\\w/.$-])(?:[a-z]+\\.)*([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)\\b(?!\\.(?:zip|org|com))");
    private static final Pattern PACKAGE = Pattern.compile("\\borg\\.attache((?:\\.[a-z]+)*)\\b");
    private static final Pattern TABLE = Pattern.compile("`(?:[\\w/]+/)?([a-z][a-z-]+\\.tsv)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern DECISION = Pattern.compile("(?i)\\bdecisions? (\\d+)((?:(?:,| and|, and) \\d+)*)");
    private static final Pattern COMMAND = Pattern
            .compile("(?m)(?<![\\w/.-])(?:\\./)?attache ([a-z][a-z-]+)((?:[^|>;`\n#]|\\\\\n)*)");

    private static Set<String> types = Set.of();
    private static Set<String> files = Set.of();
    private static Set<String> packages = Set.of();
    private static Set<String> decisions = Set.of();

    private record Page(Path file, String text) {

        String code() {
            return CODE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return ROOT.relativize(file).toString();
        }
    }

    @BeforeAll
    static void look() throws IOException {
        try (Stream<Path> tree = Files.walk(ROOT)) {
            List<Path> all = tree
                    .filter(path -> !path.toString().contains("/target/") && !path.toString().contains("/.git/"))
                    .filter(Files::isRegularFile).toList();
            files = all.stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
            List<Path> java = all.stream().filter(path -> path.toString().endsWith(".java")).toList();
            packages = java.stream()
                    .map(path -> path.getParent().toString().replaceFirst(".*/java/", "").replace('/', '.'))
                    .collect(Collectors.toSet());
            Set<String> found = new TreeSet<>();
            Pattern declared = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
            for (Path path : java) {
                declared.matcher(Files.readString(path)).results().forEach(match -> found.add(match.group(1)));
            }
            types = found;
        }
        try (Stream<Path> records = Files.list(ROOT.resolve("docs/decisions"))) {
            decisions = records.map(path -> path.getFileName().toString().replaceFirst("^0*(\\d+)-.*", "$1"))
                    .collect(Collectors.toSet());
        }
    }

    /** Pages that speak of the code as it is. */
    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/models")) {
            pages.addAll(pages(folder));
        }
        return pages;
    }

    private static List<Page> pages(String folder) throws IOException {
        try (Stream<Path> list = Files.list(ROOT.resolve(folder))) {
            List<Page> pages = new ArrayList<>();
            for (Path file : list.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                pages.add(new Page(file, Files.readString(file)));
            }
            return pages;
        }
    }

    private static List<String> missing(Pattern pattern, Page page, String text, Set<String> there) {
        return pattern.matcher(text).results().map(match -> match.group(1)).filter(name -> !there.contains(name))
                .filter(name -> !OF_OTHERS.contains(name)).distinct().map(name -> page + ": " + name).toList();
    }

    @Test
    void typesThatAreNamedExist() throws IOException {
        List<String> gone = new ArrayList<>();
        for (Page page : pages()) {
            gone.addAll(missing(TYPE, page, page.code(), types));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void packagesThatAreNamedExist() throws IOException {
        List<String> gone = new ArrayList<>();
        for (Page page : pages()) {
            PACKAGE.matcher(page.text()).results().map(MatchResult::group).filter(name -> !packages.contains(name))
                    .forEach(name -> gone.add(page + ": " + name));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void tablesThatAreNamedExist() throws IOException {
        List<String> gone = new ArrayList<>();
        for (Page page : pages()) {
            gone.addAll(missing(TABLE, page, page.text(), files));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void linksLeadToFiles() throws IOException {
        List<Page> all = new ArrayList<>(pages());
        all.addAll(pages("docs/decisions"));
        List<String> dead = new ArrayList<>();
        for (Page page : all) {
            LINK.matcher(page.text()).results().map(match -> match.group(1)).filter(link -> !link.contains("://"))
                    .filter(link -> !Files.exists(page.file().resolveSibling(link)))
                    .forEach(link -> dead.add(page + ": " + link));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void decisionsThatAreCitedExist() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Page page : pages()) {
            DECISION.matcher(page.text()).results()
                    .flatMap(match -> Stream.of((match.group(1) + match.group(2)).split("\\D+")))
                    .map(number -> number.replaceFirst("^0+", "")).filter(number -> !decisions.contains(number))
                    .forEach(number -> dead.add(page + ": decision " + number));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void commandsAndOptionsThatAreShownExist() throws IOException {
        CommandLine attache = new CommandLine(new Main(),
                new Commands(new Console(new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, false, false,
                        100)));
        List<String> wrong = new ArrayList<>();
        for (Page page : pages()) {
            COMMAND.matcher(page.code()).results().forEach(match -> {
                CommandLine command = attache.getSubcommands().get(match.group(1));
                if (command == null) {
                    wrong.add(page + ": attache " + match.group(1));
                } else {
                    unknown(command, match.group(2)).forEach(
                            option -> wrong.add(page + ": attache " + match.group(1) + " " + option));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Options in the words behind a command that neither it nor the command within it has. */
    private static List<String> unknown(CommandLine command, String words) {
        CommandSpec spec = command.getCommandSpec();
        List<String> unknown = new ArrayList<>();
        for (String word : words.strip().split("[\\s\\[\\]]+")) {
            CommandLine within = spec.subcommands().get(word);
            spec = within == null ? spec : within.getCommandSpec();
            String option = word.replaceFirst("=.*", "");
            if (option.matches("--?[a-z].*") && spec.findOption(option) == null) {
                unknown.add(option);
            }
        }
        return unknown;
    }
}
