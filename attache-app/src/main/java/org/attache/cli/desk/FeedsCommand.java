package org.attache.cli.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.Attache;
import org.attache.cli.console.Console;
import org.attache.cli.console.Count;
import org.attache.cli.console.ExitCode;
import org.attache.cli.console.Interrupt;
import org.attache.cli.read.FetchOptions;
import org.attache.desk.Desk;
import org.attache.desk.FeedLook;
import org.attache.desk.Options;
import org.attache.desk.Subscriptions;
import org.attache.ingest.fetch.Fetched;
import org.attache.ingest.fetch.Fetcher;
import org.attache.ingest.poll.FeedDiscovery;
import org.attache.ingest.poll.Opml;
import org.attache.json.Json;
import org.attache.report.phrase.Words;
import org.attache.store.Feeds.Polling;
import org.attache.store.Feeds;
import org.attache.store.Store;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache feeds}: which feeds are read, how they do, and reading them. */
@Command(name = "feeds", mixinStandardHelpOptions = true, description = "Keeps a list of feeds and reads them.", synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n", footer = {
        "  attache feeds discover https://paper.example/",
        "  attache feeds add --data news https://paper.example/feed.xml",
        "  attache feeds import --data news subscriptions.opml",
        "  attache feeds poll --data news             until Ctrl-C; --once reads what is due and ends"})
public final class FeedsCommand implements Runnable {

