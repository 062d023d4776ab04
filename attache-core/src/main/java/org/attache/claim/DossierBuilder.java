package org.attache.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.claim.evidence.Drawn;
import org.attache.claim.material.Assertion;
import org.attache.claim.material.Material;
import org.attache.claim.material.Withdrawals;
import org.attache.claim.relation.Denials;
import org.attache.claim.relation.Relations;
import org.attache.likeness.Alignment;
import org.attache.likeness.Pairs;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.DoubtfulDate;
import org.attache.model.Edition;
import org.attache.model.Edition.Status;
import org.attache.model.Families;
import org.attache.model.PublicationTime;
import org.attache.model.Relation;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.proposition.Anonymity;
import org.attache.proposition.Proposition;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * Builds the dossier of a story: its claims, the sources behind each and how independent they are.
 *
 * <pre>{@code
 * Dossier dossier = new DossierBuilder().build(id, analyses, reuse);
 * }</pre>
 *
 * <p>Safe for use by several threads. The order of the arguments' elements is irrelevant. Time grows with the number of
 * statements that share a concept, in practice nearly linearly with the number of articles.
 */
public final class DossierBuilder {

    /** The dossier of one story's articles; an empty list gives an empty dossier. */
    public Dossier build(StoryId id, List<Analysis> analyses, List<Reuse> reuse) {
        return build(id, analyses, reuse, List.of());
    }

    /**
     * The dossier of articles of which some were changed or taken back. A superseded version is kept but not read for
     * claims; what a withdrawn article says is flagged and counts for nothing.
     */
    public Dossier build(StoryId id, List<Analysis> analyses, List<Reuse> reuse, List<Edition> editions) {
        return build(id, analyses, reuse, editions, Families.NONE);
    }

    /** The same, where some outlets are known to belong together. */
    public Dossier build(StoryId id, List<Analysis> analyses, List<Reuse> reuse, List<Edition> editions,
            Families families) {
        List<Analysis> ordered = analyses.stream().sorted(Comparator.comparing(Analysis::article, ORDER)).toList();
        Set<ArticleId> superseded = with(Status.SUPERSEDED, editions);
        List<ReadArticle> articles = new ArrayList<>();
        ordered.stream().filter(one -> !superseded.contains(one.article().id()))
                .forEach(one -> articles.add(new ReadArticle(articles.size(), one)));
        Material material = Material.of(articles, reuse, families);
        Pairs pairs = material.pairs();
        Alignment alignment = new Alignment(material.statements(), pairs, material.ways());
        int[] claimOf = new int[material.statements().size()];
        List<Denials.Denial> denials = Denials.of(articles, material.statements(), material.propositions(),
                material.profiles(), material.ways());
        List<Drawn> drawn = draw(material, Denials.united(alignment.groups(), denials, material.ways()), claimOf,
                new Withdrawals(material, with(Status.WITHDRAWN, editions)));
        List<Relation> relations = new Relations(articles, material.sources(), drawn, claimOf).of(pairs.all(), denials);
        Chronicle chronicle = new Chronicle(articles, drawn);
        return new Dossier(id, title(articles), ordered.stream().map(Analysis::article).toList(), reuse,
                material.sources().all(),
                drawn.stream().map(Drawn::claim).toList(), relations, chronicle.events(), chronicle.timeline(),
                onlyIn(articles, drawn), editions,
                ordered.stream().flatMap(one -> DoubtfulDate.of(one).stream()).toList());
    }

    private static Set<ArticleId> with(Status status, List<Edition> editions) {
        return editions.stream().filter(one -> one.status() == status).map(Edition::article)
                .collect(Collectors.toSet());
    }

    private static final Comparator<Article> ORDER = Comparator
            .comparing(Article::publishedAt, Comparator.nullsLast(Comparator.<PublicationTime>naturalOrder()))
            .thenComparing(Article::id);

    private static List<Drawn> draw(Material material, List<List<Integer>> groups, int[] claimOf,
            Withdrawals withdrawals) {
        Arrays.fill(claimOf, -1);
        List<Drawn> drawn = new ArrayList<>();
        for (List<Integer> group : groups.stream().filter(one -> tells(material, one)).toList()) {
            List<Assertion> assertions = group.stream().flatMap(at -> assertions(material, at)).toList();
            group.forEach(at -> claimOf[at] = drawn.size());
            drawn.add(new Drawn(new ClaimId("c" + (drawn.size() + 1)), material, assertions,
                    withdrawals.of(group)));
        }
        return drawn;
    }

    /** False for words that only say why a source is not named. */
    private static boolean tells(Material material, List<Integer> group) {
        return group.stream().map(material.statements()::get).anyMatch(one -> !Anonymity
                .explains(material.articles().get(one.article()).trees().get(one.sentence()), one));
    }

    /** One for each of those who say it with one verb. */
    private static Stream<Assertion> assertions(Material material, int at) {
        Statement statement = material.statements().get(at);
        Proposition proposition = material.propositions().get(at);
        Assertion first = new Assertion(statement, proposition, material.ways().of(at),
                material.chains().cited(statement));
        return Stream.concat(Stream.of(first), material.chains().beside(statement).stream()
                .map(cited -> new Assertion(statement, proposition, material.chains().of(statement, cited), cited)));
    }

    private static String title(List<ReadArticle> articles) {
        return articles.stream().map(one -> one.article().title()).filter(title -> title != null && !title.isBlank())
                .findFirst().orElse("");
    }

    private static SortedMap<ArticleId, List<ClaimId>> onlyIn(List<ReadArticle> articles, List<Drawn> drawn) {
        Map<ArticleId, List<ClaimId>> only = new TreeMap<>();
        for (Drawn claim : drawn) {
            if (articles.size() > 1 && claim.carriers().size() == 1) {
                ArticleId article = articles.get(claim.carriers().iterator().next()).article().id();
                only.computeIfAbsent(article, key -> new ArrayList<>()).add(claim.id());
            }
        }
        return new TreeMap<>(only);
    }
}
