package org.attache.speaker.back;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.attache.speaker.phrase.NounPhrase;

/**
 * What an article has called by a noun before: "the official" is "an official of the roads office", whether he has spoken
 * yet or not, "the guard" is "its guard, Ann Low". The nearest such phrase that tells more than the noun counts.
 */
public final class EarlierNouns {

    private static final Set<String> TELLING = Set.of("compound", "amod", "nn", "poss", "prep", "relcl", "acl", "appos",
            "nmod");

    private record Place(ClauseTree tree, int noun) {}

    private final Map<String, TreeMap<Integer, Place>> byNoun = new HashMap<>();
    private final Map<String, TreeMap<Integer, Place>> names = new HashMap<>();
    /** Texts that have parts and writers. */
    private final TreeMap<Integer, Place> papers = new TreeMap<>();

    public EarlierNouns(ReadArticle article) {
        for (ClauseTree tree : article.trees()) {
            for (int at = 0; at < tree.size(); at++) {
                String noun = tree.noun(at) ? NounPhrase.lower(tree, at) : "";
                if (!SourceWords.sourceKind(noun).isEmpty() && single(tree, at) && tells(tree, at)) {
                    Span span = tree.token(at).span();
                    byNoun.computeIfAbsent(noun, key -> new TreeMap<>()).put(span.start(), new Place(tree, at));
                }
                if (SourceWords.in("WRITTEN", noun) && single(tree, at)) {
                    papers.put(tree.token(at).span().start(), new Place(tree, at));
                }
                if (!noun.isEmpty() && single(tree, at) && name(tree, at)) {
                    names.computeIfAbsent(noun, key -> new TreeMap<>()).put(tree.token(at).span().start(),
                            new Place(tree, at));
                }
            }
        }
    }

    private static boolean single(ClauseTree tree, int at) {
        String pos = tree.token(at).pos();
        return pos.equals("NN") || pos.equals("NNP");
    }

    /** "The Harlow quarry": a noun with a name of its own before it. */
    private static boolean name(ClauseTree tree, int at) {
        return at > 0 && tree.head(at - 1) == at && tree.relation(at - 1).equals("compound")
                && tree.token(at - 1).pos().startsWith("NNP") && !SourceWords.person(NounPhrase.lower(tree, at));
    }

    /** The last name that ends in the noun before the words: "the quarry" is "the Harlow quarry". */
    public Optional<String> named(String noun, int start) {
        TreeMap<Integer, Place> places = names.get(noun);
        Map.Entry<Integer, Place> found = places == null ? null : places.lowerEntry(start);
        if (found == null) {
            return Optional.empty();
        }
        Place place = found.getValue();
        int first = place.noun;
        while (first > 0 && place.tree.token(first - 1).pos().startsWith("NNP")) {
            first--;
        }
        return Optional.of(NounPhrase.below(place.tree, place.noun).text(first, place.noun));
    }

    /** True of a noun that has more beside it than an article, or is set beside a name. */
    private static boolean tells(ClauseTree tree, int at) {
        return named(tree, at) || tree.anyChild(at, child -> TELLING.contains(tree.relation(child)));
    }

    /** "Ann Low, the guard" */
    private static boolean named(ClauseTree tree, int at) {
        int head = tree.head(at);
        return head >= 0 && tree.relation(at).equals("appos") && tree.token(head).pos().startsWith("NNP");
    }

    /** The last such phrase before the words, if they are nothing but the noun and its article. */
    public Optional<NounPhrase> fuller(NounPhrase phrase, Who who) {
        boolean bare = who.definite() && !who.plural() && !phrase.pronoun()
                && phrase.words().stream().filter(at -> at != phrase.head())
                        .allMatch(at -> phrase.pos(at).equals("DT") || phrase.lower(at).equals("same"));
        return bare ? before(phrase.noun(), who.at().start()) : Optional.empty();
    }

    private Optional<NounPhrase> before(String noun, int start) {
        TreeMap<Integer, Place> places = byNoun.get(noun);
        return Optional.ofNullable(places == null ? null : places.lowerEntry(start)).map(Map.Entry::getValue)
                .map(EarlierNouns::phrase);
    }

    /** The text of which the article has told last: of "the authors", "a table at the back". */
    public Optional<NounPhrase> paper(int start) {
        return Optional.ofNullable(papers.lowerEntry(start)).map(Map.Entry::getValue).map(EarlierNouns::phrase);
    }

    /** The first of such phrases, for words that name somebody further down by the noun again. */
    public Optional<NounPhrase> first(Who who) {
        TreeMap<Integer, Place> places = byNoun.get(who.noun());
        return Optional.ofNullable(places == null ? null : places.firstEntry())
                .filter(one -> one.getKey() < who.at().start()).map(Map.Entry::getValue).map(EarlierNouns::phrase);
    }

    private static NounPhrase phrase(Place place) {
        int head = named(place.tree, place.noun) ? place.tree.head(place.noun) : place.noun;
        return NounPhrase.below(place.tree, head);
    }

    /** The body that a noun alone stands for: "a spokesman for the brigade", of "the fire brigade". */
    public Optional<NounPhrase> body(Who who) {
        String name = who.name() == null ? "" : who.name();
        return SourceWords.office(name) ? before(name, who.at().start()) : Optional.empty();
    }
}
