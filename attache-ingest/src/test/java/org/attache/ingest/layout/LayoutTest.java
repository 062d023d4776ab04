package org.attache.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Block;
import org.attache.model.Block.Kind;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static Layout layout(String text) {
        return Layout.of(text, Layout.Known.NOTHING);
    }

    private static List<String> of(Kind kind, String text) {
        return layout(text).blocks().stream().filter(b -> b.kind() == kind).map(Block::span).map(s -> s.in(text))
                .toList();
    }

    @Test
    void mastheadDateHeadlineAndParagraphsAreToldApart() {
        String text = "THE MOSTAR COURIER\nTuesday, 4 May 2027\n\nBridge to close for a year\n\nBy Staff Reporter\n\n"
                + "MOSTAR — The old bridge will close on Monday, the mayor said.\nShe gave no reason.\n";
        Layout layout = layout(text);
        assertThat(layout.outlet()).isEqualTo("The Mostar Courier");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2027, 5, 4));
        assertThat(layout.title()).isEqualTo("Bridge to close for a year");
        assertThat(layout.byline()).isEqualTo("Staff Reporter");
        assertThat(layout.dateline()).isEqualTo("MOSTAR");
        assertThat(layout.syndication().declared()).isFalse();
        assertThat(of(Kind.PARAGRAPH, text)).containsExactly("The old bridge will close on Monday, the mayor said.",
                "She gave no reason.");
    }

    @Test
    void headsAreReadForOutletHeadlineAndDay() {
        for (String line : Table.lines(LayoutTest.class, "heads.tsv")) {
            String[] cells = line.split("\t");
            Layout layout = layout(
                    cells[0].replace('|', '\n') + "\n\nIt came from the cold store at six, a guard said.");
            assertThat(List.of(String.valueOf(layout.outlet()), String.valueOf(layout.title()),
                    String.valueOf(layout.published()))).as(cells[0])
                    .containsExactly(cells[1].equals("-") ? "null" : cells[1], cells[2], cells[3]);
        }
    }

    @Test
    void aHeadingInCapitalsIsNoAgency() {
        Layout layout = layout("Ostra Post\n9 June 2026\n\nTYRES, NETS AND A BLIND PORT\n\nThe port smells of it.");
        assertThat(layout.syndication().declared()).isFalse();
        assertThat(layout("Ostra Post\n9 June 2026\n\nNets\n\nFJORD WIRE, Ostra\n\nThe port smells of it.")
                .syndication().feed()).isEqualTo("Fjord Wire");
    }

    @Test
    void anAgencyInBracketsMayEndWithAStop() {
        Layout layout = layout("OSTRA, June 9 (Fjord Wire). The port smells of it, a guard said.");
        assertThat(layout.outlet()).isEqualTo("Fjord Wire");
        assertThat(layout.dateline()).isEqualTo("OSTRA, June 9 (Fjord Wire)");
    }

    @Test
    void dateBehindTheMastheadBelongsToIt() {
        Layout layout = layout("VARDAR MIRROR | 7.3.2026\n\nFerry stops\n\nThe ferry has stopped.");
        assertThat(layout.outlet()).isEqualTo("Vardar Mirror");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void placeAndDateBelowTheMastheadAreNoHeadline() {
        Layout layout = layout(
                "BALTIC REED GROWER (English selection)\nLiepaja, 7 March 2026\n\nFerry stops\n\nThe ferry has stopped.");
        assertThat(layout.outlet()).isEqualTo("Baltic Reed Grower");
        assertThat(layout.title()).isEqualTo("Ferry stops");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void dayOfTheLastChangeMayStandBehindTheDateInBrackets() {
        Layout layout = layout(
                "VARDAR CENTRAL\n7 March 2026, 08:10 (last change 15:40)\n\nFerry stops\n\nThe ferry has stopped.");
        assertThat(layout.outlet()).isEqualTo("Vardar Central");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void numericDateWithSlashesStaysUnknownWhenDayAndMonthCouldChange() {
        assertThat(layout("Vardar Mirror, 7/3/2026\n\nThe ferry has stopped.").published()).isNull();
        assertThat(layout("Vardar Mirror, 27/3/2026\n\nThe ferry has stopped.").published())
                .isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void addressAndKeyPointsAreNotProse() {
        String text = "https://example.org/a1\n- Minister sees progress\n- Union disagrees\nThe minister spoke on Friday.\n";
        assertThat(layout(text).url()).hasHost("example.org");
        assertThat(of(Kind.KEY_POINT, text)).containsExactly("Minister sees progress", "Union disagrees");
        assertThat(of(Kind.URL, text)).containsExactly("https://example.org/a1");
    }

    @Test
    void aSingleHeadlineIsNoMasthead() {
        Layout layout = layout("Talks resume in the capital\n\nTalks resumed on Sunday, both sides said.");
        assertThat(layout.outlet()).isNull();
        assertThat(layout.title()).isEqualTo("Talks resume in the capital");
    }

    @Test
    void agencyInTheDatelineIsTheOutletWhereNoMastheadStands() {
        Layout layout = layout("BRNO, Nov 3 (Moravian Wire) - A mill burned down on Sunday.\n\nNobody was hurt.");
        assertThat(layout.outlet()).isEqualTo("Moravian Wire");
        assertThat(layout.syndication().declared()).isFalse();
    }

    @Test
    void dayOfTheDatelineIsThatOfTheTextWhereTheHeadNamesNone() {
        Layout layout = layout("Mill burns\n\nBRNO, Tuesday, Nov 3 2026 (Moravian Wire) - A mill burned on Monday.");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(layout.dateline()).isEqualTo("BRNO, Tuesday, Nov 3 2026 (Moravian Wire)");
        assertThat(layout("Mill burns\n\nBRNO, Nov 3 (Moravian Wire) - A mill burned.").published()).isNull();
        assertThat(layout("Brno Echo | 5.11.2026\n\nMill burns\n\nBRNO, Nov 3, 2026 - A mill burned.").published())
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void dateMayStandBehindTheByline() {
        Layout layout = layout("Boats over Brno\nPosted by \"skipper\", Friday 6 November 2026\n\nMill sold\n\n"
                + "The mill was sold on Thursday, its owner said.");
        assertThat(layout.byline()).isEqualTo("\"skipper\"");
        assertThat(layout.published()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(layout.outlet()).isEqualTo("Boats over Brno");
        assertThat(layout.title()).isEqualTo("Mill sold");
    }

    @Test
    void dayOfTheLastChangeIsNotTheDayOfPublication() {
        String story = "\n\nMill burns\n\nA mill burned on Sunday, its owner said.";
        Layout both = layout("Brno Echo\nUpdated March 9, 2026 10:15 GMT\nPublished March 7, 2026" + story);
        assertThat(both.published()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(both.updated()).isEqualTo(LocalDate.of(2026, 3, 9));
        Layout beside = layout("Brno Echo\nPublished 7 March 2026 | Last updated 9 March 2026" + story);
        assertThat(beside.published()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(layout("Brno Echo\nUpdated 9 March 2026" + story).published()).isNull();
    }

    @Test
    void bracketsBehindANameOfAnOutletNameItsEdition() {
        assertThat(layout("L'ECHO DE BRNO (English pages)\n3 November 2026\n\nMill burns\n\nA mill burned.").outlet())
                .isEqualTo("L'Echo de Brno");
    }

    @Test
    void servicesOfPressReleasesSignBetweenSlashes() {
        Layout layout = layout(
                "Mill sold\n\nBRNO, Nov. 3, 2026 /Moravian Newswire/ -- The mill was sold, its owner said.");
        assertThat(layout.outlet()).isEqualTo("Moravian Newswire");
        assertThat(of(Kind.PARAGRAPH, "Mill sold\n\nBRNO, Nov. 3, 2026 /Moravian Newswire/ -- The mill was sold."))
                .containsExactly("The mill was sold.");
    }

    @Test
    void agencyInTheDatelineUnderAnotherMastheadIsTheFeed() {
        Layout layout = layout(
                "Brno Evening News\n3 November 2026\n\nMill burns\n\nBRNO (Moravian Wire) - A mill burned.");
        assertThat(layout.outlet()).isEqualTo("Brno Evening News");
        assertThat(layout.syndication().feed()).isEqualTo("Moravian Wire");
    }

    @Test
    void bylineOfAnAgencyIsACredit() {
        Layout layout = layout(
                "Brno Evening News\n3 November 2026\n\nMill burns\n\nBy Moravian Wire\n\nA mill burned.");
        assertThat(layout.syndication().feed()).isEqualTo("Moravian Wire");
    }

    @Test
    void agencyOnALineOfItsOwnBelowTheReportersNameIsACredit() {
        Layout layout = layout("Brno Evening News\n3 November 2026\n\nMill burns in the old town of Brno\n\nAna Pop\n\n"
                + "Associated Press\n\nBRNO – A mill burned.");
        assertThat(layout.syndication().feed()).isEqualTo("Associated Press");
        assertThat(layout.byline()).isEqualTo("Ana Pop");
        assertThat(layout.title()).isEqualTo("Mill burns in the old town of Brno");
    }

    @Test
    void bylineOfAgenciesDeclaresAFeedWithoutAName() {
        Layout layout = layout("Brno Evening News\n3 November 2026\n\nMill burns\n\nBy Agencies\n\nA mill burned.");
        assertThat(layout.syndication().declared()).isTrue();
        assertThat(layout.syndication().feed()).isNull();
    }

    @Test
    void noticeOfANamelessFeedNamesItsOutletAndNoFeed() {
        String text = "A mill burned.\n\n(This story has not been edited by Brno Today staff and is auto-generated from a"
                + " syndicated feed.)";
        assertThat(layout(text).outlet()).isEqualTo("Brno Today");
        assertThat(layout(text).syndication().declared()).isTrue();
        assertThat(layout(text).syndication().feed()).isNull();
        assertThat(of(Kind.PARAGRAPH, text)).containsExactly("A mill burned.");
    }

    @Test
    void signatureBehindTheLastSentenceIsACredit() {
        String text = "Brno Today\n3 May 2026\n\nMill burns\n\nA mill burned. The owner is abroad. - Moravian News Service";
        assertThat(of(Kind.PARAGRAPH, text)).containsExactly("A mill burned. The owner is abroad.");
        assertThat(layout(text).syndication().feed()).isEqualTo("Moravian News Service");
    }

    @Test
    void agencyThatContributedIsThankedAndDeclaresNoFeed() {
        for (String line : List.of("The Associated Press contributed to this report.",
                "Jan Novak and Reuters contributed reporting.", "(With files from Agence France-Presse)")) {
            String text = "Brno Today\n3 May 2026\n\nMill burns\n\nA mill burned.\n\nNobody was hurt.\n\n" + line;
            assertThat(of(Kind.CREDIT, text)).containsExactly(line);
        }
        assertThat(layout("Brno Today\n3 May 2026\n\nMill burns\n\nA mill burned.\n\n"
                + "Reuters contributed to this report.").syndication().declared()).isFalse();
    }

    @Test
    void whatElseContributedIsProse() {
        for (String line : List.of("Dry timber contributed to the fire.",
                "Reuters, which has had an office in the mill for thirty years, lost a good part of its archive although its staff had contributed to this report on fires.")) {
            assertThat(of(Kind.CREDIT, "Brno Today\n3 May 2026\n\nMill burns\n\nA mill burned.\n\n" + line)).isEmpty();
        }
    }

    @Test
    void correctionIsProseOfItsOwnKind() {
        String text = "Brno Today\n3 May 2026\n\nMill stands\n\nCorrection: We said that the mill had burned.\n\nIt stands.";
        assertThat(of(Kind.CORRECTION, text)).containsExactly("Correction: We said that the mill had burned.");
    }

    @Test
    void wordsAboutAnEarlierVersionAreACorrectionWithoutALabel() {
        for (String line : List.of("An earlier version of this article said that the mill had burned.",
                "This story has been corrected to show that the mill stands.",
                "We were wrong: the mill has not burned.",
                "This newspaper wrote that the mill had burned. We withdraw the report.")) {
            String text = "Brno Today\n3 May 2026\n\nMill stands\n\nIt stands.\n\n" + line;
            assertThat(of(Kind.CORRECTION, text)).containsExactly(line);
        }
    }

    @Test
    void labelOnALineOfItsOwnCoversTheNext() {
        String text = "Brno Today\n3 May 2026\n\nMill stands\n\nIt stands.\n\nCORRECTION\n\nThe mill was built in 1911.";
        assertThat(of(Kind.CORRECTION, text)).containsExactly("CORRECTION", "The mill was built in 1911.");
    }

    @Test
    void ourOpinionsAreNoCorrections() {
        for (String line : List.of("We are diminished when leaders say what is wrong.",
                "This story was reported by Jan Novak in Brno.", "Our policy has been wrong for twenty years.")) {
            String text = "Brno Today\n3 May 2026\n\nMill stands\n\nIt stands.\n\n" + line;
            assertThat(of(Kind.CORRECTION, text)).isEmpty();
        }
    }

    @Test
    void reportAboutAFeedIsNoNotice() {
        String text = "The station sells a news feed to forty papers. Its syndicated feed has grown.";
        assertThat(layout(text).syndication().declared()).isFalse();
    }

    @Test
    void blocksStandInOrderWithoutOverlapForAnyText() {
        for (String text : List.of("", "\n\n", "a", "-", "- ", "(", "()", "https://", "By ", "A: ",
                "\ud800\ud800\n\udc00",
                "(((((\n".repeat(500), "x".repeat(100_000), "A\n".repeat(20_000),
                ", ".repeat(5_000) + "\n— 3 May 2026")) {
            int end = 0;
            for (Block block : layout(text).blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
