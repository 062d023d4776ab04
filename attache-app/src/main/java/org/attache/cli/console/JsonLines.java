package org.attache.cli.console;

import java.io.PrintWriter;

/** Writes JSON objects one by one: a line each, or the elements of one list. */
public final class JsonLines {

    /** Forms of the output. */
    public enum Format {
        JSONL, JSON
    }

    private final PrintWriter out;
    private final boolean list;
    private int count;

    public JsonLines(PrintWriter out, Format format) {
        this.out = out;
        this.list = format == Format.JSON;
    }

    public void add(String object) {
        if (list) {
            out.print(count == 0 ? "[\n" : ",\n");
        }
        out.print(object);
        if (!list) {
            out.print('\n');
        }
        count++;
    }

    /** Objects written so far. */
    public int count() {
        return count;
    }

    public void end() {
        if (list) {
            out.print(count == 0 ? "[]\n" : "\n]\n");
        }
        out.flush();
    }
}
