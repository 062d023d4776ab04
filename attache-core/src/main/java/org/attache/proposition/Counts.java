package org.attache.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.attache.annotation.Tree;
import org.attache.proposition.word.Absence;
import org.attache.proposition.word.Figures;
import org.attache.proposition.word.Shares;
import org.attache.proposition.word.TermReader;
import org.attache.reading.ClauseTree;

/**
 * What a statement counts: the harm done to people under one name however it is put ("nine died", "nine bodies were found", "the
 * toll rose to nine", "left nine dead"), the unit of a measure, else the noun that is counted. And what is measured: of "a magnitude of
 * 6.4" the magnitude, of "turnout was 57 per cent" the turnout.
 */
final class Counts {

    /** Harm that is counted. */
    static final Set<String> HARM = Set.of("die", "wound", "arrest", "displaced", "lose", "strand");

    /** The figure of those who came to no harm. */
    static final String NOBODY = "0";
    private static final Set<String> HURT = Set.of("casualty", "victim", "injury");
    private static final Set<String> BODIES = Set.of("body", "corpse");
    private static final Set<String> ENDING = Set.of("lose", "claim", "take", "cost");

    private static final int AGE = 4;
    private static final int DEPTH = 4;

    private final ClauseTree tree;
    private final TermReader reader;
    private final Deeds deeds;
    private final int head;
    private final List<Integer> words;
    private final IntPredicate aside;
    private final Map<String, SortedSet<String>> counts = new HashMap<>();
    private final Set<String> measures = new TreeSet<>();

    private Counts(ClauseTree tree, TermReader reader, Deeds deeds, int head, List<Integer> words,
            IntPredicate aside) {
        this.tree = tree;
        this.reader = reader;
        this.deeds = deeds;
        this.head = head;
        this.words = words;
        this.aside = aside;
    }

    /**
     * @param head token that carries the statement
     * @param words tokens of the statement
     * @param aside true for a token that only a side clause holds
     */
    static Counts of(ClauseTree tree, TermReader reader, Deeds deeds, int head, List<Integer> words,
            IntPredicate aside) {
        Counts counts = new Counts(tree, reader, deeds, head, words, aside);
        words.forEach(counts::read);
        return counts;
    }

    /** What is counted or measured, with its figures. */
    Map<String, SortedSet<String>> numbers() {
        return counts;
    }

    /** What of it is measured: a property, of which there is one value. */
    Set<String> measures() {
        return measures;
    }

    private void read(int at) {
        if (nobody(at)) {
            harm(at, counted(at)).ifPresent(harm -> first(harm, NOBODY));
        }
        int absent = tree.lemma(at).equalsIgnoreCase("no") ? Absence.of(tree, at) : Tree.NONE;
        if (absent != Tree.NONE && HURT.contains(reader.lemma(absent))) {
            first("wound", NOBODY);
        }
        Figures figures = reader.figures();
        if (!figures.begins(at) || figures.former(at) || reader.dated(at) || Shares.counts(tree, at)
                || age(at) || all(at) || none(at)) {
            return;
        }
        String value = figures.key(at);
        int counted = counted(at);
        Optional<String> harm = harm(at, counted);
        int property = harm.isPresent() ? Tree.NONE : property(at, counted);
        if (property != Tree.NONE) {
            String measure = reader.term(property).key();
            measures.add(measure);
            add(measure, value);
        }
        if (figures.measured(at)) {
            first(value.replaceAll("[0-9.-]", ""), value);
        } else if (harm.isPresent()) {
            first(harm.get(), value);
        } else if (counted >= 0 && tree.isNoun(counted) && counted != property) {
            add(reader.term(counted).key(), value);
        } else if (counted >= 0 && tree.head(counted) >= 0) {
            int object = tree.child(tree.head(counted), "dobj");
            if (object >= 0) {
                add(reader.term(object).key(), value);
            }
        }
    }

    /** "Not one": nothing is counted. */
    private boolean none(int at) {
        return at > 0 && reader.lemma(at - 1).equals("not") && reader.lemma(at).equals("one");
    }

    private boolean nobody(int at) {
        String word = reader.lemma(at);
        return word.equals("nobody") || word.equals("none")
                || word.equals("one") && at > 0 && reader.lemma(at - 1).equals("no");
    }

    /** "A magnitude <i>of 6.4</i>", "magnitude <i>6.4</i>", "turnout <i>was 57 per cent</i>", "the price <i>rose to $40</i>" */
    private int property(int at, int counted) {
        int noun = Tree.NONE;
        if (counted >= 0 && counted < at && tree.isNoun(counted)) {
            noun = counted;
        } else if (counted >= 0 && tree.lemma(counted).equals("of")) {
            noun = tree.head(counted);
        } else if (counted == head && tree.lemma(head).equals("be") || reaches(counted)) {
            noun = tree.subjects(head).stream().findFirst().orElse(Tree.NONE);
        }
        return noun >= 0 && tree.pos(noun).equals("NN") ? noun : Tree.NONE;
    }

    private void first(String thing, String value) {
        counts.putIfAbsent(thing, new TreeSet<>(Set.of(value)));
    }

    /** "Nine wagons, three of them on fire": nine and three. */
    private void add(String thing, String value) {
        counts.computeIfAbsent(thing, key -> new TreeSet<>()).add(value);
    }

