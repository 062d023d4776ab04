package org.attache.config;

import java.util.List;

/** Settings that cannot be used: every mistake with its place, one a line. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ConfigurationException(List<String> mistakes) {
        super(mistakes.size() == 1
                ? "the configuration has a mistake: " + mistakes.get(0)
                : "the configuration has " + mistakes.size() + " mistakes:\n  " + String.join("\n  ", mistakes));
    }
}
