package org.attache.speaker;

import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.annotation.Name;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;

/** Persons whom an article brings in by name alone, as the subject of a sentence: what they are, the next sentence tells. */
final class LeadPersons {

    /** Sentences from the name to the description. */
    private static final int REACH = 2;

    private final ReadArticle article;

    LeadPersons(ReadArticle article) {
        this.article = article;
    }

    /** The person that the sentences right before one are about. */
    Optional<Span> before(int sentence) {
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            Optional<Span> subject = subject(article.trees().get(at));
            if (subject.isPresent()) {
                return subject.filter(this::bare);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> subject(ClauseTree tree) {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> IntStream.rangeClosed(name.first(), name.last())
                        .anyMatch(at -> ClauseTree.subject(tree.relation(at)) && tree.head(tree.head(at)) < 0))
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
