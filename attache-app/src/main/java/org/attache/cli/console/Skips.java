package org.attache.cli.console;

import java.util.List;
import org.attache.Reading;
import org.attache.ingest.Read;
import org.attache.model.Fault;

/** Says what was skipped and what that means for the exit status. */
public final class Skips {

    private Skips() {}

    /** What a run could not read, and what it could not get through. */
    public static int report(Reading reading, Console console) {
        int status = report(reading.skipped(), console);
        return Math.max(status, faults(reading.faults(), console));
    }

    public static int faults(List<Fault> faults, Console console) {
        faults.forEach(fault -> console.err().println("attache: " + fault));
        return faults.isEmpty() ? ExitCode.FINE : ExitCode.PARTLY;
    }

    public static int report(List<Read.Skipped> skipped, Console console) {
        for (Read.Skipped skip : skipped) {
            String where = skip.where().isEmpty() ? "" : " (" + skip.where() + ")";
            console.err().println("attache: skipped " + skip.input() + where + ": " + skip.reason());
        }
        return skipped.isEmpty() ? ExitCode.FINE : ExitCode.PARTLY;
    }
}
