package org.attache.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.model.Claim.Modality;
import org.attache.model.Entity;
import org.attache.model.SpeechAct;
import org.attache.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Takes statements apart for comparison. */
final class Propositions {

    private static final Set<String> ONLY = Set.of("just", "only", "merely", "simply");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none");
    private static final double NAME = 1.5;
    private static final double NOUN = 1.0;
    private static final double NUMBER = 1.2;
    private static final double ADJECTIVE = 0.6;
    private static final double LIGHT = 0.2;

    private final ReadArticle article;
    private final ClauseTree tree;
    private final Statement statement;
    private final TreeMap<String, Double> concepts = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Propositions(ReadArticle article, Statement statement) {
        this.article = article;
        this.statement = statement;
        tree = article.trees().get(statement.sentence());
    }

    static Proposition of(ReadArticle article, Statement statement) {
        return new Propositions(article, statement).read();
    }

    private Proposition read() {
        statement.tokens().forEach(this::take);
        Set<String> agents = new TreeSet<>();
        Set<String> patients = new TreeSet<>();
        roles(agents, patients);
        inherit(agents);
        @Nullable
        LocalDate earliest = null;
        @Nullable
        LocalDate latest = null;
        for (TimeExpression time : article.analysis().times()) {
            boolean inside = statement.spans().stream().anyMatch(span -> span.contains(time.span()));
            if (inside && time.type() == TimeExpression.Type.DATE && time.earliest() != null && time.latest() != null) {
                earliest = time.earliest();
                latest = time.latest();
            }
        }
        return new Proposition(concepts, predicate(), agents, patients, names, numbers, earliest, latest, negated(),
                modality(), done(), statement.tokens().stream().map(at -> tree.token(at).form()).toList());
    }

    /** The subject that a conjunct or participle shares with the verb before it counts as its own. */
    private void inherit(Set<String> agents) {
        agents.stream().filter(agent -> !concepts.containsKey(agent)).forEach(agent -> concepts.put(agent, NOUN));
    }

    private void take(int at) {
        String pos = tree.token(at).pos();
        String lemma = lemma(at);
        if (tree.punctuation(at)) {
            return;
        }
        if (NOBODY.contains(lemma)) {
            add("nobody", NOUN);
        }
        if (pos.startsWith("PRP") && !pos.endsWith("$")) {
            resolved(at).forEach(name -> add(name, NOUN));
        } else if (pos.equals("POS")) {
            return;
        } else if (pos.equals("CD")) {
            number(at);
        } else if (pos.startsWith("NNP") && !Lexicon.time(lemma)) {
            named(at);
        } else if (!Lexicon.closed(lemma) && !Lexicon.time(lemma)) {
            add(concept(at), weight(at));
        }
    }

    private double weight(int at) {
        String pos = tree.token(at).pos();
        if (Lexicon.light(tree.lemma(at))) {
            return LIGHT;
        }
        return pos.startsWith("JJ") || pos.startsWith("RB") ? ADJECTIVE : NOUN;
    }

    private String lemma(int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }

    private String concept(int at) {
        String lemma = lemma(at);
        if (!tree.token(at).form().isEmpty() && Character.isUpperCase(tree.token(at).form().charAt(0))
                && tree.token(at).pos().startsWith("JJ")) {
            return name(tree.token(at).form());
        }
        if (tree.verb(at)) {
            for (int child : tree.children(at)) {
                if (tree.relation(child).equals("prt") || tree.relation(child).equals("advmod")) {
                    String phrase = Lexicon.concept(lemma, lemma(child));
                    if (!phrase.equals(Lexicon.concept(lemma))) {
                        return phrase;
                    }
                }
            }
        }
        return Lexicon.concept(lemma);
    }

    private void named(int at) {
        String form = tree.token(at).form().toLowerCase(Locale.ROOT);
        String name = name(form);
        if (!Lexicon.closed(form)) {
            names.add(name);
            add(name, NAME);
        }
    }

    /** A capitalised word by its class when it is a common word ("Navy"), else by its key as a name. */
    private static String name(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String concept = Lexicon.concept(lower);
        return concept.equals(lower) ? Lexicon.nameKey(form) : concept;
    }

    private List<String> resolved(int at) {
        Optional<Entity> entity = article.entity(tree.token(at).span());
        return entity.map(one -> nameWords(one.name())).orElse(List.of());
    }

