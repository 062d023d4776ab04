package org.attache.cli;

import java.io.PrintWriter;

/** Writes JSON objects one by one: a line each, or the elements of one list. */
final class JsonLines {

    /** Forms of the output. */
    enum Format {
        JSONL, JSON
    }

    private final PrintWriter out;
    private final boolean list;
    private int count;

    JsonLines(PrintWriter out, Format format) {
        this.out = out;
        this.list = format == Format.JSON;
    }

    void add(String object) {
        if (list) {
            out.print(count == 0 ? "[\n" : ",\n");
        }
        out.print(object);
        if (!list) {
            out.print('\n');
        }
        count++;
    }

    void end() {
        if (list) {
            out.print(count == 0 ? "[]\n" : "\n]\n");
        }
        out.flush();
    }
}
