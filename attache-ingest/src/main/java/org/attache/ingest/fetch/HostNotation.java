package org.attache.ingest.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts that are numbers in another notation than four decimal ones: octal, hexadecimal, fewer parts.
 *
 * <p>Programs read them differently: "0177.0.0.1" is 127.0.0.1 to the C library and to browsers, and 177.0.0.1 to Java. An address
 * that two readers take for two machines is nobody's honest address, so it is refused as it stands, before it is looked up.
 */
final class HostNotation {

    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

    private HostNotation() {}

    /** Why a host is not looked up, empty for names and for plain addresses, which are judged by what they resolve to. */
    static Optional<String> refusal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.', name.length() - 2) + 1);
        boolean number = NUMBER.matcher(last.endsWith(".") ? last.substring(0, last.length() - 1) : last).matches();
        return !number || DECIMAL.matcher(name).matches() ? Optional.empty()
                : Optional.of("address in another notation than four decimal numbers is not fetched: " + host);
    }
}
