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
 * Carries the names of persons through a text. Where "Shehbaz Sharif" was a person once, "Sharif" alone is one too, also
 * where the model saw an organisation ("Sharif's election") or nothing.
 */
public final class SameNames {

    private SameNames() {}

    /** The sentences of one text, with the names of persons made the same throughout. */
    public static List<Sentence> settle(List<Sentence> sentences) {
        Set<String> persons = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.names().stream().filter(name -> name.kind() == Kind.PERSON && name.last() > name.first())
                    .forEach(name -> {
                        persons.add(sentence.token(name.first()).form());
                        persons.add(sentence.token(name.last()).form());
                    });
        }
        return persons.isEmpty() ? sentences : sentences.stream().map(s -> settle(s, persons)).toList();
    }

    private static Sentence settle(Sentence sentence, Set<String> persons) {
        List<Name> names = new ArrayList<>();
        int next = 0;
        for (Name name : sentence.names()) {
            free(sentence, next, name.first(), persons, names);
            names.add(settle(sentence, name, persons));
            next = name.last() + 1;
        }
        free(sentence, next, sentence.size(), persons, names);
        return names.equals(sentence.names()) ? sentence : new Sentence(sentence.span(), sentence.tokens(), names);
    }

    private static Name settle(Sentence sentence, Name name, Set<String> persons) {
        boolean same = name.first() == name.last() && persons.contains(sentence.token(name.first()).form());
        boolean doubtful = name.kind() == Kind.ORGANISATION || name.kind() == Kind.OTHER;
        return same && doubtful ? new Name(Kind.PERSON, name.first(), name.last()) : name;
    }

    private static void free(Sentence sentence, int from, int to, Set<String> persons, List<Name> names) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean alone = !isProper(sentence, i - 1) && !isProper(sentence, i + 1);
            if (token.pos().startsWith("NNP") && alone && persons.contains(token.form())) {
                names.add(new Name(Kind.PERSON, i, i));
            }
        }
    }

    private static boolean isProper(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).pos().startsWith("NNP");
    }
}
