package org.attache.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One value a setting, with the place it comes from. What stands further right wins: defaults, file, environment, flags.
 */
public final class Configuration {

    /** A value and where it was set: "default", "attache.properties:3", "ATTACHE_PORT", "--port". */
    public record Value(String text, String origin) {}

    private final Map<Setting, Value> values;

    Configuration(Map<Setting, Value> values) {
        this.values = new EnumMap<>(values);
    }

    /** Every setting at its default. */
    public static Configuration standard() {
        return new ConfigurationReader().read();
    }

    public Value value(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    public String text(Setting setting) {
        return value(setting).text();
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting).strip());
    }

    public boolean flag(Setting setting) {
        return text(setting).equals("true");
    }

    public Path path(Setting setting) {
        return Path.of(text(setting));
    }
}
