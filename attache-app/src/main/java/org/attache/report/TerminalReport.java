package org.attache.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.report.phrase.Words;

/**
 * A story as a table for a terminal: independent origins first, then the claim, then what each outlet makes of it.
 *
 * <p>Outlets get columns while they fit beside a claim of at least 40 characters; otherwise the chain lines alone tell
 * who carries it. Without colour the signs carry the meaning.
 */
public final class TerminalReport {

    private static final int NUMBER = 6;
    private static final int NARROWEST_CLAIM = 40;
    private static final int CELL = 11;
    private static final String INDENT = "        ";

    private final PrintWriter out;
    private final int width;
    private final boolean colour;
    private final boolean verbose;

    /** @param verbose also print the words behind every claim, and why the articles are one story */
    public TerminalReport(PrintWriter out, int width, boolean colour, boolean verbose) {
        this.out = out;
        this.width = width;
        this.colour = colour;
        this.verbose = verbose;
    }

    public void print(StoryView story) {
        out.println(bold("STORY   " + story.title()));
        out.println(INDENT + story.summary());
        if (!story.rests().isEmpty()) {
            wrap(INDENT, story.rests());
        }
        story.standings().forEach(line -> wrap(INDENT + "⚑ ", line));
        out.println();
        claims(story);
        section("DIFFER", story.differences());
        section("REUSE", story.reuse().stream().map(TerminalReport::reuse).toList());
        section("TIME", story.timeline().stream().map(m -> pad(m.when(), 26) + m.what() + flag(m.doubt())).toList());
        section("EVENTS", story.events().stream().map(TerminalReport::event).toList());
        section("DYADS", story.dyads().stream().map(d -> pad(d.title(), 14) + d.line()).toList());
        section("GROUPED", verbose ? story.grouping() : List.of());
        section("DATES", story.doubts().stream().map(StoryView.DoubtView::line).toList());
        out.println();
    }

    private void claims(StoryView story) {
        boolean table = NUMBER + 2 + NARROWEST_CLAIM + story.columns().size() * CELL <= width
                && story.columns().size() > 1;
        int claimWidth = table ? width - NUMBER - 2 - story.columns().size() * CELL : width - NUMBER - 2;
        StringBuilder head = new StringBuilder(pad("ORIGINS", NUMBER + 2)).append(pad("CLAIM", claimWidth));
        if (table) {
            story.columns().forEach(column -> head.append(pad(initials(column.outlet()), CELL)));
        }
        out.println(dim(head.toString().stripTrailing()));
        for (ClaimView claim : story.claims()) {
            claim(claim, table, claimWidth);
        }
    }

    private void claim(ClaimView claim, boolean table, int claimWidth) {
        List<String> lines = lines(claim.text(), claimWidth - 1);
        StringBuilder first = new StringBuilder();
        first.append(bold(padLeft(claim.origins(), NUMBER - 2) + " " + claim.sign())).append("  ");
        first.append(pad(lines.get(0), claimWidth));
        if (table) {
            claim.cells().forEach(cell -> first.append(pad(cell.stance().label(), CELL)));
        }
        out.println(first.toString().stripTrailing());
        lines.stream().skip(1).forEach(line -> out.println(INDENT + line));
        claim.chains().forEach(chain -> wrap(INDENT + "└ ", chain));
        if (!claim.remarks().isEmpty()) {
            wrap(INDENT + "⚑ ", String.join(" · ", claim.remarks()));
        }
        if (verbose) {
            claim.evidence().forEach(this::evidence);
        }
    }

    private void evidence(Evidence evidence) {
        StringBuilder words = new StringBuilder(evidence.outlet() + ", part " + evidence.line() + ": ");
        for (Evidence.Piece piece : evidence.pieces()) {
            words.append(switch (piece.mark()) {
                case NONE -> piece.text();
                case CONTENT -> "[" + piece.text() + "]";
                case SOURCE -> "<" + piece.text() + ">";
                case CUE -> "{" + piece.text() + "}";
            });
        }
        wrap(INDENT + "  ", Words.oneLine(words.toString()));
    }

    private static String reuse(StoryView.ReuseView reuse) {
        return Words.count(reuse.words(), "word") + ", " + reuse.from() + " and " + reuse.to() + ", " + reuse.remark()
                + ": “"
                + shorten(reuse.fromText(), 90) + "”";
    }

    private static String event(StoryView.EventView event) {
        return pad(event.who(), 20) + " " + pad(event.act(), 22) + " " + pad(event.code(), 18) + " " + event.when()
                + "  "
                + event.modality() + (event.origins().isEmpty() ? "" : " · origins " + event.origins())
                + flag(event.doubt());
    }

    private static String flag(String doubt) {
        return doubt.isEmpty() ? "" : " · ⚑ " + doubt;
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        for (int i = 0; i < lines.size(); i++) {
            wrap(i == 0 ? pad(title, INDENT.length()) : INDENT, lines.get(i));
        }
    }

    private void wrap(String lead, String text) {
        List<String> lines = lines(text, width - lead.length());
        out.println(lead + lines.get(0));
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(lead.length()) + line));
    }

    /** Breaks at spaces; a word longer than the line stands alone. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                if (word.isEmpty()) {
                    continue;
                }
            }
            line.append(line.length() == 0 && lines.isEmpty() && line.isEmpty() ? "" : line.length() == 0 ? "" : " ")
                    .append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A column head: the outlet in capitals without its article, cut to the column. */
    private static String initials(String outlet) {
        String name = outlet.startsWith("The ") ? outlet.substring(4) : outlet;
        return shorten(name.toUpperCase(Locale.ROOT), CELL - 1);
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static String pad(String text, int length) {
        return text.length() >= length ? text : text + " ".repeat(length - text.length());
    }

    private static String padLeft(String text, int length) {
        return text.length() >= length ? text : " ".repeat(length - text.length()) + text;
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
