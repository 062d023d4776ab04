package org.attache.likeness;

import java.util.List;
import org.attache.model.Source;
import org.attache.reading.Statement;
import org.attache.source.KnownSource;
import org.attache.source.Sources;

/** For every statement of a story its chain, from the article's outlet to the last known source. */
public final class Ways {

    private final List<Statement> statements;
    private final List<List<Integer>> chains;
    private final Sources sources;
    private final int[] starts;
    private final int[] roots;
    private final boolean[] speaks;

    public Ways(List<Statement> statements, List<List<Integer>> chains, Sources sources) {
        this.statements = statements;
        this.chains = chains;
        this.sources = sources;
        starts = chains.stream().mapToInt(List::getFirst).toArray();
        roots = chains.stream().mapToInt(List::getLast).toArray();
        speaks = new boolean[roots.length];
        for (int at = 0; at < roots.length; at++) {
            speaks[at] = speaks(sources.get(roots[at]));
        }
    }

    public List<Integer> of(int statement) {
        return chains.get(statement);
    }

    /** True when the two rest on one person, office, document or unnamed source. */
    public boolean oneSpeaker(int a, int b) {
        return roots[a] == roots[b] && speaks[a];
    }

    /** True when the two rest on one of these, or one on somebody who speaks for the other. */
    boolean oneMouth(int a, int b) {
        return oneSpeaker(a, b) || through(a, b) || through(b, a);
    }

    /** True when the two rest on two such speakers, and neither of them speaks for the other or passes on what the other said. */
    boolean twoSpeakers(int a, int b) {
        return speaks[a] && speaks[b] && !oneMouth(a, b);
    }

    /** True when the source of the one is on the way of the other: the spokeswoman, and the company for which she speaks. */
    private boolean through(int one, int other) {
        return speaks[one] && chains.get(other).contains(roots[one]);
    }

    /** The sources of the two as one number. */
    long roots(int a, int b) {
        return (long) roots[a] << Integer.SIZE | roots[b];
    }

    /** True when the two rest on one source of whatever kind. */
    boolean oneRoot(int a, int b) {
        return roots[a] == roots[b];
    }

    private static boolean speaks(KnownSource root) {
        return root.speaks() && !root.witness();
    }

    /** True when one of the two has it from the other's outlet or speaker, or both have it from one speaker. */
    boolean leans(int a, int b) {
        return statements.get(a).article() != statements.get(b).article()
                && (oneMouth(a, b) || runsOver(a, b) || runsOver(b, a));
    }

    /** True when one of the two has it from the other's outlet, and both rest on somebody who is not named: hardly two people. */
    boolean cites(int a, int b) {
        return (runsOver(a, b) || runsOver(b, a)) && sources.get(roots[a]).is(Source.Kind.UNNAMED)
                && sources.get(roots[b]).is(Source.Kind.UNNAMED);
    }

    private boolean runsOver(int one, int other) {
        int outlet = starts[other];
        List<Integer> chain = chains.get(one);
        for (int at = 1; at < chain.size(); at++) {
            if (chain.get(at) == outlet) {
                return sources.get(outlet).is(Source.Kind.OUTLET);
            }
        }
        return false;
    }
}
