package org.attache.cli;

import java.io.InputStream;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read, shared by the commands that read articles. */
final class InputOptions {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = {
            "Files, directories, globs, addresses, or - for standard input: plain text,",
            "web pages, feeds, agency documents, archives.",
            "A file X.meta.json beside X says what X does not say about itself",
            "(outlet, publisher, url, title, byline, published, modified, language)."})
    private List<String> arguments = List.of();

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class, description = "Publication date to assume where an input states none: 2022-04-24, or with time and zone.")
    private @Nullable PublicationTime published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet to assume where an input names none.")
    private @Nullable String outlet;

    Inputs inputs(InputStream standardInput) {
        Metadata assumed = new Metadata(outlet, null, null, null, null, published, null, null);
        return Inputs.of(arguments, assumed, standardInput);
    }

    /** Reads a date for the command line. */
    static final class Day implements ITypeConverter<PublicationTime> {

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
