package org.attache.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a command reads and writes, and what the terminal can show.
 *
 * @param terminal true when standard output is a terminal
 * @param progress true when standard error is a terminal
 * @param colour true when colours may be used
 * @param width columns of the terminal, 40..240
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean progress,
        boolean colour,
        int width) {

    private static final int DEFAULT_WIDTH = 100;

    /** Standard streams in UTF-8. The launcher tells which of them are terminals. */
    public static Console standard() {
        boolean terminal = Boolean.getBoolean("attache.terminal.out");
        boolean colour = terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), terminal,
                Boolean.getBoolean("attache.terminal.err"), colour, columns());
    }

    /** Prints to a file, all or nothing; to standard output when the path is empty. */
    public void to(Path file, Consumer<PrintWriter> print) throws IOException {
        if (file.toString().isEmpty()) {
            print.accept(out);
            out.flush();
            return;
        }
        try (Interrupt interrupt = Interrupt.telling(this, file + " was not written")) {
            WholeFile.write(file, print);
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + FileTrouble.reason(e), e);
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static int columns() {
        Integer columns = Integer.getInteger("attache.terminal.columns");
        return columns == null ? DEFAULT_WIDTH : Math.max(40, Math.min(240, columns));
    }
}
