package org.attache.proposition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.proposition.word.Term;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The days of a statement.
 *
 * @param days all that it names, as terms
 * @param earliest first day of its deed, null when it has no date
 * @param latest last day of its deed
 * @param limit when the deed ends or begins
 */
record Dating(Set<Term> days, @Nullable LocalDate earliest, @Nullable LocalDate latest,
        Proposition.@Nullable Limit limit) {

    /** What may stand before the day. */
    private static final Set<String> BEFORE = Set.of("in", "on", "at", "the");
    private static final Set<String> DATED = Set.of("prep", "pobj", "npadvmod", "tmod", "dobj", "nmod");

    /** What an end hangs on as well: "stays shut until Sunday". */
    private static final Set<String> LIMITED = Set.of("prep", "pobj", "npadvmod", "tmod", "dobj", "nmod", "acomp",
            "oprd", "xcomp");

    /** @param ahead true when the statement tells of what is to come */
    static Dating of(ReadArticle article, Statement statement, Calendar calendar, boolean ahead) {
        ClauseTree tree = article.trees().get(statement.sentence());
        Set<Term> days = new TreeSet<>();
        Calendar.Stretch dated = null;
        Proposition.Limit limit = null;
        for (TimeExpression time : article.timesIn(tree)) {
            if (!inside(statement, time) || instead(tree, time)) {
                continue;
            }
            Optional<Calendar.Stretch> day = calendar.of(time, ahead);
            if (day.isPresent()) {
                days.add(Term.day(day.get().key()));
                dated = dates(tree, statement, time.span(), DATED) ? day.get() : dated;
            }
            Optional<Calendar.Stretch> end = calendar.limit(time);
            if (end.isPresent()) {
                days.add(Term.day(end.get().key()));
                limit = limit == null && dates(tree, statement, time.span(), LIMITED)
                        ? new Proposition.Limit(time.earliest() == null, end.get().first(), end.get().last())
                        : limit;
            }
        }
        return new Dating(days, dated == null ? null : dated.first(), dated == null ? null : dated.last(), limit);
    }

    private static boolean inside(Statement statement, TimeExpression time) {
        boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return dated && statement.spans().stream().anyMatch(span -> span.contains(time.span()));
    }

    /** "In 2029 rather than <i>in 2028</i>", "in May instead of <i>March</i>", "on 12 May, not <i>on 10 May</i>": the day that it was not. */
    private static boolean instead(ClauseTree tree, TimeExpression time) {
        if (time.earliest() == null || time.latest() == null) {
            return false;
        }
        int at = 0;
        while (at < tree.size() && !starts(tree, at, time.span())) {
            at++;
        }
        at--;
        while (at > 0 && BEFORE.contains(tree.lemma(at).toLowerCase(Locale.ROOT))) {
            at--;
        }
        String word = at < 0 ? "" : tree.lemma(at).toLowerCase(Locale.ROOT);
        String before = at < 1 ? "" : tree.lemma(at - 1).toLowerCase(Locale.ROOT);
        return word.equals("than") && before.equals("rather") || word.equals("of") && before.equals("instead")
                || word.equals("not");
    }

    /** True when the expression dates the deed itself, not something told in a side clause. */
    private static boolean dates(ClauseTree tree, Statement statement, Span time, Set<String> over) {
        for (int at : statement.tokens()) {
            if (starts(tree, at, time) && !starts(tree, tree.head(at), time)) {
                int here = tree.head(at);
                while (here >= 0 && here != statement.head() && over.contains(tree.relation(here))) {
                    here = tree.head(here);
                }
                return here == statement.head();
            }
        }
        return false;
    }

    private static boolean starts(ClauseTree tree, int at, Span span) {
        return at >= 0 && span.contains(tree.token(at).span().start());
    }
}
