package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.NameWords;
import org.attache.speaker.SourceReader;
import org.attache.speaker.Who;
import org.jspecify.annotations.Nullable;

/** The outlets to which sources speak ("told the Herald"), and "a local outlet" where an article names just one. */
final class Hearers {

    private final List<ReadArticle> articles;
    private final List<SourceReader> readers;
    private final Map<Integer, Optional<Who>> onlyOutlet = new HashMap<>();

    Hearers(List<ReadArticle> articles, List<SourceReader> readers) {
        this.articles = articles;
        this.readers = readers;
    }

    /** "An official told the Herald", printed elsewhere: the Herald is how the words got there. */
    Optional<Who> told(int article, int attribution) {
        ReadArticle one = articles.get(article);
        Attribution saying = one.attribution(attribution);
        if (saying.cue().isEmpty()) {
            return Optional.empty();
        }
        ClauseTree tree = one.trees().get(one.sentenceAt(saying.cue().getFirst().start()));
        for (int at = 0; at < tree.size(); at++) {
            if (hears(tree, at, saying.cue().getLast())) {
                return readers.get(article).read(tree, at).map(who -> known(article, who))
                        .filter(who -> other(article, who));
            }
        }
        return Optional.empty();
    }

    /** An outlet by name, and not the article's own by a part of its name: "told the Bulletin", in the Valley Bulletin. */
    private boolean other(int article, Who who) {
        @Nullable
        String own = articles.get(article).article().outlet();
        @Nullable
        String name = who.kind() == Source.Kind.OUTLET ? who.name() : null;
        return name != null
                && (own == null || !(" " + own + " ").toLowerCase(Locale.ROOT)
                        .contains(" " + name.toLowerCase(Locale.ROOT) + " "));
    }

    /** The outlet by name to which the words were said. */
    private Optional<Who> hearer(int article, int attribution) {
        ReadArticle one = articles.get(article);
        List<Span> cue = one.attribution(attribution).cue();
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        ClauseTree tree = one.trees().get(one.sentenceAt(cue.getFirst().start()));
        return IntStream.range(0, tree.size()).filter(at -> hears(tree, at, cue.getLast()))
                .mapToObj(at -> readers.get(article).read(tree, at)).flatMap(Optional::stream)
                .filter(who -> who.kind() == Source.Kind.OUTLET && who.name() != null).findFirst();
    }

    /** "told the Herald", "confirmed to the Herald" */
    private static boolean hears(ClauseTree tree, int at, Span cue) {
        int head = tree.head(at);
        if (head < 0 || !tree.noun(at)) {
            return false;
        }
        boolean object = tree.relation(at).equals("dobj") || tree.relation(at).equals("dative");
        if (object) {
            return cue.contains(tree.token(head).span().start()) && tree.lemma(head).equals("tell");
        }
        boolean to = tree.relation(at).equals("pobj") && tree.lemma(head).equals("to") && tree.head(head) >= 0;
        return to && cue.contains(tree.token(tree.head(head)).span().start())
                && Speech.reporting(tree.lemma(tree.head(head)));
    }

    /** "A local outlet", in an article that names just one other outlet, is that outlet. */
    Who known(int article, Who who) {
        if (who.kind() != Source.Kind.OUTLET || who.name() != null || who.plural()) {
            return who;
        }
        Optional<Who> only = onlyOutlet.computeIfAbsent(article, this::onlyOutlet);
        return who.noun().equals("media") ? who : only.orElse(who);
    }

    /** The outlet that an article names, where it names just one other. */
    private Optional<Who> onlyOutlet(int article) {
        List<Who> named = new ArrayList<>();
        for (int at = 0; at < articles.get(article).attributions().size(); at++) {
            Optional<Who> other = readers.get(article).of(at);
            other.filter(one -> one.kind() == Source.Kind.OUTLET && one.name() != null).ifPresent(named::add);
            hearer(article, at).ifPresent(named::add);
        }
        boolean one = named.stream().map(other -> NameWords.of(other.name())).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
