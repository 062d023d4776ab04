package org.attache.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.annotation.Tree;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/** Takes statements apart for comparison. */
public final class Propositions {

    private static final double DAY = 1.0;
    private static final double SHARED_SUBJECT = 1.0;
    private static final double ASIDE = 0.7;
    private static final double TELLING = 0.55;
    private static final Set<String> SELF = Set.of("i", "me");
    private static final Set<String> OURS = Set.of("we", "us");
    private static final Set<String> SIDE = Set.of("advcl", "relcl", "acl", "appos");

    private static final Set<String> DATED = Set.of("prep", "pobj", "npadvmod", "tmod", "dobj", "nmod");

    /** What an end hangs on as well: "stays shut until Sunday". */
    private static final Set<String> LIMITED = Set.of("prep", "pobj", "npadvmod", "tmod", "dobj", "nmod", "acomp",
            "oprd", "xcomp");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final Calendar calendar;
    private final TermReader reader;
    private final Deeds deeds;
    private final TreeMap<Term, Double> terms = new TreeMap<>();
    private final Set<Term> main = new TreeSet<>();
    private final Set<Term> asides = new TreeSet<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private Proposition.@Nullable Limit limit;

    private Propositions(ReadArticle article, Statement statement, Calendar calendar) {
        this.article = article;
        this.calendar = calendar;
        this.statement = statement;
        tree = article.trees().get(statement.sentence());
        reader = new TermReader(article, tree);
        deeds = new Deeds(tree, reader);
    }

    /** @param calendar by which the article is read */
    public static Proposition of(ReadArticle article, Statement statement, Calendar calendar) {
        return new Propositions(article, statement, calendar).read();
    }

    private Proposition read() {
        Set<Term> agents = new TreeSet<>();
        Set<Term> patients = new TreeSet<>();
        for (int at : statement.tokens()) {
            boolean aside = aside(at);
            reader.of(at).forEach(one -> {
                add(one.term(), one.weight() * (aside ? ASIDE : 1));
                (aside ? asides : main).add(one.term());
            });
        }
        asides.removeAll(main);
        roles(agents, patients);
        Set<Term> subjects = new TreeSet<>(agents);
        tree.subjects(statement.head()).forEach(at -> phrase(at, subjects));
        subjects.stream().filter(subject -> !terms.containsKey(subject))
                .forEach(subject -> add(subject, SHARED_SUBJECT));
        Counts counts = Counts.of(tree, reader, deeds, statement.head(), statement.tokens(), this::aside);
        Firmness firmness = new Firmness(article, statement, deeds.verb(statement.head()));
        dates(firmness.ahead());
        List<String> words = statement.tokens().stream().map(at -> tree.token(at).form()).toList();
        boolean bounded = firmness.bounded();
        Term deed = reader.term(deeds.deed(statement.head()));
        return new Proposition(terms, reader.term(deeds.carrier(statement.head())),
                deed, Converses.of(deed), agents, patients, objects(),
                reader.people(statement.tokens()), asides,
                whole(agents, patients), counts.numbers(), counts.measures(), earliest, latest, limit,
                !bounded && firmness.negated(), reversed(), deeds.averse(statement.head()), bounded,
                absent(), firmness.negated() ? Set.of() : missing(patients), firmness.denied(), firmness.modality(),
                firmness.done(),
                words, CommonWords.content(words));
    }

    /** "Failed the check", "refused to sign"; "the engine failed" is the word for what it did. */
    private boolean reversed() {
        int head = statement.head();
        boolean takes = tree.anyChild(head, at -> at > head
                && (ClauseTree.object(tree.relation(at)) || tree.relation(at).equals("xcomp")));
        return deeds.averse(head) && !deeds.stopped(head) || takes && Lexicon.reversed(reader.lemma(head));
    }

    /** "No ransom", "not a single gate", "not one cent" */
    private @Nullable Term absent() {
        for (int at : statement.tokens()) {
            int noun = Absence.of(tree, at);
            if (noun != Tree.NONE && !aside(noun)) {
                return reader.term(noun);
            }
        }
        return null;
    }

    /** @param patients what its predicate takes or befalls */
    private Set<Term> missing(Set<Term> patients) {
        Set<Term> missing = new TreeSet<>();
        for (int at : statement.tokens()) {
            int noun = Absence.lacking(tree, at);
            if (noun >= 0 && !aside(noun)) {
                missing.add(reader.term(noun));
            }
        }
        if (Lexicon.gone(reader.term(deeds.carrier(statement.head())).lemma())) {
            missing.addAll(patients);
        }
        return missing;
    }

    /** What the predicate takes, by its head words. */
    private Set<Term> objects() {
        Set<Term> objects = new TreeSet<>();
        objects(statement.head(), objects);
        if (deeds.verb(statement.head()) != statement.head()) {
            objects(deeds.verb(statement.head()), objects);
        }
        return objects;
    }

    private void objects(int verb, Set<Term> found) {
        for (int child : tree.children(verb)) {
            if (ClauseTree.object(tree.relation(child)) && child > verb && !reader.figures().holds(child)) {
                thing(child, found);
            }
        }
    }

    /** What is meant by an object: of "the sale of a stake" and "part of the stake" the stake. */
    private void thing(int at, Set<Term> found) {
        boolean deed = at == deeds.deed(statement.head());
        int of = below(at, "of").orElse(-1);
        if (!deed || of < 0) {
            word(at, found);
        }
        if (of >= 0 && (deed || Lexicon.part(reader.lemma(at)))) {
            word(of, found);
        }
    }

