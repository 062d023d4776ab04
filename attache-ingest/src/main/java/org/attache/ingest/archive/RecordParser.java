package org.attache.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one member.
 *
 * <p>A stated length is believed when a record or the end follows what it spans. When neither does, the block ends where
 * the next record begins, inside the span or behind it, and the wrong length is damage that is reported. Records with a
 * block over {@value #MOST_BLOCK} bytes are reported and skipped.
 */
final class RecordParser {
    static final int MOST_BLOCK = 1 << 27;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 500;
    private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d\\s*");
    private static final Pattern ARC = Pattern.compile(
            "([A-Za-z][A-Za-z0-9+.-]{0,20}:\\S{0,60000}) +([0-9a-fA-F.:]{3,45}) +(\\d{8,20}) +(\\S{1,200})(?: +\\S+){0,5} +(\\S{1,20})\\s*");

    private final Lookahead in;
    private final Consumer<ArchiveEntry.Damage> damage;
    private final long offset;
    private final boolean plain;

    /**
     * A parser of one member.
     *
     * @param offset where the member begins in the file
     * @param plain true when offsets in the member are offsets in the file
     */
    RecordParser(Member member, long offset, boolean plain, Consumer<ArchiveEntry.Damage> damage) {
        this.in = new Lookahead(member);
        this.offset = offset;
        this.plain = plain;
        this.damage = damage;
    }

    /** A record's head: what its header says. */
    private record Head(String type, @Nullable String uri, @Nullable String date, Map<String, String> headers,
            long length) {

        ArchiveRecord with(byte[] block) {
            return new ArchiveRecord(type, uri, date, headers, block);
        }
    }

    /** Where the next record begins in the file. */
    long place() {
        return plain ? offset + in.position() : offset;
    }

    /** The next record, null at the end. */
    ArchiveEntry.@Nullable Found next() throws IOException {
        if (!toHeader()) {
            return null;
        }
        long place = place();
        String line = in.line(0, LONGEST_LINE);
        Head head = line != null && WARC.matcher(line).matches() ? warc() : arc(line == null ? "" : line);
        if (head.length() > MOST_BLOCK) {
            damage.accept(new ArchiveEntry.Damage("record of " + head.length() + " bytes is larger than the limit of "
                    + MOST_BLOCK, place));
            skip(head.length());
            return next();
        }
        return new ArchiveEntry.Found(head.with(block(head, place)), place);
    }

    /** Goes to the next header; reports what stands before it and is no empty line. */
    private boolean toHeader() throws IOException {
        long from = place();
        boolean strange = false;
        while (in.has(0)) {
            if (isHeader(0)) {
                report(strange, from);
                return true;
            }
            int length = Math.min(in.lineLength(0), LONGEST_LINE);
            String line = in.line(0, LONGEST_LINE);
            strange |= line == null || !line.isBlank() && line.chars().anyMatch(c -> c != 0);
            in.skip(length);
        }
        report(strange, from);
        return false;
    }

    private void report(boolean strange, long from) {
        if (strange) {
            damage.accept(new ArchiveEntry.Damage("bytes that belong to no record", from));
        }
    }

    private boolean isHeader(int distance) throws IOException {
        int first = in.peek(distance);
        if (first != 'W' && !Character.isLetter(first)) {
            return false;
        }
        String line = in.line(distance, LONGEST_LINE);
        return line != null && (WARC.matcher(line).matches() || ARC.matcher(line).matches());
    }

    private Head warc() throws IOException {
        in.skip(in.lineLength(0));
        Map<String, String> headers = headers();
        String uri = headers.get("warc-target-uri");
        return new Head(headers.getOrDefault("warc-type", "").strip().toLowerCase(Locale.ROOT), clean(uri),
                headers.get("warc-date"), headers, length(headers.getOrDefault("content-length", "")));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        String last = "";
        for (int i = 0; i < MOST_HEADERS; i++) {
            String line = in.line(0, LONGEST_LINE);
            if (line == null) {
                break;
            }
            in.skip(in.lineLength(0));
            if (line.isBlank()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && headers.containsKey(last)) {
                headers.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private Head arc(String line) throws IOException {
        Matcher matcher = ARC.matcher(line);
        in.skip(in.lineLength(0));
        boolean fits = matcher.matches();
        String uri = fits ? matcher.group(1) : null;
        boolean file = uri != null && uri.startsWith("filedesc:");
        return new Head(file ? "warcinfo" : "response", clean(uri), fits ? matcher.group(3) : null, Map.of(),
                fits ? length(matcher.group(5)) : -1);
    }

    private static @Nullable String clean(@Nullable String uri) {
        if (uri == null) {
            return null;
        }
        String plain = uri.strip();
        boolean brackets = plain.startsWith("<") && plain.endsWith(">");
        return (brackets ? plain.substring(1, plain.length() - 1) : plain).replace(" ", "%20");
    }

    private static long length(String digits) {
        return digits.strip().matches("\\d{1,15}") ? Long.parseLong(digits.strip()) : -1;
    }

    private byte[] block(Head head, long place) throws IOException {
        byte[] block = in.take((int) Math.max(head.length(), 0));
        boolean cut = block.length < head.length();
        if (head.length() >= 0 && !cut && isBoundary()) {
            return block;
        }
        int inside = header(block);
        if (inside >= 0) {
            in.giveBack(block, inside);
            wrong(head, place);
            return java.util.Arrays.copyOf(block, inside);
        }
        if (cut) {
            throw new IOException("record is cut off: " + block.length + " of " + head.length() + " bytes");
        }
        wrong(head, place);
        return longer(block);
    }

    private void wrong(Head head, long place) {
        damage.accept(
                new ArchiveEntry.Damage(head.length() < 0 ? "record without a length" : "wrong length of a record "
                        + "(" + head.length() + ")", place));
    }

    /** True when the two line ends that close a record stand here, or nothing but line ends before a header or the end. */
    private boolean isBoundary() throws IOException {
        int i = 0;
        int lines = 0;
        while (in.has(i) && i < LONGEST_LINE && (in.peek(i) == '\r' || in.peek(i) == '\n' || in.peek(i) == 0)) {
            lines += in.peek(i) == '\n' ? 1 : 0;
            i++;
        }
        return lines >= 2 || !in.has(i) || isHeader(i);
    }

    /** Where a header begins inside a block, -1 when none does. */
    private static int header(byte[] block) {
        for (int i = 0; i < block.length; i++) {
            boolean start = (i == 0 || block[i - 1] == '\n') && block[i] == 'W';
            if (start && WARC.matcher(line(block, i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String line(byte[] block, int from) {
        int to = from;
        while (to < block.length && to - from < 20 && block[to] != '\n') {
            to++;
        }
        return new String(block, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The block goes on to the next header. */
    private byte[] longer(byte[] start) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        all.write(start);
        while (in.has(0) && !isHeader(0) && all.size() < MOST_BLOCK) {
            all.write(in.take(Math.min(in.lineLength(0), LONGEST_LINE)));
        }
        return all.toByteArray();
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0 && in.has(0);) {
            left -= in.take((int) Math.min(left, 1 << 20)).length;
        }
    }
}
