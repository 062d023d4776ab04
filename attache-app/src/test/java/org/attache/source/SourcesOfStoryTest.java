package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.Dossiers.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Papers;
import org.attache.model.ArticleSpan;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.speaker.name.Who;
import org.junit.jupiter.api.Test;

/** Who says so, in small stories of our own. */
final class SourcesOfStoryTest {

    @Test
    void institutionThatSpeaksHasTheNameTheArticleGivesIt() {
        Dossier dossier = Papers.dossier("""
                                         THE NORTH SHORE POST
                                         4 May 2026

                                         Trawler aground

                                         The Nordland Coast Guard sent two boats to the reef at dawn.

                                         The trawler had lost its rudder, the coast guard said.
                                         """);
        assertThat(chain(dossier, "lost its rudder")).containsExactly("The North Shore Post", "Nordland Coast Guard");
        assertThat(claim(dossier, "lost its rudder").independent().named()).isEqualTo(1);
    }

    @Test
    void rankBetweenOfficeAndNameBelongsToNeither() {
        Dossier dossier = Papers.dossier("""
                                         THE NORTH SHORE POST
                                         4 May 2026

                                         Trawler aground

                                         The Nordland Coast Guard sent two boats to the reef at dawn.

                                         The crew was safe, coast guard spokesperson Captain Ada Moreau said.
                                         """);
        assertThat(chain(dossier, "crew was safe")).containsExactly("The North Shore Post", "Ada Moreau",
                "Nordland Coast Guard");
    }

    @Test
    void companyIsTheBodyOfThatKindWhichTheArticleNames() {
        Dossier dossier = Papers
                .dossier("""
                         THE NORTH SHORE POST
                         4 May 2026

                         Mill to close

                         Harrow Paper Holdings, which operates the mill, met the Ministry of Labour on Friday.

                         The mill will close in June, the company said.
                         """);
        assertThat(chain(dossier, "close in June")).containsExactly("The North Shore Post", "Harrow Paper Holdings");
    }

    @Test
    void speakerBehindWhatHeSaysIsNoAppositionOfIt() {
        Dossier dossier = Papers.dossier(
                """
                THE NORTH SHORE POST
                4 May 2026

                Bridge for sale

                The council has agreed to sell the old bridge to a museum for nine million, two people at the museum told The North Shore Post on Monday.
                """);
        assertThat(chain(dossier, "sell the old bridge")).hasSize(2).last().isEqualTo("two people at the museum");
    }

    @Test
    void statedNumberCountsInTheHighReadingOnly() {
        Claim claim = claim(Papers.dossier("""
                                           THE NORTH SHORE POST
                                           4 May 2026

                                           Dam was cracked

                                           Two officials of the water board said the dam had been cracked since March.
                                           """), "cracked since March");
        assertThat(List.of(claim.independent().low(), claim.independent().high(), claim.independent().named()))
                .containsExactly(1, 2, 0);
        assertThat(claim.independent().cut()).hasSize(1);
    }

    @Test
    void reasonForHidingANameReachesTheSource() {
        Dossier dossier = Papers.dossier(
                """
                THE NORTH SHORE POST
                4 May 2026

                Dam was cracked

                An engineer, who asked not to be named because he feared for his job, said the dam had been cracked since March.
                """);
        ArticleSpan reason = source(dossier, claim(dossier, "cracked since March").roots().getFirst())
                .reasonForAnonymity();
        assertThat(reason).isNotNull();
        assertThat(reason.span().in(dossier.articles().getFirst().text())).startsWith("because he feared");
    }

    @Test
    void outletThatWasToldIsTheWayTheWordsTook() {
        Dossier dossier = Papers.dossier("""
                                         THE NORTH SHORE POST
                                         4 May 2026

                                         Ferry was full

                                         The ferry was overloaded, passenger Jon Reve told Radio Skagen.
                                         """);
        assertThat(chain(dossier, "overloaded")).containsExactly("The North Shore Post", "Radio Skagen", "Jon Reve");
    }

    @Test
    void roleThatOnePersonBearsInTheStoryIsThatPerson() {
        Dossier dossier = Papers.dossier("""
                                         THE NORTH SHORE POST
                                         4 May 2026

                                         Count was right

                                         Board chairwoman Lena Orvik said the votes had been counted twice.
                                         """, """
                                              THE VALLEY LEDGER
                                              5 May 2026

                                              Count it again

                                              The chairwoman says the votes had been counted twice.
                                              """);
        assertThat(claim(dossier, "counted twice").independent().high()).isEqualTo(1);
    }

    private static List<String> chain(Dossier dossier, String words) {
        return claim(dossier, words).assertions().getFirst().chain().stream().map(id -> source(dossier, id))
                .map(one -> one.name() == null ? one.description() : one.name()).collect(Collectors.toList());
    }

    private static Source source(Dossier dossier, SourceId id) {
        return dossier.sources().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
