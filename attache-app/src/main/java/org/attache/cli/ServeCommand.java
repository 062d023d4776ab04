package org.attache.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.demo.Sample;
import org.attache.serve.Server;
import org.attache.serve.StoreOf;
import org.attache.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache serve}: the desk in a browser, and the interface for programs. */
@Command(name = "serve", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Serves the desk: pages, and an interface for programs under /v1.", footerHeading = "%nExamples:%n", footer = {
        "  attache serve --demo                  the sample newsroom, in a folder of its own",
        "  attache serve --data desk --port 8460",
        "  attache serve --set store=postgresql://attache@localhost/attache"})
final class ServeCommand implements Callable<Integer> {

    private static final Path DEMO = Path.of("attache-demo");

    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for any free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on; anything but loopback asks for tokens.")
    private @Nullable String host;

    @Option(names = "--demo", description = "Serve the sample newsroom from a folder of its own (attache-demo).")
    private boolean demo;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = settings.read(flags(), demo ? DEMO : null);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (Store store = StoreOf.open(configuration, Clock.systemUTC());
                Server server = Server.start(configuration, store)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed)));
            if (demo) {
                Sample.into(store);
            }
            console.out().println("Attaché listens at " + server.address() + "   (stop with Ctrl-C)");
            console.out().flush();
            stopped.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.FINE;
    }

    /** Waits until running requests are answered and the store is closed. */
    private static void stop(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        if (port != null) {
            flags.put(Setting.PORT.key(), port);
        }
        if (host != null) {
            flags.put(Setting.HOST.key(), host);
        }
        return flags;
    }
}
