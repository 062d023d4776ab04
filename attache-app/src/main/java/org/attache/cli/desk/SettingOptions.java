package org.attache.cli.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.config.Configuration;
import org.attache.config.ConfigurationReader;
import org.attache.config.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings on the command line, shared by the commands that open a store. */
final class SettingOptions {

    private static final Path USUAL = Path.of("attache.properties");

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, one key = value a line (default: attache.properties where it exists).")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that holds store and index.")
    private @Nullable String data;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any other setting; 'attache config' lists them.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** True when the command line says where to keep things. */
    boolean namesFolder() {
        return data != null || set.containsKey(Setting.DATA.key()) || set.containsKey(Setting.STORE.key());
    }

    /** @param only the folder to keep things in, whatever file and environment say */
    Configuration read(Map<String, String> more, Path only) {
        Map<String, String> flags = new LinkedHashMap<>(more);
        flags.put(Setting.DATA.key(), only.toString());
        flags.put(Setting.STORE.key(), "");
        return read(flags);
    }

    /** Defaults, then file, environment and flags. */
    Configuration read(Map<String, String> more) {
        ConfigurationReader reader = new ConfigurationReader();
        if (file != null || Files.exists(USUAL)) {
            reader.file(file != null ? file : USUAL);
        }
        Map<String, String> flags = new LinkedHashMap<>(set);
        if (data != null) {
            flags.put(Setting.DATA.key(), data);
        }
        flags.putAll(more);
        return reader.environment(System.getenv()).flags(flags).read();
    }
}
