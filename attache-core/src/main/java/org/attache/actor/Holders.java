package org.attache.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person or body was at a day.
 *
 * <p>In office at the day: the sectors of that office; of several, the highest. After the last office: ELI for whoever
 * held one of the state, but the last sectors for those who died in office and for whom has left no office of the
 * state. Before the first: no sector. Without a day a text is taken to be of the last years: an office that was held in
 * them counts, an older one is over.
 */
final class Holders {

    private static final List<String> RANK = List.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG", "REB", "PTY");
    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP");
    private static final Set<String> HEADS = Set.of("President", "Prime Minister", "Premier", "Chancellor", "Leader",
            "King", "Emir", "Sultan", "Supreme Leader", "Taoiseach", "Secretary-General", "Pope");
    private static final List<String> FORMER = List.of("ELI");

    /** Where the last years begin: a usual term of four years before the tables end. */
    private static final LocalDate LAST_YEARS = LocalDate.of(2022, 1, 1);

    private Holders() {}

    /** True for sectors whose former holders are ELI. */
    static boolean isOffice(List<String> sectors) {
        return !sectors.isEmpty() && OFFICES.contains(sectors.getFirst());
    }

    /** True for those who lead a state: a family name alone most often means them. */
    static boolean isHead(Tenure tenure) {
        return tenure.title() != null && HEADS.contains(tenure.title());
    }

    static Actor at(Entry.Named named, @Nullable LocalDate day) {
        Tenure held = held(named.tenures(), day);
        if (held != null) {
            return Actor.of(named.prefix(), held.sectors(), named.name(), named.kind(), held);
        }
        Tenure last = last(named.tenures(), day);
        boolean former = last != null && isOffice(last.sectors()) && !last.forLife();
        List<String> sectors = last == null ? List.of() : former ? FORMER : last.sectors();
        return Actor.of(named.prefix(), sectors, named.name(), named.kind(), last);
    }

    static @Nullable Tenure held(List<Tenure> tenures, @Nullable LocalDate day) {
        if (day != null) {
            return tenures.stream().filter(tenure -> tenure.covers(day)).min(Comparator.comparingInt(Holders::rank))
                    .orElse(null);
        }
        return tenures.stream().filter(tenure -> !end(tenure).isBefore(LAST_YEARS))
                .max(Comparator.comparing(Holders::end).thenComparing(tenure -> -rank(tenure))).orElse(null);
    }

    /** The last office that was over at the day; of equal ends the highest. */
    private static @Nullable Tenure last(List<Tenure> tenures, @Nullable LocalDate day) {
        return tenures.stream().filter(tenure -> day == null || tenure.endedBefore(day))
                .max(Comparator.comparing((Tenure tenure) -> end(tenure)).thenComparing(tenure -> -rank(tenure)))
                .orElse(null);
    }

    private static LocalDate end(Tenure tenure) {
        return tenure.to() == null ? LocalDate.MAX : tenure.to();
    }

    private static int rank(Tenure tenure) {
        int rank = tenure.sectors().isEmpty() ? -1 : RANK.indexOf(tenure.sectors().getFirst());
        return rank < 0 ? RANK.size() : rank;
    }

    /** The term in which the person bore a title, null if in none. */
    static @Nullable Tenure titled(Entry.Named named, String title) {
        return named.tenures().stream().filter(tenure -> bears(tenure, title))
                .max(Comparator.comparing(Holders::end)).orElse(null);
    }

    private static boolean bears(Tenure tenure, String title) {
        String held = tenure.title();
        String sought = title.equals("premier") ? "prime minister" : title;
        return held != null && !title.isEmpty()
                && (held.toLowerCase(Locale.ROOT).contains(title) || held.toLowerCase(Locale.ROOT).contains(sought));
    }
}
