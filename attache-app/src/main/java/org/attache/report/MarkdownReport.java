package org.attache.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A story as Markdown, for notes and tickets. */
public final class MarkdownReport {

    private final PrintWriter out;

    public MarkdownReport(PrintWriter out) {
        this.out = out;
    }

    public void print(StoryView story) {
        out.println("# " + text(story.title()));
        out.println();
        out.println(text(story.summary()) + (story.rests().isEmpty() ? "" : ". " + text(story.rests()) + "."));
        list("Withdrawn, corrected, held back", story.standings());
        claims(story);
        list("Where they differ", story.differences());
        list("Reuse",
                story.reuse().stream().map(r -> r.words() + " words, " + r.from() + " and " + r.to() + ", " + r.remark()
                        + ": “" + r.fromText() + "”").toList());
        list("Timeline", story.timeline().stream().map(m -> m.when() + ": " + m.what() + flag(m.doubt())).toList());
        events(story.events());
        list("Dates in doubt", story.doubts().stream().map(StoryView.DoubtView::line).toList());
        out.println();
    }

    private void claims(StoryView story) {
        out.println();
        out.println("| origins | claim | "
                + story.columns().stream().map(c -> text(c.outlet())).collect(Collectors.joining(" | "))
                + " |");
        out.println("|---:|---|" + "---|".repeat(story.columns().size()));
        for (ClaimView claim : story.claims()) {
            String cells = claim.cells().stream().map(cell -> cell.stance().label()).collect(Collectors.joining(" | "));
            String below = claim.chains().stream().map(chain -> "<br>└ " + text(chain)).collect(Collectors.joining())
                    + (claim.remarks().isEmpty() ? "" : "<br>⚑ " + text(String.join(" · ", claim.remarks())));
            out.println("| " + claim.origins() + " " + claim.sign() + " | " + text(claim.text()) + below + " | " + cells
                    + " |");
        }
    }

    private void events(List<StoryView.EventView> events) {
        if (events.isEmpty()) {
            return;
        }
        out.println("\n## Events\n\n| who | act | code | when | modality | origins |\n|---|---|---|---|---|---|");
        events.forEach(e -> out
                .println("| " + text(e.who()) + " | " + text(e.act()) + " | " + e.code() + " | " + e.when()
                        + text(flag(e.doubt())) + " | "
                        + e.modality() + " | " + e.origins() + " |"));
    }

    private static String flag(String doubt) {
        return doubt.isEmpty() ? "" : " ⚑ " + doubt;
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println("\n## " + title + "\n");
        lines.forEach(line -> out.println("- " + text(line)));
    }

    /** Article text is data: nothing in it may act as markup. */
    private static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return safe.toString();
    }
}
