package org.attache.serve.page.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.ArticleSpan;
import org.attache.model.Claim;
import org.attache.model.Independence;
import org.attache.model.Relation;
import org.attache.model.Source;
import org.attache.report.ClaimView;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;
import org.attache.serve.page.frame.Links;
import org.attache.store.Sources;

/**
 * What stands behind one claim.
 *
 * @param grades the grades that an editor gave the roots, in words
 */
public record ClaimPanel(ClaimView claim, List<Related> related, List<Why> reasons, List<String> grades) {

    private static final int LONGEST = 140;

    /** Another claim that this one stands in a relation to. */
    public record Related(String verb, String href, String text) {}

    /** A reason with the words that it rests on. */
    public record Why(String text, List<Place> places) {}

    /** Words in an article. */
    public record Place(String href, String outlet, String words) {}

    static ClaimPanel of(StoryView story, ClaimView claim, Map<Sources.Key, Character> graded) {
        Map<ArticleId, Article> articles = new TreeMap<>();
        story.dossier().articles().forEach(article -> articles.put(article.id(), article));
        return new ClaimPanel(claim, related(story, claim), reasons(claim, articles), grades(story, claim, graded));
    }

    /** Each kind of reason once, with all the words that it rests on. */
    private static List<Why> reasons(ClaimView claim, Map<ArticleId, Article> articles) {
        Map<String, Set<Place>> byWords = new LinkedHashMap<>();
        claim.claim().reasons()
                .forEach(reason -> byWords.computeIfAbsent(Words.rule(reason.kind()), any -> new LinkedHashSet<>())
                        .addAll(places(reason, articles)));
        return byWords.entrySet().stream().map(each -> new Why(each.getKey(), List.copyOf(each.getValue()))).toList();
    }

    /** What the number says, in sentences. */
    public String meaning() {
        Independence number = claim.claim().independent();
        String told = "Told by " + Words.count(number.articles(), "article") + " in "
                + Words.count(number.outlets(), "outlet") + ". ";
        if (number.low() < number.high()) {
            return told + "Behind them at least " + sources(number.low())
                    + ", taking sources for the same wherever the "
                    + "texts do not hold them apart; at most " + number.high()
                    + ", taking them for the same only where that is proved.";
        }
        return told + "Behind them " + sources(number.low()) + ".";
    }

    private static String sources(int count) {
        return count == 0 ? "no source" : Words.count(count, "independent source");
    }

    private static List<Place> places(Claim.Reason reason, Map<ArticleId, Article> articles) {
        List<Place> places = new ArrayList<>();
        for (ArticleSpan span : reason.spans()) {
            Article article = articles.get(span.article());
            if (article != null && span.end() <= article.text().length()) {
                String words = Words.oneLine(span.span().in(article.text()));
                places.add(new Place(Links.words(span.article(), span.span()), Words.outlet(article),
                        words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…"));
            }
        }
        return places;
    }

    private static List<Related> related(StoryView story, ClaimView claim) {
        List<Related> related = new ArrayList<>();
        for (Relation relation : story.dossier().relations()) {
            if (relation.claims().contains(claim.claim().id())) {
                story.claims().stream().filter(other -> !other.claim().id().equals(claim.claim().id())
                        && relation.claims().contains(other.claim().id()))
                        .forEach(other -> related.add(new Related(verb(relation, claim.claim()),
                                Links.claim(story.dossier().id(), other.claim().id()), other.text())));
            }
        }
        return related;
    }

    private static String verb(Relation relation, Claim claim) {
        return switch (relation.kind()) {
            case CONTRADICTS -> "Contradicted by";
            case DIFFERS -> "Differs in " + Objects.requireNonNullElse(relation.slot(), "wording") + " from";
            case ADDS -> claim.independent().articles() == 1 ? "Adds to" : "Added to by";
        };
    }

    private static List<String> grades(StoryView story, ClaimView claim, Map<Sources.Key, Character> graded) {
        List<String> grades = new ArrayList<>();
        for (Source source : story.dossier().sources()) {
            Character grade = graded.get(Sources.Key.of(source));
            if (grade != null && claim.claim().roots().contains(source.id())) {
                grades.add(Words.source(source) + " " + grade);
            }
        }
        return grades;
    }
}
