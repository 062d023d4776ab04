package org.attache.speaker.name;

import java.util.List;
import java.util.Objects;
import org.attache.reading.ReadArticle;

/** The outlets of a story by name. */
public final class Outlets {

    private final List<String> names;
    private final NameIndex index = new NameIndex();

    public Outlets(List<ReadArticle> articles) {
        names = articles.stream().map(one -> one.article().outlet()).filter(Objects::nonNull).distinct().toList();
        for (int at = 0; at < names.size(); at++) {
            index.put(at, names.get(at));
        }
    }

    /** True when the name may be that of one of them. */
    public boolean named(String name) {
        return index.like(name).anyMatch(at -> NameWords.sameOutlet(names.get(at), name));
    }
}
