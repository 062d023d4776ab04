package org.attache.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.attache.cli.console.Console;

/** A command as a user types it, run within the test: its exit status and what it printed. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(String... arguments) {
        return reading("", arguments);
    }

    /** With something on standard input. */
    static CommandRun reading(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(arguments,
                new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out),
                        new PrintWriter(err), false, false, false, 100));
        return new CommandRun(status, out.toString(), err.toString());
    }
}
