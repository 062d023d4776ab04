package org.attache.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatBreaksOffLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.print("half");
            out.flush();
            throw new IllegalStateException("no more");
        })).hasMessage("no more");
        assertThat(file).hasContent("old");
        WholeFile.write(file, out -> out.print("new"));
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("report.html");
    }

    @Test
    void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("monday.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), file);
        WholeFile.write(link, out -> out.print("new"));
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aDeviceIsWrittenToAsItIs() throws IOException {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            WholeFile.write(device, out -> out.print("words"));
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }
}
