package org.attache.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.attache.Attache;
import org.attache.ingest.Input;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/** Small news for tests of the desk. */
final class News {

    static final Attache attache = Attache.create();

    /** One object a line for a stream of articles. */
    record Line(String source, String date, String url, String title, String text) {}

    /** A happening as two papers tell it: headline and text of each. */
    private record Happening(String title, String text, String otherTitle, String otherText) {}

    private static final List<Happening> HAPPENINGS = List.of(
            new Happening("Bridge at Solna to close",
                    "The bridge at Solna will close in May for repairs, transport minister Karin Holt said on Monday. Its cables have rusted through.",
                    "Solna loses its bridge",
                    "The bridge at Solna will close in May for repairs, transport minister Karin Holt said on Monday. Drivers must use the Solna ferry."),
            new Happening("Choir of Marodun wins song contest",
                    "A choir from Marodun won the national song contest with a lullaby about snow. The jury praised conductor Petra Olmi and her thirty singers.",
                    "Lullaby takes song contest to Marodun",
                    "A choir from Marodun won the national song contest with a lullaby about snow. Conductor Petra Olmi wept on the stage."),
            new Happening("Refinery fire in Osthavn is out",
                    "Firemen put out a blaze in the Osthavn refinery after nine hours, fire chief Jonas Berg said. Two tanks of diesel burned.",
                    "Osthavn breathes again after refinery blaze",
                    "Firemen put out a blaze in the Osthavn refinery after nine hours, fire chief Jonas Berg said. Schools in Osthavn open tomorrow."),
            new Happening("Central bank of Brenno raises rates",
                    "Brenno's central bank raised its interest rate to six percent, governor Marek Sova announced. Inflation in Brenno has doubled.",
                    "Loans in Brenno get dearer",
                    "Brenno's central bank raised its interest rate to six percent, governor Marek Sova announced. Farmers complain about mortgages."),
            new Happening("Whale stranded near Tarnica",
                    "A humpback whale stranded on the beach of Tarnica and was towed back to sea by volunteers. Biologist Ilse Brandsma tagged the animal.",
                    "Volunteers save Tarnica whale",
                    "A humpback whale stranded on the beach of Tarnica and was towed back to sea by volunteers. Children named the whale Otto."),
            new Happening("Striking teachers march in Veldhaven",
                    "Ten thousand teachers marched through Veldhaven to demand smaller classes, union leader Erik Dahl said. Pupils stayed at home.",
                    "Veldhaven classrooms empty as teachers strike",
                    "Ten thousand teachers marched through Veldhaven to demand smaller classes, union leader Erik Dahl said. Parents are divided."));

    private News() {}

    /** Twice as many articles as there are happenings, at most six: each is told by two papers. */
    static String stream(int happenings) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < happenings; i++) {
            Happening one = HAPPENINGS.get(i);
            lines.append(Json.line(new Line("Echo", "2026-03-03", "https://echo.example/" + i, one.title, one.text)))
                    .append('\n').append(Json.line(new Line("Post", "2026-03-03", "https://post.example/" + i,
                            one.otherTitle, one.otherText)))
                    .append('\n');
        }
        return lines.toString();
    }

    static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As gzip without compression, so that a part of the bytes holds a part of the lines. */
    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.NO_COMPRESSION);
            }
        }) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    static Store store(Path folder) {
        return SqlStore.open(new Location.Folder(folder), InstantSource.fixed(Instant.parse("2026-03-20T12:00:00Z")));
    }

    static List<Dossier> dossiers(Store store) {
        List<Dossier> dossiers = new ArrayList<>();
        PageRequest page = PageRequest.first(1000);
        store.stories().list(Stories.Filter.ALL, page).items()
                .forEach(line -> store.stories().get(line.id()).ifPresent(version -> dossiers.add(version.dossier())));
        return dossiers;
    }

    /** Addresses of the articles of each story, by story. */
    static Map<String, List<String>> stories(Store store) {
        Map<String, List<String>> stories = new TreeMap<>();
        dossiers(store).forEach(dossier -> stories.put(dossier.id().value(),
                dossier.articles().stream().map(article -> String.valueOf(article.url())).sorted().toList()));
        return stories;
    }
}
