package org.attache.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/** The tables of office holders hold together. */
class OfficesTest {

    /** Two people claimed the office at once, or held it side by side. */
    private static final Set<String> CLAIMED_TWICE = Set.of("AZE President", "BIH President", "CIV President",
            "GMB President", "KHM Prime Minister", "MDG President", "TUV Prime Minister", "RUS Foreign Minister",
            "SRB Foreign Minister");
    private static final String ONE_AT_A_TIME = "[A-Z]{3} (President|Prime Minister|Chancellor|Taoiseach|King|Emir|Sultan"
            + "|Pope|Foreign Minister|Defence Minister|Interior Minister|Finance Minister|Foreign Secretary|Defence Secretary"
            + "|Home Secretary|Secretary of State|Secretary of Defense|Treasurer)";
    private static final LocalDate FIRST = LocalDate.of(1992, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 1);
    /** Between an ousted president and the next one elected, in days: the longest is Egypt's of 2011. */
    private static final int LONGEST_GAP = 520;
    /** Terms known to the month may share one. */
    private static final int SHARED_DAYS = 31;
    /** In office on a day of which the news were full. */
    private static final Map<String, String> KNOWN = Map.of("Hanna Suchocka|1993-01-01", "POLGOV",
            "Peter Medgyessy|2003-03-20", "HUNGOV", "Christian Wulff|2011-06-01", "DEUGOV", "Elio Di Rupo|2013-07-21",
            "BELGOV", "Samak Sundaravej|2008-05-01", "THAGOV", "Joyce Banda|2013-01-01", "MWIGOV",
            "Petr Fiala|2022-07-01",
            "CZEGOV", "Alexander Van der Bellen|2019-06-01", "AUTGOV", "Xi Jinping|2015-01-01", "CHNGOV",
            "Roza Otunbayeva|2010-06-12",
            "KGZGOV");

    private static final String MEMBERS = "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN"
            + " BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK"
            + " DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND"
            + " HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU"
            + " LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA"
            + " MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE"
            + " SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR"
            + " ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE";

    private record Term(String office, List<String> names, LocalDate from, LocalDate to) {

        String state() {
            return office.substring(0, office.indexOf(' '));
        }
    }

    private static List<Term> terms() {
        return Stream.of(ActorTable.PEOPLE, ActorTable.OFFICE_HOLDERS)
                .flatMap(table -> table.rows(table.builtIn()).stream()).map(row -> {
                    Tenure tenure = Terms.tenure(ActorTable.alternatives(row.get(2)), row.get(3), row.get(4),
                            row.get(5));
                    return new Term(row.get(1) + " " + row.get(3), ActorTable.alternatives(row.getFirst()),
                            tenure.from() == null ? LocalDate.MIN : tenure.from(),
                            tenure.to() == null ? LocalDate.MAX : tenure.to());
                }).toList();
    }

    @Test
    void noTermEndsBeforeItBegins() {
        assertThat(terms()).allSatisfy(term -> assertThat(term.from()).as(term.toString())
                .isBeforeOrEqualTo(term.to()));
    }

    @Test
    void anOfficeHasOneHolderAtATime() {
        Map<String, List<Term>> offices = new TreeMap<>();
        terms().stream().filter(term -> term.office().matches(ONE_AT_A_TIME))
                .filter(term -> !CLAIMED_TWICE.contains(term.office()))
                .forEach(term -> offices.computeIfAbsent(term.office(), office -> new ArrayList<>()).add(term));
        List<String> twice = new ArrayList<>();
        offices.values().forEach(held -> {
            held.sort(Comparator.comparing(Term::from));
            for (int i = 1; i < held.size(); i++) {
                for (int before = 0; before < i; before++) {
                    if (isBeside(held.get(before), held.get(i))) {
                        twice.add(held.get(before) + " and " + held.get(i));
                    }
                }
            }
        });
        assertThat(offices).hasSizeGreaterThan(300);
        assertThat(twice).isEmpty();
    }

    private static boolean isBeside(Term earlier, Term later) {
        return later.from().plusDays(SHARED_DAYS).isBefore(earlier.to())
                && later.from().plusDays(SHARED_DAYS).isBefore(later.to());
    }

