package org.attache.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that can be set, with its rule. The key in a file is {@link #key()}, in the environment {@link #variable()}, on
 * the command line {@code --} and the key.
 */
public enum Setting {

    HOST("host", "127.0.0.1", "address to listen on; anything but loopback makes tokens obligatory") {
        @Override
        Optional<String> mistake(String value) {
            try {
                InetAddress.getByName(value);
                return Optional.empty();
            } catch (UnknownHostException e) {
                return Optional.of("no address of this machine or its network");
            }
        }
    },
    PORT("port", "8460", "port to listen on, 0 for any free one") {
        @Override
        Optional<String> mistake(String value) {
            return outside(value, 0, 65_535);
        }
    },
    DATA("data", "attache-data", "folder that holds the store and the index") {
        @Override
        Optional<String> mistake(String value) {
            try {
                return Path.of(value).toString().isBlank() ? Optional.of("must name a folder") : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.of("is no path: " + e.getReason());
            }
        }
    },
    STORE("store", "", "postgresql://user:password@host/database instead of the data folder") {
        @Override
        Optional<String> mistake(String value) {
            return value.isEmpty() || value.startsWith("postgresql://") || value.startsWith("jdbc:postgresql://")
                    ? Optional.empty()
                    : Optional.of("must be empty or begin with postgresql://");
        }

        @Override
        public String shown(String value) {
            return value.replaceFirst("//([^:/@]*):[^@]*@", "//$1:***@");
        }
    },
    ACTORS("actors", "", "folder with tables of actors of one's own, see 'attache actors'") {
        @Override
        Optional<String> mistake(String value) {
            try {
                return value.isEmpty() || Files.isDirectory(Path.of(value)) ? Optional.empty()
                        : Optional.of("must be empty or name a folder that exists");
            } catch (InvalidPathException e) {
                return Optional.of("is no path: " + e.getReason());
            }
        }
    },
    RATE("rate", "100", "requests a second that one client may make, 0 for no limit") {
        @Override
        Optional<String> mistake(String value) {
            return outside(value, 0, 1_000_000);
        }
    },
    BODY("body", "2000000", "greatest length of a request's body in bytes") {
        @Override
        Optional<String> mistake(String value) {
            return outside(value, 1_000, 100_000_000);
        }
    },
    POLL("poll", "true", "whether added feeds are fetched") {
        @Override
        Optional<String> mistake(String value) {
            return neither(value);
        }
    },
    LOOPBACK("poll.loopback", "false",
            "whether feeds of this machine are fetched too; other private addresses never are") {
        @Override
        Optional<String> mistake(String value) {
            return neither(value);
        }
    };

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    /** The value where nothing else is said. */
    public String standard() {
        return standard;
    }

    public String meaning() {
        return meaning;
    }

    /** The name in the environment: {@code ATTACHE_STORE_USER}. */
    public String variable() {
        return "ATTACHE_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** A value as it may be shown: without passwords. */
    public String shown(String value) {
        return value;
    }

    public static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** What is wrong with a value, if anything. */
    Optional<String> mistake(String value) {
        return Optional.empty();
    }

    private static Optional<String> neither(String value) {
        return value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("must be true or false");
    }

    private static Optional<String> outside(String value, int least, int greatest) {
        try {
            int number = Integer.parseInt(value.strip());
            return number >= least && number <= greatest ? Optional.empty() : rule(least, greatest);
        } catch (NumberFormatException e) {
            return rule(least, greatest);
        }
    }

    private static Optional<String> rule(int least, int greatest) {
        return Optional.of("must be a whole number " + least + ".." + greatest);
    }
}
