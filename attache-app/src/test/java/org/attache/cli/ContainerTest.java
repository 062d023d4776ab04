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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.cli.console.Console;
import org.attache.config.Setting;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The container files name only what there is: settings, ports, paths, commands. */
class ContainerTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern VARIABLE = Pattern.compile("\\bATTACHE_[A-Z_]+");
    private static final Pattern COMMAND = Pattern
            .compile("(?:--rm|run) (?:.*?)(?:attache|desk|desk-postgresql) (token [a-z]+ \\S+|serve.*)");

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(ROOT.resolve(file));
    }

    private static String line(String beginning) throws IOException {
        return lines("Containerfile").stream().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
    }

    private static List<String> found(Pattern pattern, int group) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : List.of("Containerfile", "compose.yaml")) {
            Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve(file)));
            while (matcher.find()) {
                found.add(matcher.group(group));
            }
        }
        return found;
    }

    @Test
    void everyVariableIsASetting() throws IOException {
        List<String> variables = found(VARIABLE, 0);
        assertThat(variables).contains("ATTACHE_HOST", "ATTACHE_DATA", "ATTACHE_STORE");
        assertThat(Stream.of(Setting.values()).map(Setting::variable).toList()).containsAll(variables);
    }

    /** A value that must be given is asked for whatever service is started, the one without a database too. */
    @Test
    void theDeskAloneNeedsNoPassword() throws IOException {
        assertThat(Files.readString(ROOT.resolve("compose.yaml"))).contains("${DESK_DB_PASSWORD:-}")
                .doesNotContain(":?");
    }

    @Test
    void thePortIsTheOneThatIsServed() throws IOException {
        assertThat(line("EXPOSE ")).isEqualTo("EXPOSE " + Setting.PORT.standard());
        assertThat(lines("compose.yaml")).filteredOn(line -> line.strip().startsWith("ports:"))
                .hasSize(2).allSatisfy(line -> assertThat(line).contains(":" + Setting.PORT.standard() + "\""));
    }

    @Test
    void whatIsCopiedIsWhatTheBuildMakes() throws IOException {
        assertThat(line("COPY --from=build")).contains("/src/attache-app/target/attache.jar /opt/attache.jar");
        assertThat(Files.readString(ROOT.resolve("attache-app/pom.xml"))).contains("<finalName>attache</finalName>");
        assertThat(line("RUN ./mvnw")).contains("-pl attache-app -am package");
        assertThat(ROOT.resolve("mvnw")).isExecutable();
        assertThat(line("ENTRYPOINT")).contains("\"/opt/attache.jar\"");
    }

    @Test
    void theDataStandsInTheVolumeOfAUserWithoutRights() throws IOException {
        assertThat(line("VOLUME ")).isEqualTo("VOLUME /data");
        assertThat(line("ENV ")).contains("ATTACHE_DATA=/data");
        assertThat(line("USER ")).isEqualTo("USER attache");
        assertThat(lines("compose.yaml")).filteredOn(line -> line.contains(":/data\"")).hasSize(2);
    }

    @Test
    void everyCommandThatIsShownIsUnderstood() throws IOException {
        List<String> commands = new ArrayList<>(found(COMMAND, 1));
        commands.add(line("CMD ").replaceAll("[^a-z ]", "").strip());
        assertThat(commands).contains("token add night-desk", "serve");
        Console nobody = new Console(new ByteArrayInputStream(new byte[0]), new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()), false, false, false, 80);
        for (String command : commands) {
            CommandLine line = new CommandLine(new Main(), new Commands(nobody))
                    .setCaseInsensitiveEnumValuesAllowed(true);
            assertThat(line.parseArgs(command.split(" ")).errors()).as(command).isEmpty();
        }
    }

    @Test
    void itListensBeyondTheMachineOnlyWithTokens() throws IOException {
        assertThat(line("ENV ")).contains("ATTACHE_HOST=0.0.0.0");
        assertThat(Files.readString(ROOT.resolve("Containerfile"))).contains("attache token add");
    }
}
