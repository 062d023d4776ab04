package org.attache.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One made-up article as sites of 2010 to 2026 would print it: beside each page of {@code style/} stands what is to be read from
 * it, first the metadata, then the text.
 */
class PageStylesTest {

    @ParameterizedTest
    @ValueSource(strings = {"amp", "caption", "cookie", "gallery", "german", "list", "live", "multi", "newsletter",
            "paywall", "pull", "react", "related", "sharebar", "table", "tweet"})
    void pageIsReadAsAPersonWouldReadIt(String style) throws IOException {
        Page page = (Page) new HtmlReader().read(HtmlSource.of(bytes(style + ".html")));
        assertThat(told(page)).isEqualTo(new String(bytes(style + ".txt"), StandardCharsets.UTF_8));
    }

    @Test
    void shortAddressStandsBesideTheCanonicalOne() throws IOException {
        Page page = (Page) new HtmlReader().read(HtmlSource.of(bytes("amp.html")));
        assertThat(page.canonicalUrl()).hasToString("https://post.example/2021/03/09/pier");
        assertThat(page.shortUrl()).hasToString("https://pst.ex/a1");
    }

    private static String told(Page page) {
        return String.join("\n", List.of("kind: " + page.kind(), "title: " + page.title(), "byline: " + page.byline(),
                "published: " + page.publishedAt(), "language: " + page.language(), "", page.text(), ""));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PageStylesTest.class.getResourceAsStream("style/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