    /** "14 of <i>19</i> chapters": of how many. */
    private boolean all(int at) {
        int of = at - 1;
        while (of > 0 && tree.pos(of).equals("DT")) {
            of--;
        }
        return of > 0 && tree.lemma(of).equals("of") && reader.figures().holds(of - 1) || fronted(tree.head(at));
    }

    /** "<i>Of the fifteen jets</i> nine were sold" */
    private boolean fronted(int noun) {
        int of = noun < 0 ? Tree.NONE : tree.head(noun);
        return of >= 0 && tree.lemma(of).equalsIgnoreCase("of") && tree.head(of) > noun
                && reader.figures().holds(tree.head(of));
    }

    /** "The 22-year-old", "a child, 4 years old", "Ann Low, 22, " */
    private boolean age(int at) {
        boolean between = at > 1 && at + 1 < tree.size() && tree.token(at - 1).form().equals(",")
                && tree.token(at + 1).form().equals(",") && tree.pos(at - 2).startsWith("NNP");
        if (between) {
            return true;
        }
        boolean year = false;
        for (int next = at + 1; next <= Math.min(tree.size() - 1, at + AGE); next++) {
            year |= tree.lemma(next).equals("year");
            if (year && tree.lemma(next).equals("old") || tree.lemma(next).endsWith("year-old")) {
                return true;
            }
        }
        return false;
    }

    /** The word that the figure hangs on, outside the figure. */
    private int counted(int at) {
        int above = tree.head(at);
        while (above >= 0 && reader.figures().holds(above)
                && reader.figures().key(above).equals(reader.figures().key(at))) {
            above = tree.head(above);
        }
        int some = reader.figures().holds(at) && above >= 0 && !tree.isNoun(above) ? some(at) : Tree.NONE;
        return some == Tree.NONE ? above : some;
    }

    /** "Three of <i>the miners</i>"; but "one of the oldest mines" counts nothing. */
    private int some(int at) {
        int of = tree.child(at, "prep");
        int noun = of < 0 || !tree.lemma(of).equalsIgnoreCase("of") || reader.figures().key(at).equals("1") ? Tree.NONE
                : tree.child(of, "pobj");
        return noun != Tree.NONE && tree.isNoun(noun) ? noun : Tree.NONE;
    }

    private Optional<String> harm(int at, int counted) {
        Optional<String> beside = beside(at, counted);
        if (beside.isPresent()) {
            return beside;
        }
        if (counted >= 0 && (tree.isNoun(counted) || counted == head)) {
            return suffered(counted);
        }
        return reached(counted);
    }

    /** "left 64 dead", "nine people dead" */
    private Optional<String> beside(int at, int counted) {
        int next = counted > at && tree.isNoun(counted) ? counted + 1 : at + 1;
        while (next < tree.size() && reader.figures().holds(next)) {
            next++;
        }
        return next < tree.size() && tree.pos(next).startsWith("JJ") ? Optional.of(harm(next)).filter(HARM::contains)
                : Optional.empty();
    }

    /** "12 were killed", "12 are confirmed dead", "twelve bodies", "four lives were lost" */
    private Optional<String> suffered(int counted) {
        String noun = reader.lemma(counted);
        String verb = reader.lemma(head);
        if (BODIES.contains(noun) || noun.equals("life") && ENDING.contains(verb)) {
            return Optional.of("die");
        }
        int done = counted == head ? head : done(counted);
        Stream<Integer> deed = done == head ? Stream.of(deeds.carrier(head), deeds.deed(head)) : Stream.of(done);
        return deed.filter(word -> word >= 0).map(this::harm).filter(HARM::contains).findFirst();
    }

    /** What those who are counted do or suffer: of "a total of nine people died" the verb. */
    private int done(int counted) {
        int at = counted;
        for (int steps = 0; at >= 0 && steps < DEPTH && !HARM.contains(reader.term(at).key()); steps++) {
            String relation = tree.relation(at);
            int above = tree.head(at);
            if (ClauseTree.subject(relation) || ClauseTree.object(relation) && above >= 0 && tree.verb(above)) {
                return above;
            }
            boolean of = above >= 0 && relation.equals("pobj") && tree.lemma(above).equals("of");
            at = of ? tree.head(above) : relation.equals("conj") || relation.equals("appos") ? above : Tree.NONE;
        }
        return at;
    }

    private String harm(int word) {
        return switch (reader.lemma(word)) {
            case "miss" -> "lose";
            case "lose" -> lost(tree.child(word, "dobj"));
            default -> reader.term(word).key();
        };
    }

    /** "31 were lost", "17 lost their lives", but no harm in "three lost their seats" */
    private String lost(int object) {
        if (object < 0) {
            return "lose";
        }
        return reader.lemma(object).equals("life") ? "die" : "";
    }

    /** "the toll rose to 12", "puts the number of dead at 12" */
    private Optional<String> reached(int counted) {
        return !reaches(counted) ? Optional.empty()
                : words.stream().filter(word -> !aside.test(word) && !tree.verb(word))
                        .map(word -> reader.term(word).key()).filter(HARM::contains).findFirst();
    }

    private boolean reaches(int preposition) {
        return preposition >= 0 && (tree.lemma(preposition).equals("to") || tree.lemma(preposition).equals("at"))
                && tree.head(preposition) == head;
    }
}
