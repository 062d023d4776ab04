package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.annotation.Name;
import org.attache.model.Source;
import org.attache.reading.ReadArticle;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/** The outlets to which sources speak ({@link Tellings}), and "a local outlet" where an article names just one. */
final class Hearers {

    private final List<ReadArticle> articles;
    private final List<SourceReader> readers;
    private final List<Tellings> tellings = new ArrayList<>();
    private final Map<Integer, Optional<Who>> onlyOutlet = new HashMap<>();

    Hearers(List<ReadArticle> articles, List<SourceReader> readers) {
        this.articles = articles;
        this.readers = readers;
        articles.forEach(one -> tellings.add(new Tellings(one, readers.get(one.index()))));
    }

    /**
     * "An official told the Herald", printed elsewhere: the Herald is how the words got there.
     *
     * @param attribution -1 for what nobody is cited for
     */
    Optional<Who> told(int article, int attribution, Who speaker) {
        return attribution < 0 ? Optional.empty()
                : tellings.get(article).outlet(attribution, speaker).map(who -> known(article, who))
                        .filter(who -> !itself(article, who));
    }

    /** "Informed the station", where the article has named none: its own outlet. */
    private boolean itself(int article, Who who) {
        boolean bare = who.name() == null && who.definite() && !who.plural() && who.description().equals(who.noun());
        return bare && articles.get(article).trees().stream()
                .takeWhile(tree -> tree.sentence().span().start() < who.at().start())
                .flatMap(tree -> tree.sentence().names().stream()
                        .filter(name -> name.kind() == Name.Kind.OUTLET)
                        .map(name -> tree.sentence().span(name.first(), name.last()).in(text(article))))
                .allMatch(name -> NameWords.sameOutlet(articles.get(article).article().outlet(), name));
    }

    private String text(int article) {
        return articles.get(article).article().text();
    }

    /** "A local outlet", in an article that names just one other outlet, is that outlet; "the report" only where it was named before. */
    Who known(int article, Who who) {
        if (who.kind() != Source.Kind.OUTLET || who.name() != null || who.plural()) {
            return who;
        }
        Optional<Who> only = onlyOutlet.computeIfAbsent(article, this::onlyOutlet);
        boolean other = who.noun().equals("media")
                || who.definite() && only.filter(one -> one.at().start() < who.at().start()).isEmpty();
        return other ? who : only.orElse(who);
    }

    /** The outlet that an article names, where it names just one other. */
    private Optional<Who> onlyOutlet(int article) {
        @Nullable
        String own = articles.get(article).article().outlet();
        List<Who> named = new ArrayList<>(tellings.get(article).outlets());
        readers.get(article).all().filter(one -> one.kind() == Source.Kind.OUTLET && one.name() != null)
                .filter(one -> !NameWords.sameOutlet(own, one.name())).forEach(named::add);
        boolean one = named.stream().map(other -> NameWords.of(other.name())).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
