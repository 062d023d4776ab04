package org.attache.claim.material;

import java.util.ArrayList;
import java.util.List;
import org.attache.likeness.Pairs;
import org.attache.likeness.Profiles;
import org.attache.likeness.Ways;
import org.attache.model.Families;
import org.attache.model.Reuse;
import org.attache.proposition.Calendar;
import org.attache.proposition.Proposition;
import org.attache.proposition.Propositions;
import org.attache.proposition.clause.Clauses;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.source.Chains;
import org.attache.source.CommonPassages;
import org.attache.source.SharedFeeds;
import org.attache.source.Sources;

/**
 * What the articles of a story say, before it is known what of it is one claim.
 *
 * @param statements of all articles, in their order
 * @param propositions what each statement says
 * @param takenBack what outlets say only to take it back; these words are no statements
 * @param ways where each statement comes from
 * @param common what the articles have word for word from one hand
 */
public record Material(List<ReadArticle> articles, Sources sources, Chains chains, List<Statement> statements,
        List<Statement> takenBack, List<Proposition> propositions, Profiles profiles, Ways ways,
        CommonPassages common) {

    /** A notice takes back a few things; what it says beyond so many is not read. */
    private static final int MOST = 40;

    /** Takes the articles of a story apart. */
    public static Material of(List<ReadArticle> articles, List<Reuse> reuse, Families families) {
        Sources sources = new Sources(articles, families);
        SharedFeeds.join(articles, sources, reuse);
        Chains chains = new Chains(articles, sources, reuse);
        List<Statement> back = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (ReadArticle one : articles) {
            List<Statement> notice = TakenBack.of(one).stream().limit(MOST).toList();
            back.addAll(notice);
            Clauses.of(one).stream().filter(said -> notice.stream().noneMatch(words -> repeats(said, words)))
                    .forEach(statements::add);
        }
        List<Calendar> calendars = Calendar.of(articles);
        List<Proposition> propositions = statements.stream()
                .map(one -> Propositions.of(articles.get(one.article()), one, calendars.get(one.article()))).toList();
        Profiles profiles = new Profiles(statements, propositions);
        List<List<Integer>> ways = FullerChains.of(statements, propositions, profiles,
                statements.stream().map(chains::of).toList(), sources);
        return new Material(articles, sources, chains, statements, back, propositions, profiles,
                new Ways(statements, ways, sources), new CommonPassages(articles, reuse));
    }

    /** True for words that a notice of the same sentence takes back. */
    private static boolean repeats(Statement one, Statement notice) {
        return one.sentence() == notice.sentence() && notice.tokens().contains(one.head());
    }

    /** The statements compared with one another. */
    public Pairs pairs() {
        return new Pairs(statements, propositions, profiles, ways);
    }
}
