package org.attache.ledger.export;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Mention;
import org.attache.model.Event.Party;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The mentions table of GDELT 2.0: 16 columns separated by tabs, no header, one row for every place that tells of an event.
 * Event numbers are those that {@link GdeltExport} gives to the same ledger.
 *
 * <p>Offsets of actors and of the act are known for the article whose words the event quotes; tone and translation are not
 * measured and stay empty.
 */
public final class GdeltMentions {

    /** The names of the columns, in order, for programs that want a header of their own. */
    public static final List<String> COLUMNS = Columns.names("gdelt-mentions");

    private static final String UNKNOWN_OFFSET = "-1";
    private static final String WEB = "1";
    private static final String CITATION_ONLY = "2";

    private GdeltMentions() {}

    /**
     * The rows, each with its line end.
     *
     * @param added when the rows are written
     */
    public static String write(Ledger ledger, Instant added) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (LedgerEntry entry : GdeltExport.dated(ledger)) {
            for (Mention mention : entry.mentions()) {
                out.append(String.join("\t", row(number, entry, mention, added))).append('\n');
            }
            number++;
        }
        return out.toString();
    }

    private static List<String> row(int number, LedgerEntry entry, Mention mention, Instant added) {
        boolean quoted = mention.equals(entry.quoted());
        String moment = GdeltExport.MOMENT.format(added);
        URI url = mention.article().url();
        return List.of(String.valueOf(number), moment, published(mention, moment), url == null ? CITATION_ONLY : WEB,
                source(mention), Rows.cell(url == null ? mention.article().input() : url.toString()),
                String.valueOf(mention.sentence()), quoted ? offset(entry.actor()) : UNKNOWN_OFFSET,
                quoted ? offset(entry.recipient()) : UNKNOWN_OFFSET,
                String.valueOf((quoted ? entry.event().trigger() : mention.words()).start()), "1",
                String.valueOf(Math.round(entry.event().confidence() * 100)),
                String.valueOf(mention.article().text().length()), "", "", "");
    }

    private static String published(Mention mention, String otherwise) {
        PublicationTime time = mention.article().publishedAt();
        if (time == null) {
            return otherwise;
        }
        OffsetDateTime moment = time.time() == null ? time.date().atStartOfDay().atOffset(ZoneOffset.UTC)
                : time.date().atTime(time.time());
        return GdeltExport.MOMENT.format(moment.toInstant());
    }

    /** The domain; where there is no address, the outlet. */
    private static String source(Mention mention) {
        URI url = mention.article().url();
        String host = url == null ? null : url.getHost();
        return Rows.cell(host != null ? host.startsWith("www.") ? host.substring(4) : host
                : Objects.requireNonNullElse(mention.article().outlet(), ""));
    }

    private static String offset(@Nullable Party party) {
        return party == null ? UNKNOWN_OFFSET
                : party.spans().stream().map(Span::start).map(String::valueOf).findFirst().orElse(UNKNOWN_OFFSET);
    }
}
