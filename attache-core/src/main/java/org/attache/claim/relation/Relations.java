package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.claim.evidence.Drawn;
import org.attache.likeness.Comparison;
import org.attache.likeness.Pairs;
import org.attache.likeness.Verdict;
import org.attache.model.ClaimId;
import org.attache.model.Flag;
import org.attache.model.Relation;
import org.attache.model.Source;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.source.Sources;
import org.attache.speaker.name.NameWords;

/** How the claims of a story stand to one another, and the remarks that follow from it. */
public final class Relations {

    private final List<ReadArticle> articles;
    private final Sources sources;
    private final List<Drawn> claims;
    private final int[] claimOf;
    private final List<Relation> relations = new ArrayList<>();
    private final Set<Set<ClaimId>> related = new HashSet<>();

    /** @param claimOf for every statement the index of its claim, -1 for none */
    public Relations(List<ReadArticle> articles, Sources sources, List<Drawn> claims, int[] claimOf) {
        this.articles = articles;
        this.sources = sources;
        this.claims = claims;
        this.claimOf = claimOf;
    }

    /** @param denials statements that deny, with what they deny */
    public List<Relation> of(List<Pairs.Pair> pairs, List<Denials.Denial> denials) {
        denials.forEach(one -> {
            int a = claimOf[one.denial()];
            int b = claimOf[one.denied()];
            if (a >= 0 && b >= 0 && a != b) {
                contradict(claims.get(a), claims.get(b), "a denial of what was said before");
            }
        });
        Tolls.compare(claims, (none, some) -> contradict(none, some, "one says that nobody came to harm"),
                (a, b) -> differ(a, b, "number", "another toll"));
        for (Pairs.Pair pair : pairs) {
            int a = claimOf[pair.first()];
            int b = claimOf[pair.second()];
            if (a >= 0 && b >= 0 && a != b) {
                relate(claims.get(a), claims.get(b), pair.verdict());
            }
        }
        claims.forEach(this::deniesPerson);
        Additions.of(sources, claims).forEach(
                one -> add(Relation.Kind.ADDS, one.claim(), one.adding(), "",
                        "only one of those who have it from there says so"));
        return relations.stream().sorted(Comparator.comparingInt((Relation one) -> number(one.claims().getFirst()))
                .thenComparingInt(one -> number(one.claims().getLast()))).toList();
    }

    private void relate(Drawn a, Drawn b, Verdict verdict) {
        switch (verdict.kind()) {
            case CONTRADICTS -> {
                boolean first = a.clearest().proposition().negated() == b.clearest().proposition().negated()
                        ? later(a, b)
                        : a.clearest().proposition().negated();
                contradict(first ? a : b, first ? b : a, "one says what the other says is not so");
            }
            case DIFFERS -> differ(a, b, verdict);
            case SAME, UNRELATED -> {
            }
        }
    }

    /** True when the one was first said after the other: whoever answers denies. */
    private static boolean later(Drawn a, Drawn b) {
        Statement first = a.assertions().getFirst().statement();
        Statement second = b.assertions().getFirst().statement();
        return first.article() != second.article() ? first.article() > second.article()
                : first.sentence() > second.sentence();
    }

    private boolean add(Relation.Kind kind, Drawn a, Drawn b, String slot, String reason) {
        List<ClaimId> ids = Stream.of(a, b).map(Drawn::id)
                .sorted((x, y) -> Integer.compare(number(x), number(y))).toList();
        if (!related.add(Set.copyOf(ids))) {
            return false;
        }
        relations.add(new Relation(kind, ids, slot.isEmpty() ? null : slot, reason));
        return true;
    }

    private static int number(ClaimId id) {
        return Integer.parseInt(id.value().substring(1));
    }

    private void contradict(Drawn denial, Drawn denied, String reason) {
        if (add(Relation.Kind.CONTRADICTS, denial, denied, "", reason)) {
            denial.flag(Flag.Kind.DENIAL);
            denied.flag(Flag.Kind.DENIED);
            denied.carriers().stream().filter(article -> !denial.carriers().contains(article))
                    .forEach(article -> denied.flag(Flag.Kind.OMITS_DENIAL, article));
        }
    }

    private void differ(Drawn a, Drawn b, Verdict verdict) {
        boolean told = verdict.telling() && differ(a, b, verdict.slot(), "alike but for the " + verdict.slot());
        if (told && verdict.slot().equals("strength")) {
            Drawn firm = Comparison.rung(a.clearest().proposition()) > Comparison.rung(b.clearest().proposition()) ? a
                    : b;
            firm.carriers().forEach(article -> firm.flag(Flag.Kind.STRENGTH_ESCALATION, article));
        }
    }

    /** Two figures of one origin are one figure and its update. */
    private boolean differ(Drawn a, Drawn b, String slot, String reason) {
        boolean updated = slot.equals("number") && !Collections.disjoint(a.roots(), b.roots());
        return add(Relation.Kind.DIFFERS, a, b, updated ? "time" : slot, updated ? reason + ", of one source" : reason);
    }

    private static boolean beforeOrElsewhere(Statement claimed, Statement denial) {
        return claimed.article() != denial.article() || claimed.sentence() < denial.sentence();
    }

    /** Whose claims are denied: "Khan's claims". */
    private Set<String> claimants(Statement denial) {
        ClauseTree tree = articles.get(denial.article()).trees().get(denial.sentence());
        Set<String> names = new HashSet<>();
        for (int object : tree.children(denial.head())) {
            if (tree.relation(object).equals("dobj") && Lexicon.assertion(tree.lemma(object))) {
                tree.children(object).stream().filter(at -> tree.relation(at).equals("poss"))
                        .forEach(at -> names.addAll(NameWords.of(tree.token(at).form())));
            }
        }
        return names;
    }

    /** "Washington refuted Khan's claims": whatever rests on Khan is denied. */
    private void deniesPerson(Drawn denial) {
        Statement statement = denial.clearest().statement();
        boolean denies = Lexicon
                .denial(articles.get(statement.article()).trees().get(statement.sentence()).lemma(statement.head()));
        if (!denies) {
            return;
        }
        Set<String> names = claimants(statement);
        if (names.isEmpty()) {
            return;
        }
        for (Drawn other : claims) {
            boolean his = other != denial && other.roots().stream().map(sources::get)
                    .anyMatch(root -> root.is(Source.Kind.PERSON)
                            && NameWords.of(root.name()).stream().anyMatch(names::contains));
            boolean contested = other.assertions().stream()
                    .anyMatch(one -> !one.statement().own() && beforeOrElsewhere(one.statement(), statement));
            if (his && contested) {
                contradict(denial, other, "a denial of what this source says");
            }
        }
    }
}
