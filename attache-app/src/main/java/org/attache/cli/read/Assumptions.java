package org.attache.cli.read;

import java.time.format.DateTimeParseException;
import org.attache.ingest.Metadata;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What to assume where an input says nothing about itself. */
public final class Assumptions {

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class, description = "Publication date to assume where an input states none: 2022-04-24, or with time and zone.")
    private @Nullable PublicationTime published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet to assume where an input names none.")
    private @Nullable String outlet;

    public Metadata metadata() {
        return new Metadata(outlet, null, null, null, null, published, null, null);
    }

    /** Reads a date for the command line. */
    public static final class Day implements ITypeConverter<PublicationTime> {

        @Override
        public PublicationTime convert(String value) {
            try {
                return PublicationTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no date such as 2022-04-24");
            }
        }
    }
}
