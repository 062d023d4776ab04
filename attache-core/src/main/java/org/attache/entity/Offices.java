package org.attache.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.attache.actor.Actor;
import org.attache.actor.Actors;
import org.attache.actor.Tenure;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The offices that an article gives a person: title, country, and the term as the tables know it.
 *
 * <p>A title is what stands before or beside the name without the country it is an office of, without a rank that comes
 * between office and name ("Chief of Defence Staff General Roe" is Chief of Defence Staff) and without words that only say
 * that it is held now ("new", "current"); "former" stays. Of several terms in a past office the one counts that covers a
 * year which the sentence names, else the last.
 */
final class Offices {
    private final String text;
    private final Actors actors;
    private final @Nullable LocalDate day;
    private final int most;

    Offices(String text, Actors actors, @Nullable LocalDate day, int most) {
        this.text = text;
        this.actors = actors;
        this.day = day;
        this.most = most;
    }

    void add(Cluster cluster, Phrase.Office office, Sentence sentence) {
        cluster.nouns.addAll(office.nouns());
        office.nouns().forEach(noun -> cluster.see(Nouns.gender(noun)));
        if (office.nouns().stream().anyMatch(Offices::isHuman)) {
            role(cluster, office, sentence);
        }
    }

    private void role(Cluster cluster, Phrase.Office office, Sentence sentence) {
        String words = sentence.span(office.first(), office.last()).in(text);
        String country = first(words, day).map(Actor::country).orElse(null);
        String whole = words + " " + cluster.name;
        Optional<Actor> holder = first(whole, day).filter(actor -> country == null || country.equals(actor.country()));
        String home = holder.map(Actor::country).orElse(country);
        cluster.country = cluster.country == null ? home : cluster.country;
        Tenure term = holder.map(Actor::tenure).map(last -> term(whole, sentence, last)).orElse(null);
        if (cluster.roles.size() < most) {
            cluster.hold(new Entity.Role(title(sentence, office), home, term == null ? null : term.from(),
                    term == null ? null : term.to()));
        }
    }

    private Optional<Actor> first(String words, @Nullable LocalDate at) {
        return actors.resolve(words, at).stream().findFirst();
    }

    /** Of a past office, the term that covers a year of the sentence. */
    private Tenure term(String whole, Sentence sentence, Tenure last) {
        boolean over = last.to() != null && (day == null || last.endedBefore(day));
        for (int i = 0; over && i < sentence.size(); i++) {
            Tenure then = isYear(sentence.token(i)) ? then(whole, Integer.parseInt(sentence.token(i).form())) : null;
            if (then != null && Objects.equals(then.title(), last.title())) {
                return then;
            }
        }
        return last;
    }

    private @Nullable Tenure then(String whole, int year) {
        LocalDate middle = LocalDate.of(year, 7, 1);
        return first(whole, middle).map(Actor::tenure).filter(tenure -> tenure.covers(middle)).orElse(null);
    }

    private static boolean isYear(Token token) {
        String form = token.form();
        return form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9')
                && (form.startsWith("19") || form.startsWith("20"));
    }

    private String title(Sentence sentence, Phrase.Office office) {
        int first = office.first();
        for (Name name : sentence.names()) {
            boolean home = name.kind() == Name.Kind.STATE || name.kind() == Name.Kind.NATIONALITY
                    || name.kind() == Name.Kind.PLACE;
            if (home && name.first() == first && name.last() < office.last()) {
                first = name.last() + 1;
            }
        }
        while (first < office.last() && (!isWord(sentence.token(first)) || isOnlyNow(sentence, first))) {
            first++;
        }
        return sentence.span(first, withoutRank(sentence, first, office.last())).in(text);
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0)) && !token.pos().equals("POS");
    }

    /** "new", "newly elected", "current": not "New York". */
    private static boolean isOnlyNow(Sentence sentence, int i) {
        return !sentence.token(i).pos().startsWith("NN") && Nouns.is("now", lower(sentence, i));
    }

    private static int withoutRank(Sentence sentence, int first, int last) {
        boolean rank = last > first && Nouns.is("rank", lower(sentence, last)) && !isOffice(sentence, last)
                && hasHuman(sentence, first, last - 1);
        return rank ? withoutRank(sentence, first, last - 1) : last;
    }

    /** The last word of "secretary general", "lieutenant general". */
    private static boolean isOffice(Sentence sentence, int last) {
        return Nouns.is("ranked", lower(sentence, last - 1));
    }

    private static boolean hasHuman(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isHuman(lower(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHuman(String noun) {
        return Nouns.is("person", noun) || Nouns.is("unnamed", noun);
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
}
