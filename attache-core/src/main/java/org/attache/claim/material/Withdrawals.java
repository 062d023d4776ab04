package org.attache.claim.material;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.likeness.Comparison;
import org.attache.likeness.Profiles;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.proposition.Calendar;
import org.attache.proposition.Proposition;
import org.attache.proposition.Propositions;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * What outlets have taken back: an article that its supplier has withdrawn, with all it says, and what a notice in one article of an outlet
 * takes back of its other articles ({@link TakenBack}). A statement is taken back when it has the deed of the withdrawn words and most of
 * what they say, or they most of what it says; the rest of the article stands.
 */
public final class Withdrawals {

    private static final double REPEATED = 0.5;
    private static final double DEED = 0.5;
    private static final double PARTIES = 0.5;

    private final List<ReadArticle> articles;
    private final List<Statement> statements;
    private final BitSet withdrawn = new BitSet();

    /** @param killed articles that were withdrawn as a whole */
    public Withdrawals(Material material, Set<ArticleId> killed) {
        articles = material.articles();
        statements = material.statements();
        IntStream.range(0, statements.size())
                .filter(at -> killed.contains(articles.get(statements.get(at).article()).article().id()))
                .forEach(withdrawn::set);
        if (!material.takenBack().isEmpty()) {
            takeBack(material.takenBack(), material.propositions());
        }
    }

    private void takeBack(List<Statement> back, List<Proposition> propositions) {
        List<Calendar> calendars = Calendar.of(articles);
        List<Statement> all = Stream.concat(statements.stream(), back.stream()).toList();
        List<Proposition> said = new ArrayList<>(propositions);
        back.forEach(one -> said
                .add(Propositions.of(articles.get(one.article()), one, calendars.get(one.article()))));
        Profiles profiles = new Profiles(all, said);
        for (int at = 0; at < statements.size(); at++) {
            for (int notice = statements.size(); notice < all.size(); notice++) {
                if (mayTake(all.get(at), all.get(notice)) && said.get(at).positive()
                        && (deed(profiles, at, notice) || Comparison.oneFigure(said.get(at), said.get(notice)))
                        && repeats(profiles, at, notice)
                        && Comparison.conflict(said.get(at), said.get(notice)).isEmpty()) {
                    withdrawn.set(at);
                }
            }
        }
    }

    private static boolean deed(Profiles profiles, int at, int notice) {
        return profiles.predicates(at, notice) >= DEED || profiles.predicateMet(notice, at) >= DEED;
    }

    private static boolean repeats(Profiles profiles, int at, int notice) {
        return profiles.partiesMet(notice, at) >= PARTIES
                && Math.max(profiles.spokenOf(notice, at), profiles.spokenOf(at, notice)) >= REPEATED;
    }

    /** True for words of another article of the outlet. */
    private boolean mayTake(Statement one, Statement notice) {
        String outlet = articles.get(notice.article()).article().outlet();
        return one.article() != notice.article() && outlet != null
                && outlet.equals(articles.get(one.article()).article().outlet())
                && !later(one, notice);
    }

    /** What an outlet prints anew after its notice stands. */
    private boolean later(Statement one, Statement notice) {
        PublicationTime said = articles.get(one.article()).article().publishedAt();
        PublicationTime taken = articles.get(notice.article()).article().publishedAt();
        return said != null && taken != null && said.compareTo(taken) > 0;
    }

    /** The articles among the carriers whose outlet has withdrawn what they say. */
    public Set<Integer> of(List<Integer> claim) {
        Set<Integer> carriers = new TreeSet<>();
        claim.stream().filter(withdrawn::get).forEach(at -> carriers.add(statements.get(at).article()));
        return carriers;
    }
}
