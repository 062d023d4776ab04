package org.attache.speaker.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.actor.Nations;
import org.attache.annotation.Name;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.speaker.name.SourceWords;

/**
 * The words that name a source, with the noun that carries them: head, name, what stands beside the name. A loose
 * remark before the name ("more than twice the figure, the charity X") and a clause behind it are no part of it.
 */
public final class NounPhrase {

    private static final Set<String> BESIDE = Set.of("appos", "compound", "nn", "nmod", "dep");

    private final ClauseTree tree;
    private final List<Integer> words;
    private final int head;
    private final Optional<Name> person;
    private final List<Integer> proper;

    private NounPhrase(ClauseTree tree, List<Integer> words) {
        this.tree = tree;
        this.words = words;
        head = beyondOf(tree, words, head(tree, words));
        person = new PersonName(tree, words, head).find();
        proper = new ProperName(tree, words, head).tokens();
    }

    /** @param given tokens of one sentence, ascending, without punctuation, at least one */
    public static NounPhrase of(ClauseTree tree, List<Integer> given) {
        List<Integer> all = withApposition(tree, upToAside(tree, given));
        int head = head(tree, all);
        if (SourceWords.sourceKind(lower(tree, head)).isEmpty() && !tree.token(head).pos().startsWith("NNP")) {
            for (int child : tree.children(head)) {
                boolean telling = tree.relation(child).equals("appos") && all.contains(child) && tree.noun(child)
                        && (tree.token(child).pos().startsWith("NNP")
                                || !SourceWords.sourceKind(lower(tree, child)).isEmpty());
                if (telling) {
                    return new NounPhrase(tree, tree.subtree(child).stream().filter(all::contains).toList());
                }
            }
        }
        return new NounPhrase(tree, all);
    }

    /** The noun with all that hangs on it, without punctuation; a sign that is read as a noun is its own phrase. */
    public static NounPhrase below(ClauseTree tree, int noun) {
        return of(tree, tree.subtree(noun).stream().filter(at -> at == noun || !tree.punctuation(at)).toList());
    }

    /** Dictionary form in lower case; "minutes" and a "43-year-old" are no time. */
    public static String lower(ClauseTree tree, int at) {
        if (aged(tree, at)) {
            return "year-old";
        }
        String form = tree.token(at).form();
        return form.length() == 7 && form.equalsIgnoreCase("minutes") ? "minutes"
                : tree.lemma(at).toLowerCase(Locale.ROOT);
    }

    private static boolean aged(ClauseTree tree, int at) {
        return at > 2 && tree.lemma(at).equals("old") && tree.lemma(at - 2).equals("year")
                && tree.token(at - 1).form().equals("-");
    }

