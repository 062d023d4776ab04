package org.attache.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.actor.Lexicon.Hit;
import org.attache.actor.Phrase.Part;
import org.jspecify.annotations.Nullable;

/** The people a phrase names, chosen among bearers of the same name by country, title and day. */
final class People {

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady",
            "madam",
            "sheikh", "ayatollah", "hon", "prof");

    /** A title or a country beside a family name says whose it is. */
    private static final int FIRM = 4;

    /** Years for which a former leader is known by his family name alone. */
    private static final int REMEMBERED = 10;

    private final Phrase phrase;
    private final @Nullable LocalDate day;

    People(Phrase phrase, @Nullable LocalDate day) {
        this.phrase = phrase;
        this.day = day;
    }

    /** The person a part ends with, at the day; null when it ends with none or with an unknown one. */
    @Nullable
    Actor atEnd(Part part) {
        if (part.hits().isEmpty()) {
            return null;
        }
        Hit last = part.hits().getLast();
        Entry.Named person = phrase.word(last.last() + 1).equals("'s") ? null : choose(part, last);
        return person == null ? null : actor(part, last, person);
    }

    /** The country of the person named, null when nobody known is. */
    @Nullable
    String country(Hit hit) {
        List<Entry.Named> known = bearers(hit).toList();
        return known.isEmpty() || isRivalled(known.getFirst(), known) ? null : known.getFirst().prefix();
    }

    private Entry.@Nullable Named choose(Part part, Hit hit) {
        String title = title(part, hit);
        String country = country(part, hit);
        List<Entry.Named> known = bearers(hit).toList();
        int best = known.stream().mapToInt(each -> fit(each, title, country)).max().orElse(0);
        List<Entry.Named> fitting = known.stream().filter(each -> fit(each, title, country) == best).toList();
        return alike(fitting) && !(best < FIRM && isRivalled(fitting.getFirst(), known)) ? fitting.getFirst() : null;
    }

    /** "Major" alone, a generation after he left. */
    private boolean isLongGone(Entry.Named person) {
        return day != null && person.tenures().stream()
                .allMatch(tenure -> tenure.endedBefore(day.minusYears(REMEMBERED)));
    }

    /** "Christie" alone, while one Christie heads a government and another a region of some other country. */
    private boolean isRivalled(Entry.Named person, List<Entry.Named> known) {
        return person.shortForm() && (person.lesser() || isLongGone(person)
                || known.stream().filter(Entry.Named::lesser)
                        .anyMatch(other -> !Objects.equals(other.prefix(), person.prefix())
                                && Holders.held(other.tenures(), day) != null));
    }

    /** Those whom a name fits in its surroundings: "Juan Carlos Mora" is no Juan Carlos. */
    private Stream<Entry.Named> bearers(Hit hit) {
        return named(hit).filter(each -> each.shortForm() ? !stranger(hit) && !isLand(hit) : !name(hit.last() + 1));
    }

    /** "Montenegro" is a state, and a person only behind a title or "Mr". */
    private boolean isLand(Hit hit) {
        boolean land = hit.entries().stream()
                .anyMatch(entry -> entry instanceof Entry.State || entry instanceof Entry.Place);
        return land && !HONORIFICS.contains(phrase.word(hit.first() - 1))
                && !phrase.covered(hit.first() - 1, before -> before.entries().getFirst() instanceof Entry.Noun);
    }

    /** Several bearers of a name that fit as well must stand for the same, else nobody knows who is meant. */
    private boolean alike(List<Entry.Named> fitting) {
        return fitting.stream().map(each -> Holders.at(each, day).code()).distinct().count() == 1;
    }

    private static Stream<Entry.Named> named(Hit hit) {
        return hit.entries().stream().filter(Entry.Named.class::isInstance).map(Entry.Named.class::cast)
                .filter(Entry.Named::isPerson);
    }

    private int fit(Entry.Named person, String title, @Nullable String country) {
        Tenure held = Holders.held(person.tenures(), day);
        int fit = held == null ? 0 : Holders.isHead(held) ? 3 : Holders.isOffice(held.sectors()) ? 2 : 1;
        fit += Holders.titled(person, title) == null ? 0 : 4;
        return fit + (Objects.equals(country, person.prefix()) ? 8 : 0) + (person.shortForm() ? 0 : 16);
    }

    /** True when an unknown name stands before or after a family name: "Ivan Putin" is somebody else. */
    private boolean stranger(Hit hit) {
        return name(hit.first() - 1) || name(hit.last() + 1);
    }

    private boolean name(int index) {
        return phrase.initial(index) && !phrase.covered(index, People::isOther)
                && !HONORIFICS.contains(phrase.word(index));
    }

    /** A match that is no person, so that its words are no given name. */
    private static boolean isOther(Hit hit) {
        return named(hit).findAny().isEmpty();
    }

    private static @Nullable String country(Part part, Hit hit) {
        for (Hit each : part.hits()) {
            if (each != hit && each.entries().getFirst() instanceof Entry.State state) {
                return state.code();
            }
        }
        return null;
    }

    private static String title(Part part, Hit hit) {
        String title = "";
        for (Hit each : part.hits()) {
            if (each.last() < hit.first() && each.entries().getFirst() instanceof Entry.Noun noun) {
                title = noun.words();
            }
        }
        return title;
    }

    /** A title in the text counts where the table knows no office of that day. */
    private Actor actor(Part part, Hit hit, Entry.Named person) {
        Actor byTable = Holders.at(person, day);
        String title = title(part, hit);
        Entry.Noun office = noun(part, hit);
        if (office == null || byTable.tenure() != null && Holders.held(person.tenures(), day) != null) {
            return byTable;
        }
        Tenure titled = Holders.titled(person, title);
        boolean former = former(part, hit);
        if (titled != null && (day != null || former)) {
            return byTable;
        }
        List<String> sectors = former && Holders.isOffice(office.sectors()) ? List.of("ELI") : office.sectors();
        return sectors.isEmpty() ? byTable : Actor.of(person.prefix(), sectors, person.name(), person.kind(), titled);
    }

    private static Entry.@Nullable Noun noun(Part part, Hit hit) {
        Entry.Noun found = null;
        for (Hit each : part.hits()) {
            if (each.last() < hit.first() && each.entries().getFirst() instanceof Entry.Noun noun
                    && noun.grade() != Entry.Noun.Grade.TRAIT) {
                found = noun;
            }
        }
        return found;
    }

    private boolean former(Part part, Hit hit) {
        for (int i = part.from(); i < hit.first(); i++) {
            if (phrase.word(i).equals("former") || phrase.word(i).equals("ex")) {
                return true;
            }
        }
        return false;
    }
}
