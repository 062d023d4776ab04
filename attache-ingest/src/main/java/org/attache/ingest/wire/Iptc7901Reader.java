package org.attache.ingest.wire;

import static org.attache.ingest.wire.WireItem.squeeze;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC 7901: SOH, source and number, priority, category, word count, keywords; the slugline; STX, the headline and the
 * text; ETX, the day and time. Every part may be missing but the first.
 *
 * <p>What follows "not for publication" inside the text is a note to editors. A line of day, time and month behind ETX
 * names no full date and is left.
 */
final class Iptc7901Reader {
    private static final char SOH = 1;
    private static final char STX = 2;
    private static final char ETX = 3;
    private static final Pattern HEADER = Pattern.compile(
            "\\x01\\s?([A-Za-z]{1,10})(\\d{0,6})\\s+(\\S)\\s+([A-Za-z-]{1,6})\\s+(\\d{1,6})\\b(.*)");
    private static final Pattern NOTE = Pattern.compile(
            "(?i).*the following information is not (?:intended )?for publication.*");

    private Iptc7901Reader() {}

    static boolean isIptc7901(byte[] bytes) {
        if (bytes.length < 8) {
            return false;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1).stripLeading();
        int soh = head.indexOf(SOH);
        return soh >= 0 && soh < 6 && HEADER.matcher(head.substring(soh).lines().findFirst().orElse("")).matches();
    }

    static WireDocument read(byte[] bytes) {
        String text = WireText.decode(bytes);
        text = text.substring(Math.max(0, text.indexOf(SOH)));
        WireItem item = new WireItem("iptc7901");
        int stx = text.indexOf(STX);
        String head = stx < 0 ? text : text.substring(0, stx);
        header(head, item);
        if (stx >= 0) {
            int etx = text.indexOf(ETX, stx);
            body(text.substring(stx + 1, etx < 0 ? text.length() : etx), item);
        }
        return new WireDocument("iptc7901", "message", List.of(item), null, null);
    }

    private static void header(String head, WireItem item) {
        List<String> lines = head.lines().toList();
        Matcher matcher = HEADER.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (matcher.matches()) {
            item.urgency = NewsMlG2Reader.integer(matcher.group(3));
        }
        StringBuilder slug = new StringBuilder();
        lines.stream().skip(1).forEach(line -> slug.append(' ').append(line));
        String slugline = squeeze(slug.toString());
        item.slugline = slugline == null ? null : squeeze(slugline.replaceFirst("[/\\s]+$", ""));
    }

    private static void body(String text, WireItem item) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        if (lines.isEmpty()) {
            return;
        }
        item.title = squeeze(lines.removeFirst().replaceFirst("[=\\s]+$", ""));
        int note = 0;
        while (note < lines.size() && !NOTE.matcher(lines.get(note)).matches()) {
            note++;
        }
        item.body = WireText.paragraphs(lines.subList(0, note));
        byline(item);
        if (note < lines.size()) {
            item.editorialNote = squeeze(String.join(" ", lines.subList(note, lines.size())));
        }
    }

    /** A first paragraph "By …" of a few words is the byline as well. */
    private static void byline(WireItem item) {
        if (item.body.size() < 2) {
            return;
        }
        String first = item.body.getFirst();
        boolean by = first.toLowerCase(Locale.ROOT).startsWith("by ") && first.length() < 80 && !first.endsWith(".");
        if (by) {
            item.byline = first;
            item.body = item.body.subList(1, item.body.size());
        }
    }
}
