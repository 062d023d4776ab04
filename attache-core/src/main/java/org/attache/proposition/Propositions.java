package org.attache.proposition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Set<String> HARM = Set.of("die", "wound", "arrest", "displaced");
    private static final Set<String> SELF = Set.of("i", "me");
    private static final Set<String> SIDE = Set.of("advcl", "relcl", "acl", "appos");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final TermReader reader;
    private final TreeMap<Term, Double> terms = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
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
            double share = aside(at) ? ASIDE : 1;
            reader.of(at).forEach(one -> add(one.term(), one.weight() * share));
        }
        roles(agents, patients);
        agents.stream().filter(agent -> !terms.containsKey(agent)).forEach(agent -> add(agent, SHARED_SUBJECT));
        Term predicate = predicate();
        statement.tokens().stream().filter(at -> tree.token(at).pos().equals("CD") && !Shares.counts(tree, at))
                .forEach(at -> number(at, predicate));
        dates();
        Firmness firmness = new Firmness(article, statement);
        boolean bounded = firmness.bounded();
        return new Proposition(terms, predicate, agents, patients, whole(agents, patients), numbers, earliest, latest,
                !bounded && firmness.negated(), bounded, firmness.denied(), firmness.modality(), firmness.done(),
                statement.tokens().stream().map(at -> tree.token(at).form()).toList());
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
        for (TimeExpression time : article.analysis().times()) {
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

    /** True when the expression dates the deed itself, not something told beside it. */
    private boolean dates(Span time) {
        for (int at : statement.tokens()) {
            if (time.contains(tree.token(at).span().start()) && !inside(time, tree.head(at))) {
                int head = tree.head(at);
                return head == statement.head() || head >= 0 && tree.head(head) == statement.head()
                        && tree.relation(head).equals("prep");
            }
        }
        return false;
    }

    private boolean inside(Span span, int at) {
        return at >= 0 && span.contains(tree.token(at).span().start());
    }

    /** What is counted: the harm done when persons are counted by it, else the noun. */
    private void number(int at, Term predicate) {
        String value = Shares.of(tree, at).orElse(Numbers.of(tree.token(at).form()));
        int head = tree.head(at);
        boolean noun = head >= 0 && tree.noun(head);
        if (HARM.contains(predicate.key()) && (noun || head == statement.head())) {
            numbers.put(predicate.key(), value);
        } else if (noun) {
            numbers.put(reader.term(head).key(), value);
        } else if (head >= 0 && tree.head(head) >= 0) {
            tree.children(tree.head(head)).stream().filter(child -> tree.relation(child).equals("dobj")).findFirst()
                    .ifPresent(object -> numbers.put(reader.term(object).key(), value));
        }
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
