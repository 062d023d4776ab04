package org.attache.claim.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.claim.material.Assertion;
import org.attache.claim.material.Material;
import org.attache.independence.Edge;
import org.attache.independence.Identity;
import org.attache.independence.Identity.Rule;
import org.attache.independence.Node;
import org.attache.independence.Origins;
import org.attache.independence.SourceGraph;
import org.attache.model.ArticleSpan;
import org.attache.model.Claim.Reason;
import org.attache.model.Source;
import org.attache.reading.ReadArticle;
import org.attache.source.KnownSource;
import org.attache.source.Sources;

/**
 * Draws the graph of one claim: its articles, whom they cite, and which sources are or may be one; keeps a reason with
 * its words for every identity.
 */
final class Evidence {

    private final List<ReadArticle> articles;
    private final Sources sources;
    private final Copies copies;
    private final List<Assertion> assertions;
    private final Set<Integer> withdrawn;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<Identity> identities = new ArrayList<>();
    private final Set<Long> proven = new HashSet<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final TreeMap<Integer, Integer> carrierOf = new TreeMap<>();
    private final Set<Integer> roots = new TreeSet<>();

    /** @param withdrawn articles whose outlet has taken the claim back */
    Evidence(Material material, List<Assertion> assertions, Set<Integer> withdrawn) {
        articles = material.articles();
        sources = material.sources();
        copies = new Copies(material.common());
        this.withdrawn = withdrawn;
        this.assertions = Heard.fuller(sources, assertions);
        draw();
    }

    private void draw() {
        assertions.forEach(one -> carrierOf.putIfAbsent(sources.outlet(one.article()), one.article()));
        assertions.forEach(one -> {
            article(one.article());
            edges.add(Edge.of(Node.CLAIM, articleId(one.article())));
        });
        assertions.stream().filter(one -> !withdrawn.contains(one.article())).forEach(this::chain);
        creditedVoices();
        families();
        sharedWords();
        sameInstitution();
        unnamedOutlets();
    }

    private static String articleId(int article) {
        return "a" + article;
    }

    private void article(int article) {
        if (ids.add(articleId(article))) {
            int outlet = sources.outlet(article);
            nodes.add(Node.article(articleId(article),
                    Objects.requireNonNullElse(sources.family(outlet), String.valueOf(outlet))));
        }
    }

    private String source(int source) {
        String id = sources.id(source).value();
        if (ids.add(id)) {
            nodes.add(Node.source(id, kind(sources.get(source)), sources.get(source).named()));
        }
        return id;
    }

    private static Node.Kind kind(KnownSource source) {
        if (source.witness()) {
            return Node.Kind.WITNESS;
        }
        return switch (source.kind()) {
            case PERSON -> Node.Kind.PERSON;
            case OFFICE -> Node.Kind.OFFICE;
            case OUTLET -> Node.Kind.OUTLET;
            case UNNAMED -> Node.Kind.UNNAMED;
            case DOCUMENT -> Node.Kind.DOCUMENT;
            case OUTLET_VOICE -> Node.Kind.VOICE;
        };
    }

    private void chain(Assertion one) {
        String from = articleId(one.article());
        for (int source : one.chain().subList(1, one.chain().size())) {
            if (held(source) && withdrawn.contains(carrier(source))) {
                return;
            }
            String to = held(source) ? articleId(carrier(source)) : source(source);
            if (!from.equals(to)) {
                edges.add(Edge.of(from, to));
            }
            from = to;
        }
        if (!held(one.root()) && !goesOn(one.root())) {
            boolean nameless = sources.get(one.root()).is(Source.Kind.OUTLET) && sources.get(one.root()).agency()
                    && sources.get(one.root()).name() == null;
            boolean voice = sources.get(one.root()).is(Source.Kind.OUTLET_VOICE);
            edges.add(new Edge(from, Node.WORLD, voice || nameless));
            roots.add(one.root());
        }
    }

    private int carrier(int outlet) {
        return carrierOf.getOrDefault(outlet, -1);
    }

    /** True for an outlet of which an article that carries the claim was read. */
    private boolean held(int source) {
        return carrierOf.containsKey(source);
    }

    /** True when a cited outlet shows a source below it in another chain. */
    private boolean goesOn(int source) {
        return sources.get(source).is(Source.Kind.OUTLET) && assertions.stream().map(Assertion::chain)
                .anyMatch(chain -> chain.indexOf(source) > 0 && chain.indexOf(source) < chain.size() - 1);
    }

    /** An outlet's own word counts in both readings once another credits it by name. */
    private void creditedVoices() {
        for (Assertion one : assertions) {
            for (int source : one.chain().subList(1, one.chain().size())) {
                if (held(source) && !family(source, sources.outlet(one.article()))
                        && ids.contains(sources.id(sources.voice(carrier(source))).value())) {
                    String voice = sources.id(sources.voice(carrier(source))).value();
                    nodes.replaceAll(
                            node -> node.id().equals(voice) ? Node.source(voice, Node.Kind.VOICE, true) : node);
                    edges.add(Edge.exit(voice));
                }
            }
        }
    }

    private boolean family(int first, int second) {
        String family = sources.family(first);
        return family != null && family.equals(sources.family(second));
    }

