package org.attache.proposition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    static final Set<String> HARM = Set.of("die", "wound", "arrest", "displaced", "lose");
    private static final Set<String> SELF = Set.of("i", "me");
    private static final Set<String> SIDE = Set.of("advcl", "relcl", "acl", "appos");

    private static final Set<String> DATED = Set.of("prep", "pobj", "npadvmod", "tmod", "dobj", "nmod");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final TermReader reader;
    private final TreeMap<Term, Double> terms = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<Term> main = new TreeSet<>();
    private final Set<Term> asides = new TreeSet<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    private Propositions(ReadArticle article, Statement statement) {
        this.article = article;
        this.statement = statement;
        tree = article.trees().get(statement.sentence());
        reader = new TermReader(article, tree);
    }

    public static Proposition of(ReadArticle article, Statement statement) {
        return new Propositions(article, statement).read();
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
        agents.stream().filter(agent -> !terms.containsKey(agent)).forEach(agent -> add(agent, SHARED_SUBJECT));
        Term predicate = predicate();
        statement.tokens().forEach(at -> number(at, predicate));
        dates();
        Firmness firmness = new Firmness(article, statement);
        List<String> words = statement.tokens().stream().map(at -> tree.token(at).form()).toList();
        boolean bounded = firmness.bounded();
        return new Proposition(terms, predicate, agents, patients, objects(), asides,
                whole(agents, patients), numbers, earliest, latest,
                !bounded && firmness.negated(), Lexicon.reversed(reader.lemma(statement.head())), bounded,
                firmness.denied(), firmness.modality(), firmness.done(),
                words, CommonWords.content(words));
    }

    /** What the predicate takes, by its head words. */
    private Set<Term> objects() {
        Set<Term> objects = new TreeSet<>();
        for (int child : tree.children(statement.head())) {
            if (ClauseTree.object(tree.relation(child)) && child > statement.head() && !reader.figures().holds(child)) {
                word(child, objects);
            }
        }
        return objects;
    }

    /** True when it says by itself who does what: a subject that is known, and two words that mean something. */
    private boolean whole(Set<Term> agents, Set<Term> patients) {
        boolean found = tree.passive(statement.head()) ? !patients.isEmpty() : !agents.isEmpty();
        boolean known = found || tree.subjects(statement.head()).stream()
                .anyMatch(at -> tree.isNoun(antecedent(at)) || tree.token(at).pos().equals("CD"));
        long telling = terms.entrySet().stream().filter(one -> one.getKey().kind() != Term.Kind.DAY)
                .filter(one -> one.getValue() >= TELLING).count();
        return known && telling >= 2 && tree.verb(statement.head());
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

    private void dates() {
        for (TimeExpression time : article.timesIn(tree)) {
            boolean inside = statement.spans().stream().anyMatch(span -> span.contains(time.span()));
            if (inside && time.type() == TimeExpression.Type.DATE && time.earliest() != null && time.latest() != null) {
                add(Term.day(time.value()), DAY);
                if (dates(time.span())) {
                    earliest = time.earliest();
                    latest = time.latest();
                }
            }
        }
    }

    /** True when the expression dates the deed itself, not something told in a side clause. */
    private boolean dates(Span time) {
        for (int at : statement.tokens()) {
            if (time.contains(tree.token(at).span().start()) && !inside(time, tree.head(at))) {
                int here = tree.head(at);
                while (here >= 0 && here != statement.head() && DATED.contains(tree.relation(here))) {
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

    /** What the figure says how many or how much of: the harm done to those counted, a measure, else the noun it counts. */
    private void number(int at, Term predicate) {
        Figures figures = reader.figures();
        if (!figures.begins(at) || figures.former(at) || reader.dated(at) || Shares.counts(tree, at)) {
            return;
        }
        String value = figures.key(at);
        int head = counted(at);
        Optional<String> harm = harm(head, predicate);
        if (figures.measured(at)) {
            numbers.putIfAbsent(value.replaceAll("[0-9.-]", ""), value);
        } else if (harm.isPresent()) {
            numbers.put(harm.get(), value);
        } else if (head >= 0 && tree.isNoun(head)) {
            numbers.put(reader.term(head).key(), value);
        } else if (head >= 0 && tree.head(head) >= 0) {
            tree.children(tree.head(head)).stream().filter(child -> tree.relation(child).equals("dobj")).findFirst()
                    .ifPresent(object -> numbers.put(reader.term(object).key(), value));
        }
    }

    /** The word that the figure hangs on, outside the figure. */
    private int counted(int at) {
        int head = tree.head(at);
        while (head >= 0 && reader.figures().holds(head) && reader.figures().holds(at)
                && reader.figures().key(head).equals(reader.figures().key(at))) {
            head = tree.head(head);
        }
        return head;
    }

    /** "12 were killed", "the toll rose to 12", "puts the number of dead at 12" */
    private Optional<String> harm(int counted, Term predicate) {
        boolean subject = counted >= 0 && (tree.isNoun(counted) || counted == statement.head());
        if (HARM.contains(predicate.key()) && subject) {
            return Optional.of(predicate.key());
        }
        boolean reached = counted >= 0 && (tree.lemma(counted).equals("to") || tree.lemma(counted).equals("at"))
                && tree.head(counted) == statement.head();
        if (!reached) {
            return Optional.empty();
        }
        return statement.tokens().stream().filter(word -> !aside(word) && !tree.verb(word))
                .map(word -> reader.term(word).key()).filter(HARM::contains).findFirst();
    }

    private void roles(Set<Term> agents, Set<Term> patients) {
        int head = statement.head();
        boolean passive = tree.passive(head);
        tree.subjects(head).forEach(at -> phrase(at, passive ? patients : agents));
        for (int child : tree.children(head)) {
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
        int head = antecedent(given);
        if (tree.token(head).pos().startsWith("PRP")) {
            found.addAll(SELF.contains(tree.lemma(head)) || SELF.contains(reader.lemma(head)) ? speaker()
                    : reader.resolved(head));
            return;
        }
        word(head, found);
        for (int child : tree.children(head)) {
            switch (tree.relation(child)) {
                case "conj", "compound", "nn", "amod", "poss" -> word(child, found);
                default -> {
                }
            }
        }
    }

    /** "I" in quoted words is whoever is quoted. */
    private List<Term> speaker() {
        List<Span> source = statement.said().isEmpty() ? List.of()
                : article.attribution(statement.said().getLast()).source();
        return source.isEmpty() ? List.of() : reader.entityAt(source.getFirst());
    }

    private void word(int at, Set<Term> found) {
        if (!StopWords.closed(reader.lemma(at)) && !StopWords.time(reader.lemma(at)) && !tree.punctuation(at)) {
            found.add(reader.term(at));
        }
    }

    /** "The exchange took place": the noun says what happened. */
    private boolean occurs(int head) {
        String lemma = reader.lemma(head);
        return lemma.equals("occur") || lemma.equals("happen") || lemma.equals("take")
                && tree.children(head).stream().anyMatch(at -> reader.lemma(at).equals("place"));
    }

    private Term predicate() {
        int head = statement.head();
        if (occurs(head) && !tree.subjects(head).isEmpty()) {
            return reader.term(tree.subjects(head).getFirst());
        }
        if (StopWords.light(reader.lemma(head)) || reader.lemma(head).equals("express")) {
            for (String relation : List.of("xcomp", "dobj", "attr", "acomp", "oprd")) {
                for (int child : tree.children(head)) {
                    if (tree.relation(child).equals(relation) && !StopWords.closed(reader.lemma(child))) {
                        return reader.term(child);
                    }
                }
            }
        }
        return reader.term(head);
    }
}