    @Test
    void everyTermLiesInTheYearsOfTheTables() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(term.from() == LocalDate.MIN ? 1990 : term.from().getYear()).as(term.toString())
                    .isBetween(1945, 2026);
            assertThat(term.to() == LocalDate.MAX ? 2026 : term.to().getYear()).as(term.toString())
                    .isBetween(1986, 2026);
        });
    }

    /** "Mohammed Hussein Tantawi" and "Mohamed Hussein Tantawi" of one state are one person, so one row's names begin the other's. */
    @Test
    void nobodyHoldsOfficesUnderTwoSpellings() {
        Map<String, Set<String>> firstNames = new TreeMap<>();
        for (Term term : terms()) {
            term.names().forEach(name -> firstNames.computeIfAbsent(term.state() + ' ' + sound(name),
                    key -> new TreeSet<>()).add(term.names().getFirst()));
        }
        assertThat(firstNames).allSatisfy((sound, names) -> assertThat(names).as(sound).hasSize(1));
    }

    /** A name without accents, marks, spaces and doubled letters. */
    private static String sound(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return plain.replaceAll("(.)\\1", "$1");
    }

    @Test
    void headsAreInOfficeOnKnownDays() {
        Actors actors = Actors.load();
        KNOWN.forEach(
                (who, code) -> assertThat(actors.resolve(who.split("\\|")[0], LocalDate.parse(who.split("\\|")[1])))
                        .as(who).extracting(Actor::code).containsExactly(code));
    }

    @Test
    void everyMemberOfTheUnitedNationsIsAState() {
        Actors actors = Actors.load();
        List<List<String>> rows = ActorTable.STATES.rows(ActorTable.STATES.builtIn());
        assertThat(rows).extracting(List::getFirst).contains(MEMBERS.split(" "));
        assertThat(rows).filteredOn(row -> MEMBERS.contains(row.getFirst())).allSatisfy(row -> assertThat(
                actors.resolve(ActorTable.alternatives(row.get(2)).getFirst(), (LocalDate) null))
                .extracting(Actor::country).containsExactly(row.getFirst()));
    }

    /** Whoever doubts a row finds the list it can be held against. */
    @Test
    void everyTableNamesWhereItsFactsCanBeLookedUp() {
        List<List<String>> sources = Table.rows(ActorTable.class, "sources.tsv", 3);
        assertThat(sources).allSatisfy(source -> assertThat(source.get(2)).hasSizeGreaterThan(10));
        for (String table : List.of("states", "places", "agencies", "organisations", "people", "ministers", "governors",
                "roles", "outlets")) {
            assertThat(sources).as(table).anyMatch(source -> source.getFirst().equals(table));
        }
        assertThat(sources).filteredOn(source -> !source.get(1).equals("*")).extracting(source -> source.get(1))
                .allMatch(
                        whose -> terms().stream().anyMatch(term -> term.state().equals(whose)) || whose.equals("NGO"));
    }

    /** Of the larger states nobody is missing from the office that governs for longer than a caretaker's weeks. */
    @Test
    void theOfficesThatGovernLargerStatesAreHeldThroughout() {
        Map<String, String> governing = Map.ofEntries(Map.entry("USA", "President"), Map.entry("CHN", "President"),
                Map.entry("IND", "Prime Minister"), Map.entry("IDN", "President"),
                Map.entry("BRA", "President"), Map.entry("NGA", "President"), Map.entry("MEX", "President"),
                Map.entry("JPN", "Prime Minister"), Map.entry("PHL", "President"), Map.entry("EGY", "President"),
                Map.entry("VNM", "Prime Minister"), Map.entry("IRN", "President"), Map.entry("DEU", "Chancellor"),
                Map.entry("THA", "Prime Minister"), Map.entry("GBR", "Prime Minister"), Map.entry("FRA", "President"),
                Map.entry("ITA", "Prime Minister"), Map.entry("ZAF", "President"), Map.entry("KOR", "President"),
                Map.entry("COL", "President"), Map.entry("ESP", "Prime Minister"), Map.entry("ARG", "President"),
                Map.entry("POL", "Prime Minister"), Map.entry("CAN", "Prime Minister"),
                Map.entry("AUS", "Prime Minister"), Map.entry("TUR", "President"), Map.entry("CZE", "Prime Minister"),
                Map.entry("FIN", "Prime Minister"), Map.entry("ISR", "Prime Minister"),
                Map.entry("CHE", "Federal President"),
                Map.entry("SWE", "Prime Minister"), Map.entry("NOR", "Prime Minister"),
                Map.entry("NLD", "Prime Minister"));
        governing.forEach((state, title) -> {
            List<Term> held = terms().stream().filter(term -> term.office().equals(state + ' ' + title))
                    .sorted(Comparator.comparing(Term::from)).toList();
            LocalDate until = FIRST;
            for (Term term : held) {
                assertThat(term.from()).as(state + ' ' + title + " before " + term.names())
                        .isBefore(until.plusDays(LONGEST_GAP));
                until = term.to().isAfter(until) ? term.to() : until;
            }
            assertThat(until).as(state + ' ' + title).isAfter(LAST);
        });
    }
}
