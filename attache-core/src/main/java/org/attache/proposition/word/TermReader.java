package org.attache.proposition.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.actor.Nations;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.reading.ClauseTree;
import org.attache.reading.NameKey;
import org.attache.reading.ReadArticle;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/** Reads words of a sentence as terms: by class, by the entity a pronoun stands for, by figure. */
public final class TermReader {

    private static final Set<String> NOBODY = Set.of("nobody", "no", "none");
    private static final Set<String> SHORT = Set.of("'s", "\u2019s");
    private static final Map<String, Integer> HOURS = Map.of("hour", 1, "day", 24, "week", 7 * 24);
    private static final double NAME = 1.2;
    private static final double NOUN = 1.0;
    private static final double NUMBER = 1.2;
    private static final double FEW = 0.4;
    private static final double ADJECTIVE = 0.6;
    private static final double LIGHT = 0.2;

    /** Prepositions one below the other and words in a row of what a verb takes as one with it: "up for sale". */
    private static final int DEEP = 3;
    private static final int LONGEST = 4;

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Figures figures;
    /** What dates something in the sentence. */
    private final List<Span> days;
    /** The verbs that were asked for, with the words that they are one with; "" for none. */
    private final Map<Integer, String> idioms = new HashMap<>();

    /** A term and how much it counts. */
    public record Weighted(Term term, double weight) {}

    public TermReader(ReadArticle article, ClauseTree tree) {
        this.article = article;
        this.tree = tree;
        figures = new Figures(tree);
        days = article.timesIn(tree).stream().filter(time -> time.type() != TimeExpression.Type.DURATION)
                .map(TimeExpression::span).toList();
    }

    public Figures figures() {
        return figures;
    }

    /** What the word adds to a statement, nothing for a word of no meaning. */
    public List<Weighted> of(int at) {
        String pos = tree.token(at).pos();
        String lemma = lemma(at);
        if (tree.punctuation(at) || pos.equals("POS") || dated(at)) {
            return List.of();
        }
        if (NOBODY.contains(lemma)) {
            return List.of(new Weighted(Term.word("nobody", "nobody", "NN"), NOUN));
        }
        if (pos.startsWith("PRP") && !pos.endsWith("$")) {
            return resolved(at).stream().map(term -> new Weighted(term, NOUN)).toList();
        }
        if (figures.holds(at)) {
            boolean first = figures.begins(at) && !Shares.counts(tree, at);
            return first ? List.of(new Weighted(Term.number(figure(at)), telling(at))) : List.of();
        }
        Optional<Weighted> share = Shares.of(tree, at).map(figure -> new Weighted(Term.number(figure), NUMBER));
        if (share.isPresent() && !tree.verb(at)) {
            return List.of(share.get());
        }
        boolean empty = StopWords.closed(lemma) || StopWords.closed(form(at)) || StopWords.time(lemma);
        Weighted word = new Weighted(term(at), weight(at));
        return empty ? List.of() : share.isPresent() ? List.of(word, share.get()) : List.of(word);
    }

    /** "Three weeks" are not three miners: a figure that counts time is told with its unit. */
    private String figure(int at) {
        int counted = tree.head(at);
        if (counted <= at) {
            return figures.key(at);
        }
        Integer hours = HOURS.get(lemma(counted));
        double amount = Numbers.value(figures.key(at));
        if (hours != null && !Double.isNaN(amount)) {
            return Math.round(amount * hours) + " hour";
        }
        return StopWords.time(lemma(counted)) ? figures.key(at) + " " + lemma(counted) : figures.key(at);
    }

    /** "one" and "two" stand in every text; a share or a sum of money seldom twice. */
    private double telling(int at) {
        if (figures.former(at)) {
            return LIGHT;
        }
        double amount = Numbers.value(figures.key(at));
        return amount <= 2 ? FEW * amount : NUMBER;
    }

    /** "Tuesday evening", "the winter of 2019": days and what belongs to them are told apart as days. */
    public boolean dated(int at) {
        int here = tree.token(at).span().start();
        for (Span day : days) {
            if (day.contains(here)) {
                return true;
            }
        }
        return false;
    }

    private double weight(int at) {
        String pos = tree.token(at).pos();
        if (pos.startsWith("NNP")) {
            return NAME;
        }
        if (StopWords.light(tree.lemma(at)) && (!tree.verb(at) || idiom(at, lemma(at)) == null)) {
            return LIGHT;
        }
        return pos.startsWith("JJ") || pos.startsWith("RB") ? ADJECTIVE : NOUN;
    }

    /** The word as a term, whatever it weighs. */
    public Term term(int at) {
        String pos = tree.token(at).pos();
        boolean capital = !tree.token(at).form().isEmpty() && Character.isUpperCase(tree.token(at).form().charAt(0));
        if (pos.startsWith("NNP") || capital && pos.startsWith("JJ") && at > 0) {
            return personal(at).or(() -> state(at, at + 1)).or(() -> state(at - 1, at))
                    .orElseGet(() -> proper(tree.token(at).form()));
        }
        String lemma = lemma(at);
        boolean plural = pos.equals("NNS") && Lexicon.noun(form(at));
        return tree.verb(at) ? verb(at, lemma)
                : Term.word(tree.isNoun(at) ? Lexicon.nounConcept(lemma) : Lexicon.concept(lemma),
                        plural ? form(at) : lemma, pos);
    }

