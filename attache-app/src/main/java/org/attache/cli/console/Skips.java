package org.attache.cli.console;

import java.util.List;
import org.attache.ingest.Read;

/** Says what was skipped and what that means for the exit status. */
public final class Skips {

    private Skips() {}

    public static int report(List<Read.Skipped> skipped, Console console) {
        for (Read.Skipped skip : skipped) {
            String where = skip.where().isEmpty() ? "" : " (" + skip.where() + ")";
            console.err().println("attache: skipped " + skip.input() + where + ": " + skip.reason());
        }
        return skipped.isEmpty() ? ExitCode.FINE : ExitCode.PARTLY;
    }
}