    /** True when it says by itself who does what: a subject that is known, and two words that mean something. */
    private boolean whole(Set<Term> agents, Set<Term> patients) {
        boolean found = tree.passive(deeds.verb(statement.head())) ? !patients.isEmpty() : !agents.isEmpty();
        boolean known = found || tree.subjects(statement.head()).stream()
                .anyMatch(at -> tree.isNoun(antecedent(at)) || tree.pos(at).equals("CD") || ours(at));
        long telling = terms.entrySet().stream().filter(one -> one.getKey().kind() != Term.Kind.DAY)
                .filter(one -> one.getValue() >= TELLING).count();
        return known && telling >= 2 && tree.verb(statement.head());
    }

    /** "We" in words that somebody is said to have said. */
    private boolean ours(int at) {
        return OURS.contains(reader.lemma(at)) && !statement.said().isEmpty();
    }

    private void add(Term term, double weight) {
        terms.merge(term, weight, Math::max);
    }

    /** True below a side clause: it says something more about what the statement is about. */
    private boolean aside(int at) {
        int here = at;
        for (int steps = 0; here >= 0 && here != statement.head() && steps < tree.size(); steps++) {
            if (SIDE.contains(tree.relation(here))) {
                return true;
            }
            here = tree.head(here);
        }
        return false;
    }

    /** @param ahead true when the statement tells of what is to come */
    private void dates(boolean ahead) {
        for (TimeExpression time : article.timesIn(tree)) {
            boolean inside = statement.spans().stream().anyMatch(span -> span.contains(time.span()));
            boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (inside && dated) {
                calendar.of(time, ahead).ifPresent(days -> date(days, time.span()));
                calendar.limit(time).ifPresent(days -> limit(days, time));
            }
        }
    }

    private void date(Calendar.Stretch days, Span words) {
        add(Term.day(days.key()), DAY);
        if (dates(words, DATED)) {
            earliest = days.first();
            latest = days.last();
        }
    }

    private void limit(Calendar.Stretch days, TimeExpression time) {
        add(Term.day(days.key()), DAY);
        if (limit == null && dates(time.span(), LIMITED)) {
            limit = new Proposition.Limit(time.earliest() == null, days.first(), days.last());
        }
    }

    /** True when the expression dates the deed itself, not something told in a side clause. */
    private boolean dates(Span time, Set<String> over) {
        for (int at : statement.tokens()) {
            if (time.contains(tree.token(at).span().start()) && !inside(time, tree.head(at))) {
                int here = tree.head(at);
                while (here >= 0 && here != statement.head() && over.contains(tree.relation(here))) {
                    here = tree.head(here);
                }
                return here == statement.head();
            }
        }
        return false;
    }

    private boolean inside(Span span, int at) {
        return at >= 0 && span.contains(tree.token(at).span().start());
    }

    private void roles(Set<Term> agents, Set<Term> patients) {
        int head = statement.head();
        int verb = deeds.verb(head);
        boolean passive = tree.passive(verb);
        tree.subjects(head).forEach(at -> phrase(at, passive ? patients : agents));
        roles(head, agents, patients);
        if (verb != head) {
            roles(verb, agents, patients);
        }
    }

    private void roles(int verb, Set<Term> agents, Set<Term> patients) {
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (ClauseTree.object(relation)) {
                phrase(child, patients);
            } else if (relation.equals("agent")) {
                tree.children(child).forEach(at -> phrase(at, agents));
            } else if (relation.equals("prep")) {
                tree.children(child).forEach(at -> phrase(at, patients));
            }
        }
    }

    /** "which sank": the ferry before it. */
    private int antecedent(int pronoun) {
        int verb = tree.head(pronoun);
        boolean relative = verb >= 0 && tree.relation(verb).equals("relcl") && tree.head(verb) >= 0;
        return relative && tree.token(pronoun).pos().startsWith("W") ? tree.head(verb) : pronoun;
    }

    private void phrase(int given, Set<Term> found) {
        int head = meant(antecedent(given));
        if (tree.token(head).pos().startsWith("PRP")) {
            found.addAll(SELF.contains(tree.lemma(head)) || SELF.contains(reader.lemma(head)) ? speaker()
                    : reader.resolved(head));
            return;
        }
        word(head, found);
        for (int child : tree.children(head)) {
            switch (tree.relation(child)) {
                case "conj", "compound", "nn", "amod", "poss" -> word(child, found);
                case "appos" -> called(child, found);
                default -> {
                }
            }
        }
    }

    /** "Three of the miners": the miners. */
    private int meant(int at) {
        boolean some = reader.figures().holds(at) || Lexicon.part(reader.lemma(at));
        return some ? below(at, "of").orElse(at) : at;
    }

    /** The noun that hangs on the word by the preposition. */
    private Optional<Integer> below(int at, String preposition) {
        return tree.children(at).stream().filter(child -> tree.lemma(child).equals(preposition))
                .map(child -> tree.child(child, "pobj")).filter(noun -> noun >= 0).findFirst();
    }

    /** "The minister, Ann Low, resigned": who it is that the words describe. */
    private void called(int at, Set<Term> found) {
        if (tree.pos(at).startsWith("NNP")) {
            word(at, found);
            tree.children(at).stream().filter(child -> tree.pos(child).startsWith("NNP"))
                    .forEach(child -> word(child, found));
        }
    }

    /** "I" in quoted words is whoever is quoted. */
    private List<Term> speaker() {
        List<Span> source = statement.said().isEmpty() ? List.of()
                : article.attribution(statement.said().getLast()).source();
        return source.isEmpty() ? List.of() : reader.entityAt(source.getFirst());
    }

    private void word(int at, Set<Term> found) {
        boolean empty = StopWords.closed(reader.lemma(at)) || StopWords.time(reader.lemma(at)) || reader.dated(at)
                || reader.figures().holds(at);
        if (!empty && !tree.punctuation(at)) {
            found.add(reader.term(at));
        }
    }
}