    /** Outlets of one family have one voice. */
    private void families() {
        Map<String, Assertion> first = new TreeMap<>();
        for (Assertion one : assertions) {
            String family = roots.contains(one.root()) ? sources.family(one.root()) : null;
            Assertion other = family == null ? null : first.putIfAbsent(family, one);
            if (other != null && other.root() != one.root()) {
                identify(Rule.SAME_FAMILY, other, one);
            }
        }
    }

    /**
     * A voice that repeats words another has from somebody is that somebody; so are two unnamed sources of one text, and whoever two articles
     * quote with the same words, by whatever name.
     */
    private void sharedWords() {
        for (Assertion one : assertions) {
            assertions.stream().filter(other -> other.root() > one.root() && other.article() != one.article()
                    && roots.contains(one.root()) && roots.contains(other.root())
                    && (LikeSources.alike(sources.get(one.root()), sources.get(other.root())) || quoted(one, other)))
                    .forEach(other -> sharedWords(one, other));
        }
        for (Assertion voice : assertions) {
            if (sources.get(voice.root()).is(Source.Kind.OUTLET_VOICE)
                    && ids.contains(sources.id(voice.root()).value())) {
                assertions.stream().filter(other -> other.article() != voice.article() && other.root() != voice.root()
                        && !held(other.root()) && ids.contains(sources.id(other.root()).value()))
                        .forEach(other -> sharedWords(voice, other));
            }
        }
    }

    private boolean quoted(Assertion one, Assertion other) {
        return (one.statement().quoted() || other.statement().quoted())
                && !sources.get(one.root()).is(Source.Kind.OUTLET_VOICE)
                && !sources.get(other.root()).is(Source.Kind.OUTLET_VOICE)
                && Copies.run(one, other);
    }

    private void sharedWords(Assertion voice, Assertion other) {
        if (copies.one(voice, other)) {
            identify(copies.rule(other), voice, other);
        }
    }

    private void identify(Rule rule, Assertion first, Assertion second) {
        identities.add(Identity.of(rule, sources.id(first.root()).value(), sources.id(second.root()).value()));
        if (rule.proof()) {
            proven.add(both(first.root(), second.root()));
        }
        reasons.add(new Reason(rule.name(), Stream.of(first, second).map(this::id).distinct().toList(),
                Stream.of(first, second).map(one -> new ArticleSpan(id(one), one.statement().cover())).toList()));
    }

    private org.attache.model.ArticleId id(Assertion one) {
        return articles.get(one.article()).article().id();
    }

    private void sameInstitution() {
        List<Assertion> speakers = assertions.stream().filter(one -> roots.contains(one.root())).toList();
        Set<Long> done = new HashSet<>();
        for (Assertion a : speakers) {
            for (Assertion b : speakers) {
                if (a.root() < b.root() && done.add(both(a.root(), b.root()))
                        && LikeSources.mayBeOne(sources.get(a.root()), sources.get(b.root()))) {
                    identify(Rule.SAME_INSTITUTION, a, b);
                }
            }
        }
    }

    /** "Local media" may be any outlet that carries the claim and is not the one that says so. */
    private void unnamedOutlets() {
        for (Assertion one : assertions) {
            KnownSource root = sources.get(one.root());
            if (roots.contains(one.root()) && root.is(Source.Kind.OUTLET) && root.name() == null && !root.agency()) {
                assertions.stream().filter(other -> other.article() != one.article()).findFirst().ifPresent(other -> {
                    identities.add(Identity.of(Rule.UNNAMED_OUTLET, sources.id(one.root()).value(),
                            articleId(other.article())));
                    reasons.add(new Reason(Rule.UNNAMED_OUTLET.name(), List.of(id(one), id(other)),
                            List.of(new ArticleSpan(id(one), one.statement().cover()),
                                    new ArticleSpan(id(other), other.statement().cover()))));
                });
            }
        }
    }

    SourceGraph graph() {
        Map<String, Integer> numbers = new TreeMap<>();
        roots.stream().filter(root -> sources.get(root).is(Source.Kind.UNNAMED) && sources.get(root).number() > 1)
                .forEach(root -> numbers.put(sources.id(root).value(), sources.get(root).number()));
        return Counted.of(new SourceGraph(nodes, List.copyOf(edges), identities), numbers);
    }

    Origins origins() {
        return Origins.of(graph());
    }

    /** Assertions with the chains as the whole story shows them. */
    List<Assertion> assertions() {
        return assertions;
    }

    /** Indices of the last known sources. */
    Set<Integer> roots() {
        return roots;
    }

    /** True when the two are one source beyond doubt. */
    boolean one(int source, int other) {
        return source == other || proven.contains(both(source, other));
    }

    private static long both(int source, int other) {
        return (long) Math.min(source, other) << Integer.SIZE | Math.max(source, other);
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** The outlet that every article of the claim cites, by name: sources not held that chains run through. */
    Set<Integer> missing() {
        return assertions.stream().flatMap(one -> one.chain().stream().skip(1))
                .filter(source -> sources.get(source).is(Source.Kind.OUTLET) && !held(source)
                        && !sources.get(source).held() && !sources.get(source).agency())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean carriedByHeld(int source) {
        return held(source);
    }
}