    /** A part of somebody's name, whatever else the word may mean: "Scott Israel" is no state, "Anna Bell" no bell. */
    private Optional<Term> personal(int at) {
        String form = tree.token(at).form();
        return article.entity(tree.token(at).span()).filter(one -> one.type() == Entity.Type.PERSON)
                .filter(one -> List.of(one.name().split(" ")).contains(form)).map(one -> personal(form));
    }

    private static Term personal(String form) {
        return Term.name(NameKey.ofPerson(form));
    }

    /** A state of two words: "Ivory Coast". */
    private Optional<Term> state(int first, int second) {
        if (first < 0 || second >= tree.size() || !tree.token(first).pos().startsWith("NNP")) {
            return Optional.empty();
        }
        return Nations.shipped().code(tree.token(first).form() + " " + tree.token(second).form()).map(Term::name);
    }

    /** A verb with its particle, or with more words, where they have a meaning of their own together. */
    private Term verb(int at, String lemma) {
        String idiom = idiom(at, lemma);
        if (idiom != null) {
            return Term.word(idiom, idiom, "VB");
        }
        for (int child : tree.children(at)) {
            String phrase = lemma + "_" + lemma(child);
            boolean beside = tree.relation(child).equals("prt") || tree.relation(child).equals("advmod")
                    || tree.children(child).isEmpty() && ClauseTree.object(tree.relation(child));
            if (beside) {
                String concept = Lexicon.concept(lemma, lemma(child));
                if (!concept.equals(Lexicon.concept(lemma)) || Lexicon.phrase(phrase)) {
                    return Term.word(concept.equals(Lexicon.concept(lemma)) ? phrase : concept, phrase, "VB");
                }
            }
        }
        return Term.word(Lexicon.concept(lemma), lemma, "VB");
    }

    /** True for a verb that has a meaning of its own with what it takes: "gave way", "pulled the plug on the loan". */
    public boolean phrase(int at) {
        return tree.verb(at) && (tree.anyChild(at, child -> ClauseTree.object(tree.relation(child))
                && tree.children(child).isEmpty() && Lexicon.phrase(lemma(at) + "_" + lemma(child)))
                || idiom(at, lemma(at)) != null);
    }

    /** "Pulled the plug", "went to the wall", "threw in the towel": the words as the table has them, null where they are none. */
    private @Nullable String idiom(int at, String lemma) {
        if (!Lexicon.beginsIdiom(lemma)) {
            return null;
        }
        String known = idioms.computeIfAbsent(at, word -> findIdiom(word, lemma));
        return known.isEmpty() ? null : known;
    }

    private String findIdiom(int at, String lemma) {
        String with = lemma;
        for (int child : tree.children(at)) {
            if (child > at && tree.relation(child).equals("prt")) {
                with = lemma + "_" + lemma(child);
            } else if (child > at) {
                String words = words(child);
                for (String verb : List.of(lemma, with)) {
                    if (Lexicon.idiom(verb + words)) {
                        return verb + words;
                    }
                }
            }
        }
        return "";
    }

    /** Of a noun all before it, of a preposition all to its noun: "_the_plug", "_to_the_wall". */
    private String words(int child) {
        int last = child;
        for (int steps = 0; steps < DEEP
                && (tree.relation(last).equals("prep") || last == child && !tree.isNoun(last)); steps++) {
            int below = tree.child(last, "pobj") >= 0 ? tree.child(last, "pobj") : tree.child(last, "prep");
            if (below < last) {
                break;
            }
            last = below;
        }
        int first = child;
        for (int before : tree.children(child)) {
            first = Math.min(first, before);
        }
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last && last - first < LONGEST; at++) {
            words.append('_').append(lemma(at));
        }
        return words.toString();
    }

    /** The terms a pronoun stands for. */
    public List<Term> resolved(int at) {
        return entityAt(tree.token(at).span());
    }

    /** The people whom words of the main clause name or mean, by all the words of each name. */
    public Set<Set<Term>> people(List<Integer> words) {
        Set<Set<Term>> people = new HashSet<>();
        for (int at : words) {
            if (tree.pos(at).startsWith("NNP") || tree.pos(at).startsWith("PRP")) {
                article.entity(tree.token(at).span()).filter(one -> one.type() == Entity.Type.PERSON)
                        .ifPresent(one -> people.add(Set.copyOf(nameTerms(one))));
            }
        }
        return people;
    }

    /** The name of whoever the words stand for. */
    public List<Term> entityAt(Span words) {
        Optional<Entity> entity = article.entity(words);
        return entity.map(TermReader::nameTerms).orElse(List.of());
    }

    private static List<Term> nameTerms(Entity entity) {
        List<Term> terms = new ArrayList<>();
        for (String word : entity.name().split(" ")) {
            if (!StopWords.closed(word.toLowerCase(Locale.ROOT))) {
                terms.add(entity.type() == Entity.Type.PERSON ? personal(word) : proper(word));
            }
        }
        return terms;
    }

    /** A capitalised word by its class when it is a common word ("Navy"), else by its key as a name. */
    private static Term proper(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String concept = Lexicon.concept(lower);
        return concept.equals(lower) ? Term.name(NameKey.of(form)) : Term.word(concept, lower, "NN");
    }

    public String lemma(int at) {
        String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
        return SHORT.contains(lemma) && tree.child(at, "expl") >= 0 ? "be" : lemma;
    }

    private String form(int at) {
        return tree.token(at).form().toLowerCase(Locale.ROOT);
    }
}
