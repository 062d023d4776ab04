package org.attache.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which network addresses may be connected to: the public ones.
 *
 * <p>Decided on the bytes of the address that is about to be connected to, so that no notation (decimal, octal,
 * hexadecimal, IPv4 in IPv6) and no name that resolves anew can pass. Addresses of IPv4 that stand inside IPv6 (mapped,
 * compatible, 6to4, NAT64, Teredo) are judged by what they stand for.
 *
 * <p>Facts: IANA IPv4 and IPv6 special-purpose address registries.
 */
public final class AddressPolicy {
    private static final List<Block> REFUSED = Stream.of("0.0.0.0/8 this network", "10.0.0.0/8 private",
            "100.64.0.0/10 shared by carriers", "127.0.0.0/8 loopback", "169.254.0.0/16 link-local or metadata",
            "172.16.0.0/12 private", "192.0.0.0/24 protocol assignments", "192.0.2.0/24 documentation",
            "192.88.99.0/24 relay", "192.168.0.0/16 private", "198.18.0.0/15 benchmarking",
            "198.51.100.0/24 documentation", "203.0.113.0/24 documentation", "224.0.0.0/4 multicast",
            "240.0.0.0/4 reserved", "::/128 unspecified", "::1/128 loopback", "100::/64 discard",
            "2001:2::/48 benchmarking",
            "2001:db8::/32 documentation", "2001:10::/28 retired", "3fff::/20 documentation",
            "5f00::/16 segment routing",
            "fc00::/7 private or metadata", "fe80::/10 link-local", "fec0::/10 site-local", "ff00::/8 multicast")
            .map(Block::parse)
            .toList();

    private final boolean loopbackAllowed;

    private AddressPolicy(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /** Public addresses only. */
    public static AddressPolicy publicOnly() {
        return new AddressPolicy(false);
    }

    /** This machine's own addresses as well: for servers that the caller has started, never for addresses of others. */
    public static AddressPolicy withLoopback() {
        return new AddressPolicy(true);
    }

    /** Why an address must not be connected to, empty when it may. */
    public Optional<String> refusal(InetAddress address) {
        if (loopbackAllowed && address.isLoopbackAddress()) {
            return Optional.empty();
        }
        byte[] bytes = address.getAddress();
        InetAddress inside = inside(bytes);
        if (inside != null) {
            return refusal(inside).map(reason -> reason + ", inside " + address.getHostAddress());
        }
        return REFUSED.stream().filter(block -> block.holds(bytes)).findFirst()
                .map(block -> block.name() + " address " + address.getHostAddress());
    }

    /** The IPv4 address that an IPv6 address stands for, null when it stands for none. */
    private static @Nullable InetAddress inside(byte[] b) {
        if (b.length != 16) {
            return null;
        }
        if (zero(b, 0, 10) && b[10] == b[11] && (b[10] == 0 || b[10] == -1) && !(b[10] == 0 && zero(b, 12, 15))) {
            return ipv4(b, 12, 0);
        }
        if (b[0] == 0x20 && b[1] == 0x02) {
            return ipv4(b, 2, 0);
        }
        if (b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B) {
            return ipv4(b, 12, 0);
        }
        return b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0 ? ipv4(b, 12, 0xFF) : null;
    }

    private static boolean zero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress ipv4(byte[] b, int from, int flip) {
        byte[] four = Arrays.copyOfRange(b, from, from + 4);
        for (int i = 0; i < 4; i++) {
            four[i] ^= (byte) flip;
        }
        try {
            return InetAddress.getByAddress(four);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** A block of addresses. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] prefix, int bits, String name) {

        static Block parse(String line) {
            int slash = line.indexOf('/');
            int space = line.indexOf(' ');
            try {
                byte[] prefix = InetAddress.getByName(line.substring(0, slash)).getAddress();
                return new Block(prefix, Integer.parseInt(line.substring(slash + 1, space)), line.substring(space + 1));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(line, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> i % 8;
                if ((address[i / 8] & mask) != (prefix[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
