package org.attache.ingest.layout;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Block;
import org.attache.model.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text and what stood in them.
 *
 * <p>A newspaper text without markup still has a layout that readers recognise at once: an address or a masthead with a
 * date, a headline, bullets that sum up, a byline, a place before the first sentence, a notice at the end. The
 * recogniser reads lines from the top until the first one that is a paragraph (it ends as a sentence does, or is too
 * long for anything else); these are the <em>head</em>. In the head each line is an address, a date, a bullet, a byline
 * or a title line; of the title lines the last is the headline and one before it is the masthead when enough speaks for
 * a name of an outlet ({@link Masthead}). After the head come paragraphs, with notices, credits and corrections among
 * them, told by set phrases ({@link Notices}).
 *
 * @param blocks every line of the text, in order, without overlap
 * @param outlet the name in the masthead, in a notice, or of the agency that signs a text without masthead
 * @param url the address on a line of its own
 * @param dateline place and date before the first sentence, as written
 * @param published day in the head of the text, else the whole date of the dateline
 * @param updated day of the last change, where the head of the text names one
 * @param syndication who else wrote the text, as far as it says so
 */
public record Layout(List<Block> blocks, @Nullable String outlet, @Nullable URI url, @Nullable String title,
        @Nullable String byline, @Nullable String dateline, @Nullable LocalDate published,
        @Nullable LocalDate updated, Syndication syndication) {

    public Layout {
        blocks = List.copyOf(blocks);
    }

    /** What is known about a text before its layout is read; all of it wins over what the text shows. */
    public record Known(@Nullable String outlet, @Nullable String title, @Nullable String byline) {

        public static final Known NOTHING = new Known(null, null, null);
    }

    /** Recognises the parts of a text; any text has a layout, the empty one has no blocks. Linear in its length. */
    public static Layout of(String text, Known known) {
        List<Line> lines = Line.of(text);
        Head head = Head.of(lines, known, text);
        Body body = Body.of(lines.subList(head.size(), lines.size()));
        List<Block> blocks = new ArrayList<>(head.blocks());
        blocks.addAll(body.blocks());
        blocks.sort(Comparator.comparing(Block::span));
        Syndication syndication = syndication(head, body, known);
        String outlet = known.outlet() != null ? known.outlet() : outlet(head, body);
        LocalDate published = head.published() != null ? head.published() : body.day();
        return new Layout(blocks, outlet, head.url(), head.title(), head.byline(), body.dateline(), published,
                head.updated(), syndication);
    }

    /** Masthead first, then a notice that names its outlet, then the agency in the dateline, which prints its own. */
    private static @Nullable String outlet(Head head, Body body) {
        if (head.outlet() != null) {
            return head.outlet();
        }
        return body.notice() != null && body.notice().outlet() != null ? body.notice().outlet() : body.agency();
    }

    private static Syndication syndication(Head head, Body body, Known known) {
        String outlet = known.outlet() != null ? known.outlet() : head.outlet();
        if (body.notice() != null && body.notice().declared() && !own(outlet, body.notice().feed())) {
            return new Syndication(true, body.notice().feed(), body.notice().span());
        }
        if (head.agency() != null && !own(outlet, head.agency().name())) {
            return new Syndication(true, head.agency().name(), head.agency().span());
        }
        if (known.byline() != null && Head.agencyByline(known.byline())) {
            return new Syndication(true, known.byline(), null);
        }
        if (Head.agencies(known.byline()) || Head.agencies(head.byline())) {
            return new Syndication(true, null, null);
        }
        boolean foreign = body.agency() != null && outlet != null && !own(outlet, body.agency());
        return foreign ? new Syndication(true, body.agency(), body.agencySpan()) : Syndication.NONE;
    }

    private static boolean own(@Nullable String outlet, @Nullable String credited) {
        return outlet != null && credited != null && Masthead.sameName(outlet, credited);
    }
}
