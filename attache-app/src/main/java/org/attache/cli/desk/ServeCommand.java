package org.attache.cli.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.attache.Attache;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.demo.DemoFolder;
import org.attache.demo.Sample;
import org.attache.serve.Server;
import org.attache.serve.StoreOf;
import org.attache.serve.Underway;
import org.attache.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache serve}: the desk in a browser, and the interface for programs. */
@Command(name = "serve", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Serves the desk: pages, and an interface for programs under /v1.", footerHeading = "%nExamples:%n", footer = {
        "  attache serve --demo                  the sample newsroom, in a folder that goes with the server",
        "  attache serve --data desk --port 8460",
        "  attache serve --data postgresql://attache@localhost/attache"})
public final class ServeCommand implements Callable<Integer> {

    private final Console console;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for any free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on; anything but loopback asks for tokens.")
    private @Nullable String host;

    @Option(names = "--demo", description = "Serve the sample newsroom from a temporary folder of its own, or from that of --data.")
    private boolean demo;

    @Option(names = "--until-ready", hidden = true, description = "Stop as soon as the server listens; the launcher prepares a fast start so.")
    private boolean untilReady;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return demo && !settings.namesFolder() ? sample() : serve(settings.read(flags()));
        } finally {
            closed.countDown();
        }
    }

    private int sample() throws InterruptedException {
        try (DemoFolder folder = DemoFolder.make()) {
            say("The sample newsroom is in " + folder.path() + " and goes with the server.");
            return serve(settings.read(flags(), folder.path()));
        }
    }

    private int serve(Configuration configuration) throws InterruptedException {
        Underway underway = new Underway();
        Supplier<Attache> pack = loading(underway);
        try (Store store = StoreOf.open(configuration, Clock.systemUTC());
                Server server = Server.start(configuration, store, underway)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            say("Attaché listens at " + server.address() + "   (stop with Ctrl-C)");
            if (demo) {
                Sample.into(store, pack.get(), underway::step);
                server.catchUp();
                underway.end();
                say("The sample is read: " + Sample.size() + " articles.");
            }
            if (!untilReady) {
                stopped.await();
            }
        }
        say("Attaché has stopped; running requests were answered.");
        return ExitCode.FINE;
    }

    /** The language pack for the sample, loaded while the server starts. */
    private Supplier<Attache> loading(Underway underway) {
        if (!demo) {
            return Attache::create;
        }
        underway.begin("the sample newsroom", Sample.size());
        return CompletableFuture.supplyAsync(Attache::create)::join;
    }

    private void say(String line) {
        console.out().println(line);
        console.out().flush();
    }

    /** Waits until running requests are answered and everything is closed. */
    private void stop() {
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
