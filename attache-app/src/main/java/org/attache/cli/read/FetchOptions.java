package org.attache.cli.read;

import java.time.Duration;
import org.attache.cli.console.Count;
import org.attache.ingest.Inputs;
import org.attache.ingest.fetch.AddressPolicy;
import org.attache.ingest.fetch.FetchLimits;
import org.attache.ingest.fetch.Fetcher;
import picocli.CommandLine.Option;

/** What a fetch from the web may cost, shared by the commands that fetch. */
public final class FetchOptions {

    @Option(names = "--fetch-bytes", paramLabel = "N", converter = Count.class, description = "Most bytes of a body, as transferred and unpacked.")
    private int bytes = FetchLimits.USUAL.bytes();

    @Option(names = "--fetch-redirects", paramLabel = "N", description = "Most redirects that are followed.")
    private int redirects = FetchLimits.USUAL.redirects();

    @Option(names = "--fetch-connect", paramLabel = "SECONDS", converter = Count.class, description = "Longest time to connect.")
    private int connect = (int) FetchLimits.USUAL.connect().toSeconds();

    @Option(names = "--fetch-silence", paramLabel = "SECONDS", converter = Count.class, description = "Longest time without a byte.")
    private int silence = (int) FetchLimits.USUAL.silence().toSeconds();

    @Option(names = "--fetch-total", paramLabel = "SECONDS", converter = Count.class, description = "Longest time of a whole fetch.")
    private int total = (int) FetchLimits.USUAL.total().toSeconds();

    @Option(names = "--fetch-pause", paramLabel = "SECONDS", description = "Least time between two requests to one host.")
    private double pause = FetchLimits.USUAL.perHost().toSeconds();

    @Option(names = "--allow-loopback", description = "Fetch from this machine too; for a server of your own only. Private and "
            + "metadata addresses stay closed.")
    private boolean loopback;

    public Fetcher fetcher() {
        FetchLimits limits = new FetchLimits(bytes, redirects, Duration.ofSeconds(connect), Duration.ofSeconds(silence),
                Duration.ofSeconds(total), Duration.ofMillis((long) (1000 * pause)));
        return new Fetcher(Inputs.AGENT, limits,
                loopback ? AddressPolicy.withLoopback() : AddressPolicy.publicOnly());
    }
}
