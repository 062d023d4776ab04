package org.attache.proposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Span;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Term;
import org.attache.proposition.word.TermReader;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.reading.StopWords;

/**
 * Who acts and what is acted upon in a statement, as terms. Pronouns stand for those they mean, "three of the miners" for the miners, and
 * "which sank" for the ferry before it.
 */
final class Parties {

    private static final Set<String> SELF = Set.of("i", "me");
    private static final Set<String> OURS = Set.of("we", "us");

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final TermReader reader;
    private final Deeds deeds;
    private final Set<Term> agents = new TreeSet<>();
    private final Set<Term> patients = new TreeSet<>();

    Parties(ReadArticle article, Statement statement, TermReader reader, Deeds deeds) {
        this.article = article;
        this.statement = statement;
        this.reader = reader;
        this.deeds = deeds;
        tree = article.trees().get(statement.sentence());
        int head = statement.head();
        int verb = deeds.verb(head);
        boolean passive = tree.passive(verb);
        tree.subjects(head).forEach(at -> phrase(at, passive ? patients : agents));
        roles(head);
        int asked = tree.child(head, "xcomp");
        if (asked > head && tree.verb(asked)) {
            doers(head).forEach(at -> phrase(at, agents));
        }
        if (verb != head) {
            roles(verb);
        }
    }

    /** Whoever is to do what a verb takes: "<i>Roth</i> was asked to arrange it", "the storm forced <i>the pilot</i> to land". */
    private List<Integer> doers(int head) {
        int object = tree.child(head, "dobj");
        return tree.passive(head) ? tree.subjects(head) : object > head ? List.of(object) : List.of();
    }

    Set<Term> agents() {
        return agents;
    }

    /** What its predicate takes or befalls. */
    Set<Term> patients() {
        return patients;
    }

    /** Those who act, and the subject whatever it does. */
    Set<Term> subjects() {
        Set<Term> subjects = new TreeSet<>(agents);
        tree.subjects(statement.head()).forEach(at -> phrase(at, subjects));
        return subjects;
    }

    /** True when the subject tells by itself who or what it is. */
    boolean known() {
        boolean found = tree.passive(deeds.verb(statement.head())) ? !patients.isEmpty() : !agents.isEmpty();
        return found || tree.subjects(statement.head()).stream()
                .anyMatch(at -> tree.isNoun(antecedent(at)) || tree.pos(at).equals("CD") || ours(at));
    }

    /** What the predicate takes, by its head words. */
    Set<Term> objects() {
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

    /** "We" in words that somebody is said to have said. */
    private boolean ours(int at) {
        return OURS.contains(reader.lemma(at)) && !statement.said().isEmpty();
    }

    private void roles(int verb) {
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
