package org.attache.speaker.phrase;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.ClauseTree;
import org.attache.reading.StopWords;
import org.attache.speaker.name.SourceWords;

/** The proper name that the head of a phrase is, or has before it, beside it or behind it. */
final class ProperName {

    private static final int LONGEST_ABBREVIATION = 5;

    private final ClauseTree tree;
    private final List<Integer> words;
    private final int head;

    ProperName(ClauseTree tree, List<Integer> words, int head) {
        this.tree = tree;
        this.words = words;
        this.head = head;
    }

    /** The proper nouns that make up the head or stand right before it: "The Express Tribune newspaper". */
    List<Integer> tokens() {
        int top = proper(head) ? head : namedBeside();
        top = top == head && !proper(head) ? namedBehind() : top;
        int last = proper(top) ? top : top - 1;
        last = !proper(last) && newsBefore(top, last) ? last - 1 : last;
        List<Integer> name = new ArrayList<>();
        for (int at = last; at >= words.getFirst() && words.contains(at)
                && proper(at); at--) {
            name.addFirst(at);
        }
        for (int at = last + 1; !name.isEmpty() && words.contains(at) && proper(at); at++) {
            name.add(at);
        }
        return name;
    }

    /** "The Gulf news agency": between the name and the noun for an outlet. */
    private boolean newsBefore(int noun, int at) {
        return noun == head && words.contains(at) && words.contains(at - 1) && lower(at).equals("news")
                && SourceWords.sourceKind(lower(noun)).equals("OUTLET");
    }

    /** A proper noun, an address used as a name, or an abbreviation, but not "MP" and "CEO". */
    private boolean proper(int at) {
        if (at < 0) {
            return false;
        }
        String form = tree.token(at).form();
        boolean letters = pos(at).equals("NN") && form.length() > 1 && form.length() <= LONGEST_ABBREVIATION
                && form.chars().allMatch(Character::isUpperCase);
        boolean name = pos(at).startsWith("NNP") && !StopWords.time(lower(at));
        boolean role = form.length() > 1 && form.length() < 4 && form.chars().allMatch(Character::isUpperCase)
                && SourceWords.person(lower(at));
        return !role && (letters || name || pos(at).equals("ADD"));
    }

    /** "The ship's owner, Bay Lines": the name beside the head, else the head. */
    private int namedBeside() {
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("appos") && words.contains(child) && proper(child) && !bracketed(child)) {
                return child;
            }
        }
        return namedAfterClause();
    }

    /** "Coast Brands (CBR)": an abbreviation or what the shares are listed as. */
    private boolean bracketed(int at) {
        return at > 0 && tree.token(at - 1).form().equals("(");
    }

    /** "The charity that runs the centre, Ville et Soins": the name that ends the phrase, wherever the parse has hung it. */
    private int namedAfterClause() {
        int last = words.getLast();
        int first = last;
        while (first > head && words.contains(first) && tree.token(first).pos().startsWith("NNP")) {
            first--;
        }
        boolean clause = tree.anyChild(head, at -> tree.relation(at).equals("relcl"));
        boolean name = first < last && first > head && tree.token(first).form().equals(",");
        return clause && name && !SourceWords.sourceKind(lower(head)).isEmpty() ? last : head;
    }

    /** "The Lusaka weekly The Public Purse": the name right behind the noun for what bears it, else the head. */
    private int namedBehind() {
        int at = head + 1;
        boolean article = words.contains(at) && tree.token(at).form().equals("The");
        at = article ? at + 1 : at;
        boolean name = words.contains(at) && tree.token(at).pos().startsWith("NNP")
                && !SourceWords.sourceKind(lower(head)).isEmpty();
        while (name && words.contains(at + 1) && tree.token(at + 1).pos().startsWith("NNP")) {
            at++;
        }
        return name ? at : head;
    }

    private String lower(int at) {
        return NounPhrase.lower(tree, at);
    }

    private String pos(int at) {
        return tree.token(at).pos();
    }
}
