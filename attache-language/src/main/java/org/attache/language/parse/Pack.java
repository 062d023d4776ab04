package org.attache.language.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A model file, read from front to back.
 *
 * <p>Eight bytes of magic, then one deflated stream of unsigned numbers (seven bits a byte, low bits first), byte strings
 * (length, bytes), strings (UTF-8 byte strings) and lists of strings (length, strings). Sections follow each other in the
 * order in which {@link Models} reads them:
 *
 * <pre>
 * ambiguity classes, cluster sets                    lists of strings
 * lexicon: words; cluster ids; class ids; key gaps   one of each a word, sorted by key
 * dictionary: word sets, exceptions                  for lemmas
 * model (tags, names, heads):
 *   labels, templates                                lists of strings
 *   features; counts; scales; label gaps; weights; key gaps
 * </pre>
 *
 * A weight is a signed byte, in 127ths of its row's scale 2^(code/16) · 2⁻¹⁴. Labels of a row ascend and are stored as
 * gaps; so are the keys of rows. Both make small numbers, which deflate well.
 */
public final class Pack {

    /** What a model file begins with; the last byte is the version of the format. */
    public static final byte[] MAGIC = {'A', 't', 't', 'a', 'c', 'h', 'e', 1};

    private final byte[] data;
    private int at;

    private Pack(byte[] data) {
        this.data = data;
    }

    /**
     * Reads and unpacks a model file.
     *
     * @throws IOException when the file is not a model file, or cut off
     */
    public static Pack open(InputStream in) throws IOException {
        byte[] file = in.readAllBytes();
        if (file.length < MAGIC.length || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("not a model file of this version (" + file.length + " bytes)");
        }
        var body = new ByteArrayInputStream(file, MAGIC.length, file.length - MAGIC.length);
        try (InputStream inflated = new InflaterInputStream(body)) {
            return new Pack(inflated.readAllBytes());
        }
    }

    int number() {
        int number = 0;
        for (int shift = 0;; shift += 7) {
            byte next = data[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    byte[] bytes() {
        int length = number();
        at += length;
        return Arrays.copyOfRange(data, at - length, at);
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Strings of which there are few and which are compared often: tags, relations. */
    List<String> names() {
        return strings().stream().map(String::intern).toList();
    }

    List<String> strings() {
        int count = number();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(string());
        }
        return strings;
    }
}
