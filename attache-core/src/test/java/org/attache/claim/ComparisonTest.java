package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Claim.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

    private final Comparison comparison = new Comparison(Map.of());

    @Test
    void whoSellsToWhomIsNotTurnedRound() {
        Proposition sale = of("sell", Set.of("peru"), Set.of("chile"), "peru", "sell", "copper", "chile");
        Proposition reverse = of("sell", Set.of("chile"), Set.of("peru"), "chile", "sell", "copper", "peru");
        assertThat(comparison.compare(sale, reverse, 0)).extracting(Verdict::kind, Verdict::slot)
                .containsExactly(Verdict.Kind.DIFFERS, "actor");
    }

    @Test
    void differentNumbersOfTheSameThingAreTwoClaims() {
        Proposition twelve = counted("12");
        Proposition fifteen = counted("15");
        assertThat(comparison.compare(twelve, fifteen, 0).slot()).isEqualTo("number");
        assertThat(comparison.compare(twelve, counted("12"), 0).kind()).isEqualTo(Verdict.Kind.SAME);
    }

    @Test
    void sameDeedOnAnotherDayIsAnotherClaim() {
        Proposition monday = on(LocalDate.of(2026, 3, 2));
        assertThat(comparison.compare(monday, on(LocalDate.of(2026, 3, 20)), 0).slot()).isEqualTo("date");
        assertThat(comparison.compare(monday, on(LocalDate.of(2026, 3, 2)), 0).kind()).isEqualTo(Verdict.Kind.SAME);
    }

    @Test
    void denialContradictsAndIsNeverTheSame() {
        Proposition crossed = polar(false);
        assertThat(comparison.compare(crossed, polar(true), 0).kind()).isEqualTo(Verdict.Kind.CONTRADICTS);
    }

    @Test
    void agreeingIsMoreThanHoping() {
        Proposition hope = of("hope", Set.of("leader"), Set.of(), "leader", "hope", "deepen", "relation");
        Proposition agree = of("agree", Set.of("leader"), Set.of(), "leader", "agree", "deepen", "relation");
        assertThat(comparison.compare(hope, agree, 0).slot()).isEqualTo("strength");
    }

    @Test
    void planIsNotTheDeed() {
        Proposition plan = modal(Modality.PLANNED, false);
        assertThat(comparison.compare(plan, modal(Modality.ASSERTED, true), 0).slot()).isEqualTo("modality");
    }

    @Test
    void statementsWithLittleInCommonAreUnrelated() {
        assertThat(comparison.compare(of("close", Set.of("road"), Set.of(), "road", "close", "friday"),
                of("drain", Set.of("lake"), Set.of(), "lake", "drain", "glacier"), 0).kind())
                .isEqualTo(Verdict.Kind.UNRELATED);
    }

    @Test
    void runOfWordsIsCountedWithoutFunctionWords() {
        assertThat(
                CommonWords.run(List.of("We", "sold", "the", "old", "ferry"), List.of("They", "sold", "old", "ferry")))
                .isEqualTo(3);
    }

    private static Proposition of(String predicate, Set<String> agents, Set<String> patients, String... concepts) {
        return full(predicate, agents, patients, Map.of(), null, false, Modality.ASSERTED, false, concepts);
    }

    private static Proposition counted(String number) {
        return full("die", Set.of("miner"), Set.of(), Map.of("miner", number), null, false, Modality.ASSERTED, true,
                "miner",
                "die", "collapse");
    }

    private static Proposition on(LocalDate day) {
        return full("end", Set.of("talk"), Set.of(), Map.of(), day, false, Modality.ASSERTED, true, "talk", "end",
                "agreement");
    }

    private static Proposition polar(boolean negated) {
        return full("invade", Set.of("soldier"), Set.of("river"), Map.of(), null, negated, Modality.ASSERTED, true,
                "soldier", "invade", "river");
    }

    private static Proposition modal(Modality modality, boolean done) {
        return full("build", Set.of("state"), Set.of("bridge"), Map.of(), null, false, modality, done, "state", "build",
                "bridge");
    }

    private static Proposition full(String predicate, Set<String> agents, Set<String> patients,
            Map<String, String> numbers, @Nullable LocalDate day, boolean negated, Modality modality, boolean done,
            String... concepts) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (String concept : concepts) {
            weights.put(concept, 1.0);
        }
        Set<String> names = Set.of("peru", "chile");
        return new Proposition(weights, predicate, agents, patients, names, numbers, day, day, negated, modality, done,
                List.of(concepts));
    }
}
