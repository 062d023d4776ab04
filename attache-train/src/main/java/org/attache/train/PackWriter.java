package org.attache.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.attache.language.parse.Pack;

/** Writes what {@link Pack} reads; the format is described there. */
final class PackWriter {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    PackWriter number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            body.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        body.write(rest);
        return this;
    }

    PackWriter bytes(byte[] bytes) {
        number(bytes.length);
        body.writeBytes(bytes);
        return this;
    }

    PackWriter string(String string) {
        return bytes(string.getBytes(StandardCharsets.UTF_8));
    }

    PackWriter strings(Collection<String> strings) {
        number(strings.size());
        strings.forEach(this::string);
        return this;
    }

    /** Gaps between unsigned, ascending keys. */
    PackWriter keys(int[] ascending) {
        int last = 0;
        for (int key : ascending) {
            number(key - last);
            last = key;
        }
        return this;
    }

    int size() {
        return body.size();
    }

    void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Pack.MAGIC);
            var deflater = new Deflater(Deflater.BEST_COMPRESSION);
            try (var deflated = new DeflaterOutputStream(out, deflater)) {
                body.writeTo(deflated);
            }
            deflater.end();
        }
    }
}
