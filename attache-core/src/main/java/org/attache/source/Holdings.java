package org.attache.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.Source;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * The documents of one article that it knows from another outlet: "a memo seen by the Herald", "the Herald, which obtained the
 * letter", "the Herald reviewed a copy of the cable". What such a document says has come through that outlet.
 */
final class Holdings {

    private final ReadArticle article;
    private final SourceReader reader;
    private final Map<String, Optional<Who>> outlets = new HashMap<>();

    Holdings(ReadArticle article, SourceReader reader) {
        this.article = article;
        this.reader = reader;
        for (ClauseTree tree : article.trees()) {
            for (int at = 0; at < tree.size(); at++) {
                if (tree.verb(at) && Speech.holding(tree.lemma(at))) {
                    held(tree, at);
                }
            }
        }
    }

    /** The outlet through which the article knows the document. */
    Optional<Who> outlet(Who document) {
        return outlets.getOrDefault(document.noun(), Optional.empty());
    }

    private void held(ClauseTree tree, int verb) {
        Optional<Who> holder = holders(tree, verb).map(at -> reader.read(tree, at)).flatMap(Optional::stream)
                .filter(who -> who.kind() == Source.Kind.OUTLET && who.name() != null).findFirst();
        holder.ifPresent(who -> documents(tree, verb).map(at -> paper(tree, at))
                .filter(noun -> SourceWords.sourceKind(noun).equals("DOCUMENT"))
                .forEach(noun -> outlets.putIfAbsent(noun, holder.filter(this::other))));
    }

    private boolean other(Who outlet) {
        return !NameWords.sameOutlet(article.article().outlet(), outlet.name());
    }

    /** Whoever holds it: the subject, the noun of "which", behind "by" in the passive. */
    private static Stream<Integer> holders(ClauseTree tree, int verb) {
        Stream<Integer> agents = tree.children(verb).stream().filter(at -> tree.lemma(at).equals("by"))
                .flatMap(by -> tree.children(by).stream());
        Stream<Integer> subjects = participle(tree, verb) || tree.passive(verb) ? Stream.of()
                : tree.subjects(verb).stream().map(at -> noun(tree, verb, at));
        return Stream.concat(agents, subjects).filter(tree::noun);
    }

    /** What "which" stands for. */
    private static int noun(ClauseTree tree, int verb, int subject) {
        boolean relative = tree.relation(verb).equals("relcl") && tree.token(subject).pos().startsWith("W");
        return relative && tree.head(verb) >= 0 ? tree.head(verb) : subject;
    }

    private static Stream<Integer> documents(ClauseTree tree, int verb) {
        if (participle(tree, verb)) {
            return Stream.of(tree.head(verb));
        }
        List<Integer> subjects = tree.passive(verb)
                ? tree.subjects(verb).stream().map(at -> noun(tree, verb, at)).toList()
                : List.of();
        return Stream.concat(subjects.stream(),
                tree.children(verb).stream().filter(at -> tree.relation(at).equals("dobj")));
    }

    private static boolean participle(ClauseTree tree, int verb) {
        return tree.relation(verb).equals("acl") && tree.token(verb).pos().equals("VBN") && tree.head(verb) >= 0;
    }

    /** The noun of the document: "a copy of the memo" is the memo. */
    private static String paper(ClauseTree tree, int noun) {
        return tree.lemma(noun).equals("copy") ? tree.children(noun).stream().filter(at -> tree.lemma(at).equals("of"))
                .flatMap(of -> tree.children(of).stream()).filter(tree::noun).findFirst().map(tree::lemma)
                .orElse("copy") : tree.lemma(noun);
    }
}
