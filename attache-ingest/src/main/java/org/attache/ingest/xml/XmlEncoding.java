package org.attache.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of an XML document and decodes it.
 *
 * <p>RFC 3023 says which one is right: the charset of the Content-Type; without one, US-ASCII for {@code text/xml} and
 * its like, the declaration for {@code application/xml}, UTF-8 where there is none. When the bytes are not valid in it,
 * the declaration, the byte order mark, UTF-8 and at last windows-1252 (which takes any byte) are tried in this order,
 * and the document is faulty. UTF-8 with a few stray bytes ({@value #FEW} good sequences for each) stays UTF-8.
 */
final class XmlEncoding {
    private static final Pattern DECLARATION = Pattern
            .compile("^\\s{0,20}<\\?xml[^>]{0,200}?encoding\\s{0,20}=\\s{0,20}[\"']([\\w.:-]{1,40})");
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    /** Names that leave the order of bytes open. */
    private static final Set<String> WIDE = Set.of("utf-16", "utf16", "u16", "utf_16", "ucs-2", "iso-10646-ucs-2",
            "iso-10646-ucs-4", "ucs-4", "csucs4", "csunicode", "utf-32", "u32", "utf32", "utf_32");

    private static final int FEW = 8;

    private XmlEncoding() {}

    /** Decoded text, the encoding's name as it was declared, and what was wrong. */
    record Decoded(String text, String encoding, @Nullable String fault) {}

    static Decoded decode(byte[] bytes, @Nullable String contentType) {
        String seen = sniff(bytes);
        String declared = declared(bytes, seen);
        String right = right(contentType, declared);
        for (String name : candidates(right, declared, seen)) {
            Optional<String> text = attempt(bytes, name);
            if (text.isPresent()) {
                return new Decoded(withoutMark(text.get()), name, fault(contentType, right, name));
            }
        }
        String mended = mended(bytes);
        String name = mended == null ? "windows-1252" : "utf-8";
        return new Decoded(withoutMark(mended == null ? Windows1252.decode(bytes) : mended), name,
                "bytes are not valid " + right + ", read as " + name);
    }

    private static @Nullable String fault(@Nullable String contentType, String right, String used) {
        if (contentType != null && !isXml(mediaType(contentType))) {
            return "sent as " + mediaType(contentType) + ", which is no XML type";
        }
        return right.equals(used) ? null : "bytes are not valid " + right + ", read as " + used;
    }

    private static List<String> candidates(String right, @Nullable String declared, @Nullable String seen) {
        List<String> names = new ArrayList<>(List.of(right));
        for (String name : new String[]{declared, seen, "utf-8"}) {
            if (name != null && !names.contains(name) && !name.equals("windows-1252")) {
                names.add(name);
            }
        }
        return names;
    }

    /** RFC 3023, section 3. */
    private static String right(@Nullable String contentType, @Nullable String declared) {
        String byDeclaration = declared == null ? "utf-8" : declared;
        if (contentType == null) {
            return byDeclaration;
        }
        Matcher charset = CHARSET.matcher(contentType);
        if (charset.find()) {
            return name(charset.group(1));
        }
        String type = mediaType(contentType);
        if (type.startsWith("text/")) {
            return isXml(type) ? "us-ascii" : "iso-8859-1";
        }
        return byDeclaration;
    }

    private static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isXml(String type) {
        return type.endsWith("+xml") || type.endsWith("/xml") || type.endsWith("/xml-dtd")
                || type.endsWith("/xml-external-parsed-entity");
    }

    private static @Nullable String declared(byte[] bytes, @Nullable String seen) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 1024));
        String text = new String(head, seen == null ? StandardCharsets.ISO_8859_1 : charset(seen).orElseThrow());
        Matcher matcher = DECLARATION.matcher(withoutMark(text));
        if (!matcher.find()) {
            return null;
        }
        String name = name(matcher.group(1));
        return seen != null && WIDE.contains(name) ? seen : name;
    }

    /** GB 2312 in practice means its superset. */
    private static String name(String declared) {
        String name = declared.toLowerCase(Locale.ROOT);
        return name.equals("gb2312") || name.equals("gbk") ? "gb18030" : name;
    }

    /** The encoding that the first bytes show, null when they show none. */
    private static @Nullable String sniff(byte[] b) {
        long head = 0;
        for (int i = 0; i < 4; i++) {
            head = head << 8 | (i < b.length ? b[i] & 0xFF : 0x20);
        }
        if (head == 0x0000FEFFL || head == 0x0000003CL) {
            return "utf-32be";
        }
        if (head == 0xFFFE0000L || head == 0x3C000000L) {
            return "utf-32le";
        }
        if (head >> 16 == 0xFEFF || head == 0x003C003FL) {
            return "utf-16be";
        }
        if (head >> 16 == 0xFFFE || head == 0x3C003F00L) {
            return "utf-16le";
        }
        if (head >> 8 == 0xEFBBBF) {
            return "utf-8";
        }
        return head == 0x4C6FA794L ? "cp037" : null;
    }

    private static Optional<String> attempt(byte[] bytes, String name) {
        if (name.equals("windows-1252")) {
            return Optional.of(Windows1252.decode(bytes));
        }
        return charset(name).flatMap(charset -> strict(bytes, charset));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with U+FFFD for stray bytes, null when there are too many of them. */
    private static @Nullable String mended(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long high = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        long stray = text.chars().filter(c -> c == 0xFFFD).count();
        return high >= FEW * stray ? text : null;
    }

    private static Optional<Charset> charset(String name) {
        for (String form : List.of(name, name.replace('_', '-'), name.replaceFirst("^u(8|16|32)$", "utf-$1"))) {
            try {
                return Optional.of(Charset.forName(form));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // an unknown name is no encoding; the next form may be one
            }
        }
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
