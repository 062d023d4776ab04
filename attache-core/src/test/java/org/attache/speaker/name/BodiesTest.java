package org.attache.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.attache.reading.NameKey;
import org.junit.jupiter.api.Test;

final class BodiesTest {

    @Test
    void ministryOfDefenceIsTheDefenceMinistry() {
        assertThat(Bodies.same(Set.of(Bodies.word("Ministry"), Bodies.word("Defence")),
                Set.of(Bodies.word("defense"), Bodies.word("ministry")))).isTrue();
    }

    @Test
    void officialOfNoStatedMinistryMayBeOfAny() {
        assertThat(Bodies.mayBeOne(Set.of("ministry"), Set.of("energy", "ministry"))).isTrue();
        assertThat(Bodies.mayBeOne(Set.of(), Set.of("energy", "ministry"))).isTrue();
    }

    @Test
    void armyIsABranchOfItsCountrysArmedForces() {
        assertThat(Bodies.mayBeOne(Set.of("armed"), Set.of("army"))).isTrue();
        assertThat(Bodies.mayBeOne(Set.of("~peru", "armed"), Set.of("~chile", "army"))).isFalse();
        assertThat(Bodies.mayBeOne(Set.of("army"), Set.of("navy"))).isFalse();
    }

    @Test
    void twoMinistriesAreNotOneForBeingMinistries() {
        assertThat(Bodies.mayBeOne(Set.of("energy", "ministry"), Set.of("fishery", "ministry"))).isFalse();
    }

    @Test
    void nationalityAloneRelatesNoTwoBodies() {
        assertThat(Bodies.related(Set.of("~chad", "army"), Set.of("~chad", "customs"))).isFalse();
        assertThat(Bodies.related(Set.of("~chad", "army"), Set.of("army"))).isTrue();
    }

    @Test
    void countryAndItsAdjectiveHaveOneKey() {
        assertThat(NameKey.of("Zambian")).isEqualTo(NameKey.of("Zambia"));
        assertThat(NameKey.of("Chadian")).isEqualTo(NameKey.of("Chad"));
        assertThat(NameKey.of("Norwegian")).isEqualTo(NameKey.of("Norway"));
        assertThat(NameKey.of("Georgian")).isNotEqualTo(NameKey.of("Germany"));
    }

    @Test
    void outletIsKnownByItsInitialsAndWithoutItsArticle() {
        assertThat(NameWords.sameOutlet("Lower Danube Agency", "LDA")).isTrue();
        assertThat(NameWords.sameOutlet("The Harbour Echo", "Harbour Echo newspaper")).isTrue();
        assertThat(NameWords.sameOutlet("The Harbour Echo", "The Valley Echo")).isFalse();
    }

    @Test
    void aMinistryWithoutItsFieldIsNoParticularMinistry() {
        assertThat(Bodies.same(Set.of("ministry"), Set.of("interior", "ministry"))).isFalse();
        assertThat(Bodies.same(Set.of("foreign", "ministry"), Set.of("interior", "ministry"))).isFalse();
        assertThat(Bodies.same(Set.of("interior", "ministry"), Set.of("~bolivia", "interior", "ministry"))).isTrue();
    }

    @Test
    void aStateAsAWholeEnclosesEveryArmOfIt() {
        for (String arm : List.of("customs", "navy", "guards", "forces", "authorities", "treasury")) {
            Set<String> body = Set.of(Bodies.word(arm), Bodies.NATION + "CHL");
            assertThat(Bodies.mayBeOne(Set.of("CHL"), body)).as(arm).isTrue();
            assertThat(Bodies.mayBeOne(Set.of("PER"), body)).as(arm).isFalse();
        }
    }
}
