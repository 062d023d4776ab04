package org.attache.language.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotation.Name;
import org.attache.annotation.Name.Kind;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;

/**
 * Carries names through a text. Where "Shehbaz Sharif" was a person once, "Sharif" alone is one too, also where the model saw an
 * organisation ("Sharif's election"), a town as the subject of a sentence, or nothing; and where "Cape Journal" was an outlet, "the
 * Journal" is one.
 */
public final class SameNames {

    private final Set<String> words = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Set<String> papers = new HashSet<>();

    private SameNames() {}

    /** The sentences of one text, with the names of persons and outlets made the same throughout. */
    public static List<Sentence> settle(List<Sentence> sentences) {
        SameNames known = new SameNames();
        sentences.forEach(known::learn);
        boolean nothing = known.words.isEmpty() && known.papers.isEmpty();
        return nothing ? sentences : sentences.stream().map(known::settle).toList();
    }

    private void learn(Sentence sentence) {
        for (Name name : sentence.names()) {
            boolean more = name.last() > name.first();
            String last = sentence.token(name.last()).form();
            if (more && name.kind() == Kind.PERSON) {
                words.add(sentence.token(name.first()).form());
                words.add(last);
                wholes.add(whole(sentence, name));
            } else if (more && name.kind() == Kind.OUTLET) {
                papers.add(last);
            }
        }
    }

    private static String whole(Sentence sentence, Name name) {
        return String.join(" ",
                sentence.tokens().subList(name.first(), name.last() + 1).stream().map(Token::form).toList());
    }

    private Sentence settle(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int next = 0;
        for (Name name : sentence.names()) {
            free(sentence, next, name.first(), names);
            names.add(settle(sentence, name));
            next = name.last() + 1;
        }
        free(sentence, next, sentence.size(), names);
        return names.equals(sentence.names()) ? sentence : new Sentence(sentence.span(), sentence.tokens(), names);
    }

    private Name settle(Sentence sentence, Name name) {
        boolean one = name.first() == name.last();
        boolean doubtful = name.kind() == Kind.ORGANISATION || name.kind() == Kind.OTHER;
        boolean town = name.kind() == Kind.PLACE
                && sentence.token(name.last()).relation().startsWith("nsubj");
        String form = sentence.token(name.last()).form();
        if (doubtful && (one ? words.contains(form) : wholes.contains(whole(sentence, name)))
                || one && town && words.contains(form)) {
            return new Name(Kind.PERSON, name.first(), name.last());
        }
        return one && doubtful && paper(sentence, name.last())
                ? new Name(Kind.OUTLET, name.first(), name.last()) : name;
    }

    private void free(Sentence sentence, int from, int to, List<Name> names) {
        for (int i = from; i < to; i++) {
            boolean alone = !isProper(sentence, i - 1) && !isProper(sentence, i + 1);
            if (alone && words.contains(sentence.token(i).form()) && mayBeName(sentence, i)) {
                names.add(new Name(Kind.PERSON, i, i));
            } else if (alone && paper(sentence, i)) {
                names.add(new Name(Kind.OUTLET, i, i));
            }
        }
    }

    /** A proper noun, or a noun with a capital within the sentence: "criticised Sessions". */
    private static boolean mayBeName(Sentence sentence, int i) {
        String pos = sentence.token(i).pos();
        return pos.startsWith("NNP") || i > 0 && pos.startsWith("NN") && capital(sentence, i);
    }

    /** "The Journal" */
    private boolean paper(Sentence sentence, int i) {
        return i > 0 && papers.contains(sentence.token(i).form()) && capital(sentence, i)
                && sentence.token(i - 1).form().equalsIgnoreCase("the");
    }

    private static boolean capital(Sentence sentence, int i) {
        return Character.isUpperCase(sentence.token(i).form().codePointAt(0));
    }

    private static boolean isProper(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).pos().startsWith("NNP");
    }
}
