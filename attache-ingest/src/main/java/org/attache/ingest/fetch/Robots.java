package org.attache.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each host's robots.txt allows (RFC 9309), kept for a day. A host without one allows everything; one that cannot be
 * reached allows nothing for {@link #SHORT}.
 */
final class Robots {
    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final int MOST_HOSTS = 100_000;
    private static final int TURNS = 256;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final List<ReentrantLock> asking = Stream.generate(ReentrantLock::new).limit(TURNS).toList();
    private final String agent;
    private final String name;
    private final InstantSource clock;
    private final BiFunction<URI, Fetched.Validators, Fetched> fetch;

    Robots(String agent, InstantSource clock, BiFunction<URI, Fetched.Validators, Fetched> fetch) {
        this.agent = agent;
        this.name = agent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
        this.clock = clock;
        this.fetch = fetch;
    }

    /** @param problem why the file could not be read, null when it was or there is none */
    private record Known(BaseRobotRules rules, Instant until, @Nullable String problem) {}

    /** Why the host's robots.txt keeps an address from being fetched, empty when it does not. */
    Optional<String> refusal(URI address) {
        Known host = host(address);
        String file = "robots.txt of " + address.getHost();
        return host.rules().isAllowed(address.toString()) ? Optional.empty()
                : Optional.of(host.problem() == null ? file + " does not allow it to " + agent
                        : file + " cannot be read: " + host.problem());
    }

    /** The pause that the host asks for. */
    Duration delay(URI address) {
        long millis = host(address).rules().getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }

    private Known host(URI address) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        if (known.size() > MOST_HOSTS) {
            known.clear();
        }
        Known found = fresh(origin);
        return found == null ? askOnce(origin) : found;
    }

    private @Nullable Known fresh(String origin) {
        Known found = known.get(origin);
        return found == null || found.until().isBefore(clock.instant()) ? null : found;
    }

    /** Many that come to a host at once let one of them ask. */
    private Known askOnce(String origin) {
        ReentrantLock turn = asking.get(Math.floorMod(origin.hashCode(), asking.size()));
        turn.lock();
        try {
            Known found = fresh(origin);
            if (found == null) {
                found = ask(URI.create(origin + "/robots.txt"));
                known.put(origin, found);
            }
            return found;
        } finally {
            turn.unlock();
        }
    }

    private Known ask(URI address) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (fetch.apply(address, Fetched.Validators.NONE)) {
            case Fetched.Body body -> until(LONG, parser.parseContent(address.toString(), body.body(),
                    body.headers().getOrDefault("content-type", "text/plain"), List.of(name)));
            case Fetched.Failed failed when failed.status() != null && failed.status() < 500
                    && failed.status() != 429 ->
                until(LONG, parser.failedFetch(404));
            case Fetched.Failed failed ->
                new Known(parser.failedFetch(503), clock.instant().plus(SHORT), failed.reason());
            case Fetched.Refused refused -> until(SHORT, parser.failedFetch(404));
            case Fetched.Unchanged unchanged -> until(SHORT, parser.failedFetch(404));
        };
    }

    private Known until(Duration span, BaseRobotRules rules) {
        return new Known(rules, clock.instant().plus(span), null);
    }
}
