package org.attache.language.name;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Name;
import org.attache.annotation.Name.Kind;
import org.attache.annotation.Token;
import org.jspecify.annotations.Nullable;

/** The names of a sentence while rules work on them. A later claim takes its words from earlier ones. */
final class Marks {

    private final List<Token> tokens;
    private final @Nullable Name[] at;

    Marks(List<Token> tokens, List<Name> names) {
        this.tokens = tokens;
        at = new Name[tokens.size()];
        names.forEach(name -> claim(name.kind(), name.first(), name.last() + 1));
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    String form(int i) {
        return tokens.get(i).form();
    }

    /** Marks the words from {@code first} to {@code end}, exclusive, as one name. */
    void claim(Kind kind, int first, int end) {
        Name name = new Name(kind, first, end - 1);
        for (int i = first; i < end; i++) {
            at[i] = name;
        }
    }

    void clear(int i) {
        at[i] = null;
    }

    @Nullable
    Kind kind(int i) {
        Name name = i >= 0 && i < at.length ? at[i] : null;
        return name == null ? null : name.kind();
    }

    /** True when both words belong to the same name. */
    boolean joined(int i, int j) {
        return i >= 0 && j < at.length && at[i] != null && at[i] == at[j];
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(form(i).codePointAt(0));
    }

    /** True for a word the tagger takes for a name. */
    boolean isProper(int i) {
        return isCapital(i) && tokens.get(i).pos().startsWith("NNP");
    }

    boolean isFree(int i) {
        return kind(i) == null;
    }

    /** The first word of the name at a word. */
    int start(int i) {
        int start = i;
        while (joined(start - 1, i)) {
            start--;
        }
        return start;
    }

    /** The end (exclusive) of the name at a word. */
    int end(int i) {
        int end = i + 1;
        while (joined(i, end)) {
            end++;
        }
        return end;
    }

    /** The names as they stand. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < at.length;) {
            Kind kind = kind(i);
            int end = kind == null ? i + 1 : end(i);
            if (kind != null) {
                names.add(new Name(kind, i, end - 1));
            }
            i = end;
        }
        return names;
    }
}