    private static List<String> nameWords(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (!Lexicon.closed(word)) {
                words.add(name(word));
            }
        }
        return words;
    }

    private void number(int at) {
        String value = Numbers.of(tree.token(at).form());
        int head = tree.head(at);
        if (head >= 0 && tree.noun(head)) {
            numbers.put(Lexicon.concept(lemma(head)), value);
        }
        add("#" + value, NUMBER);
    }

    private void add(String concept, double weight) {
        concepts.merge(concept, weight, Math::max);
    }

    private void roles(Set<String> agents, Set<String> patients) {
        int head = statement.head();
        List<Integer> subjects = tree.subjects(head);
        boolean passive = tree.passive(head);
        subjects.forEach(at -> phrase(at, passive ? patients : agents));
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

    private void phrase(int head, Set<String> concepts) {
        if (tree.token(head).pos().startsWith("PRP")) {
            concepts.addAll(resolved(head));
            return;
        }
        concept(head, concepts);
        for (int child : tree.children(head)) {
            String relation = tree.relation(child);
            if (relation.equals("conj") || relation.equals("compound") || relation.equals("nn")
                    || relation.equals("amod") || relation.equals("poss")) {
                concept(child, concepts);
            }
        }
    }

    private void concept(int at, Set<String> concepts) {
        if (tree.token(at).pos().startsWith("NNP")) {
            String name = name(tree.token(at).form());
            names.add(name);
            concepts.add(name);
        } else if (!Lexicon.closed(lemma(at))) {
            concepts.add(concept(at));
        }
    }

    /** "The exchange took place": the noun says what happened. */
    private boolean occurs(int head) {
        return lemma(head).equals("occur") || lemma(head).equals("happen") || lemma(head).equals("take")
                && tree.children(head).stream().anyMatch(at -> lemma(at).equals("place"));
    }

    private String predicate() {
        int head = statement.head();
        if (occurs(head) && !tree.subjects(head).isEmpty()) {
            return concept(tree.subjects(head).getFirst());
        }
        if (Lexicon.light(lemma(head)) || lemma(head).equals("express")) {
            for (int child : tree.children(head)) {
                if (ClauseTree.object(tree.relation(child)) || tree.relation(child).equals("xcomp")) {
                    return concept(child);
                }
            }
        }
        return concept(head);
    }

    private boolean negated() {
        boolean negative = false;
        for (int at : statement.tokens()) {
            boolean near = tree.head(at) == statement.head() || tree.head(at) >= 0
                    && (ClauseTree.subject(tree.relation(tree.head(at)))
                            || ClauseTree.object(tree.relation(tree.head(at))))
                    && tree.head(tree.head(at)) == statement.head();
            boolean only = at + 1 < tree.size() && ONLY.contains(lemma(at + 1));
            near &= !only;
            negative ^= near && Lexicon.negative(lemma(at)) || tree.head(at) == statement.head()
                    && tree.relation(at).equals("neg") && !Lexicon.negative(lemma(at));
        }
        return negative ^ denied();
    }

    private boolean denied() {
        boolean inner = !statement.said().isEmpty()
                && article.attribution(statement.said().getLast()).act() == SpeechAct.DENY;
        return inner;
    }

    private Modality modality() {
        Set<String> words = new HashSet<>();
        boolean conditional = false;
        for (int at : statement.tokens()) {
            boolean near = at == statement.head() || tree.head(at) == statement.head();
            if (near) {
                words.add(lemma(at));
            }
            conditional |= near && Lexicon.conditional(lemma(at));
        }
        if (words.stream().anyMatch(Lexicon::hedge)) {
            return Modality.HEDGED;
        }
        if (words.stream().anyMatch(Lexicon::plan) || infinitive()) {
            return Modality.PLANNED;
        }
        return conditional ? Modality.CONDITIONAL : Modality.ASSERTED;
    }

    /** "Ghana to halve purchases" */
    private boolean infinitive() {
        return tree.children(statement.head()).stream().anyMatch(at -> lemma(at).equals("to")
                && tree.relation(at).startsWith("aux") && tree.relation(statement.head()).equals("root"));
    }

    private boolean done() {
        int head = statement.head();
        String pos = tree.token(head).pos();
        boolean past = tree.children(head).stream().anyMatch(at -> tree.relation(at).startsWith("aux")
                && (tree.token(at).pos().equals("VBD") || lemma(at).equals("have")));
        return pos.equals("VBD") || past;
    }
}
