package org.attache.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.claim.material.Assertion;
import org.attache.model.Source;
import org.attache.proposition.word.CommonWords;
import org.attache.source.Described;
import org.attache.source.KnownSource;
import org.attache.source.Sources;
import org.attache.speaker.name.Bodies;

/**
 * Completes chains from what the rest of the story shows: a headline and a lead without a source lean on the source
 * that the body of the same article gives; a vaguer description in the same article is the fuller one; an unnamed
 * source reached through an outlet whose own article was read is the source which that article has.
 */
final class Heard {

    private final Sources sources;
    private final List<Assertion> all;

    private Heard(Sources sources, List<Assertion> all) {
        this.sources = sources;
        this.all = all;
    }

    static List<Assertion> fuller(Sources sources, List<Assertion> assertions) {
        List<Assertion> within = new Heard(sources, assertions).each(true);
        return new Heard(sources, within).each(false);
    }

    private List<Assertion> each(boolean inArticle) {
        List<Assertion> result = new ArrayList<>();
        all.forEach(one -> result.add((inArticle ? inArticle(one) : throughHeld(one)).map(one::along).orElse(one)));
        return result;
    }

    private Optional<List<Integer>> inArticle(Assertion one) {
        for (Assertion other : all) {
            if (other.article() == one.article() && other != one && fuller(other, one)) {
                return Optional.of(other.chain());
            }
        }
        return Optional.empty();
    }

    /** True when the other's chain says more about the same source. */
    private boolean fuller(Assertion other, Assertion one) {
        KnownSource mine = sources.get(one.root());
        KnownSource its = sources.get(other.root());
        if (its.is(Source.Kind.OUTLET_VOICE) || one.root() == other.root()) {
            return false;
        }
        if (mine.is(Source.Kind.OUTLET_VOICE)) {
            return true;
        }
        if (one.statement().heading() && !other.statement().heading()) {
            return true;
        }
        boolean vaguer = (mine.is(Source.Kind.UNNAMED) || Described.holder(mine)) && its.named()
                && Bodies.mayBeOne(mine.body(), its.body())
                && !its.is(Source.Kind.OUTLET);
        return vaguer || mine.is(Source.Kind.OUTLET) && other.chain().contains(one.root());
    }

    private Optional<List<Integer>> throughHeld(Assertion one) {
        Optional<List<Integer>> copied = copied(one);
        return copied.isPresent() ? copied : cited(one);
    }

    /** Two texts with the same words have them from the same unnamed source; the first to be read keeps its own. */
    private Optional<List<Integer>> copied(Assertion one) {
        KnownSource root = sources.get(one.root());
        if (!root.is(Source.Kind.UNNAMED)) {
            return Optional.empty();
        }
        return all.stream().filter(other -> other.article() < one.article() && other.root() < one.root()
                && sources.get(other.root()).is(Source.Kind.UNNAMED)
                && sources.get(other.root()).noun().equals(root.noun())
                && CommonWords.telling(other.proposition().content(), one.proposition().content()))
                .map(other -> ending(one, other.root())).findFirst();
    }

    private static List<Integer> ending(Assertion one, int root) {
        List<Integer> chain = new ArrayList<>(one.chain().subList(0, one.chain().size() - 1));
        chain.add(root);
        return chain;
    }

    private Optional<List<Integer>> cited(Assertion one) {
        KnownSource root = sources.get(one.root());
        int size = one.chain().size();
        if (size < 3 || !root.is(Source.Kind.UNNAMED) && !Described.holder(root)) {
            return Optional.empty();
        }
        int by = one.chain().get(size - 2);
        return all.stream().filter(other -> sources.outlet(other.article()) == by && other.article() != one.article())
                .filter(other -> !sources.get(other.root()).is(Source.Kind.OUTLET_VOICE)
                        && Bodies.mayBeOne(sources.get(other.root()).body(), root.body()))
                .map(other -> ending(one, other.root())).findFirst();
    }
}
