package org.attache.proposition;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.annotation.Tree;
import org.attache.proposition.word.Absence;
import org.attache.proposition.word.CommonWords;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Term;
import org.attache.proposition.word.TermReader;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.jspecify.annotations.Nullable;

/** Takes statements apart for comparison. */
public final class Propositions {

    private static final double DAY = 1.0;
    private static final double SHARED_SUBJECT = 1.0;
    private static final double ASIDE = 0.7;
    private static final double TELLING = 0.55;
    private static final Set<String> SIDE = Set.of("advcl", "relcl", "acl", "appos");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final Calendar calendar;
    private final TermReader reader;
    private final Deeds deeds;
    private final TreeMap<Term, Double> terms = new TreeMap<>();
    private final Set<Term> main = new TreeSet<>();
    private final Set<Term> asides = new TreeSet<>();

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
        for (int at : statement.tokens()) {
            boolean aside = aside(at);
            reader.of(at).forEach(one -> {
                add(one.term(), one.weight() * (aside ? ASIDE : 1));
                (aside ? asides : main).add(one.term());
            });
        }
        asides.removeAll(main);
        Parties parties = new Parties(article, statement, reader, deeds);
        parties.subjects().stream().filter(subject -> !terms.containsKey(subject))
                .forEach(subject -> add(subject, SHARED_SUBJECT));
        Counts counts = Counts.of(tree, reader, deeds, statement.head(), statement.tokens(), this::aside);
        Firmness firmness = new Firmness(article, statement, deeds.verb(statement.head()));
        Dating dating = Dating.of(article, statement, calendar, firmness.ahead());
        dating.days().forEach(day -> add(day, DAY));
        List<String> words = statement.tokens().stream().map(at -> tree.token(at).form()).toList();
        boolean bounded = firmness.bounded();
        Term deed = reader.term(deeds.deed(statement.head()));
        return new Proposition(terms, reader.term(deeds.carrier(statement.head())),
                deed, Converses.of(deed), parties.agents(), parties.patients(), parties.objects(),
                reader.people(statement.tokens()), asides,
                parties.known() && whole(), counts.numbers(), counts.measures(), dating.earliest(), dating.latest(),
                dating.limit(),
                !bounded && firmness.negated(), reversed(), deeds.averse(statement.head()), bounded,
                absent(), firmness.negates() ? Set.of() : missing(parties.patients()), firmness.disputed(),
                firmness.modality(), firmness.demanded(),
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

    /** True for a verb with two words that mean something. */
    private boolean whole() {
        long telling = terms.entrySet().stream().filter(one -> one.getKey().kind() != Term.Kind.DAY)
                .filter(one -> one.getValue() >= TELLING).count();
        return telling >= 2 && tree.verb(statement.head());
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
}
