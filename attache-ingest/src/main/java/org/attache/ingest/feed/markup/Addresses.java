package org.attache.ingest.feed.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relative addresses and their bases, after RFC 3986 section 5, for addresses as feeds write them: nothing is rejected
 * for a character that does not belong there.
 */
public final class Addresses {
    private static final Set<String> SAFE = Set.of("http", "https", "ftp", "ftps", "sftp", "mailto", "tel", "news",
            "nntp", "irc", "xmpp", "urn", "tag", "feed", "gopher", "magnet", "sms", "geo", "webcal", "rtsp", "callto",
            "ed2k", "sip", "sips", "ssh", "svn", "git", "aim", "rsync", "telnet", "prospero", "wais", "mms", "doi",
            "cid",
            "mid");

    private Addresses() {}

    private record Parts(@Nullable String scheme, @Nullable String authority, String path, @Nullable String query,
            @Nullable String fragment) {

        static Parts of(String address) {
            String rest = address;
            String fragment = null;
            int at = rest.indexOf('#');
            if (at >= 0) {
                fragment = rest.substring(at + 1);
                rest = rest.substring(0, at);
            }
            String query = null;
            at = rest.indexOf('?');
            if (at >= 0) {
                query = rest.substring(at + 1);
                rest = rest.substring(0, at);
            }
            String scheme = Addresses.scheme(rest);
            if (scheme != null) {
                rest = rest.substring(scheme.length() + 1);
            }
            String authority = null;
            if (rest.startsWith("//")) {
                int end = rest.indexOf('/', 2);
                authority = end < 0 ? rest.substring(2) : rest.substring(2, end);
                rest = end < 0 ? "" : rest.substring(end);
            }
            return new Parts(scheme, authority, rest, query, fragment);
        }

        String join() {
            return (scheme == null ? "" : scheme + ":") + (authority == null ? "" : "//" + authority) + path
                    + (query == null ? "" : "?" + query) + (fragment == null ? "" : "#" + fragment);
        }
    }

    /** The absolute address; the reference itself when it is absolute or there is no base. */
    public static String resolve(String base, String reference) {
        String address = reference.strip();
        if (base.isEmpty() || scheme(address) != null) {
            return address;
        }
        if (address.isEmpty()) {
            return base;
        }
        return merge(Parts.of(base), Parts.of(address)).join();
    }

    /** A new base: absolute, with a harmless scheme, else the old one stays in force. */
    public static String base(String old, String declared) {
        String absolute = resolve(old, declared.strip().replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://)/+", "$1"));
        return isSafe(absolute) ? absolute : old;
    }

    /** False for {@code javascript:}, {@code data:} and whatever else is not known to be harmless. */
    static boolean isSafe(String address) {
        StringBuilder visible = new StringBuilder();
        address.chars().filter(c -> c > ' ' && c != 0x7F).limit(40).forEach(c -> visible.append((char) c));
        String scheme = scheme(visible.toString());
        return scheme == null || SAFE.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static Parts merge(Parts base, Parts reference) {
        if (reference.authority() != null) {
            return new Parts(base.scheme(), reference.authority(), clean(reference.path()), reference.query(),
                    reference.fragment());
        }
        if (reference.path().isEmpty()) {
            return new Parts(base.scheme(), base.authority(), base.path(),
                    reference.query() == null ? base.query() : reference.query(), reference.fragment());
        }
        String path = reference.path().startsWith("/") ? reference.path() : beside(base, reference.path());
        return new Parts(base.scheme(), base.authority(), clean(path), reference.query(), reference.fragment());
    }

    private static String beside(Parts base, String path) {
        if (base.authority() != null && base.path().isEmpty()) {
            return "/" + path;
        }
        return base.path().substring(0, base.path().lastIndexOf('/') + 1) + path;
    }

    private static String clean(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            boolean up = segments[i].equals("..");
            if (up && kept.size() > 1) {
                kept.removeLast();
            }
            if (!up && !segments[i].equals(".")) {
                kept.addLast(segments[i]);
            } else if (last) {
                kept.addLast("");
            }
        }
        return String.join("/", kept);
    }

    private static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return i == 0 ? null : address.substring(0, i);
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return null;
            }
        }
        return null;
    }
}
