package org.attache.claim.material;

import java.util.List;
import org.attache.model.Source;
import org.attache.proposition.Proposition;
import org.attache.reading.Statement;
import org.attache.speaker.name.Who;

/**
 * A statement with its chain, as part of a claim.
 *
 * @param chain source indices, the article's outlet first
 * @param cited who the text cites, in the order of the chain
 */
public record Assertion(Statement statement, Proposition proposition, List<Integer> chain, List<Who> cited) {

    public Assertion {
        chain = List.copyOf(chain);
        cited = List.copyOf(cited);
    }

    public int article() {
        return statement.article();
    }

    public int root() {
        return chain.getLast();
    }

    /** True when the text cites several of an unnamed kind: "officials". */
    public boolean plural() {
        return !cited.isEmpty() && cited.getLast().plural() && cited.getLast().name() == null;
    }

    /** True when the text cites one speaker, by name or not. */
    public boolean single() {
        return !cited.isEmpty() && !plural() && cited.getLast().kind() != Source.Kind.OUTLET;
    }

    public Assertion along(List<Integer> other) {
        return new Assertion(statement, proposition, other, cited);
    }
}
