package org.attache.cli.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.cli.console.ActorOptions;
import org.attache.config.ActorFolder;
import org.attache.config.Configuration;
import org.attache.config.ConfigurationReader;
import org.attache.config.Setting;
import org.attache.serve.StoreOf;
import org.attache.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Settings on the command line, shared by all commands that open a store, so that each finds the same one. */
public final class SettingOptions {

    private static final Path USUAL = Path.of("attache.properties");
    private static final String SERVER = "postgresql:";

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, one key = value a line (default: attache.properties where it exists).")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that holds everything, made when missing (default: attache-data); or "
            + "postgresql://user@host/database.")
    private @Nullable String data;

    @Option(names = "--actors", paramLabel = "DIR", description = ActorOptions.MEANING)
    private @Nullable Path actors;

    @Option(names = "--set", paramLabel = "KEY=VALUE", showDefaultValue = Visibility.NEVER, description = "Any other setting; 'attache config' lists them.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** True when the command line says where to keep things. */
    boolean namesFolder() {
        return data != null || set.containsKey(Setting.DATA.key()) || set.containsKey(Setting.STORE.key());
    }

    /** The store that the settings name. */
    Store open() {
        return StoreOf.open(read(Map.of()), Clock.systemUTC());
    }

    /** The same for commands that have nothing to do without one: a folder that holds none is not made into one. */
    Store existing() {
        return StoreOf.existing(read(Map.of()), Clock.systemUTC());
    }

    /** Where that store is, without a password. */
    String place() {
        return StoreOf.location(read(Map.of())).toString();
    }

    /** @param only the folder to keep things in, whatever file and environment say */
    Configuration read(Map<String, String> more, Path only) {
        Map<String, String> flags = new LinkedHashMap<>(more);
        flags.put(Setting.DATA.key(), only.toString());
        flags.put(Setting.STORE.key(), "");
        return read(flags);
    }

    /** Defaults, then file, environment and flags; the tables of actors that they name are in use from then on. */
    Configuration read(Map<String, String> more) {
        ConfigurationReader reader = new ConfigurationReader();
        if (file != null || Files.exists(USUAL)) {
            reader.file(file != null ? file : USUAL);
        }
        Configuration configuration = reader.environment(System.getenv()).flags("--", data()).flags("--", actors())
                .flags("--set ", set).flags("--", more).read();
        if (!configuration.text(Setting.ACTORS).isEmpty()) {
            ActorFolder.use(configuration.path(Setting.ACTORS));
        }
        return configuration;
    }

    private Map<String, String> actors() {
        return actors == null ? Map.of() : Map.of(Setting.ACTORS.key(), actors.toString());
    }

    /** A folder on the command line is where the store is, whatever file and environment say. */
    private Map<String, String> data() {
        if (data == null) {
            return Map.of();
        }
        return data.toLowerCase(Locale.ROOT).startsWith(SERVER)
                ? Map.of(Setting.STORE.key(), data)
                : Map.of(Setting.DATA.key(), data, Setting.STORE.key(), "");
    }
}