    private static final int MOST_AT_ONCE = 256;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    public FeedsCommand(Console console) {
        this.console = console;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds feeds, each after a look at it.")
    int add(@Mixin SettingOptions data, @Mixin FetchOptions fetch,
            @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of the articles where an entry names none.") @Nullable String outlet,
            @Option(names = "--no-check", description = "Do not look at the feeds before.") boolean unchecked,
            @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.") List<String> urls) {
        int status = ExitCode.FINE;
        try (Store store = data.open(); Fetcher fetcher = fetch.fetcher()) {
            for (String url : urls) {
                FeedLook look = unchecked ? FeedLook.unseen(url) : look(address(url), fetcher);
                if (look.feed()) {
                    store.commit(
                            List.of(new Write.PutFeed(new Feeds.Feed(address(url), look.title(), outlet, null, true,
                                    Polling.NEVER))));
                } else {
                    status = ExitCode.PARTLY;
                }
                console.out().println(Json.line(look));
            }
        }
        return status;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes feeds off the list.")
    int remove(@Mixin SettingOptions data,
            @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.") List<String> urls) {
        List<URI> unknown = new ArrayList<>(urls.stream().map(this::address).toList());
        try (Store store = data.existing()) {
            List<URI> listed = store.feeds().all().stream().map(Feeds.Feed::url).toList();
            listed.stream().filter(unknown::contains).map(Write.RemoveFeed::new)
                    .forEach(write -> store.commit(List.of(write)));
            unknown.removeAll(listed);
        }
        unknown.forEach(url -> console.err().println("attache: not on the list: " + url));
        return unknown.isEmpty() ? ExitCode.FINE : ExitCode.PARTLY;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints the feeds and how they do, one JSON object a line.")
    int list(@Mixin SettingOptions data) {
        try (Store store = data.existing()) {
            store.feeds().all().forEach(feed -> console.out().println(Json.line(feed)));
        }
        return ExitCode.FINE;
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Looks at feeds without keeping anything: those given, or all of the list.")
    int check(@Mixin SettingOptions data, @Mixin FetchOptions fetch,
            @Parameters(arity = "0..*", paramLabel = "URL", description = "Addresses of feeds.") @Nullable List<String> urls) {
        List<URI> addresses = new ArrayList<>();
        if (urls == null || urls.isEmpty()) {
            try (Store store = data.existing()) {
                store.feeds().all().forEach(feed -> addresses.add(feed.url()));
            }
        } else {
            urls.forEach(url -> addresses.add(address(url)));
        }
        boolean fine = true;
        try (Fetcher fetcher = fetch.fetcher()) {
            for (URI address : addresses) {
                FeedLook look = look(address, fetcher);
                fine &= look.feed();
                console.out().println(Json.line(look));
            }
        }
        return fine ? ExitCode.FINE : ExitCode.PARTLY;
    }

    @Command(name = "discover", mixinStandardHelpOptions = true, description = "Prints the feeds that a page declares or links to.")
    int discover(@Mixin FetchOptions fetch,
            @Parameters(arity = "1", paramLabel = "URL", description = "Address of a page.") String url) {
        try (Fetcher fetcher = fetch.fetcher()) {
            if (fetcher.fetch(address(url)) instanceof Fetched.Body body) {
                List<String> feeds = FeedDiscovery.feeds(new String(body.body(), StandardCharsets.UTF_8),
                        body.address().toString());
                feeds.forEach(console.out()::println);
                return feeds.isEmpty() ? ExitCode.PARTLY : ExitCode.FINE;
            }
            console.err().println("attache: " + look(address(url), fetcher).problem());
            return ExitCode.FAILURE;
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Adds the feeds of an OPML file.")
    int importList(@Mixin SettingOptions data,
            @Parameters(arity = "1", paramLabel = "FILE.opml", description = "A list of feeds.") Path file)
            throws IOException {
        List<Opml.Subscription> feeds = Opml.read(Files.readAllBytes(file));
        if (feeds.isEmpty()) {
            console.err().println("attache: no feeds in " + file + ": an OPML file has outlines with an xmlUrl each");
        }
        List<Write> writes = new ArrayList<>();
        int bad = 0;
        for (Opml.Subscription feed : feeds) {
            try {
                writes.add(new Write.PutFeed(new Feeds.Feed(new URI(feed.feed()), feed.title(), null, null, true,
                        Polling.NEVER)));
            } catch (URISyntaxException e) {
                console.err().println("attache: skipped " + feed.feed() + ": not an address: " + e.getReason());
                bad++;
            }
        }
        try (Store store = data.open()) {
            List<URI> known = store.feeds().all().stream().map(Feeds.Feed::url).toList();
            writes.removeIf(write -> write instanceof Write.PutFeed put && known.contains(put.feed().url()));
            store.commit(writes);
        }
        console.out().printf(Locale.ROOT, "%d feeds added, %d known before%n", writes.size(),
                feeds.size() - bad - writes.size());
        return bad == 0 && !feeds.isEmpty() ? ExitCode.FINE : ExitCode.PARTLY;
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Prints the list as OPML.")
    int exportList(@Mixin SettingOptions data) {
        try (Store store = data.existing()) {
            List<Opml.Subscription> feeds = store.feeds().all().stream()
                    .map(feed -> new Opml.Subscription(feed.title(), feed.url().toString(),
                            feed.link() == null ? null : feed.link().toString(), List.of()))
                    .toList();
            console.out().print(Opml.write("Feeds", feeds));
        }
        return ExitCode.FINE;
    }

    @Command(name = "poll", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Reads the feeds, each when it is due, and keeps the stories up to date.")
    int poll(@Mixin SettingOptions data, @Mixin FetchOptions fetch,
            @Option(names = "--once", description = "Read what is due now, then end.") boolean once,
            @Option(names = "--at-once", paramLabel = "N", converter = Count.class, defaultValue = ""
                    + MOST_AT_ONCE, description = "Feeds that are fetched at the same time.") int atOnce)
            throws InterruptedException {
        try (Store store = data.existing();
                Desk desk = Desk.open(Attache.create(), store, Options.USUAL);
                Fetcher fetcher = fetch.fetcher();
                Subscriptions feeds = new Subscriptions(store, desk, fetcher, InstantSource.system(), atOnce)) {
            AtomicInteger polls = new AtomicInteger();
            try (Interrupt interrupt = new Interrupt(feeds::close)) {
                feeds.run(once, polled -> {
                    polls.incrementAndGet();
                    synchronized (console) {
                        console.out().println(Json.line(polled));
                        console.out().flush();
                    }
                });
                if (!once) {
                    return Interrupt.status(console, Words.count(polls.get(), "poll")
                            + " done; what they brought is kept in " + data.place());
                }
            }
            if (once && polls.get() == 0) {
                console.err().println(nothingDue(store.feeds().all()));
            }
        }
        return ExitCode.FINE;
    }

    /** Why a round read nothing. */
    private static String nothingDue(List<Feeds.Feed> feeds) {
        return feeds.stream().filter(Feeds.Feed::active).map(feed -> feed.polling().next()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).map(next -> "attache: no feed is due before " + next)
                .orElse("attache: no feeds on the list; add some with 'attache feeds add' or 'attache feeds import'");
    }

    private URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new ParameterException(spec.commandLine(), "not an address: " + url + " (" + e.getReason() + ")");
        }
    }

    private static FeedLook look(URI url, Fetcher fetcher) {
        return FeedLook.at(url, fetcher.fetch(url));
    }
}
