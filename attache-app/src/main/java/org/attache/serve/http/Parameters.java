package org.attache.serve.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Parameters of a query or fields of a form. Each is checked when it is taken; a mistake is a problem document that names
 * the parameter and what it may be.
 */
public final class Parameters {

    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values;

    Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Refuses parameters that nobody reads: a misspelt filter must not pass for no filter. */
    public Parameters only(String... names) {
        List<String> known = Arrays.asList(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Problem.parameter(name, "is not known here; known are " + String.join(", ", names)).exception();
            }
        }
        return this;
    }

    /** The text of a parameter, nothing when it is missing or blank. */
    public Optional<String> text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw Problem.parameter(name, "may be given once").exception();
        }
        if (all.isEmpty() || all.get(0).isBlank()) {
            return Optional.empty();
        }
        if (all.get(0).length() > LONGEST) {
            throw Problem.parameter(name, "may have at most " + LONGEST + " characters").exception();
        }
        return Optional.of(all.get(0).strip());
    }

    /** @throws ProblemException when it is missing */
    public String needed(String name) {
        return text(name).orElseThrow(() -> Problem.parameter(name, "is needed").exception());
    }

    /** All values of a parameter that may be repeated. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    public OptionalInt number(String name, int least, int greatest) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= greatest) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw Problem.parameter(name, "must be a whole number " + least + ".." + greatest + " but was \"" + text.get()
                + "\"").exception();
    }

    public Optional<LocalDate> date(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Problem.parameter(name, "must be a day like 2026-04-12 but was \"" + text + "\"").exception();
            }
        });
    }

    public boolean flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw Problem.parameter(name, "must be true or false but was \"" + text + "\"").exception();
        }).orElse(false);
    }

    /** One of the constants of an enum, in any case, with - for _. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).map(text -> {
            try {
                return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw Problem.parameter(name, "must be one of " + words(type) + " but was \"" + text + "\"")
                        .exception();
            }
        });
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    /** The same parameters with one changed, as a query. */
    public String with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return Queries.write(changed);
    }

    /** The same parameters and one more. */
    public Parameters plus(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Parameters(more);
    }

    /** The same parameters but these. */
    public Parameters without(String... names) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        Arrays.asList(names).forEach(rest::remove);
        return new Parameters(rest);
    }

    /** The parameters as a query. */
    public String query() {
        return Queries.write(values);
    }
}
