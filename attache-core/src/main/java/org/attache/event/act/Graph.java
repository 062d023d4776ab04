package org.attache.event.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Tree;

/**
 * The dependency tree of a sentence as the frames ask for it: who is the logical subject and object of a word, what
 * stands after its prepositions. Undoes passives, control ("agreed to go"), participles, relative clauses and
 * coordination.
 */
public final class Graph extends Tree {

    private static final int UNKNOWN = -2;
    private static final int DEPTH = 12;
    private static final Set<String> CONTENT = Set.of("of", "from", "to", "on", "in", "for", "about", "into", "against",
            "at",
            "with", "over");
    private static final Set<String> REPORTING = Set.of("say", "announce", "report", "tell", "add", "state", "confirm",
            "claim", "write");
    private static final Set<String> EXAMPLE = Set.of("particularly", "including", "especially", "notably", "namely");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
    private static final Set<String> OBJECT_CONTROL = Set.of("urge", "ask", "tell", "order", "force", "press",
            "pressure",
            "persuade", "convince", "allow", "permit", "enable", "help", "send", "encourage", "invite", "compel", "beg",
            "instruct", "direct", "warn", "require", "accuse", "blame", "suspect", "sue", "convict", "arrest", "charge",
            "prevent", "stop", "bar", "ban", "prohibit", "criticise", "criticize", "condemn", "praise", "thank",
            "expect",
            "deploy", "authorize", "authorise", "want", "request", "advise", "call", "appeal", "forbid", "coerce",
            "get",
            "dispatch");

    private final int[] subjects;
    private final int[] objects;

    public Graph(Sentence sentence) {
        super(sentence);
        subjects = unknown(sentence.size());
        objects = unknown(sentence.size());
    }

    private static int[] unknown(int size) {
        int[] all = new int[size];
        Arrays.fill(all, UNKNOWN);
        return all;
    }

    public Stream<Integer> children(int i, String relation) {
        return children(i).stream().filter(c -> relation(c).equals(relation));
    }

    public boolean isPassive(int verb) {
        boolean marked = has(verb, "auxpass") || has(verb, "nsubjpass") || has(verb, "agent");
        return marked || token(verb).pos().equals("VBN") && Set.of("acl", "partmod").contains(relation(verb));
    }

    /** Who does it: the subject, the agent of a passive, or whoever a governing word lends. */
    public int subject(int word) {
        if (subjects[word] == UNKNOWN) {
            subjects[word] = subject(word, 0);
        }
        return subjects[word];
    }

    private int subject(int word, int depth) {
        if (depth > DEPTH) {
            return NONE;
        }
        if (isVerb(word) && isPassive(word)) {
            return agent(word);
        }
        int own = GrammaticalSubject.of(this, word);
        if (own == NONE && isVerb(word)) {
            own = GrammaticalSubject.swallowed(this, word);
        }
        return own != NONE ? antecedent(own, word) : inherited(word, depth + 1);
    }

    private int agent(int verb) {
        for (int by : children(verb)) {
            if (lemma(by).equals("by") && (relation(by).equals("agent") || relation(by).equals("prep"))) {
                return child(by, "pobj");
            }
        }
        return NONE;
    }

    private int inherited(int word, int depth) {
        int head = head(word);
        if (head == NONE) {
            return NONE;
        }
        return switch (relation(word)) {
            case "conj" -> isVerb(head) || !isNoun(word) ? subject(head, depth) : NONE;
            case "advcl", "dep", "parataxis", "ccomp" -> surface(told(word, head), depth);
            case "xcomp", "oprd" -> controller(head, depth);
            case "pcomp" -> ofPreposition(head, depth);
            case "acl" -> ofModified(word, head, depth);
            case "relcl" -> head;
            case "attr", "acomp" -> surface(head, depth);
            default -> NONE;
        };
    }

    /** A participle that hangs on a word of saying belongs to what is said: "they overran a base, officials said, killing". */
    private int told(int word, int head) {
        int content = relation(word).equals("advcl") && REPORTING.contains(lemma(head)) ? child(head, "ccomp") : NONE;
        return content == NONE || content > word ? head : content;
    }

    /** The grammatical subject as it stands: what an adverbial clause without a subject of its own shares. */
    private int surface(int verb, int depth) {
        int own = GrammaticalSubject.of(this, verb);
        return own != NONE ? antecedent(own, verb) : depth > DEPTH ? NONE : inherited(verb, depth + 1);
    }

    private int controller(int verb, int depth) {
        int object = object(verb);
        if (lemma(verb).equals("call") && !after(verb, "on").isEmpty()) {
            return after(verb, "on").getFirst();
        }
        return object != NONE && OBJECT_CONTROL.contains(lemma(verb)) ? object : surface(verb, depth);
    }

    private int ofPreposition(int preposition, int depth) {
        int governor = head(preposition);
        if (governor == NONE) {
            return NONE;
        }
        return isNoun(governor) ? holder(governor, depth) : controller(governor, depth);
    }

