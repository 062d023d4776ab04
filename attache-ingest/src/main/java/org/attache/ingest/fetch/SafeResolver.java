package org.attache.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to addresses that may be connected to, once for each connection: what was judged is what is connected
 * to, so a name that resolves differently a moment later gains nothing.
 */
final class SafeResolver implements DnsResolver {
    private final AddressPolicy policy;
    private final DnsResolver names;

    SafeResolver(AddressPolicy policy, DnsResolver names) {
        this.policy = policy;
        this.names = names;
    }

    /** A name has no address that may be connected to. */
    static final class RefusedAddress extends UnknownHostException {

        private static final long serialVersionUID = 1;

        RefusedAddress(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> allowed = new ArrayList<>();
        String reason = "no address";
        for (InetAddress address : names.resolve(host)) {
            Optional<String> refusal = policy.refusal(address);
            if (refusal.isEmpty()) {
                allowed.add(address);
            } else {
                reason = refusal.get() + " is not fetched";
            }
        }
        if (allowed.isEmpty()) {
            throw new RefusedAddress(host + ": " + reason);
        }
        return allowed.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
