package org.attache.ledger.export;

import java.util.List;
import java.util.Map;
import org.attache.event.code.CodeTable;
import org.attache.event.code.EventCode;
import org.attache.event.code.PloverCode;

/** The codebook as a Markdown page: every code, sector, modality and column, read off the tables the program codes with. */
public final class Codebook {

    private static final String HEAD = """
                                       # Codebook

                                       What the event coder writes, and what every column of its exports holds. This page is generated from the tables the
                                       program codes with; a test fails when it is out of date.

                                       """;
    private static final String LOADING = """
                                          ## Loading

                                          Codes are text: read as numbers, `051` becomes 51. GDELT's tables have no line of names and no quoting. What is not known
                                          is empty. With pandas, over `attache export --format FORMAT -o FILE`:

                                          ```python
                                          import csv, pandas as pd
                                          gdelt = pd.read_csv("gdelt.tsv", sep="\\t", header=None, quoting=csv.QUOTE_NONE, dtype={26: str, 27: str, 28: str})
                                          icews = pd.read_csv("icews.tsv", sep="\\t", quoting=csv.QUOTE_NONE, dtype={"CAMEO Code": str}, parse_dates=["Event Date"])
                                          plover = pd.read_json("plover.jsonl", lines=True, dtype={"x_cameo": str})
                                          events = pd.read_csv("events.csv", dtype={"cameo": str}, parse_dates=["earliest", "latest"])
                                          ```

                                          With R (4.2.2; `stream_in` is of the package jsonlite, the rest is R itself):

                                          ```r
                                          gdelt <- read.delim("gdelt.tsv", header = FALSE, quote = "", na.strings = "",
                                                              colClasses = c(V27 = "character", V28 = "character", V29 = "character"))
                                          icews <- read.delim("icews.tsv", quote = "", check.names = FALSE,
                                                              colClasses = c("CAMEO Code" = "character", "Event Date" = "Date"))
                                          plover <- jsonlite::stream_in(file("plover.jsonl"), verbose = FALSE)
                                          events <- read.csv("events.csv", colClasses = c(cameo = "character", earliest = "Date", latest = "Date"))
                                          stopifnot(ncol(gdelt) == 61, ncol(icews) == 20)
                                          ```
                                          """;
    private static final List<String> MODALITIES = List.of("asserted | the text says it took place | yes",
            "future | announced, planned, wanted; cooperation in the future is AGREE, harm announced by its author is THREATEN | yes",
            "negated | the text says it did not take place | no",
            "hypothetical | hangs on a condition or a mere possibility | no",
            "historical | a year or more before publication | on request",
            "habitual | a general practice without an occasion | no");

    private final StringBuilder page = new StringBuilder(HEAD);

    private Codebook() {}

    /** The whole page. */
    public static String page() {
        Codebook book = new Codebook();
        book.cameo();
        book.plover();
        book.contexts();
        book.sectors();
        book.modalities();
        book.columns();
        book.page.append(LOADING);
        return book.page.toString().stripTrailing() + "\n";
    }

    private void cameo() {
        table("CAMEO codes", "Code | Meaning | PLOVER | Mode | Contexts | Goldstein | Quad",
                CodeTable.builtIn().cameo().stream().map(Codebook::row).toList());
    }

    private static String row(EventCode code) {
        return code.cameo() + " | " + code.meaning() + " | " + (code.plover() == null ? "" : code.plover()) + " | "
                + (code.mode() == null ? "" : code.mode()) + " | " + String.join("; ", code.contexts()) + " | "
                + number(code.goldstein()) + " | " + code.quad();
    }

    private void plover() {
        table("PLOVER categories and modes", "Category | Mode | Quad | Score | Meaning",
                CodeTable.builtIn().plover().stream().map(Codebook::row).toList());
    }

    private static String row(PloverCode code) {
        return code.category() + " | " + (code.mode() == null ? "" : code.mode()) + " | " + code.quad() + " | "
                + number(code.score()) + " | " + code.meaning();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private void sectors() {
        table("Sectors", "Code | In CAMEO exports | In words", Sectors.all().stream()
                .map(s -> s.code() + " | " + s.cameo() + " | " + s.words()).toList());
    }

    private void modalities() {
        table("Modality", "Modality | Meaning | Exported", MODALITIES);
    }

    private void columns() {
        table("CSV", "Column | Holds", CsvExport.COLUMNS.entrySet().stream()
                .map((Map.Entry<String, CsvExport.Column> c) -> c.getKey() + " | " + c.getValue().meaning()).toList());
        format("GDELT 2.0 events: tab-separated, 61 columns, no header", "gdelt");
        format("GDELT 2.0 mentions: tab-separated, 16 columns, no header", "gdelt-mentions");
        format("ICEWS: tab-separated, 20 columns, with header", "icews");
        format("PLOVER: a JSON object a line", "plover");
    }

    private void format(String title, String format) {
        table(title, "Column | Holds", Columns.of(format).entrySet().stream()
                .map(column -> column.getKey() + " | " + column.getValue()).toList());
    }

    private void contexts() {
        page.append("## Contexts\n\n").append(String.join(", ", CodeTable.builtIn().cameo().stream()
                .flatMap(code -> code.contexts().stream()).distinct().sorted().toList())).append(".\n\n");
    }

    private void table(String title, String head, List<String> rows) {
        page.append("## ").append(title).append("\n\n| ").append(head).append(" |\n|");
        page.append("---|".repeat(head.split("\\|").length)).append('\n');
        rows.forEach(row -> page.append("| ").append(row).append(" |\n"));
        page.append('\n');
    }
}
