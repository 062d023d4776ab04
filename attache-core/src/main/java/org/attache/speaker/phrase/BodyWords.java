package org.attache.speaker.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.reading.ClauseTree;
import org.attache.reading.StopWords;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.SourceWords;
import org.jspecify.annotations.Nullable;

/**
 * The institution that the words of a source state: "a senior energy ministry official" is of the energy ministry,
 * "two officials with knowledge of the plan" of none that is stated.
 */
public final class BodyWords {

    /** Before a place or a time: "a spokesman on Tuesday morning". */
    private static final Set<String> WHEN_AND_WHERE = Set.of("in", "on", "during", "after", "before", "since");

    private final NounPhrase phrase;
    private final ClauseTree tree;
    private final List<Integer> words = new ArrayList<>();

    public BodyWords(NounPhrase phrase) {
        this.phrase = phrase;
        tree = phrase.tree();
        for (int at : phrase.words()) {
            if (phrase.pos(at).startsWith("W") || tree.verb(at) || aside(at)) {
                break;
            }
            if (states(at)) {
                words.add(at);
            }
        }
        int master = Spokes.master(phrase);
        if (master >= 0) {
            tree.subtree(master).stream().filter(this::states).forEach(words::add);
        }
    }

    /** "Familiar with the talks", "with knowledge of the plan", "close to the deal": what somebody knows is not whom he serves. */
    private boolean aside(int at) {
        boolean knowing = phrase.lower(at).equals("with") || phrase.lower(at).equals("familiar")
                || phrase.lower(at).equals("close") || phrase.lower(at).equals("briefed");
        return knowing && at > phrase.head();
    }

    private boolean states(int at) {
        String lemma = phrase.lower(at);
        boolean noun = tree.noun(at) || phrase.pos(at).startsWith("JJ");
        boolean circumstance = tree.relation(at).equals("pobj")
                && WHEN_AND_WHERE.contains(tree.lemma(tree.head(at)));
        return noun && at != phrase.head() && !circumstance && !inName(at) && !phrase.pos(at).startsWith("PRP")
                && (!SourceWords.title(lemma) || served(at) || member(at)) && !SourceWords.rank(lemma)
                && (!SourceWords.vague(tree.token(at).form()) || portfolio(at))
                && !StopWords.closed(lemma) && !StopWords.time(lemma) && !SourceWords.spokesperson(lemma)
                && !SourceWords.in("GENERIC", lemma) && !SourceWords.in("PRESS", lemma)
                && !SourceWords.in("MOUTH", lemma)
                && (!SourceWords.person(lemma) || guard(at) || member(at) || served(at)) && !minister(at);
    }

    private boolean inName(int at) {
        return phrase.person().filter(name -> name.first() <= at && at <= name.last()).isPresent();
    }

    /** "The fishermen's association", "the office of the governor": whose body it is. */
    private boolean member(int at) {
        boolean owner = at < phrase.head() && tree.relation(at).equals("poss");
        boolean of = tree.relation(at).equals("pobj") && tree.head(tree.head(at)) == phrase.head()
                && phrase.lower(tree.head(at)).equals("of");
        return owner && phrase.headKind().equals("OFFICE") || of && phrase.noun().equals("office");
    }

    /** "The prime minister's spokeswoman", "a spokesman for the mayor": the office for which somebody speaks. */
    private boolean served(int at) {
        String lemma = phrase.lower(at);
        return (SourceWords.in("HOLDER", lemma) || lemma.equals("minister")) && phrase.serves(at)
                && SourceWords.spokesperson(phrase.noun());
    }

    /** "Prime" says nothing without the minister. */
    private boolean minister(int at) {
        return phrase.lower(at).equals("prime") && (at + 1 >= tree.size() || !served(at + 1));
    }

    private boolean guard(int at) {
        return at > 0 && SourceWords.office(phrase.lower(at - 1) + "_" + phrase.lower(at));
    }

    /** "foreign ministry" names a ministry, "foreign media" any. */
    private boolean portfolio(int at) {
        return at + 1 < tree.size() && Bodies.word(tree.lemma(at + 1)).equals("ministry");
    }

    /** Its words by class. */
    public Set<String> keys() {
        Set<String> keys = words.stream().map(this::key).collect(Collectors.toCollection(TreeSet::new));
        int head = phrase.head();
        boolean office = phrase.headKind().equals("OFFICE") && !SourceWords.spokesperson(phrase.noun());
        boolean role = phrase.proper().isEmpty() && SourceWords.person(phrase.noun());
        if (office || phrase.person().isEmpty() && phrase.pos(head).startsWith("NNP") && !role) {
            keys.add(Bodies.word(phrase.noun()));
        }
        return keys;
    }

    private String key(int at) {
        boolean capital = Character.isUpperCase(tree.token(at).form().charAt(0));
        if (capital && phrase.pos(at).startsWith("JJ")) {
            return Bodies.NATION + Bodies.word(tree.token(at).form());
        }
        return Bodies.word(capital ? tree.token(at).form() : tree.lemma(at));
    }

    /** Its words as they stand, null when none is stated. */
    @Nullable
    public String text() {
        return words.isEmpty() ? null
                : phrase.words().stream().filter(at -> words.contains(at) || government(at))
                        .map(at -> tree.token(at).form()).collect(Collectors.joining(" "));
    }

    /** "Russian government", which says no more than "Russian". */
    private boolean government(int at) {
        return phrase.lower(at).equals("government") && at != phrase.head() && words.contains(at - 1);
    }

    /** The keys of a name. */
    public static Set<String> of(String name) {
        Set<String> keys = new TreeSet<>();
        for (String word : name.split("[ \\-]")) {
            String lower = word.toLowerCase(java.util.Locale.ROOT);
            if (!word.isEmpty() && !StopWords.closed(lower)) {
                keys.add(Bodies.word(word));
            }
        }
        return keys;
    }
}
