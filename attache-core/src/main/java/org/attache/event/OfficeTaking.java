package org.attache.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.event.act.Graph;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of somebody taking office: "the election of Ann Low", "Low was sworn in".
 *
 * @param entities those of the article
 */
record OfficeTaking(List<Entity> entities) {

    private static final Set<String> TAKING = Set.of("election", "inauguration", "appointment", "swearing-in",
            "re-election", "victory");
    private static final Set<String> TAKE = Set.of("elect", "appoint", "inaugurate", "become", "swear", "assume");

    /** Who takes office by a word; null when it tells of no such thing. */
    @Nullable
    String holder(Graph graph, int token) {
        Stream<Integer> persons = Stream.empty();
        if (graph.isNoun(token) && TAKING.contains(graph.lemma(token))) {
            persons = Stream.concat(graph.children(token, "poss"), graph.after(token, "of").stream());
        } else if (graph.isVerb(token) && TAKE.contains(graph.lemma(token))) {
            persons = Stream.of(graph.isPassive(token) ? graph.object(token) : graph.subject(token));
        }
        return persons.filter(person -> person != Graph.NONE).flatMap(person -> person(graph, person)).findFirst()
                .orElse(null);
    }

    /** The person whom a word names, by number. */
    Stream<String> person(Graph graph, int token) {
        return entities.stream().filter(entity -> entity.type() == Entity.Type.PERSON)
                .filter(entity -> entity.mentions().stream().anyMatch(m -> m.overlaps(graph.token(token).span())))
                .map(entity -> entity.id().value()).limit(1);
    }
}
