package org.attache.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Entity;
import org.attache.reading.ReadArticle;

/** The persons of an article by family name, where only one bears it. */
final class Surnames {

    private final Map<String, Optional<Entity>> persons = new HashMap<>();

    Surnames(ReadArticle article) {
        for (Entity one : article.analysis().entities()) {
            if (one.type() == Entity.Type.PERSON) {
                String last = one.name().substring(one.name().lastIndexOf(' ') + 1);
                persons.merge(last, Optional.of(one), (known, other) -> Optional.empty());
            }
        }
    }

    Optional<Entity> of(String name) {
        return persons.getOrDefault(name, Optional.empty());
    }
}
