package org.attache.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.config.Configuration;
import org.attache.config.ConfigurationReader;
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

    /** Defaults, then file, environment and flags. */
    Configuration read(Map<String, String> more) {
        return read(more, null);
    }

    /** @param usual data folder where the flags name none */
    Configuration read(Map<String, String> more, @Nullable Path usual) {
        ConfigurationReader reader = new ConfigurationReader();
        if (file != null || Files.exists(USUAL)) {
            reader.file(file != null ? file : USUAL);
        }
        Map<String, String> flags = new LinkedHashMap<>(set);
        if (data != null) {
            flags.put("data", data);
        } else if (usual != null) {
            flags.putIfAbsent("data", usual.toString());
        }
        flags.putAll(more);
        return reader.environment(System.getenv()).flags(flags).read();
    }
}
