package org.attache.serve.ask;

import java.net.URI;
import java.util.Locale;
import org.attache.serve.http.Problem;

/** Web addresses that somebody gives us. */
public final class Addresses {

    private Addresses() {}

    /** @throws org.attache.serve.http.ProblemException unless it is an http or https address with a host */
    public static URI web(String name, String text) {
        try {
            URI address = URI.create(text.strip());
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below, together with other schemes
        }
        throw Problem.parameter(name, "must be an http or https address but was \"" + text + "\"").exception();
    }
}
