package org.attache.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office of a state or a large body when, from the tables of people.
 *
 * <pre>
 * OfficeTerms.holder(Office.of("Pakistan's prime minister").get(), LocalDate.of(2022, 4, 24));   // Shehbaz Sharif
 * </pre>
 *
 * Only offices that one person holds at a time. Where the table has two for a day, or the office changed hands in the days
 * before, nobody is named.
 */
public final class OfficeTerms {

    /** Titles that more than one may bear in a state, or that are of a part of it which the table does not name. */
    private static final Set<String> SEVERAL = Set.of("minister", "senator", "envoy", "member of parliament",
            "commissioner", "ambassador to united nations", "leader", "party leader", "opposition leader", "executive",
            "rebel leader", "commander", "high commissioner", "singer", "first minister", "secretary", "deputy",
            "general secretary", "chief minister", "member", "spokesman of secretary general", "prince", "princess");
    /** Who leads a body, whatever the title is there. */
    private static final Set<String> FIRST = Set.of("chief", "head", "boss");
    /** Offices that stories tell of though no table lists who holds them. */
    private static final Set<String> ANYWHERE = Set.of("mayor", "governor", "speaker", "vice president",
            "deputy prime minister", "deputy president", "first lady", "secretary general", "president",
            "prime minister", "chief", "head", "boss");
    private static final Set<String> SERVANTS = Set.of("minister", "secretary");
    /** A report may tell of a day shortly before its own. */
    private static final int DAYS = 3;

    private static final String OF = " of ";
    /** The United Nations, whose own officers have titles without its name. */
    private static final String WORLD = "un";

    /** One who held an office. @param names all names, the usual one first */
    private record Holder(List<String> names, Tenure tenure) {}

    private static final Set<String> PORTFOLIOS = Set.copyOf(Table.lines(OfficeTerms.class, "portfolios.txt"));

    private final Set<String> titles = new HashSet<>();
    /** Bodies that a title is of, and other names of such a body with the one that the title has. */
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<Office, List<Holder>> holders = new HashMap<>();

    private OfficeTerms() {
        List<List<String>> rows = Stream.of(ActorTable.PEOPLE, ActorTable.OFFICE_HOLDERS)
                .flatMap(table -> table.rows().stream()).filter(row -> !row.get(3).isEmpty()).toList();
        rows.forEach(row -> bodies.put(body(title(row.get(3))), body(title(row.get(3)))));
        bodies.put(WORLD, WORLD);
        organisations();
        rows.forEach(this::put);
    }

    /** The terms of the tables. */
    static OfficeTerms shipped() {
        return Shipped.TERMS;
    }

    private void put(List<String> row) {
        String title = title(row.get(3));
        String body = body(title);
        String office = body.isEmpty() ? title : title.substring(0, title.length() - body.length() - OF.length());
        if (SEVERAL.contains(office)) {
            return;
        }
        titles.add(office);
        Holder holder = new Holder(ActorTable.alternatives(row.get(0)),
                Terms.tenure(List.of(), title, row.get(4), row.get(5)));
        String of = !body.isEmpty() ? body : row.get(1).equals("UNO") ? WORLD : row.get(1);
        hold(new Office(office, of), holder);
        if (of.equals(WORLD) || !body.isEmpty()) {
            FIRST.forEach(first -> hold(new Office(first, of), holder));
        }
    }

    private void hold(Office office, Holder holder) {
        holders.computeIfAbsent(office, key -> new ArrayList<>()).add(holder);
    }

    /** "european commission", of "president of european commission"; nothing for an office of a state. */
    private static String body(String title) {
        int of = title.equals("secretary of state") ? -1 : title.indexOf(OF);
        return of < 0 ? "" : title.substring(of + OF.length());
    }

    /** Rows of the organisations of which one name stands in a title. */
    private void organisations() {
        String file = "organisations.tsv";
        for (List<String> row : ActorTable.BODIES
                .rows(ActorTable.BODIES.builtIn(file) + OwnTables.inUse().text(file))) {
            List<String> names = ActorTable.alternatives(row.get(0)).stream().map(OfficeTerms::folded).toList();
            names.stream().filter(bodies::containsKey).findFirst()
                    .ifPresent(known -> names.forEach(name -> bodies.putIfAbsent(name, known)));
        }
    }

    private static String folded(String words) {
        return String.join(" ", Words.of(words).stream().map(Words.Word::form).filter(word -> !word.equals("the"))
                .toList());
    }

    /** The state, body or place of an office in one form: the code of a state, else words in lower case. */
    String place(String words) {
        return Nations.shipped().code(words).orElseGet(() -> bodies.getOrDefault(words, words));
    }

    /** The title in one form, where it is one that a single person bears. */
    Optional<String> title(List<String> words) {
        String title = title(String.join(" ", words));
        int noun = title.lastIndexOf(' ');
        boolean minister = noun > 0 && SERVANTS.contains(title.substring(noun + 1))
                && PORTFOLIOS.contains(title.substring(0, noun));
        return minister || titles.contains(title) || ANYWHERE.contains(title) ? Optional.of(title) : Optional.empty();
    }

    /** "Minister of Defense" and "defence minister" are one. */
    private static String title(String words) {
        List<String> forms = new ArrayList<>(Words.of(words).stream().map(Words.Word::form)
                .filter(word -> !word.equals("the")).map(word -> switch (word) {
                    case "defense" -> "defence";
                    case "labor" -> "labour";
                    case "premier", "pm" -> "prime minister";
                    default -> word;
                }).toList());
        String title = String.join(" ", forms).replace("foreign affairs", "foreign").replace("external affairs",
                "foreign").replace("federal president", "president").toLowerCase(Locale.ROOT);
        for (String noun : SERVANTS) {
            for (String link : List.of(" of ", " for ")) {
                if (title.startsWith(noun + link) && !title.equals("secretary of state")) {
                    return title.substring(noun.length() + link.length()) + " " + noun;
                }
            }
        }
        return title;
    }

    /** The names of the only one who held the office at the day and in the days before, the usual name first. */
    public static Optional<List<String>> holder(Office office, @Nullable LocalDate day) {
        if (day == null || office.of() == null) {
            return Optional.empty();
        }
        List<Holder> held = shipped().holders.getOrDefault(office, List.of()).stream()
                .filter(one -> covers(one.tenure(), day)).toList();
        boolean one = !held.isEmpty() && held.stream()
                .allMatch(other -> other.names().getFirst().equals(held.getFirst().names().getFirst()));
        return one ? Optional.of(held.stream().flatMap(other -> other.names().stream()).distinct().toList())
                : Optional.empty();
    }

    private static boolean covers(Tenure tenure, LocalDate day) {
        return tenure.covers(day) || tenure.covers(day.minusDays(DAYS));
    }

    private static final class Shipped {

        static final OfficeTerms TERMS = new OfficeTerms();
    }
}
