package org.attache.ingest.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCleanerTest {

    private static String clean(String markup) {
        return MarkupCleaner.clean(markup, "http://b.example/d/", true);
    }

    @Test
    void attributesAreSortedAndAddressesAbsolute() {
        assertThat(clean("<img src=p.png alt='a<b'>"))
                .isEqualTo("<img alt=\"a&lt;b\" src=\"http://b.example/d/p.png\" />");
    }

    @Test
    void referencesStayAsWrittenAndLooseAmpersandsAreEscaped() {
        assertThat(clean("Q&A &amp; &#x26; &#146; &nosuch;")).isEqualTo("Q&amp;A &amp; &#x26; &#x2019; &amp;nosuch;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<SCRIPT src=//x>", "<img src=x onerror=alert(1)>",
            "<a href='javascript:alert(1)'>x</a>", "<a href='java\tscript:alert(1)'>x</a>",
            "<a href='&#106;avascript:alert(1)'>x</a>", "<a href=\"&#x6A&#x61vascript:alert(1)\">x</a>",
            "<iframe src='data:text/html,x'>", "<svg><script>alert(1)</script></svg>", "<svg onload=alert(1)>",
            "<svg><a xlink:href='javascript:x'>y</a></svg>", "<p style='x:expression(alert(1))'>",
            "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>", "<b <script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>",
            "<svg><style><img src='</style><img src=x onerror=alert(1)>'></style>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<a href='vbscript:x'>",
            "<object data='javascript:x'></object><embed src='javascript:x'>", "<form action='javascript:x'>",
            "<svg><title><a title='</title><img src=x onerror=alert(1)>'></a></title></svg>"})
    void nothingThatCouldRunRemains(String hostile) {
        var body = Jsoup.parseBodyFragment(clean(hostile)).body();

        assertThat(body.select("script, style, iframe, object, embed")).isEmpty();
        assertThat(body.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")
                        || attribute.getValue().replaceAll("\\s", "").toLowerCase().startsWith("javascript:")
                        || attribute.getValue().startsWith("data:")));
    }

    @Test
    void hostileLengthTakesLinearTime() {
        for (String part : new String[]{"<", "<a ", "<a x='", "&", "<!--", "</", "<script>", "<svg>"}) {
            assertThat(clean(part.repeat(200_000))).isNotNull();
        }
    }
}
