package org.attache.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers settings from their places, in the order in which they are called, and tells all mistakes in one go.
 *
 * <pre>{@code
 * Configuration configuration = new ConfigurationReader().file(path).environment(System.getenv()).flags(flags).read();
 * }</pre>
 *
 * A file has one {@code key = value} a line; empty lines and lines that begin with {@code #} are passed over.
 */
public final class ConfigurationReader {

    private static final String VARIABLE = "ATTACHE_";
    private static final String LAUNCHER = "ATTACHE_JAVA";

    private final Map<Setting, Configuration.Value> values = new EnumMap<>(Setting.class);
    private final List<String> mistakes = new ArrayList<>();

    public ConfigurationReader() {
        Arrays.stream(Setting.values())
                .forEach(setting -> values.put(setting, new Configuration.Value(setting.standard(), "default")));
    }

    public ConfigurationReader file(Path file) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i).strip(), file.getFileName() + ":" + (i + 1));
        }
        return this;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the configuration " + file + ": "
                    + (Files.exists(file) ? e.getMessage() : "no such file"), e);
        }
    }

    private void line(String line, String place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            mistakes.add(place + ": expected key = value but found \"" + line + "\"");
        } else {
            put(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), place);
        }
    }

    /** Takes the variables that begin with {@code ATTACHE_}; those of the launcher are its own. */
    public ConfigurationReader environment(Map<String, String> variables) {
        new TreeMap<>(variables).forEach((name, value) -> {
            if (name.startsWith(VARIABLE) && !name.startsWith(LAUNCHER)) {
                String key = name.substring(VARIABLE.length()).toLowerCase(java.util.Locale.ROOT).replace('_', '.');
                put(key, value, name);
            }
        });
        return this;
    }

    /** Values by key, as given on the command line. */
    public ConfigurationReader flags(Map<String, String> flags) {
        return flags("--", flags);
    }

    /** @param option what stands before the keys on the command line */
    public ConfigurationReader flags(String option, Map<String, String> flags) {
        flags.forEach((key, value) -> put(key, value, option + key));
        return this;
    }

    private void put(String key, String value, String place) {
        Setting setting = Setting.ofKey(key).orElse(null);
        if (setting == null) {
            Setting nearest = nearest(key);
            mistakes.add(place + ": no setting \"" + key + "\"; the nearest is "
                    + (place.startsWith(VARIABLE) ? nearest.variable() : "\"" + nearest.key() + "\""));
            return;
        }
        setting.mistake(value).ifPresent(rule -> mistakes.add(place + ": " + key + " " + rule + " but was \""
                + setting.shown(value) + "\""));
        values.put(setting, new Configuration.Value(value, place));
    }

    private static Setting nearest(String key) {
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(other -> distance(key, other.key()))).orElseThrow();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** @throws ConfigurationException with every mistake found */
    public Configuration read() {
        if (!mistakes.isEmpty()) {
            throw new ConfigurationException(mistakes);
        }
        return new Configuration(values);
    }
}
