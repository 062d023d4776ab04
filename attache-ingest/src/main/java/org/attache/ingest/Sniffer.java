package org.attache.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Tells what bytes are by looking at the first of them; names and declared types do not count. */
public final class Sniffer {
    /** How many bytes it wants to see. */
    public static final int SAMPLE = 8192;
    private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]{1,40}:)?([A-Za-z][\\w.-]{0,40})");
    private static final Pattern PROLOG = Pattern
            .compile("(?s)<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE\\s[^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARC = Pattern.compile("(?s)filedesc:\\S+ [0-9.]{7,15} \\d{8,14} .*");
    private static final Pattern AGENCY = Pattern
            .compile("(?s)[\\s\\x16]{0,6}\\x01\\s?[A-Za-z]{1,10}\\s?\\d.*|\\x16\\x16.*");
    private static final Map<String, Format> ROOTS = Map.ofEntries(Map.entry("rss", Format.FEED),
            Map.entry("rdf", Format.FEED), Map.entry("feed", Format.FEED), Map.entry("channel", Format.FEED),
            Map.entry("urlset", Format.FEED), Map.entry("opml", Format.OPML), Map.entry("nitf", Format.WIRE),
            Map.entry("newsml", Format.WIRE), Map.entry("newsitem", Format.WIRE),
            Map.entry("newsmessage", Format.WIRE), Map.entry("packageitem", Format.WIRE),
            Map.entry("conceptitem", Format.WIRE), Map.entry("knowledgeitem", Format.WIRE),
            Map.entry("planningitem", Format.WIRE), Map.entry("catalogitem", Format.WIRE),
            Map.entry("catalog", Format.WIRE), Map.entry("contentset", Format.WIRE),
            Map.entry("contentmeta", Format.WIRE), Map.entry("groupset", Format.WIRE));
    private static final Pattern HTML = Pattern.compile(
            "<(!doctype html|html|head|body|article|section|main|header|meta|title|base|link|style|noscript|nav|aside|footer|form|center|div|p|h[1-6]|b|strong|em|span|a|table|ul|ol|img|iframe|script)[\\s>/]");

    private Sniffer() {}

    /** Tells the format of an input. */
    public static Format sniff(Input input) throws IOException {
        try (InputStream in = input.content().open()) {
            return sniff(head(in));
        }
    }

    /** The first bytes, or as many as an input holds that is cut off. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[SAMPLE];
        int length = 0;
        try {
            for (int read = in.read(head); read > 0; read = in.read(head, length, SAMPLE - length)) {
                length += read;
            }
        } catch (EOFException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, length);
    }

    /** Tells the format from the first bytes of an input. */
    public static Format sniff(byte[] head) {
        if (head.length == 0) {
            return Format.EMPTY;
        }
        if (starts(head, 0x1f, 0x8b)) {
            return gzip(head);
        }
        if (starts(head, 0x28, 0xb5, 0x2f, 0xfd) || starts(head, 0x5d, 0x2a, 0x4d, 0x18)) {
            return Format.ARCHIVE;
        }
        String text = ascii(head);
        if (text.startsWith("WARC/") || ARC.matcher(text).matches()) {
            return Format.ARCHIVE;
        }
        if (starts(head, 0x4c, 0x6f, 0xa7, 0x94)) {
            return Format.FEED;
        }
        if (AGENCY.matcher(text).matches()) {
            return Format.WIRE;
        }
        return isBinary(head) ? Format.BINARY : text(text);
    }

    private static Format gzip(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            String text = ascii(in.readNBytes(256));
            return text.startsWith("WARC/") || ARC.matcher(text).matches() ? Format.ARCHIVE : Format.GZIP;
        } catch (IOException e) {
            return Format.GZIP;
        }
    }

    private static Format text(String text) {
        String ink = text.stripLeading();
        if (ink.isEmpty()) {
            return Format.TEXT;
        }
        if (ink.charAt(0) == '{') {
            return json(ink);
        }
        int tag = ink.indexOf('<');
        if (tag < 0 || tag > 200 && !ink.startsWith("<")) {
            return Format.TEXT;
        }
        return markup(ink, tag);
    }

    private static Format markup(String ink, int tag) {
        Matcher matcher = ELEMENT.matcher(PROLOG.matcher(ink).replaceAll(" "));
        String root = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        Format known = ROOTS.get(root);
        if (known != null) {
            return known;
        }
        boolean html = HTML.matcher(ink.toLowerCase(Locale.ROOT)).find();
        if (html && (tag == 0 || root.equals("html"))) {
            return Format.HTML;
        }
        return ink.startsWith("<?xml") ? Format.OTHER_XML : Format.TEXT;
    }

    private static Format json(String ink) {
        if (ink.contains("jsonfeed.org/version/")) {
            return Format.FEED;
        }
        boolean lines = ink.contains("\"text\"") && !ink.contains("\"uri\"") && !ink.contains("\"versioncreated\"");
        return lines ? Format.JSON_LINES : Format.WIRE;
    }

    /** Characters of the ASCII range, whatever the width of a character is; no byte order mark. */
    private static String ascii(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, SAMPLE), StandardCharsets.ISO_8859_1);
        String plain = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        boolean wide = plain.startsWith("\u00fe\u00ff") || plain.startsWith("\u00ff\u00fe")
                || plain.startsWith("\0<") || plain.startsWith("<\0") || plain.startsWith("\0\0");
        return wide ? plain.replace("\0", "").replaceFirst("^[\u00fe\u00ff]{2}", "") : plain;
    }

    /** NUL bytes in what is no wide text, or one of the usual beginnings. */
    private static boolean isBinary(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, '%', 'P', 'D', 'F') || starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 0x7f, 'E', 'L', 'F')) {
            return true;
        }
        boolean wide = starts(head, 0xfe, 0xff) || starts(head, 0xff, 0xfe) || starts(head, 0, '<')
                || starts(head, '<', 0) || starts(head, 0, 0, 0, '<') || starts(head, 0, 0, 0xfe, 0xff);
        for (int i = 0; !wide && i < Math.min(head.length, 1024); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
