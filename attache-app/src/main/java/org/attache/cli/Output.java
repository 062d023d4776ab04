package org.attache.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8 with a buffer, for commands that write many lines. */
final class Output {

    private Output() {}

    static PrintStream lines() {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false,
                StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                print(line);
                print('\n');
            }
        };
    }
}
