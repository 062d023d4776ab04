package org.attache.speaker.back;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.annotation.Name;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * Persons whom an article names as subjects, for words that tell what somebody is: one brought in by name alone, of whom the next
 * sentence tells it ("Ann Low is tired. The director of the clinic says"), and the one named last ("the farmer").
 */
final class LeadPersons {

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself", "ms", "mrs");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself", "mr");
    /** Sentences from the name to the description. */
    private static final int REACH = 2;

    private final ReadArticle article;

    LeadPersons(ReadArticle article) {
        this.article = article;
    }

    /** Whom the sentences right before the words are about, if nothing is told of that person yet. */
    Optional<Who> introduced(Who who) {
        int sentence = article.sentenceAt(who.at().start());
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            Optional<Span> subject = subject(article.trees().get(at));
            if (subject.isPresent()) {
                return subject.filter(name -> bare(name) && agrees(who.noun(), name)).map(name -> person(who, name));
            }
        }
        return Optional.empty();
    }

    /** The person last named as a subject, in the sentence of the words or the two before. */
    Optional<Who> nearest(Who who) {
        int last = article.sentenceAt(who.at().start());
        return IntStream.rangeClosed(Math.max(0, last - REACH), last).mapToObj(article.trees()::get)
                .flatMap(this::subjects)
                .filter(name -> name.end() <= who.at().start() && agrees(who.noun(), name))
                .reduce((one, later) -> later).map(name -> person(who, name));
    }

    /** Whoever is named as a subject right behind words that open an article: "He locked the door, he says. Tom Low is the sexton." */
    Optional<Who> next(Who who) {
        int first = article.sentenceAt(who.at().start());
        return IntStream.rangeClosed(first + 1, Math.min(article.trees().size() - 1, first + REACH))
                .mapToObj(article.trees()::get).flatMap(this::subjects).findFirst()
                .filter(name -> bare(name) && agrees(who.noun(), name)).map(name -> person(who, name));
    }

    /** "The former", "the latter": the one of two persons whom this sentence or the one before names. */
    Optional<Who> ofTwo(Who who) {
        int last = article.sentenceAt(who.at().start());
        for (int at = last; at >= Math.max(0, last - 1); at--) {
            ClauseTree tree = article.trees().get(at);
            List<Span> two = tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                    .map(name -> tree.sentence().span(name.first(), name.last()))
                    .filter(name -> name.end() <= who.at().start()).toList();
            if (!two.isEmpty()) {
                return two.size() == 2 ? Optional.of(person(who, two.get(who.noun().equals("former") ? 0 : 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not whom somebody quoted speaks of. */
    private Stream<Span> subjects(ClauseTree tree) {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> ClauseTree.subject(tree.relation(name.last())))
                .map(name -> tree.sentence().span(name.first(), name.last()))
                .filter(name -> !article.quoted(name));
    }

    private Who person(Who who, Span name) {
        String known = article.entity(name).filter(one -> one.type() == Entity.Type.PERSON).map(Entity::name)
                .orElse(name.in(article.text()));
        return new Who(Source.Kind.PERSON, known, who.description(), who.noun(), who.body(), who.institution(), null,
                null, false, 1, false, false, who.at());
    }

    /** True unless the pronouns of the article make the person a man where the noun says woman, or the reverse. */
    private boolean agrees(String noun, Span name) {
        boolean woman = SourceWords.in("FEMALE", noun);
        boolean man = SourceWords.in("MALE", noun);
        if (!woman && !man) {
            return true;
        }
        Set<String> others = woman ? HE : SHE;
        return article.entity(name).stream().flatMap(one -> one.mentions().stream())
                .map(span -> span.in(article.text()).toLowerCase(Locale.ROOT))
                .noneMatch(words -> others.contains(words) || words.indexOf(' ') > 0
                        && others.contains(words.substring(0, words.indexOf(' ')).replace(".", "")));
    }

    private static Optional<Span> subject(ClauseTree tree) {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> IntStream.rangeClosed(name.first(), name.last())
                        .anyMatch(at -> ClauseTree.subject(tree.relation(at))
                                && (name.first() == 0 || tree.head(tree.head(at)) < 0)))
                .map(name -> tree.sentence().span(name.first(), name.last())).findFirst();
    }

    /** True where nothing is told of the person but the name. */
    private boolean bare(Span name) {
        Optional<Entity> person = article.entity(name);
        boolean first = person.stream().flatMap(one -> one.mentions().stream()).mapToInt(Span::start).min()
                .orElse(name.start()) >= name.start() - 1;
        return person.isEmpty() || person.get().type() == Entity.Type.PERSON && person.get().roles().isEmpty()
                || first;
    }
}
