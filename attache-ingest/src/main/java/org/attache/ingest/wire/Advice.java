package org.attache.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.model.Edition.Notice;
import org.attache.model.Edition.Notice.Kind;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says about an item besides its text: that it is withdrawn, held back, embargoed or corrected. Told by codes
 * (status, signal, embargo) and, where an agency only writes it, by the phrases of {@code advice.tsv} in its note to editors
 * or at the beginning of its headline or slugline.
 */
final class Advice {

    private record Phrase(Kind kind, Pattern pattern) {}

    private static final List<Phrase> IN_NOTES = phrases("note");
    private static final List<Phrase> IN_HEADS = phrases("head");

    private Advice() {}

    static List<Notice> of(WireItem item) {
        List<Notice> notices = new ArrayList<>();
        item.pubStatus().ifPresent(status -> status(status.toLowerCase(Locale.ROOT), notices));
        item.signals.forEach(signal -> signal(signal, notices));
        if (item.embargoed != null) {
            notices.add(new Notice(Kind.EMBARGO, "embargoed", item.embargoed));
        }
        find(IN_NOTES, item.editorialNote, notices);
        Stream.of(item.title, item.slugline).forEach(head -> find(IN_HEADS, head, notices));
        return notices;
    }

    private static void status(String status, List<Notice> notices) {
        switch (status) {
            case "canceled", "cancelled" -> notices.add(new Notice(Kind.KILL, status, null));
            case "withheld" -> notices.add(new Notice(Kind.WITHHELD, status, null));
            default -> {
            }
        }
    }

    private static void signal(String code, List<Notice> notices) {
        String last = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        switch (last.toLowerCase(Locale.ROOT)) {
            case "correction" -> notices.add(new Notice(Kind.CORRECTION, code, null));
            case "kill", "withdrawn", "canceled" -> notices.add(new Notice(Kind.KILL, code, null));
            default -> {
            }
        }
    }

    private static void find(List<Phrase> phrases, @Nullable String in, List<Notice> notices) {
        if (in != null) {
            phrases.stream().filter(phrase -> phrase.pattern.matcher(in).find()).findFirst()
                    .ifPresent(phrase -> notices.add(new Notice(phrase.kind, in, null)));
        }
    }

    private static List<Phrase> phrases(String place) {
        return Table.rows(Advice.class, "advice.tsv", 3).stream().filter(row -> row.get(0).equals(place))
                .map(row -> new Phrase(Kind.valueOf(row.get(1)), Pattern.compile(row.get(2)))).toList();
    }
}
