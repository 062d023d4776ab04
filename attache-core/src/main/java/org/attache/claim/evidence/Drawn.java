package org.attache.claim.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.claim.material.Assertion;
import org.attache.claim.material.Material;
import org.attache.independence.Origins;
import org.attache.model.ArticleSpan;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.SourceId;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Term;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.source.Sources;
import org.jspecify.annotations.Nullable;

/** A claim with everything that was worked out about it, before it is written down. */
public final class Drawn {

    private final ClaimId id;
    private final List<ReadArticle> articles;
    private final Sources sources;
    private final List<Assertion> before;
    private final Assertion clearest;
    private final Evidence evidence;
    private final Origins origins;
    private final Set<Flag> flags;

    public Drawn(ClaimId id, Material material, List<Assertion> before, Set<Integer> withdrawn) {
        this.id = id;
        articles = material.articles();
        sources = material.sources();
        this.before = before;
        clearest = before.stream().max(Comparator.comparingDouble(this::clarity)).orElseThrow();
        evidence = new Evidence(material, before, withdrawn);
        origins = evidence.origins();
        flags = Flags.of(material, before, evidence, origins, withdrawn);
    }

    public ClaimId id() {
        return id;
    }

    public List<Assertion> assertions() {
        return evidence.assertions();
    }

    public Set<Integer> carriers() {
        return before.stream().map(Assertion::article).collect(Collectors.toCollection(TreeSet::new));
    }

    public void flag(Flag.Kind kind) {
        flags.add(Flag.of(kind));
    }

    public void flag(Flag.Kind kind, int article) {
        flags.add(new Flag(kind, articles.get(article).article().id()));
    }

    /** Whose word it is in the end, by number. */
    public Set<Integer> roots() {
        return evidence.roots();
    }

    /** The assertion that says most, in the body, with its actor named. */
    public Assertion clearest() {
        return clearest;
    }

    private double clarity(Assertion one) {
        double named = one.proposition().agents().stream().anyMatch(Term::named) ? 1 : 0;
        double whole = (one.proposition().whole() ? 2 : 0) + (one.statement().spans().size() == 1 ? 0.5 : 0);
        double complete = Wording.complete(articles.get(one.article()), one.statement()) ? 0.5 : 0;
        return (one.statement().heading() ? -5 : 0) - (one.proposition().answers() ? 4 : 0) + named + whole + complete
                + one.proposition().weight() / 10;
    }

    String text() {
        Statement statement = clearest().statement();
        ReadArticle article = articles.get(statement.article());
        return Wording.of(article, statement);
    }

    public Claim claim() {
        Proposition clear = clearest().proposition();
        return new Claim(id, text(), clear.negated(), clear.modality(), written(),
                evidence.roots().stream().sorted().map(sources::id).toList(), independence(), List.copyOf(flags),
                evidence.reasons());
    }

    private Independence independence() {
        long outlets = carriers().stream().map(sources::outlet).distinct().count();
        int low = Math.min(origins.low(), origins.high());
        return new Independence(low, origins.high(), Math.min(origins.named(), low), carriers().size(), (int) outlets,
                origins.cut().stream().map(Counted::source).distinct().map(SourceId::new).toList());
    }

    private List<Claim.Assertion> written() {
        return assertions().stream().map(one -> {
            ReadArticle article = articles.get(one.article());
            Statement statement = one.statement();
            return new Claim.Assertion(article.article().id(), statement.spans(),
                    one.chain().stream().map(sources::id).toList(), statement.quoted(), saying(article, statement));
        }).toList();
    }

    private static Claim.@Nullable Saying saying(ReadArticle article, Statement statement) {
        int at = statement.act() >= 0 ? statement.act() : statement.said().isEmpty() ? -1 : statement.said().getLast();
        if (at < 0) {
            return null;
        }
        Attribution one = article.attribution(at);
        return new Claim.Saying(one.source(), one.cue());
    }

    ArticleSpan span() {
        Statement statement = clearest().statement();
        return new ArticleSpan(articles.get(statement.article()).article().id(), statement.cover());
    }
}
