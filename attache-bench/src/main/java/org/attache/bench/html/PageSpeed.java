package org.attache.bench.html;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.attache.ingest.html.HtmlReader;
import org.attache.ingest.html.HtmlSource;

/**
 * Reads all pages of a folder several times on one thread and prints pages a second of processor time for each round.
 *
 * <p>Usage: {@code PageSpeed FOLDER [ROUNDS]}. Pages are read and unpacked beforehand; the last rounds are warm.
 */
public final class PageSpeed {
    private PageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        for (int round = 1; round <= rounds; round++) {
            double seconds = round(pages);
            System.out.printf("round %d: %.0f pages/s, %.1f MB/s%n", round, pages.size() / seconds,
                    bytes / 1e6 / seconds);
        }
    }

    private static double round(List<byte[]> pages) {
        HtmlReader reader = new HtmlReader();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        pages.forEach(page -> reader.read(HtmlSource.of(page)));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pages.add(bytes(file));
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
