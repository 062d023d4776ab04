package org.attache.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ArchiveReaderTest {

    private static List<ArchiveEntry> read(byte[] bytes) throws IOException {
        List<ArchiveEntry> entries = new ArrayList<>();
        ArchiveReader.read(() -> new ByteArrayInputStream(bytes), entries::add);
        return entries;
    }

    private static List<String> addresses(List<ArchiveEntry> entries) {
        return entries.stream().filter(ArchiveEntry.Found.class::isInstance)
                .map(e -> String.valueOf(((ArchiveEntry.Found) e).record().uri())).toList();
    }

    private static long damages(List<ArchiveEntry> entries) {
        return entries.stream().filter(ArchiveEntry.Damage.class::isInstance).count();
    }

    /** A response as another program would write it. */
    private static byte[] record(String uri, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <" + uri
                + ">\r\nWARC-Date: 2021-02-03T04:05:06Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.getBytes(UTF_8).length
                + "\r\n\r\n"
                + http + "\r\n\r\n").getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void readsWhatJwarcWrites() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
                writer.write(new WarcResource.Builder(java.net.URI.create("http://a.example/")).date(Instant.EPOCH)
                        .body(MediaType.HTML, "<p>One".getBytes(UTF_8)).build());
                writer.write(new WarcResponse.Builder("http://b.example/").date(Instant.EPOCH)
                        .body(MediaType.HTTP_RESPONSE,
                                "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nx".getBytes(UTF_8))
                        .build());
            }
            List<ArchiveEntry> entries = read(out.toByteArray());

            assertThat(addresses(entries)).as(compression.toString()).containsExactly("http://a.example/",
                    "http://b.example/");
            ArchiveRecord first = ((ArchiveEntry.Found) entries.get(0)).record();
            ArchiveRecord second = ((ArchiveEntry.Found) entries.get(1)).record();
            assertThat(new String(first.content(), UTF_8)).isEqualTo("<p>One");
            assertThat(first.digestOk()).isNotEqualTo(false);
            assertThat(second.http().orElseThrow().status()).isEqualTo(404);
        }
    }

    @Test
    void damagedMemberIsReportedAndTheNextOneIsRead() throws IOException {
        byte[] two = gzip(record("http://two.example/", "words ".repeat(100)));
        two[30] ^= 0x55;
        two[31] ^= 0x55;
        byte[] one = gzip(record("http://one.example/", "x"));
        List<ArchiveEntry> entries = read(
                join(one, two, "no member".getBytes(UTF_8), gzip(record("http://three.example/", "y"))));

        assertThat(addresses(entries)).containsExactly("http://one.example/", "http://three.example/");
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry).isInstanceOf(ArchiveEntry.Damage.class);
            assertThat(((ArchiveEntry.Damage) entry).offset()).isEqualTo(one.length);
        });
    }

    @Test
    void wrongLengthDoesNotLoseTheRecordsBehindIt() throws IOException {
        String whole = new String(join(record("http://one.example/", "12345"), record("http://two.example/", "x")),
                UTF_8);
        for (String length : new String[]{"Content-Length: 5", "Content-Length: 200", "Content-Length: none"}) {
            List<ArchiveEntry> entries = read(whole.replaceFirst("Content-Length: \\d+", length).getBytes(UTF_8));

            assertThat(addresses(entries)).as(length).containsExactly("http://one.example/", "http://two.example/");
            assertThat(damages(entries)).as(length).isPositive();
        }
    }

    @Test
    void cutOffEndIsReported() throws IOException {
        byte[] plain = join(record("http://one.example/", "x"), record("http://two.example/", "yyyyyyyy"));
        byte[] packed = join(gzip(record("http://one.example/", "x")), gzip(record("http://two.example/", "y")));

        for (byte[] bytes : List.of(Arrays.copyOf(plain, plain.length - 9),
                Arrays.copyOf(packed, packed.length - 12))) {
            List<ArchiveEntry> entries = read(bytes);
            assertThat(addresses(entries)).contains("http://one.example/");
            assertThat(damages(entries)).isEqualTo(1);
        }
    }

    @Test
    void zstdFramesAreMembers() throws IOException {
        byte[] bytes = join(Zstd.compress(record("http://one.example/", "x")),
                Zstd.compress(record("http://two.example/", "y")));

        assertThat(addresses(read(bytes))).containsExactly("http://one.example/", "http://two.example/");
        bytes[10] ^= 0x7f;
        assertThat(addresses(read(bytes))).contains("http://two.example/");
    }

    @Test
    void arcHeaderIsWarcinfo() throws IOException {
        String arc = "filedesc://x.arc 0.0.0.0 20140216050221 text/plain 20\n1 0 Someone\nURL etc\n\n"
                + "http://one.example/a b 10.1.1.1 20140216050221 text/html 24\nHTTP/1.1 200 OK\r\n\r\nhello\n";
        List<ArchiveEntry> entries = read(arc.replace("a b", "a").getBytes(UTF_8));

        assertThat(((ArchiveEntry.Found) entries.getFirst()).record().type()).isEqualTo("warcinfo");
        assertThat(new String(((ArchiveEntry.Found) entries.getLast()).record().content(), UTF_8)).startsWith("hello");
    }

    @Test
    void chunksAndCodingsAreTakenOff() throws IOException {
        byte[] packed = gzip("hello".getBytes(UTF_8));
        byte[] message = join(("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
                + Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8), packed,
                "\r\n0\r\n\r\n".getBytes(UTF_8));

        assertThat(new String(HttpMessage.parse(message).orElseThrow().content(), UTF_8)).isEqualTo("hello");
    }

    @Test
    void compressionBombIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[1 << 22]);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ContentCoding.decode(bomb, "gzip", 1 << 20))
                .isInstanceOf(ContentCoding.TooLarge.class);
        assertThat(ContentCoding.decode(bomb, "gzip, gzip, gzip, gzip, gzip", 1 << 20)).isEmpty();
    }

    @Test
    void damagedBytesNeverThrowAndNeverHang() throws IOException {
        byte[] plain = join(record("http://one.example/", "x".repeat(300)), record("http://two.example/", "y"));
        byte[] packed = join(gzip(record("http://one.example/", "x")), gzip(record("http://two.example/", "y")));
        byte[] zstd = join(Zstd.compress(record("http://one.example/", "x")),
                Zstd.compress(record("http://two.example/", "y")));
        Random random = new Random(5);
        for (byte[] whole : List.of(plain, packed, zstd)) {
            for (int round = 0; round < 200; round++) {
                byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int i = 0; i < bytes.length / 30; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                read(bytes).forEach(entry -> {
                    if (entry instanceof ArchiveEntry.Found found) {
                        assertThat(found.record().content()).isNotNull();
                    }
                });
            }
        }
    }
}
