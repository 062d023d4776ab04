package org.attache.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.model.Block;
import org.attache.model.Claim.Modality;
import org.attache.model.Span;
import org.attache.proposition.Converses;
import org.attache.proposition.Opposites;
import org.attache.proposition.Proposition;
import org.attache.proposition.Proposition.Limit;
import org.attache.proposition.word.CommonWords;
import org.attache.proposition.word.Term;
import org.attache.reading.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

    @Test
    void whoSellsToWhomIsNotTurnedRound() {
        Proposition sale = of("sell", Set.of("PERU"), Set.of("CHILE"), "PERU", "sell", "copper", "CHILE");
        Proposition reverse = of("sell", Set.of("CHILE"), Set.of("PERU"), "CHILE", "sell", "copper", "PERU");
        assertThat(Comparison.conflict(sale, reverse)).isEqualTo("actor");
    }

    @Test
    void differentNumbersOfTheSameThingAreTwoClaims() {
        assertThat(Comparison.conflict(counted("12"), counted("15"))).isEqualTo("number");
        assertThat(Comparison.conflict(counted("12"), counted("12"))).isEmpty();
    }

    @Test
    void twoNumbersOfOneThingByTwoNamesAreTwoClaims() {
        assertThat(Comparison.conflict(ill("baby", "11"), ill("infant", "17"))).isEqualTo("number");
        assertThat(Comparison.conflict(ill("baby", "11"), ill("infant", "11"))).isEmpty();
        assertThat(Comparison.conflict(ill("baby", "11"), ill("bottle", "17"))).isEmpty();
    }

    @Test
    void largeFiguresMayBeRounded() {
        assertThat(Comparison.conflict(counted("2450000"), counted("2400000"))).isEmpty();
        assertThat(Comparison.conflict(counted("2700000"), counted("2400000"))).isEqualTo("number");
        assertThat(Comparison.conflict(counted("312"), counted("300"))).isEqualTo("number");
    }

    @Test
    void whoFiresIsNotWhoIsFiredOn() {
        Proposition boats = of("fire", Set.of("boat"), Set.of("soldier"), "boat", "fire", "soldier");
        Proposition soldiers = of("fire", Set.of("soldier"), Set.of(), "soldier", "fire", "first");
        assertThat(Comparison.conflict(boats, soldiers)).isEqualTo("actor");
    }

    @Test
    void waveMayBreakWhatBreaks() {
        Proposition waves = of("break", Set.of("wave"), Set.of("mast"), "wave", "break", "mast");
        Proposition mast = of("break", Set.of("mast"), Set.of(), "mast", "break");
        assertThat(Comparison.conflict(waves, mast)).isEmpty();
    }

    @Test
    void kingOfACountryMayBeTheManWhoIsNamed() {
        Proposition king = of("deny", Set.of("PER", "king"), Set.of(), "PER", "king", "deny");
        Proposition named = of("deny", Set.of("Ramiro"), Set.of(), "Ramiro", "deny");
        Proposition other = of("deny", Set.of("Anselmo"), Set.of(), "Anselmo", "deny");
        assertThat(Comparison.conflict(king, named)).isEmpty();
        assertThat(Comparison.conflict(named, other)).isEqualTo("actor");
    }

    @Test
    void deadAreNotMissing() {
        Proposition dead = counted("9");
        assertThat(Comparison.conflict(dead, missing("28"))).isEqualTo("number");
        assertThat(Comparison.conflict(dead, counted("9"))).isEmpty();
    }

    @Test
    void sameDeedOnAnotherDayIsAnotherClaim() {
        Proposition monday = on(LocalDate.of(2026, 3, 2));
        assertThat(Comparison.conflict(monday, on(LocalDate.of(2026, 3, 20)))).isEqualTo("date");
        assertThat(Comparison.conflict(monday, on(LocalDate.of(2026, 3, 2)))).isEmpty();
    }

    @Test
    void agreeingIsMoreThanHoping() {
        Proposition hope = of("hope", Set.of("leader"), Set.of(), "leader", "hope", "deepen", "relation");
        Proposition agree = of("agree", Set.of("leader"), Set.of(), "leader", "agree", "deepen", "relation");
        assertThat(Comparison.conflict(hope, agree)).isEqualTo("strength");
    }

    @Test
    void planIsNotTheDeed() {
        Proposition plan = modal(Modality.PLANNED, false);
        assertThat(Comparison.conflict(plan, modal(Modality.ASSERTED, true))).isEqualTo("modality");
    }

    @Test
    void kindredWordsMeetAndStrangeOnesDoNot() {
        Proposition quit = of("quit", Set.of("minister"), Set.of(), "minister", "quit");
        Proposition resign = of("resign", Set.of("minister"), Set.of(), "minister", "resign");
        Proposition sneeze = of("sneeze", Set.of("minister"), Set.of(), "minister", "sneeze");
        Profiles profiles = new Profiles(IntStream.range(0, 3).mapToObj(ComparisonTest::statement).toList(),
                List.of(quit, resign, sneeze));
        assertThat(profiles.predicates(0, 1)).isGreaterThan(0.4);
        assertThat(profiles.predicates(0, 2)).isZero();
        assertThat(profiles.covered(0, 1)).isGreaterThan(profiles.covered(0, 2));
    }

    @Test
    void wordThatStandsOnceInEveryArticleTellsMost() {
        Proposition ferry = of("sink", Set.of("ferry"), Set.of(), "ferry", "sink");
        Proposition again = of("burn", Set.of("ferry"), Set.of(), "ferry", "burn");
        List<Proposition> story = List.of(ferry, again, again, ferry, again);
        Profiles profiles = new Profiles(List.of(statement(0), statement(0), statement(0), statement(1), statement(1)),
                story);
        assertThat(profiles.telling(0, 3)).isGreaterThan(profiles.telling(1, 4));
    }

    @Test
    void whatEveryStatementOfTheStoryHasTellsLittle() {
        List<Proposition> story = new java.util.ArrayList<>();
        for (String deed : List.of("sink", "burn", "sail", "dock", "leak", "turn", "list", "stop", "load", "wait")) {
            story.add(of(deed, Set.of("ferry"), Set.of(), "ferry", deed));
        }
        Vocabulary words = new Vocabulary(story);
        assertThat(words.rarity(words.of(word("ferry")))).isLessThan(words.rarity(words.of(word("burn"))) / 2);
    }

    @Test
    void runOfWordsIsFollowedAcrossFunctionWords() {
        List<String> seven = CommonWords.content(
                List.of("We", "sold", "the", "old", "ferry", "to", "a", "yard", "in", "Turkey", "before", "winter",
                        "came"));
        assertThat(CommonWords.telling(seven, CommonWords.content(
                List.of("They", "sold", "old", "ferry", "yard", "Turkey", "winter", "came", "early")))).isTrue();
        assertThat(CommonWords.telling(seven, CommonWords.content(
                List.of("They", "sold", "old", "ferry", "yard", "Turkey", "winter", "ended")))).isFalse();
        assertThat(CommonWords.telling(seven, CommonWords.content(
                List.of("They", "sold", "old", "ferry", "yard", "long", "Turkey", "winter", "came")))).isFalse();
    }

    @Test
    void saleAndPurchaseAreOneDeedOfTwoParties() {
        Proposition sold = of("sell", Set.of("Galen"), Set.of("mill", "Norr"), "Galen", "sell", "mill", "Norr");
        Proposition bought = of("buy", Set.of("Norr"), Set.of("mill", "Galen"), "Norr", "buy", "mill", "Galen");
        Proposition other = of("buy", Set.of("Galen"), Set.of("mill", "Norr"), "Galen", "buy", "mill", "Norr");
        assertThat(Comparison.actorsDiffer(sold, bought)).isFalse();
        assertThat(Comparison.actorsDiffer(sold, other)).isTrue();
    }

    @Test
    void oppositesSayThatOneThingWasSoAndWasNot() {
        Proposition accepted = of("accept", Set.of("union"), Set.of("offer"), "union", "accept", "offer");
        Proposition refused = of("refuse", Set.of("union"), Set.of("offer"), "union", "refuse", "offer");
        assertThat(Opposites.of(accepted).keySet()).containsExactlyElementsOf(Opposites.of(refused).keySet());
        assertThat(Opposites.of(accepted).values()).containsOnly(true);
        assertThat(Opposites.of(refused).values()).containsOnly(false);
    }

    @Test
    void endsAndBeginningsAreComparedByThemselves() {
        LocalDate april = LocalDate.parse("2026-04-12");
        Limit end = new Limit(true, april, april);
        assertThat(end.differs(new Limit(true, april.plusDays(1), april.plusDays(1)))).isTrue();
        assertThat(end.differs(new Limit(true, april.minusDays(11), april.plusDays(18)))).isFalse();
        assertThat(end.differs(new Limit(false, april.plusDays(1), april.plusDays(1)))).isFalse();
    }

    private static Proposition of(String predicate, Set<String> agents, Set<String> patients, String... words) {
        return full(predicate, agents, patients, Map.of(), null, Modality.ASSERTED, false, words);
    }

    private static Proposition counted(String number) {
        return full("die", Set.of("miner"), Set.of(), Map.of("die", number), null, Modality.ASSERTED, true, "miner",
                "die",
                "collapse");
    }

    private static Proposition ill(String who, String number) {
        return full("sneeze", Set.of(who), Set.of(), Map.of(who, number), null, Modality.ASSERTED, true, who, "sneeze");
    }

    private static Proposition missing(String number) {
        return full("lose", Set.of("miner"), Set.of(), Map.of("lose", number), null, Modality.ASSERTED, true, "miner",
                "lose");
    }

    private static Proposition on(LocalDate day) {
        return full("end", Set.of("talk"), Set.of(), Map.of(), day, Modality.ASSERTED, true, "talk", "end",
                "agreement");
    }

    private static Proposition modal(Modality modality, boolean done) {
        return full("build", Set.of("state"), Set.of("bridge"), Map.of(), null, modality, done, "state", "build",
                "bridge");
    }

    /** A state's code makes a name, anything else a word. */
    private static Term word(String word) {
        boolean name = Character.isUpperCase(word.charAt(0));
        boolean verb = Set.of("quit", "resign", "sneeze", "burn").contains(word);
        return name ? Term.name(word) : Term.word(word, word, verb ? "VB" : "NN");
    }

    private static Set<Term> words(Set<String> words) {
        Set<Term> terms = new TreeSet<>();
        words.forEach(one -> terms.add(word(one)));
        return terms;
    }

    private static Proposition full(String predicate, Set<String> agents, Set<String> patients,
            Map<String, String> numbers, @Nullable LocalDate day, Modality modality, boolean done, String... words) {
        TreeMap<Term, Double> weights = new TreeMap<>();
        Arrays.stream(words).forEach(one -> weights.put(word(one), 1.0));
        return new Proposition(weights, word(predicate), word(predicate), Converses.of(word(predicate)), words(agents),
                words(patients), Set.of(),
                Set.of(), Set.of(), true,
                numbers(numbers), Set.of(), day, day, null, false,
                false, false, false, null, Set.of(), false,
                modality, false, done, List.of(words), List.of(words));
    }

    private static Map<String, SortedSet<String>> numbers(Map<String, String> single) {
        return single.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new TreeSet<>(Set.of(one.getValue()))));
    }

    private static Statement statement(int article) {
        return new Statement(article, 0, 0, List.of(0), List.of(new Span(0, 1)), List.of(), -1, Block.Kind.PARAGRAPH,
                false);
    }
}
