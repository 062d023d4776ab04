package org.attache.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Attribution;
import org.attache.model.Span;
import org.attache.table.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionFinderTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();
    private static final AttributionFinder FINDER = new AttributionFinder();

    private static List<Attribution> find(String text) {
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        return FINDER.find(text, sentences);
    }

    /** Source, cue and content of the attributions that stand in no other, as words. */
    private static List<String> outer(String text) {
        return find(text).stream().filter(attribution -> attribution.within() == null)
                .map(attribution -> show(attribution, text))
                .toList();
    }

    private static String show(Attribution attribution, String text) {
        return words(attribution.source(), text) + " | " + words(attribution.cue(), text) + " | "
                + words(attribution.content(), text);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void clauseOfAVerbIsWhatIsSaid() {
        assertThat(outer("The mayor said the bridge would open in May."))
                .containsExactly("The mayor | said | the bridge would open in May");
    }

    @Test
    void accordingToNamesASource() {
        assertThat(outer("The bridge will open in May, according to the port authority."))
                .containsExactly("the port authority | according to | The bridge will open in May");
    }

    @Test
    void quotationRunsOnBehindTheSpeaker() {
        assertThat(outer("\"We were late,\" the captain said. \"The fog was to blame.\""))
                .containsExactly("the captain | said | \"We were late,\" … \"The fog was to blame.\"");
    }

    @Test
    void whatIsReportedInsideAReportStandsWithinIt() {
        String text = "The newspaper reported that the minister had said the talks were over.";
        List<Attribution> found = find(text);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).within()).isNull();
        assertThat(found.get(1).within()).isZero();
    }

    @Test
    void dashUnderAQuotationNamesTheSpeaker() {
        assertThat(outer("“I would not sell the farm for any money.” — Ann Brown, Leeds"))
                .containsExactly("Ann Brown | — | “I would not sell the farm for any money.”");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void speakersAreReadInManyWordings(String sentence, String source, String cue, String content) {
        assertThat(outer(sentence)).startsWith(source + " | " + cue + " | " + content);
    }

    static Stream<Arguments> wordings() {
        return Table.rows(AttributionFinderTest.class, "wordings.tsv", 4).stream().map(row -> arguments(row.toArray()));
    }

    /** Source, cue, content, act, commitment, kind and nesting of each attribution of a sentence, row by row. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyKindOfAttributionIsRead(String sentence, List<String> rows) {
        assertThat(find(sentence)).extracting(found -> tell(found, sentence)).containsExactlyElementsOf(rows);
    }

    static Stream<Arguments> kinds() {
        return Table.rows(AttributionFinderTest.class, "kinds.tsv", 8).stream()
                .collect(Collectors.groupingBy(List::getFirst, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(one -> arguments(one.getKey(), one.getValue().stream()
                        .map(row -> String.join(" | ", row.subList(1, row.size()))).toList()));
    }

    private static String tell(Attribution found, String text) {
        String source = words(found.source(), text);
        return String.join(" | ", source.isEmpty() ? "-" : source, words(found.cue(), text),
                words(found.content(), text), found.act().toString(), found.commitment().toString(),
                found.kind().toString(), found.within() == null ? "-" : String.valueOf(found.within()));
    }

    @Test
    void secondVerbWithoutASourceHasTheSubjectOfTheFirst() {
        assertThat(outer("Megan Kell spoke of the cost, praised the crew and considered whether the ferry was safe."))
                .allMatch(one -> one.startsWith("Megan Kell | "));
    }

    @Test
    void quotationGoesOnBehindTwoSpaces() {
        assertThat(outer("\"We were late,\" he continued. \u00a0\"The fog was to blame.\""))
                .containsExactly("he | continued | \"We were late,\" … \"The fog was to blame.\"");
    }

    @Test
    void whyASpeakerStaysUnnamedIsNotWhatIsSaid() {
        assertThat(outer("Officials said, because they were not allowed to talk, that the ferry had been sold."))
                .containsExactly("Officials | said | that the ferry had been sold");
    }

    @Test
    void whoeverIsWarnedIsNotTheSourceOfTheWarning() {
        String text = "The mayor denied that he had been warned.";
        assertThat(find(text)).noneMatch(one -> words(one.source(), text).equals("he"));
    }

    @Test
    void quotationBehindTheSpeakerIsWhatWasSaid() {
        assertThat(outer("Asked about the dam, the mayor said, \"It held.\""))
                .contains("the mayor | said | \"It held.\"");
    }

    @Test
    void unbalancedMarksDoNotBreakTheReading() {
        assertThatCode(() -> find("\"We left, he said. \"No. '' She “said” ‘that \" was all. ”".repeat(200)))
                .doesNotThrowAnyException();
    }

    @Test
    void thousandsOfAttributionsTakeLinearTime() {
        String text = "The mayor said that the clerk said he knew. \"Go,\" she said. ".repeat(2500);
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(FINDER.find(text, sentences)).hasSizeGreaterThan(5000));
    }

    @Test
    void thousandsOfWordsThatPointBackTakeLinearTime() {
        String text = "The dam at Tarnow broke on Monday. So says Ana Ruiz. ".repeat(20_000);
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8),
                () -> assertThat(FINDER.find(text, sentences)).hasSize(20_000));
    }

    @Test
    void speakerBehindTheVerbMayRunOnInClauses() {
        assertThat(outer("\"Nobody looked,\" said Pieter Vos, who ran the depot and whom the union trusts."))
                .singleElement().asString().startsWith("Pieter Vos");
    }

    @Test
    void openingMarkBehindAWordClosesTheQuotation() {
        assertThat(outer("He called it “a mistake“ in May. The mayor said the bridge was safe."))
                .contains("The mayor | said | the bridge was safe");
    }

    @Test
    void perNamesASourceOnlyBeforeABody() {
        assertThat(outer("Traffic will resume on Monday, per the transport ministry."))
                .containsExactly("the transport ministry | per | Traffic will resume on Monday");
        assertThat(outer("The line carries 300 trains per day.")).isEmpty();
    }

    @Test
    void claimOfSomebodyHasAContentOfItsOwn() {
        assertThat(outer("The claim of the rebels that the town had fallen could not be checked."))
                .containsExactly("the rebels | The claim of | that the town had fallen");
    }

    @Test
    void partsThatAreMostlyGuessedNameNobody() {
        assertThat(outer("Tuesday's blast shook the square around 10:20 a.m. and broke windows.")).isEmpty();
        assertThat(outer("Traders in the harbour had counted on a thaw to reopen the coast road.")).isEmpty();
        assertThat(outer("The clinic, which has one cold room, has borrowed a second from the town market.")).isEmpty();
        assertThat(outer("The minister admitted that nobody was hurt, that he could see, when the wall fell."))
                .hasSize(1).first().asString().startsWith("The minister | admitted | ");
    }

    @Test
    void tidingsHaveNoSource() {
        assertThat(outer("Word reached the harbour on Monday that the pilot had been found."))
                .containsExactly(" | Word reached | that the pilot had been found");
        assertThat(outer("Rumour has it that the mill is for sale."))
                .containsExactly(" | Rumour has it | that the mill is for sale");
        assertThat(outer("It emerged later that two of the seals were broken."))
                .containsExactly(" | It emerged | that two of the seals were broken");
    }

    @Test
    void speakerBetweenSubjectAndVerbStandsInTheWholeClause() {
        assertThat(outer("The lease, according to people close to the owner, may be sold before winter."))
                .containsExactly("people close to the owner | according to | The lease … may be sold before winter");
        assertThat(outer("Nobody, insisted the porter, had used the lift."))
                .containsExactly("the porter | insisted | Nobody … had used the lift");
    }

    @Test
    void speakerOfManyWordsBetweenTwoQuotationsSaidBoth() {
        assertThat(
                outer("\"Nobody tested the ropes,\" a rigger at the theatre complained, \"and now we hang on them.\""))
                .containsExactly("a rigger at the theatre | complained | \"Nobody tested the ropes,\" … "
                        + "\"and now we hang on them.\"");
    }

    @Test
    void nounThatCanOnlyBeTheVerbIsOne() {
        assertThat(outer("Growers along the river fear that the new dam will leak."))
                .containsExactly("Growers along the river | fear | that the new dam will leak");
        assertThat(outer("Fares will rise in spring, the council's own forecast shows."))
                .containsExactly("the council's own forecast | shows | Fares will rise in spring");
    }

    @Test
    void hearsayAdverbHasNoSource() {
        assertThat(outer("The guards allegedly beat the prisoner.")).singleElement().asString()
                .startsWith(" | allegedly | The guards");
    }

    @Test
    void secondVerbOfTheSpeakerIsNotWithinTheFirst() {
        assertThat(outer("Governor Li Wen said the flood had passed its peak and warned that the dykes were wet."))
                .containsExactly("Governor Li Wen | said | the flood had passed its peak",
                        "Governor Li Wen | warned | that the dykes were wet");
    }

    @Test
    void whoIsToldIsNotWhatIsTold() {
        assertThat(outer("Three wagons burned out, Nino Beridze, the company's director, told CPA."))
                .singleElement().asString().endsWith("| Three wagons burned out");
    }

    @Test
    void nestedMarksOfMixedKindsBelongToTheOuterQuotation() {
        assertThat(outer("“They shouted ‘no more lies’ and \"go home\" at us,” the clerk said."))
                .singleElement().asString()
                .startsWith("the clerk | said | “They shouted ‘no more lies’ and \"go home\" at us");
    }
}