    /** "The office, about as much as the Rhine carries": what is set beside the source and is no noun says nothing of it. */
    private static List<Integer> upToAside(ClauseTree tree, List<Integer> words) {
        int head = head(tree, words);
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("appos") && child > head && !tree.noun(child)) {
                int first = Math.max(head + 1, tree.subtree(child).getFirst());
                return words.stream().filter(at -> at < first).toList();
            }
        }
        return words;
    }

    /** "the superintendent, Ann Low": the name set beside the role belongs to it. */
    private static List<Integer> withApposition(ClauseTree tree, List<Integer> words) {
        int head = head(tree, words);
        List<Integer> all = new ArrayList<>(words);
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("appos") && tree.noun(child) && !words.contains(child)) {
                all.addAll(tree.subtree(child).stream().filter(at -> !tree.punctuation(at)).toList());
            }
        }
        all.sort(null);
        return all;
    }

    /** The word of the phrase that hangs on a word outside it. */
    private static int head(ClauseTree tree, List<Integer> words) {
        return words.stream().filter(at -> !words.contains(tree.head(at)) && !tree.relation(at).equals("det"))
                .filter(at -> tree.noun(at) || person(tree, at)).findFirst()
                .orElseGet(() -> words.stream().filter(tree::noun).findFirst().orElse(words.getLast()));
    }

    /** "An official familiar with the plan", where the parse takes the official for a quality. */
    private static boolean person(ClauseTree tree, int at) {
        return aged(tree, at) || tree.token(at).pos().equals("JJ") && tree.relation(at).endsWith("obj")
                && SourceWords.person(lower(tree, at));
    }

    /** "A Department of Homeland Security official": a common noun for a person that ends a name has taken it for its own. */
    private static int beyondOf(ClauseTree tree, List<Integer> words, int head) {
        for (int at : words) {
            boolean person = at > head && tree.relation(at).equals("pobj") && tree.token(at).pos().startsWith("NN")
                    && !tree.token(at).pos().startsWith("NNP") && SourceWords.person(lower(tree, at));
            if (person && tree.token(head).pos().startsWith("NNP") && tree.lemma(tree.head(at)).equals("of")
                    && tree.head(tree.head(at)) == head && tree.token(at - 1).pos().startsWith("NNP")) {
                return at;
            }
        }
        return head;
    }

    public ClauseTree tree() {
        return tree;
    }

    public List<Integer> words() {
        return words;
    }

    public int head() {
        return head;
    }

    /** Dictionary form of the head in lower case. */
    public String noun() {
        return lower(head);
    }

    /** Dictionary form in lower case. */
    public String lower(int at) {
        return lower(tree, at);
    }

    public String pos(int at) {
        return tree.token(at).pos();
    }

    public Optional<Name> person() {
        return person;
    }

    /** Tokens of the proper name that the head is or has beside it, empty when there is none. */
    public List<Integer> proper() {
        return proper;
    }

    /** "The Dane", "the New York Democrat": one person, called by country or party. */
    public boolean member() {
        String word = lower(head);
        boolean people = word.endsWith("an") && tree.sentence().names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.NATIONALITY && name.last() == head);
        return lower(words.getFirst()).equals("the") && words.getLast() == head && words.size() > 1
                && Character.isUpperCase(tree.token(head).form().charAt(0)) && pos(head).startsWith("NN")
                && !plural() && (people || SourceWords.in("MEMBER", word));
    }

    /** The kind of the head, a name of two words ("coast guard") before the single word. */
    public String headKind() {
        return kind(head);
    }

    private String kind(int at) {
        String noun = lower(at);
        if (noun.equals("report") && new Authorship(tree, words).told(at)) {
            return "DOCUMENT";
        }
        if (pos(at).equals("NNS") && SourceWords.in("MISSION", noun)) {
            return "OFFICE";
        }
        if (pos(at).equals("NNS") && SourceWords.in("POWERS", noun)) {
            return ofSomewhere(at) ? "OFFICE" : "UNNAMED";
        }
        if (at > 0 && words.contains(at - 1) && tree.head(at - 1) == at) {
            String two = SourceWords.sourceKind(lower(at - 1) + "_" + noun);
            if (!two.isEmpty()) {
                return two;
            }
            boolean field = noun.equals("agency") && tree.noun(at - 1) && !lower(at - 1).equals("news");
            return field ? "OFFICE" : SourceWords.sourceKind(noun);
        }
        return SourceWords.sourceKind(noun);
    }

    /** "Canadian authorities", "the authorities in Toronto", not "law enforcement authorities". */
    private boolean ofSomewhere(int at) {
        return tree.subtree(at).stream().filter(words::contains).anyMatch(word -> pos(word).startsWith("NNP")
                || Nations.shipped().code(lower(word)).isPresent());
    }

    /**
     * The kind of the noun nearest before the name: "mine operator SKW", "union leader Dara Kemp", "Army Lt. Gen. Roe"; "" when there is
     * none.
     */
    public String kindBefore(int name) {
        for (int at = name - 1; at >= 0 && words.contains(at); at--) {
            boolean part = tree.head(at) >= at && BESIDE.contains(tree.relation(at));
            if (!part) {
                return "";
            }
            if (!kind(at).isEmpty() || SourceWords.title(lower(at))) {
                return kind(at).isEmpty() ? "UNNAMED" : kind(at);
            }
        }
        return "";
    }

    public boolean plural() {
        return pos(head).equals("NNS") || pos(head).equals("NNPS") || noun().equals("they");
    }

    /** True when a noun for a person is set beside the head: "Abdul Karim, the station officer". */
    public boolean explained() {
        return tree.anyChild(head, child -> child > head && tree.relation(child).equals("appos")
                && !pos(child).startsWith("NNP") && kind(child).equals("UNNAMED"));
    }

    /** Common nouns for the bearer of the name: the head, and what stands before the name. */
    public Set<String> callings() {
        Set<String> nouns = new TreeSet<>();
        words.stream().filter(at -> pos(at).equals("NN") && (at == head || tree.head(at) == head))
                .forEach(at -> nouns.add(lower(at)));
        return nouns;
    }

    /** How many the words say they are; 1 when they give no number. */
    public int number() {
        for (int child : tree.children(head)) {
            int number = tree.relation(child).equals("nummod") || pos(child).equals("CD")
                    ? SourceWords.number(lower(child))
                    : 0;
            if (number > 1 && child < head && plural()) {
                return number;
            }
        }
        return 1;
    }

    public boolean pronoun() {
        return pos(head).startsWith("PRP");
    }

    /** True of a word to whom the head belongs, or for whom it is: "a spokesman for May", "May's spokesman". */
    public boolean serves(int at) {
        int over = tree.head(at);
        boolean forIt = over >= 0 && tree.relation(at).equals("pobj") && tree.head(over) == head
                && (tree.lemma(over).equals("for") || tree.lemma(over).equals("of"));
        return forIt || over == head && tree.relation(at).equals("poss");
    }

    public Span span() {
        return tree.sentence().span(words.getFirst(), words.getLast());
    }

    /** The phrase without article, up to its first loose clause. */
    public String plain() {
        int from = words.getFirst();
        int to = from;
        for (int at : words) {
            boolean platform = lower(at).equals("on") && words.contains(at + 1)
                    && SourceWords.in("PLATFORM", lower(at + 1));
            if (pos(at).startsWith("W") || at > to + 1 && !(at == to + 2 && pos(to + 1).equals("HYPH")) || platform) {
                break;
            }
            to = at;
        }
        while (from < to && (pos(from).equals("DT") || pos(from).startsWith("PRP"))) {
            from++;
        }
        while (to > from && pos(to).equals("POS")) {
            to--;
        }
        return text(from, to);
    }

    public String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int at = first; at <= last; at++) {
            text.append(at > first && tree.token(at).span().start() > tree.token(at - 1).span().end() ? " " : "")
                    .append(tree.token(at).form());
        }
        return text.toString();
    }
}
