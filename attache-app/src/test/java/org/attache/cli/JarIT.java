package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar, run as a process. */
class JarIT {

    private static final Path JAR = Path.of("target", "attache.jar");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private Run attache(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static final String MILL = "Brno Today\n3 May 2027\n\nMill burns\n\nA mill burned down on Sunday, Jana Novotna, the"
            + " owner, told Brno Today. \"Nothing is left,\" she said.\n";

    @Test
    void versionAndHelpAreFine() throws Exception {
        Run version = attache("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("attache ");
        Run help = attache("read", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Examples:", "--published", "--format");
    }

    @Test
    void unknownOptionIsAUsageErrorThatPointsToTheHelp() throws Exception {
        Run run = attache("read", "--formt", "json", "a.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--formt", "--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void completionScriptIsPrinted() throws Exception {
        Run run = attache("generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("complete -F");
    }

    @Test
    void demoShowsClaimsWithTheirOriginsFirst() throws Exception {
        Run run = attache("demo");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("STORY", "ORIGINS", "CLAIM", "The North Atlantic Post");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void demoReportIsOneSelfContainedPage() throws Exception {
        Path page = folder.resolve("demo.html");
        Run run = attache("demo", "--format", "html", "-o", page.toString());
        assertThat(run.status()).isZero();
        String html = Files.readString(page);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<svg", "Words in common", "</html>");
        assertThat(html).doesNotContain("<script", "src=\"http", "@import");
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        String mill = file("mill.txt", MILL);
        Run first = attache("read", "--format", "json", mill);
        assertThat(first.status()).isZero();
        assertThat(attache("read", "--format", "json", mill).out()).isEqualTo(first.out());
        List<Dossier> dossiers = Json.readDossiers(first.out());
        assertThat(Json.dossiers(dossiers) + "\n").isEqualTo(first.out());
        assertThat(dossiers).hasSize(1);
        assertThat(dossiers.get(0).articles().get(0).outlet()).isEqualTo("Brno Today");
    }

    @Test
    void analyzeWritesOneObjectAnArticle() throws Exception {
        Run run = attache("analyze", file("mill.txt", MILL));
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(Json.readAnalysis(run.out()).article().text()).isEqualTo(MILL);
    }

    @Test
    void aDeskAddsItsOwnActors() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("people.tsv"), "Ada Verne\tCZE\tGOV\tDefence Minister\t2026\t\n");
        Files.writeString(own.resolve("outlets.tsv"), "Tidewater Wire\tCZE\ttidewater.example\tagency");
        String named = file("named.txt",
                "Brno Today\n3 May 2027\n\nMill shut\n\nAda Verne said the mill at Hjelm was shut.\n");
        String described = file("described.txt",
                "Plzen Post\n4 May 2027\n\nMill shut\n\nThe Czech defence minister said the mill"
                        + " at Hjelm was shut.\n");

        Run without = attache("read", "--format", "json", named, described);
        Run with = attache("read", "--format", "json", "--actors", own.toString(), named, described);
        Run outlet = attache("actors", "--actors", own.toString(), "--format", "json", "Tidewater Wire");

        assertThat(Json.readDossiers(without.out()).getFirst().claims().getFirst().independent().high()).isEqualTo(2);
        assertThat(Json.readDossiers(with.out()).getFirst().claims().getFirst().independent().high()).isEqualTo(1);
        assertThat(outlet.out()).contains("\"CZEJRN\"");
    }

    @Test
    void mistakesInOnesOwnTablesAreAllNamedAndNothingIsRead() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("people.tsv"), "Ada Verne\tQQQ\tGOV\nBo Lund\tCZE\tTID\n");
        Files.writeString(own.resolve("README.txt"), "ours");

        Run run = attache("read", "--actors", own.toString(), file("mill.txt", MILL));
        Run config = attache("config", "--actors", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("people.tsv line 1: no state \"QQQ\"", "people.tsv line 2: no sector \"TID\"");
        assertThat(config.status()).isEqualTo(1);
        assertThat(config.err()).contains("--actors", "name a folder that exists");
    }

    @Test
    void standardFormsComeOutForTheSameStory() throws Exception {
        String mill = file("mill.txt", MILL);
        assertThat(attache("read", "--format", "md", mill).out()).startsWith("# ").contains("| origins | claim |");
        assertThat(attache("read", "--format", "jsonl", mill).out().lines()).hasSize(1);
        assertThat(attache("read", mill).out()).startsWith("STORY");
    }

    @Test
    void badInputsAreNamedAndTheRestGoesOn() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile bytes = new RandomAccessFile(large.toFile(), "rw")) {
            bytes.setLength(200L << 20);
        }
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[]{'P', 'K', 3, 4, 0, 0});
        Run run = attache("read", "--format", "json", file("empty.txt", ""), binary.toString(), large.toString(),
                folder.resolve("missing.txt").toString(), file("mill.txt", MILL));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err()).contains("empty.txt: empty", "binary.txt (offset", "large.txt: larger than",
                "missing.txt: no such file");
        assertThat(Json.readDossiers(run.out())).hasSize(1);
    }

    /** Licences under which others may be shipped; Apache-2.0 is our own and CC0 asks for nothing. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "CC0-1.0", "MIT", "BSD-2-Clause", "BSD-3-Clause",
            "Unicode-3.0", "0BSD");
    private static final Set<String> WITHOUT_TEXT = Set.of("Apache-2.0", "CC0-1.0");

    @Test
    void everyLibraryInTheJarIsListedAndBringsItsLicence() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String list = new String(jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.md")).readAllBytes(),
                    StandardCharsets.UTF_8);
            Map<Pattern, String> licences = new LinkedHashMap<>();
            Pattern.compile("^\\| `([^`]+)` \\| ([^ ]+) \\|", Pattern.MULTILINE).matcher(list).results()
                    .forEach(row -> licences.put(Pattern.compile(row.group(1).replace(".", "\\.").replace("*", ".*")),
                            row.group(2)));
            Set<String> folders = jar.stream().map(JarEntry::getName).filter(name -> !name.endsWith("/"))
                    .filter(name -> name.startsWith("META-INF/third-party/")).map(name -> name.split("/")[2])
                    .collect(Collectors.toSet());
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(libraries()).hasSizeGreaterThan(30).allSatisfy(library -> {
                assertThat(licences.keySet()).filteredOn(pattern -> pattern.matcher(library).matches()).hasSize(1)
                        .allSatisfy(pattern -> assertThat(licences.get(pattern)).isIn(ALLOWED)
                                .satisfiesAnyOf(licence -> assertThat(licence).isIn(WITHOUT_TEXT),
                                        licence -> assertThat(folders).contains(library.split(":")[1] + "-jar")));
            });
        }
    }

    /** Group and name of every library that is shipped, as the build lists them. */
    private static List<String> libraries() throws IOException {
        return Files.readAllLines(Path.of("target", "libraries.txt")).stream().map(String::strip)
                .filter(line -> line.contains(":jar:")).map(line -> line.split(":")[0] + ":" + line.split(":")[1])
                .toList();
    }

    @Test
    void legacyCharsetAndBrokenMarkupAreRead() throws Exception {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Die Brücke über die Straße in Köln bleibt geschlossen, sagte der Bürgermeister.\n"
                .getBytes(Charset.forName("windows-1252")));
        String broken = file("broken.html",
                "<html><body><article><h1>Bridge closed<p>The bridge in Brno is closed, the mayor"
                        + " said on Monday. It will open again in May, she said, when the river is low.<p>Nobody was hurt");
        Run run = attache("analyze", latin.toString(), broken);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Brücke über die Straße", "The bridge in Brno is closed");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8).length).isPositive();
    }
}
