package org.attache.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.actor.Actors;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();
    private static final EntityResolver RESOLVER = new EntityResolver(Actors.load());

    private static List<Entity> entities(String text) {
        Article article = new Article(new ArticleId("a"), "a.txt", "The Daily Example", null, null, null, null, null,
                null,
                "en", text, new Syndication(false, null, null), List.of());
        return RESOLVER.resolve(article, ENGLISH.annotate(text, List.of(new Span(0, text.length()))));
    }

    private static Entity named(List<Entity> entities, String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> mentions(String text, String name) {
        return named(entities(text), name).mentions().stream().map(span -> span.in(text)).toList();
    }

    @Test
    void shortNameTitleAndPronounAreOnePerson() {
        String text = "Mayor Jane Miller resigned on Monday. Miller said she was tired. The mayor left at noon.";
        assertThat(mentions(text, "Jane Miller")).containsExactly("Mayor Jane Miller", "Miller", "she",
                "The mayor");
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByWhoWasNamedLast() {
        String text = "Robert Hall met the press. Hall said nothing. The banker Peter Hall was absent. Hall had left.";
        List<Entity> found = entities(text);
        assertThat(named(found, "Robert Hall").mentions()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(mentions(text, "Peter Hall")).contains("Hall");
    }

    @Test
    void relativeIsNotMeantByTheFamilyNameAlone() {
        String text = "Robert Hall met the press. His brother Peter Hall was absent. Hall said nothing.";
        assertThat(mentions(text, "Robert Hall")).contains("Hall");
        assertThat(mentions(text, "Peter Hall")).doesNotContain("Hall");
    }

    @Test
    void speakerOfAQuotationIsNobodyOfWhomOnlyTheQuotationTells() {
        String text = "Robert Hall sat down. \"Peter Low is late again, and I know what he wants,\" he continued.";
        assertThat(mentions(text, "Robert Hall")).containsExactly("Robert Hall", "he");
    }

    @Test
    void whoeverIsQuotedIsNotHeInHisOwnWords() {
        String text = "Peter Hall called on Robert Miller to resign. \"He has lost us the harbour,\" Hall said on Sunday.";
        assertThat(mentions(text, "Robert Miller")).contains("He");
        assertThat(mentions(text, "Peter Hall")).doesNotContain("He");
    }

    @Test
    void whoeverIsReportedWithoutMarksMayBeHe() {
        assertThat(mentions("Peter Hall met the press. He had lost the harbour, Hall said.", "Peter Hall"))
                .contains("He");
    }

    @Test
    void aNameEndsWhereTheTextBelowAHeadlineSaysSo() {
        String text = "Judge Blocks Miller Move to Close Harbour\n\n"
                + "A judge has blocked a plan of the mayor, Jane Miller. Miller said she was tired.";
        assertThat(entities(text)).filteredOn(one -> one.type() == Entity.Type.PERSON).extracting(Entity::name)
                .containsExactly("Jane Miller");
    }

    @Test
    void unnamedPersonBlocksThePronoun() {
        String text = "Robert Hall met the press. A police officer said he had seen nothing.";
        assertThat(mentions(text, "Robert Hall")).containsExactly("Robert Hall");
    }

    @Test
    void paperIsTheOutletNamedBefore() {
        String text = "The Lagos Herald reported the deal on Monday. The paper said it was worth two million.";
        assertThat(mentions(text, "Lagos Herald")).contains("The paper");
    }

    @Test
    void capitalThatDeniesIsAGovernment() {
        Entity washington = named(entities("Washington denied the report."), "Washington");
        assertThat(washington.type()).isEqualTo(Entity.Type.ORGANISATION);
        assertThat(washington.country()).isEqualTo("USA");
    }

    @Test
    void officeBesideANameIsARole() {
        Entity person = named(entities("Pakistan's former prime minister John Brown spoke."), "John Brown");
        assertThat(person.roles()).extracting(Entity.Role::title).contains("former prime minister");
        assertThat(person.country()).isEqualTo("PAK");
    }

    private static Entity.Role role(String text, String name) {
        return named(entities(text), name).roles().getFirst();
    }

    @Test
    void officeGoesOnBehindOf() {
        assertThat(role("He rang Chief of Defence Staff General Jane Miller.", "Jane Miller").title())
                .isEqualTo("Chief of Defence Staff");
        assertThat(role("She met Secretary of State Antony Blinken in Rome.", "Antony Blinken").title())
                .isEqualTo("Secretary of State");
    }

    @Test
    void lawyerOfAPresidentIsNotThePresident() {
        String text = "The lawyer of President John Brown spoke.";
        assertThat(role(text, "John Brown").title()).isEqualTo("President");
        assertThat(mentions(text, "John Brown")).containsExactly("President John Brown");
    }

    @Test
    void rankBetweenOfficeAndNameIsNoPartOfTheOffice() {
        assertThat(role("Coast guard spokesperson Commodore Jane Miller spoke.", "Jane Miller").title())
                .isEqualTo("Coast guard spokesperson");
        assertThat(role("Attorney General Jane Miller spoke.", "Jane Miller").title()).isEqualTo("Attorney General");
    }

    @Test
    void pastOfficeHasItsTermFromTheTables() {
        Entity.Role last = role("Former premier Romano Prodi spoke in Bologna.", "Romano Prodi");
        assertThat(last.earliest()).hasToString("2006-05-17");
        assertThat(last.latest()).hasToString("2008-05-08");
    }

    @Test
    void yearOfTheSentenceChoosesAmongTerms() {
        Entity.Role role = role("It recalled the law that former premier Romano Prodi passed in 1997.", "Romano Prodi");
        assertThat(role.earliest()).hasToString("1996-05-17");
        assertThat(role.latest()).hasToString("1998-10-21");
    }

    @Test
    void newPrimeMinisterIsWhoHoldsTheOffice() {
        String text = "Portugal's new Prime Minister Jane Miller arrived. Prime Minister Miller dined alone. "
                + "The embassy wished her well as Portugal's new prime minister.";
        assertThat(named(entities(text), "Jane Miller").roles()).hasSize(1);
        assertThat(mentions(text, "Jane Miller")).endsWith("Portugal's new prime minister");
    }

    @Test
    void ministerOfAnotherCountryIsSomebodyElse() {
        String text = "Norwegian President Jane Miller arrived. The Danish president waited.";
        assertThat(mentions(text, "Jane Miller")).containsExactly("Norwegian President Jane Miller");
    }

    @Test
    void indexFindsWhoStandsBehindWords() {
        String text = "General Jane Miller resigned. She was tired.";
        List<Entity> found = entities(text);
        EntityIndex index = new EntityIndex(found);
        int she = text.indexOf("She");
        assertThat(index.at(new Span(she, she + 3))).contains(named(found, "Jane Miller"));
        assertThat(index.at(new Span(text.indexOf("tired"), text.indexOf("tired") + 5))).isEmpty();
    }

    @Test
    void mentionsLieInsideTheText() {
        for (String text : List.of("", "He said it.", "The The the.", "he he he ".repeat(500),
                "Mr Mr Mr Smith Smith ".repeat(300))) {
            entities(text).forEach(entity -> entity.mentions()
                    .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
        }
    }
}
