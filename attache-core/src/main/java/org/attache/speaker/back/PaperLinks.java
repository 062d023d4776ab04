package org.attache.speaker.back;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.model.Source;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;

/**
 * Which papers of one article are the same, and whose word a paper is: "the letter" of whoever wrote a letter in the sentence
 * named last, "new polls" the one survey that is named, but "the new memo" not "the old guidance".
 */
final class PaperLinks {

    /** What was named so many sources ago is not looked at. */
    private static final int FAR = 100;

    private final ReadArticle article;

    PaperLinks(ReadArticle article) {
        this.article = article;
    }

    /** True of a paper and an earlier source that are one, or of which one is the other's word. */
    boolean same(Who who, Who before) {
        boolean paper = before.kind() == Source.Kind.DOCUMENT && SourceWords.onePaper(before.noun(), who.noun());
        return paper && !apart(who, before) && (!told(who) || told(before)) || issued(who, before);
    }

    /** "New polls show", in an article that tells of just one survey whose it is: that one. */
    Who survey(Who who, List<Who> seen) {
        List<Who> named = seen.stream().limit(FAR).filter(one -> one.kind() == Source.Kind.DOCUMENT
                && SourceWords.onePaper(one.noun(), who.noun()) && told(one)).toList();
        boolean one = !named.isEmpty()
                && named.stream().allMatch(other -> names(other).containsAll(names(named.getFirst())));
        return one ? who.as(named.getFirst()) : who;
    }

    /** True where the words tell whose the paper is: "the Harbour College poll". */
    static boolean told(Who who) {
        return !names(who).isEmpty();
    }

    /** The words of names in a description. */
    private static Set<String> names(Who who) {
        return Stream.of(who.description().split(" ")).skip(1).filter(word -> Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** "The ministry said in a statement", "the ministry said so." and right behind it "the statement said": it is the ministry's. */
    private boolean issued(Who who, Who before) {
        boolean issuer = before.kind() == Source.Kind.OFFICE || before.kind() == Source.Kind.PERSON;
        int said = article.sentenceAt(before.at().start());
        boolean last = before.kind() == Source.Kind.OFFICE && SourceWords.in("STATEMENT", who.noun())
                && article.sentenceAt(who.at().start()) == said + 1;
        return last || issuer && gives(article.trees().get(said), who.noun());
    }

    /** "In a letter", "its report", "releasing figures": a paper that comes from whoever the sentence is about, not "the memo is harsh". */
    private static boolean gives(ClauseTree tree, String paper) {
        return IntStream.range(0, tree.size()).anyMatch(at -> SourceWords.onePaper(tree.lemma(at), paper)
                && !tree.anyChild(at, child -> tree.lemma(child).equals("the")));
    }

    /** "The new memo" and "the old guidance" are told apart. */
    private static boolean apart(Who who, Who before) {
        Optional<String> one = order(who);
        Optional<String> other = order(before);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<String> order(Who who) {
        return Stream.of(who.description().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> SourceWords.in("ORDER", word)).findFirst();
    }
}
