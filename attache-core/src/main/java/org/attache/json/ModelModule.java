package org.attache.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Telling;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.ArticleSpan;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Doubt;
import org.attache.model.Edition;
import org.attache.model.EntityId;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.Flag;
import org.attache.model.PublicationTime;
import org.attache.model.Reuse;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.model.StoryId;
import org.attache.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** How the values that are one word in the formats are written: ids, dates, flags, and the enums in lower case. */
final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ModelModule() {
        super("attache-model");
        words();
        lowerCase();
        addKeySerializer(ArticleId.class, new KeyWriter());
        addKeyDeserializer(ArticleId.class, new KeyReader());
        List.of(Event.class, Article.class).forEach(type -> setMixInAnnotation(type, WithoutDoubt.class));
        List.of(Edition.class, LedgerEntry.class, Telling.class, Span.class, ArticleSpan.class)
                .forEach(type -> setMixInAnnotation(type, PlainSpan.class));
    }

    private void words() {
        word(ArticleId.class, ArticleId::value, ArticleId::new);
        word(StoryId.class, StoryId::value, StoryId::new);
        word(ClaimId.class, ClaimId::value, ClaimId::new);
        word(SourceId.class, SourceId::value, SourceId::new);
        word(EventId.class, EventId::value, EventId::new);
        word(EntityId.class, EntityId::value, EntityId::new);
        word(LocalDate.class, LocalDate::toString, LocalDate::parse);
        word(Instant.class, Instant::toString, Instant::parse);
        word(Duration.class, Duration::toString, Duration::parse);
        word(PublicationTime.class, PublicationTime::toString, PublicationTime::parse);
        word(URI.class, URI::toString, URI::create);
        word(Flag.class, Flag::toString, Flag::parse);
        word(Reuse.Direction.class, Reuse.Direction::label, ModelModule::direction);
    }

    private void lowerCase() {
        lower(Attribution.Kind.class);
        lower(Attribution.Commitment.class);
        lower(SpeechAct.class);
        lower(Event.Modality.class);
        lower(Claim.Modality.class);
        lower(TimelineEntry.Precision.class);
        lower(Block.Kind.class);
        lower(Edition.Status.class);
        lower(Edition.Change.Kind.class);
        lower(Edition.Notice.Kind.class);
    }

    private static Reuse.Direction direction(String label) {
        for (Reuse.Direction direction : Reuse.Direction.values()) {
            if (direction.label().equals(label)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("no such direction: " + label);
    }

    private <E extends Enum<E>> void lower(Class<E> type) {
        word(type, value -> value.name().toLowerCase(Locale.ROOT),
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new WordWriter<>(type, write));
        addDeserializer(type, new WordReader<>(type, read));
    }

    /** Some values have helper accessors that are no part of the format. */
    @JsonIgnoreProperties({"empty", "span", "plain", "cooperation", "lead"})
    private interface PlainSpan {}

    /** A doubt stands only where there is one. */
    private interface WithoutDoubt {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Doubt doubt();
    }

    private static final class WordWriter<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<T, String> write;

        WordWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class WordReader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> read;

        WordReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = Objects.requireNonNull(in.getValueAsString(), "a word is expected");
            try {
                return read.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, handledType(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class KeyWriter extends StdSerializer<ArticleId> {

        private static final long serialVersionUID = 1;

        KeyWriter() {
            super(ArticleId.class);
        }

        @Override
        public void serialize(ArticleId key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(key.value());
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return new ArticleId(key);
        }
    }
}
