package org.attache.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Block;
import org.jspecify.annotations.Nullable;

/** The title lines of a head in order, and which of them are masthead and headline. */
final class HeadTitles {

    private final List<Line> lines;
    private final Layout.Known known;
    private final List<Line> titles = new ArrayList<>();
    private final List<Boolean> dated = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String headline;

    HeadTitles(List<Line> lines, Layout.Known known) {
        this.lines = lines;
        this.known = known;
    }

    /** @param date whether a date stands on the line */
    void add(Line line, boolean date) {
        titles.add(line);
        dated.add(date);
    }

    /** The last title line has a date below it. */
    void dateLast() {
        if (!dated.isEmpty()) {
            dated.set(dated.size() - 1, true);
        }
    }

    int size() {
        return titles.size();
    }

    Line last() {
        return titles.getLast();
    }

    Line takeLast() {
        dated.removeLast();
        return titles.removeLast();
    }

    /** The lines with what they are. The last is the headline; one before it may be the masthead. */
    List<Block> resolve(String text, int headSize) {
        int masthead = masthead(text, headSize);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            blocks.add(new Block(kind(i, masthead), titles.get(i).span()));
        }
        return blocks;
    }

    private Block.Kind kind(int i, int masthead) {
        Line line = titles.get(i);
        if (i == masthead) {
            outlet = Masthead.name(line.text(), above());
            return Block.Kind.FURNITURE;
        }
        if (masthead == 0 && i <= date() && i < titles.size() - 1) {
            return Block.Kind.FURNITURE;
        }
        boolean first = headline == null;
        headline = first ? line.text() : headline;
        return first || i == titles.size() - 1 ? Block.Kind.HEADLINE : Block.Kind.HEADING;
    }

    /** The first title line with a date on it or below it, -1 for none. */
    private int date() {
        return dated.indexOf(true);
    }

    /** True of a name with a date beside or below it and a headline below that. */
    private boolean above() {
        return date() >= 0 && date() <= 2 && titles.size() > date() + 1 && Masthead.named(titles.getFirst());
    }

    private int masthead(String text, int headSize) {
        boolean alone = titles.size() == 1 && headSize == lines.size();
        if (titles.isEmpty() || alone || titles.get(0).text().equals(known.title())) {
            return -1;
        }
        Line first = titles.get(0);
        if (known.outlet() != null && Masthead.sameName(known.outlet(), first.text())) {
            return 0;
        }
        if (above()) {
            return 0;
        }
        if (titles.size() > 1 && !dated.get(0) && dated.get(1) && beside(titles.get(1))
                && Masthead.evidence(first, false, "") < 2
                && Masthead.evidence(titles.get(1), true, "") >= 2) {
            return 1;
        }
        String rest = text.substring(titles.size() > 1 ? titles.get(1).span().start() : first.span().end());
        return Masthead.evidence(first, dated.get(0), rest) >= 2 ? 0 : -1;
    }

    /** True when the line goes on behind the name: "Harbour Echo | 9 July 2025". */
    private boolean beside(Line name) {
        return lines.stream().noneMatch(line -> line.span().equals(name.span()));
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    @Nullable
    String headline() {
        return headline;
    }
}
