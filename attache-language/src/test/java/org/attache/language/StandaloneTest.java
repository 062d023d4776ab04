package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module with the core beside it and nothing else: no other library, no setting. */
class StandaloneTest {

    private static final String USER = """
                                       import java.util.List;
                                       import org.attache.annotation.Sentence;
                                       import org.attache.language.EnglishAnnotator;
                                       import org.attache.model.Span;

                                       class User {
                                           public static void main(String[] arguments) {
                                               String text = "Citing a senior official, the paper said that talks had failed.";
                                               Sentence sentence = EnglishAnnotator.load()
                                                       .annotate(text, List.of(new Span(0, text.length()))).getFirst();
                                               System.out.println(sentence.token(6).form() + " " + sentence.token(6).relation()
                                                       + " " + sentence.token(sentence.token(6).head()).form());
                                           }
                                       }
                                       """;

    @Test
    void worksWithoutAnyOtherLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("User.java"), USER);
        String classes = place(EnglishAnnotator.class) + System.getProperty("path.separator")
                + place(org.attache.annotation.Sentence.class);
        Process process = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-Xmx300m", "-classpath", classes, source.toString()))
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("paper nsubj said");
    }

    private static String place(Class<?> type) {
        return Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
