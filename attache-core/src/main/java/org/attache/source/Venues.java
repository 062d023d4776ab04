package org.attache.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.annotation.Name;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is heard, by the order of the words, since names of programmes break the parse: "in an interview with the Herald",
 * "on NBC's 'Meet the Press'", "reached by the Herald", "writing in the Herald".
 *
 * <p>A sentence that reports nothing but the occasion ("Roe gave an interview to the Herald", "The remarks came in an interview on
 * Coast Radio") is a setting: those whom it is about are heard there in the sentences behind it.
 */
final class Venues {

    /** Where words were heard. @param outlet empty for the article's own or for all @param at its words */
    record Venue(Optional<Who> outlet, Span at) {}

    /** An occasion that a sentence tells of. */
    record Setting(int sentence, Venue venue) {}

    private static final Set<String> AT = Set.of("with", "to", "by", "on", "for", "in", "from");
    private static final Set<String> TALKED = Set.of("with", "to", "by", "on", "in");
    /** A family name alone is often taken for that of a body. */
    private static final Set<Name.Kind> NAMED = Set.of(Name.Kind.PERSON, Name.Kind.ORGANISATION);
    private static final Set<String> ABOUT = Set.of("nsubj", "nsubjpass", "poss", "pobj", "compound");
    private static final Set<String> PASSES = Set.of("DT", "JJ", "CD", "PRP$", "POS", "''", "``", "NN", "NNP", "NNPS",
            "NNS", "ADD");
    /** Words between an occasion or a verb and the preposition of its outlet: "an interview aired on Sunday on CBS". */
    private static final int GAP = 6;
    /** Sentences behind a setting that names nobody. */
    private static final int REACH = 1;

    private final ReadArticle article;
    private final SourceReader reader;
    /** By the last names of those they are about, an empty one where nobody is named, and by sentence. */
    private final Map<String, TreeMap<Integer, Setting>> settings = new HashMap<>();

    Venues(ReadArticle article, SourceReader reader) {
        this.article = article;
        this.reader = reader;
        for (int at = 0; at < article.trees().size(); at++) {
            setting(at);
        }
    }

    /** Where the words of an attribution were heard, by its own sentence. */
    Optional<Venue> of(Attribution saying) {
        ClauseTree tree = article.trees().get(article.sentenceAt(saying.cue().getFirst().start()));
        for (int at = 0; at < tree.size(); at++) {
            if (occasion(tree, at) || programme(tree, at)) {
                Optional<Venue> venue = outside(saying, tree, at) ? venue(tree, at) : Optional.empty();
                if (venue.isPresent()) {
                    return venue;
                }
            }
        }
        return Optional.empty();
    }

    /** Where somebody is heard by what the article has told of the occasion before. */
    Optional<Setting> before(int place, Who speaker) {
        int sentence = article.sentenceAt(place);
        Optional<Setting> his = speaker.name() == null ? Optional.empty()
                : last(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1), sentence);
        return his.isPresent() || speaker.kind() != Source.Kind.PERSON ? his
                : last("", sentence).filter(one -> sentence - one.sentence() <= REACH);
    }

    private Optional<Setting> last(String person, int sentence) {
        var before = settings.getOrDefault(person, new TreeMap<>()).lowerEntry(sentence);
        return before == null ? Optional.empty() : Optional.of(before.getValue());
    }

    private void setting(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        boolean reports = article.framesIn(sentence).stream()
                .anyMatch(at -> !article.attribution(at).source().isEmpty());
        for (int at = 0; at < tree.size() && !reports; at++) {
            boolean quoted = article.quoted(tree.token(at).span());
            Optional<Venue> venue = !quoted && occasion(tree, at) && !tree.lemma(at).equals("comment")
                    ? venue(tree, at) : Optional.empty();
            if (venue.isPresent()) {
                Setting setting = new Setting(sentence, venue.get());
                Set<String> persons = persons(tree, venue.get());
                (persons.isEmpty() ? Set.of("") : persons).forEach(person -> settings
                        .computeIfAbsent(person, key -> new TreeMap<>()).put(sentence, setting));
                return;
            }
        }
    }

    /** The last names of whoever acts in a sentence or owns what it tells of: "Roe's remarks". */
    private static Set<String> persons(ClauseTree tree, Venue venue) {
        return tree.sentence().names().stream().filter(name -> NAMED.contains(name.kind()))
                .filter(name -> !venue.at().overlaps(tree.sentence().span(name.first(), name.last())))
                .filter(name -> ABOUT.contains(tree.relation(name.last())))
                .map(name -> tree.token(name.last()).form()).collect(Collectors.toSet());
    }

    /** A noun or a participle that tells of speaking with one: "interview", "appearing", "reached". */
    private static boolean occasion(ClauseTree tree, int at) {
        String lemma = tree.lemma(at);
        return tree.noun(at) ? Speech.meeting(lemma) || Speech.penned(lemma)
                : tree.verb(at) && (Speech.talking(lemma) || Speech.reaching(lemma));
    }

    /** "On" of "on NBC's 'Meet the Press'" */
    private static boolean programme(ClauseTree tree, int at) {
        if (!tree.lemma(at).equals("on") || at + 3 >= tree.size()) {
            return false;
        }
        int owner = at + 1;
        while (owner + 2 < tree.size() && tree.noun(owner) && tree.noun(owner + 1)) {
            owner++;
        }
        boolean owned = tree.noun(owner) && owner + 2 < tree.size() && tree.pos(owner + 1).equals("POS");
        String next = owned ? tree.token(owner + 2).form() : "";
        return owned && (Character.isUpperCase(next.charAt(0)) || "\"\u201c\u2018'".indexOf(next.charAt(0)) >= 0);
    }

    /** Not what somebody says of an interview, but where he says it. */
    private boolean outside(Attribution saying, ClauseTree tree, int at) {
        Span word = tree.token(at).span();
        if (article.quoted(word)) {
            return false;
        }
        boolean content = saying.content().stream().anyMatch(span -> span.contains(word.start()));
        if (!content) {
            return true;
        }
        Span cue = saying.cue().getLast();
        int end = cue.end();
        String between = word.start() >= end ? article.text().substring(end, word.start()) : null;
        boolean behind = between != null && between.strip().indexOf(' ') < 0;
        return behind || at == 0 && tree.lemma(at).equals("on");
    }

    /** The outlet behind an occasion: "interview with the Herald", "interview aired on Sunday on CBS". */
    private Optional<Venue> venue(ClauseTree tree, int occasion) {
        int start = tree.lemma(occasion).equals("on") ? occasion : occasion + 1;
        for (int at = start; at < Math.min(tree.size(), start + GAP); at++) {
            boolean stop = at > occasion && (tree.verb(at) && tree.finite(at) && !Speech.airing(tree.lemma(at))
                    || tree.punctuation(at) && !tree.token(at).form().equals(","));
            if (stop) {
                return Optional.empty();
            }
            Optional<Who> outlet = leads(tree, occasion, tree.lemma(at)) ? outlet(tree, at + 1) : Optional.empty();
            if (outlet.isPresent()) {
                return Optional.of(new Venue(outlet.filter(who -> Tellings.other(article, who)), outlet.get().at()));
            }
        }
        return Optional.empty();
    }

    /** "Reached by the Herald", "speaking on the radio", "a column for the Herald"; not "speaks for the agency". */
    private static boolean leads(ClauseTree tree, int occasion, String preposition) {
        return !tree.verb(occasion) ? AT.contains(preposition)
                : Speech.reaching(tree.lemma(occasion)) ? preposition.equals("by") : TALKED.contains(preposition);
    }

    /** The outlet that the noun phrase names: the owner of a programme, one beside its host. */
    Optional<Who> outlet(ClauseTree tree, int first) {
        @Nullable
        Who plain = null;
        for (int at = first; at < tree.size() && PASSES.contains(tree.pos(at)); at++) {
            int here = at;
            Stream<Who> read = tree.noun(at) ? read(tree, here).stream().filter(Tellings::outlet)
                    .filter(one -> !one.noun().equals("agency") || named(tree, here)) : Stream.empty();
            Optional<Who> who = read.findFirst();
            if (who.isPresent() && who.get().name() != null) {
                return who;
            }
            plain = plain == null ? who.orElse(null) : plain;
        }
        return Optional.ofNullable(plain).filter(who -> !SourceWords.in("STATEMENT", who.noun()));
    }

    /** Who stands at a word: for the words of a name, whoever bears it. */
    private Optional<Who> read(ClauseTree tree, int noun) {
        boolean more = tree.pos(noun).equals("NNP") && noun + 1 < tree.size() && tree.pos(noun + 1).equals("NNP")
                && tree.head(noun) == noun + 1;
        Optional<Name> name = tree.sentence().names().stream()
                .filter(one -> one.first() <= noun && noun <= one.last()).findFirst();
        return name.isPresent() ? reader.read(List.of(tree.sentence().span(name.get().first(), name.get().last())))
                : more ? Optional.empty() : reader.read(tree, noun);
    }

    /** Not "the State Agency of Medicines" */
    private static boolean named(ClauseTree tree, int noun) {
        return tree.sentence().names().stream().anyMatch(
                name -> name.kind() == Name.Kind.OUTLET && name.first() <= noun && noun <= name.last());
    }
}
