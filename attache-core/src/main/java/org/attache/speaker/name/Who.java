package org.attache.speaker.name;

import java.util.Set;
import org.attache.model.Source;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source as one attribution names it.
 *
 * @param name null where it has none
 * @param description the words that stand for it, without article
 * @param noun head noun in lower case
 * @param body words of the institution it belongs to, by class; empty when none is stated
 * @param number how many the words say they are, 1 when they give no number
 * @param definite true when the words point back ("the official", "it")
 * @param spokesperson true when it speaks for its institution
 */
public record Who(Source.Kind kind, @Nullable String name, String description, String noun, Set<String> body,
        @Nullable String institution, @Nullable String country, @Nullable String rank, boolean plural, int number,
        boolean definite, boolean spokesperson, Span at) {

    /** What tells one from another, however often he is named. */
    public record Identity(@Nullable String name, Set<String> body) {}

    public Identity identity() {
        return new Identity(name, body);
    }

    /** The same, known by another's name and standing. */
    public Who as(Who known) {
        return new Who(known.kind, known.name, known.description, known.noun, known.body, known.institution,
                known.country, known.rank, plural, known.number, false, known.spokesperson, at);
    }

    /** The person of another mention, with the role and the institution that this one tells: "the head of the clinic". */
    public Who described(Who person) {
        boolean more = person.body.isEmpty();
        return new Who(person.kind, person.name, description, noun, more ? body : person.body,
                more ? institution : person.institution, person.country, person.rank, plural, person.number, false,
                person.spokesperson, at);
    }

    /** The same, as an institution or person of this name. */
    public Who named(Source.Kind newKind, String newName, Set<String> newBody) {
        return new Who(newKind, newName, description, noun, newBody,
                newKind == Source.Kind.OFFICE ? newName : institution,
                country, rank, plural, number, definite, spokesperson, at);
    }

    /** One who speaks for an institution, which the article has named more fully. */
    public Who speaksFor(Who office) {
        return new Who(Source.Kind.OFFICE, office.name, description, noun, office.body, office.name, country, rank,
                plural, number, definite, spokesperson, at);
    }

    /** A person who speaks for this institution. */
    public Who servant(String office, Set<String> keys) {
        return new Who(kind, name, description, noun, keys, office, country, rank, plural, number, definite, true, at);
    }

    /** The same, of this institution. */
    public Who of(Institution body) {
        return new Who(kind, name, description, noun, body.keys(), body.name(), country, rank, plural, number, definite,
                spokesperson, at);
    }

    /** Common nouns among the words that stand for it: "chairwoman". */
    public Set<String> roles() {
        return SourceWords.persons(description);
    }

    /** True where the words tell of what institution: not "in charge of the count". */
    public boolean placed() {
        return institution(institution);
    }

    /** True for words that name an institution or say what kind it is: not "fire", of "the fire spokesman". */
    public static boolean institution(@Nullable String words) {
        String last = words == null ? "" : words.substring(words.lastIndexOf(' ') + 1);
        return words != null && (words.chars().anyMatch(Character::isUpperCase) || SourceWords.office(last)
                || SourceWords.in("HOLDER", last) || last.equals("minister"));
    }

    public boolean unnamed() {
        return kind == Source.Kind.UNNAMED;
    }
}
