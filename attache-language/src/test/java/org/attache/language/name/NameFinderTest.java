package org.attache.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();

    @Test
    void honorificIsATitleAndNoPartOfTheName() {
        assertThat(names("Mr Khan told NDTV that PM Shehbaz had written.")).containsExactly("TITLE Mr", "PERSON Khan",
                "OUTLET NDTV", "TITLE PM", "PERSON Shehbaz");
    }

    @Test
    void officesInLowerCaseAreTitlesBeforeAPerson() {
        assertThat(names("Former defence minister Anil Mehta met General Rosa Lindqvist in Oslo.")).containsExactly(
                "TITLE defence minister", "PERSON Anil Mehta", "TITLE General", "PERSON Rosa Lindqvist", "PLACE Oslo");
    }

    @Test
    void officesMayHaveAnAreaAndFollowEachOther() {
        assertThat(names("They telephoned Chief of Army Staff General Tariq Aziz and Secretary of State Jane Marsh."))
                .containsExactly("TITLE Chief of Army Staff General", "PERSON Tariq Aziz", "TITLE Secretary of State",
                        "PERSON Jane Marsh");
    }

    @Test
    void givenNameInTwoHalvesKeepsBoth() {
        assertThat(names("Envoy Chung Eui-yong spoke.")).contains("PERSON Chung Eui-yong");
    }

    @Test
    void statesAndTheirPeoplesAreKnown() {
        assertThat(names("Kenyan police said Ukraine and the US had agreed.")).containsExactly("NATIONALITY Kenyan",
                "STATE Ukraine", "STATE US");
    }

    @Test
    void bodiesAreNamesInLowerCaseToo() {
        assertThat(names("The foreign ministry said the Russian embassy in Lisbon had closed.")).containsExactly(
                "ORGANISATION foreign ministry", "ORGANISATION Russian embassy", "PLACE Lisbon");
    }

    @Test
    void theWordForABodyEndsItsNameInALineOfFewWordsToo() {
        assertThat(names("Norda Federation reports:")).containsExactly("ORGANISATION Norda Federation");
        assertThat(names("Lund Museum reports:")).containsExactly("ORGANISATION Lund Museum");
    }

    @Test
    void outletsAreKnownByTheirLastWordOrTheNounBehind() {
        assertThat(names("The Harbour Tribune quoted the Nation newspaper and Al-Manar TV.")).containsExactly(
                "OUTLET The Harbour Tribune", "OUTLET Nation", "OUTLET Al-Manar TV");
    }

    @Test
    void surnameIsAPersonOnceTheFullNameIs() {
        assertThat(names("Nadia Petrov resigned. Petrov's allies protested.")).contains("PERSON Nadia Petrov",
                "PERSON Petrov");
    }

    @Test
    void nameWithHyphensIsOnePersons() {
        assertThat(names("Min Seo-yeon met Karl-Heinz Brandt and Lin Mei-hua on Monday.")).containsExactly(
                "PERSON Min Seo-yeon", "PERSON Karl-Heinz Brandt", "PERSON Lin Mei-hua");
        assertThat(names("The Oslo-based bank left.")).doesNotContain("PERSON Oslo-based");
    }

    @Test
    void officeWithinABodysNamePartsItFromThePersonBehind() {
        assertThat(names("It is late, Department of Coastal Security Secretary Karen Holm said in a statement."))
                .contains("TITLE Secretary", "PERSON Karen Holm");
        assertThat(names("The Vice-Minister of Agriculture Daulan Seitov said so.")).contains("PERSON Daulan Seitov");
    }

    @Test
    void lastWordOfAnOutletIsThatOutletBehindTheArticle() {
        assertThat(names("The Cape Valley Journal printed it. As the Journal explains, nobody paid."))
                .contains("OUTLET Journal");
    }

    @Test
    void sentenceInCapitalsKeepsItsNames() {
        assertThat(names("MAYOR ANNA BERG SAYS UKRAINE WAS NOT ASKED BEFORE THE TALKS")).contains("STATE UKRAINE");
    }

    @Test
    void addressIsNoName() {
        assertThat(names("Read more at https://example.org/story today.")).isEmpty();
    }

    private static List<String> names(String text) {
        return ENGLISH.annotate(text, List.of(new Span(0, text.length()))).stream()
                .flatMap(sentence -> names(text, sentence).stream()).toList();
    }

    private static List<String> names(String text, Sentence sentence) {
        return sentence.names().stream()
                .map(name -> name.kind() + " " + sentence.span(name.first(), name.last()).in(text)).toList();
    }
}
