package org.attache.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void flagsWinOverTheEnvironmentAndThatOverTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("attache.properties"), "# desk\nport = 1\nhost=::1\n\nrate = 7\n");
        Configuration configuration = new ConfigurationReader().file(file)
                .environment(Map.of("ATTACHE_PORT", "2", "ATTACHE_HOST", "127.0.0.2", "PATH", "/bin"))
                .flags(Map.of("port", "3")).read();
        assertThat(configuration.value(Setting.PORT)).isEqualTo(new Configuration.Value("3", "--port"));
        assertThat(configuration.value(Setting.HOST)).isEqualTo(new Configuration.Value("127.0.0.2", "ATTACHE_HOST"));
        assertThat(configuration.value(Setting.RATE)).isEqualTo(new Configuration.Value("7", "attache.properties:5"));
        assertThat(configuration.value(Setting.BODY).origin()).isEqualTo("default");
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirPlaces() throws Exception {
        Path file = Files.writeString(folder.resolve("attache.properties"), "prot = 1\nnonsense\nrate = many\n");
        assertThatThrownBy(
                () -> new ConfigurationReader().file(file).environment(Map.of("ATTACHE_PORT", "70000")).read())
                .hasMessageContaining("4 mistakes")
                .hasMessageContaining("attache.properties:1: no setting \"prot\"; the nearest is \"port\"")
                .hasMessageContaining("attache.properties:2: expected key = value")
                .hasMessageContaining("attache.properties:3: rate must be a whole number 0..1000000 but was \"many\"")
                .hasMessageContaining("ATTACHE_PORT: port must be a whole number 0..65535 but was \"70000\"");
    }

    @Test
    void whatWasGivenByNameSaysSo() {
        Configuration configuration = new ConfigurationReader().flags("--set ", Map.of("rate", "7")).read();
        assertThat(configuration.value(Setting.RATE)).isEqualTo(new Configuration.Value("7", "--set rate"));
        assertThatThrownBy(() -> new ConfigurationReader().environment(Map.of("ATTACHE_PROT", "1")).read())
                .hasMessageContaining("ATTACHE_PROT: no setting \"prot\"; the nearest is ATTACHE_PORT");
    }

    @Test
    void passwordsAreNotShownInMistakesEither() {
        assertThatThrownBy(
                () -> new ConfigurationReader().flags(Map.of("store", "mysql://desk:secret@host/news")).read())
                .hasMessageContaining("mysql://desk:***@host/news").hasMessageNotContaining("secret");
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(Setting.STORE.shown("postgresql://desk:secret@host/news"))
                .isEqualTo("postgresql://desk:***@host/news");
    }
}
