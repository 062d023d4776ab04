package org.attache.cli.read;

import java.io.InputStream;
import java.util.List;
import org.attache.ingest.Inputs;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read, shared by the commands that read articles. */
public final class InputOptions {

    @Parameters(paramLabel = "INPUT", arity = "1..*", showDefaultValue = Visibility.NEVER, description = {
            "Files, directories, globs, addresses, or - for standard input: plain text, web pages, feeds, agency "
                    + "documents, archives.",
            "A file X.meta.json beside X says what X does not say about itself (outlet, publisher, url, title, byline, "
                    + "published, modified, language)."})
    private List<String> arguments = List.of();

    @Mixin
    private Assumptions assumptions = new Assumptions();

    @Mixin
    private FetchOptions fetch = new FetchOptions();

    public Inputs inputs(InputStream standardInput) {
        return Inputs.of(arguments, assumptions.metadata(), standardInput, fetch::fetcher);
    }
}
