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
        String text = "Robert Hall met the press. Hall said nothing. His brother Peter Hall was absent. Hall had left.";
        List<Entity> found = entities(text);
        assertThat(named(found, "Robert Hall").mentions()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(mentions(text, "Peter Hall")).contains("Hall");
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
