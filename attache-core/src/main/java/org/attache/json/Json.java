package org.attache.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Function;
import org.attache.model.Analysis;
import org.attache.model.Dossier;

/**
 * Writes and reads analyses and dossiers.
 *
 * <pre>{@code
 * String line = Json.analysis(analysis);          // one line, no line end
 * String document = Json.dossiers(dossiers);      // {"stories": […]}, indented
 * List<Dossier> same = Json.readDossiers(document);
 * }</pre>
 *
 * <p>Keys stand in the order of the formats, unknown values are {@code null}, offsets are UTF-16 code units. Writing
 * what was read gives the same bytes. An analysis keeps the spans of its sentences but not their tokens, so a read one
 * has sentences without tokens. Safe for use by several threads.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addModule(new ModelModule())
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** One line of the {@code analyze} format. */
    public static String analysis(Analysis analysis) {
        return line(AnalysisView.of(analysis));
    }

    /** @throws IllegalArgumentException when the text is not an analysis, with line and column */
    public static Analysis readAnalysis(String json) {
        return read(json, "analysis", AnalysisView.class, AnalysisView::toAnalysis);
    }

    /** The {@code read} format: one indented document over all stories. */
    public static String dossiers(List<Dossier> dossiers) {
        return write(PRETTY, new StoriesView(dossiers.stream().map(DossierView::of).toList()));
    }

    /** One story on one line. */
    public static String dossier(Dossier dossier) {
        return line(DossierView.of(dossier));
    }

    /** @throws IllegalArgumentException when the text is not a document of stories, with line and column */
    public static List<Dossier> readDossiers(String json) {
        return read(json, "document of stories", StoriesView.class,
                view -> view.stories().stream().map(DossierView::toDossier).toList());
    }

    /** @throws IllegalArgumentException when the text is not a story, with line and column */
    public static Dossier readDossier(String json) {
        return read(json, "story", DossierView.class, DossierView::toDossier);
    }

    /** Any value of the model on one line. */
    public static String line(Object value) {
        return write(MAPPER.writer(), value);
    }

    /** Any record of the model; unknown keys are ignored. */
    public static <T> T read(String json, Class<T> type) {
        return read(json, type.getSimpleName(), type, value -> value);
    }

    /** @param name what the text should be, for the message */
    private static <V, T> T read(String json, String name, Class<V> view, Function<V, T> model) {
        try {
            return model.apply(MAPPER.readValue(json, view));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no " + name + ": " + BadJson.reason(e), e);
        } catch (NullPointerException | IllegalArgumentException e) {
            // A record of the model refused what it was given; the parser no longer knows where that stood.
            throw new IllegalArgumentException("no " + name + ": a value is missing or out of its range", e);
        }
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    record StoriesView(@JsonProperty(required = true) List<DossierView> stories) {}
}
