package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.claim.evidence.Drawn;
import org.attache.claim.material.Assertion;
import org.attache.model.Claim.Modality;
import org.attache.model.Source;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Term;
import org.attache.source.Sources;

/**
 * What a retelling adds: two papers have it from the investigator that an anchor cut the cable, and one of them goes on that the anchor was
 * lowered on purpose.
 *
 * <p>An addition stands in one article alone, right behind a claim that this article shares with another of the same origin; it rests on that
 * origin or on nobody; and what acts or suffers in it does so in the claim, too, as a thing and not only by name: whatever is said of the
 * minister adds to nothing, what is said of the anchor adds to the anchor's deed.
 */
final class Additions {

    /** An addition stands at most so many sentences behind what it adds to. */
    private static final int BEHIND = 3;

    private final Sources sources;

    /** By article what it says in claims that others carry, too. */
    private final Map<Integer, List<Shared>> shared = new HashMap<>();

    /** A claim and one that adds to it. */
    record Addition(Drawn claim, Drawn adding) {}

    private record Shared(Drawn claim, Assertion said) {

        int sentence() {
            return said.statement().sentence();
        }
    }

    private Additions(Sources sources, List<Drawn> claims) {
        this.sources = sources;
        claims.stream().filter(claim -> claim.carriers().size() > 1)
                .forEach(claim -> claim.assertions().stream().filter(one -> !one.statement().heading())
                        .forEach(one -> shared.computeIfAbsent(one.article(), key -> new ArrayList<>())
                                .add(new Shared(claim, one))));
    }

    /** The claims that add to another, each with the one that it adds to. */
    static List<Addition> of(Sources sources, List<Drawn> claims) {
        Additions additions = new Additions(sources, claims);
        List<Addition> found = new ArrayList<>();
        for (Drawn claim : claims) {
            if (claim.carriers().size() == 1) {
                additions.addedTo(claim).ifPresent(to -> found.add(new Addition(to, claim)));
            }
        }
        return found;
    }

    /** The claim right before, of those that this one adds to. */
    private Optional<Drawn> addedTo(Drawn adding) {
        Assertion said = adding.clearest();
        if (said.statement().heading() || !said.proposition().whole() || said.proposition().denial()
                || said.proposition().modality() != Modality.ASSERTED || !said.proposition().positive()) {
            return Optional.empty();
        }
        return shared.getOrDefault(said.article(), List.of()).stream()
                .filter(one -> leads(one, said) && oneOrigin(one.said(), said) && oneThing(one.said(), said)
                        && retold(one.claim(), one.said()))
                .max(Comparator.comparingInt(Shared::sentence)).map(Shared::claim);
    }

    private static boolean leads(Shared one, Assertion said) {
        int behind = said.statement().sentence() - one.sentence();
        return behind > 0 && behind <= BEHIND;
    }

    /** True when another article has it from the same origin. */
    private boolean retold(Drawn claim, Assertion here) {
        return sources.get(here.root()).speaks() && claim.assertions().stream()
                .anyMatch(other -> other.article() != here.article() && other.root() == here.root());
    }

    private boolean oneOrigin(Assertion one, Assertion said) {
        return said.root() == one.root() || sources.get(said.root()).is(Source.Kind.OUTLET_VOICE);
    }

    /** True when what the addition is about, a thing and no name, acts or suffers in the claim. */
    private static boolean oneThing(Assertion one, Assertion said) {
        Proposition before = one.proposition();
        Proposition after = said.proposition();
        Set<Term> about = after.agents().isEmpty() ? after.patients() : after.agents();
        return about.stream().filter(term -> !term.named())
                .anyMatch(term -> before.agents().contains(term) || before.objects().contains(term));
    }
}
