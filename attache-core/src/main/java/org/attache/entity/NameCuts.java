package org.attache.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.actor.Actor;
import org.attache.actor.Actors;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;
import org.attache.entity.Names.Mention;
import org.jspecify.annotations.Nullable;

/** Names as they were found, cut where they end: a name in two pieces, a people or a place stuck to the name behind it. */
final class NameCuts {

    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");
    private static final Set<String> JUNIOR = Set.of("Jr.", "Jr", "Sr.", "Sr");
    /** A line of so few words in capitals may be a name as well as a heading. */
    private static final int MOST_OF_A_NAME = 4;

    private final String text;
    private final Actors actors;
    private final @Nullable LocalDate day;

    NameCuts(String text, Actors actors, @Nullable LocalDate day) {
        this.text = text;
        this.actors = actors;
        this.day = day;
    }

    /** Adds the next name of the sentence to those before it; a line in capitals shows no names. */
    void add(List<Mention> mentions, Sentence sentence, Mention found) {
        @Nullable
        Mention mention = capitals(sentence) ? null : beforeDay(sentence, junior(sentence, found));
        if (mention == null) {
            return;
        }
        Mention before = mentions.isEmpty() ? mention : mentions.getLast();
        boolean beside = before.sentence() == mention.sentence() && before.last() + 1 == mention.first();
        if (beside && continued(before, mention)) {
            mentions.set(mentions.size() - 1, person(mention, before.first()));
        } else if (beside && splitBehindPeople(sentence, before, mention)) {
            mentions.set(mentions.size() - 1, person(mention, before.first() + 1));
        } else if (beside && splitInPlace(sentence, before, mention)) {
            mentions.set(mentions.size() - 1,
                    new Mention(before.kind(), before.sentence(), before.first(), mention.first()));
            mentions.add(person(mention, mention.first() + 1));
        } else {
            mentions.add(behindPlace(sentence, mention) ? person(mention, mention.first() + 2) : mention);
        }
    }

    /** "Ann Roe Monday left": a day is no part of anybody's name. */
    private static @Nullable Mention beforeDay(Sentence sentence, Mention mention) {
        boolean day = mention.kind() == Name.Kind.PERSON && DAYS.contains(sentence.token(mention.last()).form());
        if (!day) {
            return mention;
        }
        return mention.first() == mention.last() ? null
                : new Mention(mention.kind(), mention.sentence(), mention.first(), mention.last() - 1);
    }

    /** "Roe Jr." is a person, whatever it was taken for. */
    private static Mention junior(Sentence sentence, Mention mention) {
        boolean junior = mention.first() < mention.last() && JUNIOR.contains(sentence.token(mention.last()).form());
        return junior ? person(mention, mention.first()) : mention;
    }

    /** "MAYOR SLAMS HARBOUR AFTER STORM": where every word is in capitals, names look like all others. */
    private static boolean capitals(Sentence sentence) {
        int words = 0;
        for (int at = 0; at < sentence.size(); at++) {
            String form = sentence.token(at).form();
            for (int i = 0; i < form.length(); i++) {
                if (Character.isLowerCase(form.charAt(i))) {
                    return false;
                }
            }
            words += Character.isLetter(form.charAt(0)) ? 1 : 0;
        }
        return words > MOST_OF_A_NAME;
    }

    private static Mention person(Mention mention, int first) {
        return new Mention(Name.Kind.PERSON, mention.sentence(), first, mention.last());
    }

    /** Two persons side by side are one whose name was cut. */
    private static boolean continued(Mention before, Mention mention) {
        return before.kind() == Name.Kind.PERSON && mention.kind() == Name.Kind.PERSON;
    }

    /** "[American Jane] [Roe]": a people taken for the beginning of a body's name, and the family name left over. */
    private boolean splitBehindPeople(Sentence sentence, Mention before, Mention mention) {
        boolean rest = before.kind() == Name.Kind.ORGANISATION && mention.kind() == Name.Kind.PERSON
                && before.last() == before.first() + 1 && mention.first() == mention.last();
        return rest && country(sentence.token(before.first()).form()) != null;
    }

    /** "[South] [Carolina Baytrain]": a name cut in the middle of a place of two words. */
    private boolean splitInPlace(Sentence sentence, Mention before, Mention mention) {
        return before.kind() == Name.Kind.PLACE && mention.kind() == Name.Kind.PERSON
                && mention.first() < mention.last() && place(sentence, before.first(), mention.first());
    }

    /** "[South Carolina Baytrain]": a place of two words taken for the beginning of a name. */
    private boolean behindPlace(Sentence sentence, Mention mention) {
        return mention.kind() == Name.Kind.PERSON && mention.first() + 1 < mention.last()
                && place(sentence, mention.first(), mention.first() + 1);
    }

    private boolean place(Sentence sentence, int first, int last) {
        String words = sentence.span(first, last).in(text);
        return actors.resolve(words, day).stream().findFirst().filter(one -> one.kind() == Actor.Kind.STATE
                || one.kind() == Actor.Kind.PLACE).filter(one -> one.name().equals(words)).isPresent();
    }

    /** The country of a word that names a state or its people; null for other words. */
    @Nullable
    String country(String word) {
        return !Character.isUpperCase(word.codePointAt(0)) ? null
                : actors.resolve(word, day).stream().findFirst()
                        .filter(one -> one.kind() == Actor.Kind.STATE || one.kind() == Actor.Kind.PEOPLE)
                        .map(Actor::country).orElse(null);
    }
}
