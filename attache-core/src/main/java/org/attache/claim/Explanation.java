package org.attache.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;

/**
 * Why the number of a claim is what it is: the way of each assertion with the words it rests on, what was taken for one
 * and by which rule, and without whom nothing is left.
 *
 * @param claim the claim in its clearest wording
 * @param independent the number
 * @param ways one an assertion
 * @param identities sources taken for one
 * @param cut names of the sources without which nothing is left
 * @param flags remarks, as the dossier has them
 */
public record Explanation(String claim, Independence independent, List<Way> ways, List<SameSource> identities,
        List<String> cut, List<Flag> flags) {

    /**
     * From an article's outlet to the last known source.
     *
     * @param chain names or descriptions, the outlet first
     * @param words the claim as the article puts it
     * @param saying the words that name the source and say so, empty when the outlet speaks for itself
     * @param unnamedBecause the words that say why a source of the chain has no name, empty when none do
     */
    public record Way(List<String> chain, String words, String saying, String unnamedBecause) {

        public Way {
            chain = List.copyOf(chain);
        }
    }

    /**
     * Sources that are, or may be, one.
     *
     * @param rule the rule of {@link org.attache.independence.Identity.Rule}
     * @param proof false where they may be one
     * @param words the words of each that it rests on
     */
    public record SameSource(String rule, boolean proof, List<String> words) {

        public SameSource {
            words = List.copyOf(words);
        }
    }

    public Explanation {
        ways = List.copyOf(ways);
        identities = List.copyOf(identities);
        cut = List.copyOf(cut);
        flags = List.copyOf(flags);
    }

    /** The explanation of a claim of the dossier, empty when the dossier has no such claim. */
    public static Optional<Explanation> of(Dossier dossier, ClaimId id) {
        return dossier.claims().stream().filter(claim -> claim.id().equals(id)).findFirst()
                .map(claim -> new Reader(dossier).explain(claim));
    }

    /** Looks names and words up in a dossier. */
    private static final class Reader {

        private final Map<SourceId, Source> sources = new HashMap<>();
        private final Map<ArticleId, Article> articles = new HashMap<>();

        Reader(Dossier dossier) {
            dossier.sources().forEach(source -> sources.put(source.id(), source));
            dossier.articles().forEach(article -> articles.put(article.id(), article));
        }

        Explanation explain(Claim claim) {
            List<Way> ways = new ArrayList<>();
            claim.assertions().forEach(one -> ways.add(way(one)));
            return new Explanation(claim.text(), claim.independent(), ways,
                    claim.reasons().stream().map(this::same).distinct().toList(),
                    claim.independent().cut().stream().map(this::name).toList(), claim.flags());
        }

        private Way way(Claim.Assertion one) {
            Claim.Saying saying = one.attribution();
            String said = saying == null ? ""
                    : words(one.article(), saying.source()) + " | " + words(one.article(), saying.cue());
            return new Way(one.chain().stream().map(this::name).toList(), words(one.article(), one.spans()), said,
                    unnamedBecause(one.chain()));
        }

        private String unnamedBecause(List<SourceId> chain) {
            return chain.stream().map(sources::get).filter(Objects::nonNull).map(Source::reasonForAnonymity)
                    .filter(Objects::nonNull).findFirst().map(reason -> words(reason.article(), List.of(reason.span())))
                    .orElse("");
        }

        private SameSource same(Claim.Reason reason) {
            return new SameSource(reason.kind(), proof(reason.kind()), reason.spans().stream()
                    .map(span -> words(span.article(), List.of(span.span()))).toList());
        }

        private static boolean proof(String rule) {
            return org.attache.independence.Identity.Rule.valueOf(rule).proof();
        }

        private String name(SourceId id) {
            Source source = sources.get(id);
            if (source == null) {
                return id.value();
            }
            boolean voice = source.kind() == Source.Kind.OUTLET_VOICE;
            return voice ? "own voice" : source.name() == null ? source.description() : source.name();
        }

        private String words(ArticleId id, List<Span> spans) {
            Article article = articles.get(id);
            return article == null ? ""
                    : spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" \u2026 "));
        }
    }
}
