package org.attache.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireReaderTest {
    private static final String G2 = """
                                     <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="3" standard="NewsML-G2" standardversion="2.30">
                                     <rightsInfo><copyrightHolder><name>Bay News</name></copyrightHolder><usageTerms>No archives.</usageTerms></rightsInfo>
                                     <itemMeta><itemClass qcode="ninat:text"/><provider literal="Bay"/><versionCreated>2021-02-03T04:05:06Z</versionCreated>
                                     <embargoed>2021-02-04T00:00:00Z</embargoed><pubStatus qcode="stat:canceled"/><edNote>KILL</edNote></itemMeta>
                                     <contentMeta><urgency>1</urgency><by>By Mia Torr</by><creditline>Bay/NNS</creditline><language tag="en"/>
                                     <subject qcode="medtop:1"/><headline role="hld:sub">Lesser</headline><headline role="hld:main">Ferry  sinks</headline></contentMeta>
                                     <contentSet><inlineData contenttype="text/plain">Plain.</inlineData>
                                     <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One <b>two</b>.</p><div><p>Three.</p></div></body></html></inlineXML></contentSet>
                                     </newsItem>""";
    private static final String IPTC = "\u0001bay012 2 i 20 harbour\r\n\r\nFERRY-1/\r\n\u0002Ferry sinks =\r\n\r\n   One\r\ntwo.\r\n\r\n   Three.\r\n"
            + "\u0003031200 GMT Feb 21\r\n";
    private static final String ANPA = "\u0016\u0016\u0001a2870\u001fbay\r\nu i\u0013\u0011 bc-FERRY,1st-Ld-\u0013     02-03 0044\r\n"
            + "\u0002\u0002BC-FERRY,1st Ld,0044<\r\n^Eds: UPDATES.\r\n^Ferry sinks<\r\n^By MIA TORR=\r\n^Bay News=\r\n\t   TORR (Bay) _ One.\r\n"
            + "\t   Two.\r\n\u0003BAY-WF-02-03-21 1425GMT<\r\n";

    private static WireDocument read(String text) {
        return WireReader.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void g2ItemKeepsTheAgencysOwnMetadata() {
        WireDocument document = read(G2);
        WireItem item = document.items().getFirst();

        assertThat(document.conforms()).isTrue();
        assertThat(item.title()).contains("Ferry sinks");
        assertThat(item.byline()).contains("By Mia Torr");
        assertThat(item.body()).containsExactly("One two.", "Three.");
        assertThat(item.pubStatus()).contains("canceled");
        assertThat(item.editorialNote).isEqualTo("KILL");
        assertThat(item.embargoed).isEqualTo("2021-02-04T00:00:00Z");
        assertThat(item.type).isEqualTo("text");
        assertThat(item.usageTerms).isEqualTo("No archives.");
    }

    @Test
    void g2ItemWithoutManagementMetadataDoesNotConform() {
        WireDocument document = read(G2.replaceFirst("(?s)<itemMeta>.*</itemMeta>", ""));

        assertThat(document.conforms()).isFalse();
        assertThat(document.fault()).contains("itemMeta");
    }

    @Test
    void namesThatTheStandardDoesNotHaveThereDoNotConform() {
        String item = "<knowledgeItem xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:x='http://x.example/' guid='g' "
                + "standard='NewsML-G2' standardversion='%s'><catalogRef href='http://x.example/c'/><itemMeta><itemClass/>"
                + "<provider/><versionCreated/></itemMeta><assert><organisationDetails>%s</organisationDetails></assert>"
                + "<schemeMeta %s/></knowledgeItem>";
        assertThat(conforms(item.formatted("2.29", "<founded/><x:mine/>", "schemeretired='2020-01-01'"))).isTrue();
        assertThat(conforms(item.formatted("2.29", "<founded/><mine/>", ""))).isFalse();
        assertThat(conforms(item.formatted("2.18", "<founded/>", "schemeretired='2020-01-01'"))).isFalse();
    }

    @Test
    void urgencyIsOneToNine() {
        assertThat(conforms("{\"uri\": \"u\", \"urgency\": 5}")).isTrue();
        assertThat(conforms("{\"uri\": \"u\", \"urgency\": 0.1}")).isFalse();
        assertThat(conforms("{\"uri\": \"u\", \"urgency\": 11}")).isFalse();
    }

    private static Boolean conforms(String document) {
        return WireReader.read(document.getBytes(StandardCharsets.UTF_8)).orElseThrow().conforms();
    }

    @Test
    void documentWithoutItemsSaysWhatItHolds() {
        WireDocument document = read("<conceptItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>");

        assertThat(document.items()).isEmpty();
        assertThat(document.kind()).isEqualTo("conceptItem");
    }

    @Test
    void nitfLeavesOutPicturesAndTheEnd() {
        WireItem item = read(
                """
                <nitf><head><docdata><urgency ed-urg="4"/><doc-id id-string="n1"/></docdata></head><body><body.head><hedline><hl1>Ferry sinks</hl1>
                </hedline><byline>By Mia Torr</byline><dateline><location>TORR</location>, Feb 3</dateline></body.head><body.content><p>One.</p>
                <media><media-caption>No text</media-caption></media></body.content><body.end><tagline>x</tagline></body.end></body></nitf>""")
                .items().getFirst();

        assertThat(item.body()).containsExactly("One.");
        assertThat(item.dateline).isEqualTo("TORR, Feb 3");
        assertThat(item.located).containsExactly("TORR");
        assertThat(item.urgency).isEqualTo(4);
    }

    @Test
    void ninjsOfAllVersionsReadsAlike() {
        WireItem one = read(
                "{\"uri\": \"u\", \"headline\": \"Ferry sinks\", \"byline\": \"Mia\", \"body_text\": \"One.\\n\\nTwo.\"}")
                .items()
                .getFirst();
        WireDocument three = read(
                """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:u", "by": "Mia", "headlines": [{"role": "sub", "value": "Less"},
                {"role": "main", "value": "Ferry sinks"}], "bodies": [{"contentType": "text/plain", "value": "x"},
                {"contentType": "text/html", "value": "<p>One.</p><p>Two.</p>"}]}""");
        WireItem two = three.items().getFirst();

        assertThat(one.title()).isEqualTo(two.title()).contains("Ferry sinks");
        assertThat(one.byline()).isEqualTo(two.byline()).contains("Mia");
        assertThat(one.body()).isEqualTo(two.body()).containsExactly("One.", "Two.");
        assertThat(three.conforms()).isTrue();
    }

    @Test
    void ninjsWithAFieldItsVersionDoesNotKnowDoesNotConform() {
        assertThat(read("{\"$standard\": {\"name\": \"ninjs\", \"version\": \"1.3\"}, \"uri\": \"u\", \"headline\": 3}")
                .conforms()).isFalse();
        assertThat(read("{\"standard\": {\"name\": \"ninjs\", \"version\": \"2.1\"}, \"uri\": \"u\", \"nonsense\": 1}")
                .conforms()).isFalse();
    }

    @Test
    void teletypeFormatsAreReadByTheirControlCharacters() {
        WireItem iptc = read(IPTC).items().getFirst();
        WireItem anpa = read(ANPA).items().getFirst();

        assertThat(iptc.title()).isEqualTo(anpa.title()).contains("Ferry sinks");
        assertThat(iptc.urgency).isEqualTo(2);
        assertThat(iptc.slugline).isEqualTo("FERRY-1");
        assertThat(iptc.body()).containsExactly("One two.", "Three.");
        assertThat(anpa.byline()).contains("By MIA TORR");
        assertThat(anpa.slugline).isEqualTo("FERRY");
        assertThat(anpa.editorialNote).isEqualTo("Eds: UPDATES.");
        assertThat(anpa.body()).containsExactly("TORR (Bay) _ One.", "Two.");
        assertThat(anpa.firstCreated()).contains("2021-02-03T14:25:00Z");
    }

    @Test
    void newsMlOneIsReadWithItsLines() {
        WireItem item = read(
                """
                <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>p1</PublicIdentifier><RevisionId>2</RevisionId></NewsIdentifier>
                </Identification><NewsManagement><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement><NewsComponent><NewsLines>
                <HeadLine>Ferry sinks</HeadLine><ByLine>Mia</ByLine></NewsLines><ContentItem><DataContent><p>One.</p><p>Two.</p></DataContent>
                </ContentItem></NewsComponent></NewsItem></NewsML>""")
                .items().getFirst();

        assertThat(item.title()).contains("Ferry sinks");
        assertThat(item.pubStatus()).contains("usable");
        assertThat(item.urgency).isEqualTo(4);
        assertThat(item.body()).containsExactly("One.", "Two.");
    }

    @Test
    void damagedBytesNeverThrow() {
        Random random = new Random(3);
        for (String whole : new String[]{G2, IPTC, ANPA,
                "{\"uri\": \"u\", \"subject\": [{\"code\": \"1\"}], \"bodies\": [{\"value\": \"x\"}]}"}) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int round = 0; round < 150; round++) {
                byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                for (int i = 0; i < damaged.length / 40; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(WireReader.read(damaged)).isNotNull();
            }
        }
    }
}