    private int ofModified(int clause, int noun, int depth) {
        if (has(clause, "aux") && !token(clause).pos().equals("VBG")) {
            return holder(noun, depth);
        }
        return token(clause).pos().equals("VBG") ? noun : NONE;
    }

    /** Whose noun it is: the possessor, or the subject of the verb that has it for object. */
    private int holder(int noun, int depth) {
        int possessor = child(noun, "poss");
        if (possessor != NONE) {
            return possessor;
        }
        int verb = head(noun);
        while (verb != NONE && !isVerb(verb) && depth++ < DEPTH) {
            verb = head(verb);
        }
        return verb == NONE ? NONE : subject(verb, depth);
    }

    /** What it is done to: the object, the subject of a passive, the noun a participle or a relative clause modifies. */
    public int object(int verb) {
        if (objects[verb] == UNKNOWN) {
            objects[verb] = NONE;
            objects[verb] = findObject(verb);
        }
        return objects[verb];
    }

    private int findObject(int verb) {
        if (isVerb(verb) && isPassive(verb)) {
            int subject = GrammaticalSubject.of(this, verb);
            if (subject != NONE) {
                return antecedent(subject, verb);
            }
            return relation(verb).equals("acl") ? head(verb) : sharedPassive(verb);
        }
        int object = children(verb, "dobj").reduce((first, second) -> second).orElse(NONE);
        return object != NONE ? antecedent(object, verb) : sharedObject(verb);
    }

    private int sharedPassive(int verb) {
        return relation(verb).equals("conj") && isVerb(head(verb)) && isPassive(head(verb)) ? object(head(verb)) : NONE;
    }

    private int sharedObject(int verb) {
        int next = children(verb, "conj").filter(this::isVerb).findFirst().orElse(NONE);
        boolean adjacent = next != NONE && next - verb <= 3 && children(verb).stream().noneMatch(
                c -> c > verb && c < next && Set.of("prep", "xcomp", "ccomp", "prt").contains(relation(c)));
        return adjacent ? child(next, "dobj") : NONE;
    }

    /** The noun a relative pronoun stands for, any other token itself. */
    private int antecedent(int token, int clause) {
        if (!RELATIVE.contains(token(token).pos()) && !lemma(token).equals("that")) {
            return token;
        }
        for (int verb = clause, steps = 0; verb != NONE && steps < DEPTH; verb = head(verb), steps++) {
            if (relation(verb).equals("relcl")) {
                return head(verb);
            }
        }
        return token;
    }

    /** The nouns after a preposition of the word; "by" also finds the agent of a passive. */
    public List<Integer> after(int word, String preposition) {
        List<Integer> found = new ArrayList<>(2);
        for (int c : children(word)) {
            if (lemma(c).equals(preposition) && Set.of("prep", "agent", "dative").contains(relation(c))) {
                int noun = child(c, "pobj");
                if (noun != NONE) {
                    found.add(noun);
                }
            }
        }
        return found;
    }

    /** The clause after a preposition: "accused of shelling". */
    int clauseAfter(int word) {
        for (int c : children(word)) {
            if (relation(c).equals("prep") && CONTENT.contains(lemma(c)) && has(c, "pcomp")) {
                return child(c, "pcomp");
            }
        }
        return NONE;
    }

    /** The recipient of a verb with two objects. */
    int dative(int verb) {
        int dative = child(verb, "dative");
        if (dative == NONE) {
            return has(verb, "iobj") ? child(verb, "iobj") : firstOfTwo(verb);
        }
        return child(dative, "pobj") != NONE ? child(dative, "pobj")
                : isNoun(dative) || isPronoun(dative) ? dative : NONE;
    }

    /** "lent the fund a million": of two objects the first gets the second. */
    private int firstOfTwo(int verb) {
        List<Integer> objects = children(verb, "dobj").toList();
        return objects.size() > 1 ? objects.getFirst() : NONE;
    }

    /** Whether what is coordinated with a token belongs to the same name: "the Energy and Commerce Committee". */
    public boolean isInOneName(int token) {
        return children(token, "conj").anyMatch(c -> sentence().names().stream()
                .anyMatch(name -> name.first() <= Math.min(token, c) && Math.max(token, c) <= name.last()));
    }

    /** The token and what is coordinated with it, in text order. */
    public List<Integer> coordinated(int token) {
        List<Integer> all = new ArrayList<>(2);
        collect(token, all);
        return all;
    }

    private void collect(int token, List<Integer> all) {
        if (token == NONE || all.contains(token) || all.size() > DEPTH) {
            return;
        }
        all.add(token);
        children(token, "appos").filter(c -> children(c, "advmod").anyMatch(a -> EXAMPLE.contains(lemma(a))))
                .forEach(c -> collect(c, all));
        children(token, "conj").filter(c -> isNoun(c) || isPronoun(c) || isNoun(token)).filter(c -> !isVerb(c))
                .forEach(c -> collect(c, all));
    }
}
