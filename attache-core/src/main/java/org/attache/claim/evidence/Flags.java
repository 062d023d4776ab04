package org.attache.claim.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.annotation.Token;
import org.attache.claim.material.Assertion;
import org.attache.claim.material.Material;
import org.attache.independence.Edge;
import org.attache.independence.Node;
import org.attache.independence.Origins;
import org.attache.independence.SourceGraph;
import org.attache.model.Attribution;
import org.attache.likeness.Comparison;
import org.attache.model.Claim.Modality;
import org.attache.model.Flag;
import org.attache.model.Flag.Kind;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.proposition.word.CommonWords;
import org.attache.reading.ReadArticle;
import org.attache.source.KnownSource;
import org.attache.source.Sources;
import org.attache.table.Table;

/** The remarks on one claim that need no other claim. */
final class Flags {

    private static final List<String> PARTY_TERMS = Table.lines(Flags.class, "party-terms.tsv");

    private final List<ReadArticle> articles;
    private final Sources sources;
    private final Copies copies;
    private final Evidence evidence;
    private final Origins origins;
    private final List<Assertion> before;
    private final List<Assertion> after;
    private final Set<Flag> flags = new TreeSet<>();
    private final Map<Assertion, List<String>> sentences = new IdentityHashMap<>();

    /** @param before the assertions as each article alone shows them, in the order of the evidence's */
    private Flags(Material material, List<Assertion> before, Evidence evidence, Origins origins) {
        articles = material.articles();
        sources = material.sources();
        copies = new Copies(material.common());
        this.before = before;
        this.evidence = evidence;
        this.origins = origins;
        after = evidence.assertions();
    }

    static Set<Flag> of(Material material, List<Assertion> before, Evidence evidence, Origins origins,
            Set<Integer> withdrawn) {
        Flags flags = new Flags(material, before, evidence, origins);
        flags.counted();
        flags.withdrawn(withdrawn);
        flags.dropped();
        flags.pluralised();
        flags.intermediaries();
        flags.firmness();
        flags.words();
        flags.hearings();
        return flags.flags;
    }

    private void add(Kind kind) {
        flags.add(Flag.of(kind));
    }

    private void add(Kind kind, int article) {
        flags.add(new Flag(kind, articles.get(article).article().id()));
    }

    private void counted() {
        long outlets = after.stream().map(one -> sources.outlet(one.article())).distinct().count();
        if (outlets >= 2 && origins.high() == 1) {
            add(Kind.SINGLE_ORIGIN);
        }
        if (origins.low() >= 1 && origins.named() == 0) {
            add(Kind.UNNAMED_ORIGIN);
        }
        if (origins.low() == 0 && origins.high() >= 1 && evidence.roots().stream().allMatch(this::voiceOrFeed)) {
            add(Kind.UNATTRIBUTED);
        }
        if (!evidence.missing().isEmpty()) {
            add(Kind.MISSING_ORIGIN);
        }
        if (circular(evidence.graph())) {
            add(Kind.CIRCULAR);
        }
        for (Assertion one : after) {
            if (evidence.carriedByHeld(one.root()) && one.chain().size() > 1 && shows(one.root(), one.article())) {
                add(Kind.ORIGIN_OMITTED, one.article());
            }
        }
    }

    private boolean voiceOrFeed(int root) {
        KnownSource source = sources.get(root);
        return source.is(Source.Kind.OUTLET_VOICE) || source.agency() && source.name() == null;
    }

    /** True for an outlet's voice, its reporter who was there, and a feed without a name. */
    private boolean ownWord(int root) {
        return voiceOrFeed(root) || sources.get(root).witness();
    }

    /** True when another article of the outlet names somebody for the claim, other than an outlet of a ring. */
    private boolean shows(int outlet, int not) {
        return after.stream().anyMatch(one -> one.article() != not && sources.outlet(one.article()) == outlet
                && one.chain().size() > 1 && !ownWord(one.root()) && !ringed(one.root()));
    }

    /** True for a held outlet of whose articles each has the claim from such an outlet again. */
    private boolean ringed(int root) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            int here = queue.remove();
            if (!evidence.carriedByHeld(here)) {
                return false;
            }
            if (seen.add(here)) {
                after.stream().filter(one -> sources.outlet(one.article()) == here).map(Assertion::root)
                        .forEach(queue::add);
            }
        }
        return true;
    }

    private static boolean circular(SourceGraph graph) {
        return graph.nodes().stream().filter(Node::held).anyMatch(node -> {
            Set<String> reach = reach(graph, node.id());
            return reach.contains(node.id()) && !reach.contains(Node.WORLD);
        });
    }

    private static Set<String> reach(SourceGraph graph, String from) {
        Set<String> seen = new HashSet<>();
        Deque<String> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            String here = queue.remove();
            for (Edge edge : graph.edges()) {
                if (edge.from().equals(here) && seen.add(edge.to())) {
                    queue.add(edge.to());
                }
            }
        }
        return seen;
    }

    private void withdrawn(Set<Integer> withdrawn) {
        withdrawn.forEach(article -> add(Kind.RETRACTED, article));
        Set<Integer> outlets = withdrawn.stream().map(sources::outlet).collect(Collectors.toSet());
        after.stream().filter(one -> !withdrawn.contains(one.article()))
                .filter(one -> one.chain().stream().skip(1).anyMatch(outlets::contains))
                .forEach(one -> add(Kind.RESTS_ON_RETRACTED, one.article()));
    }

    /** Attributions and quotation marks that were lost. */
    private void dropped() {
        for (int at = 0; at < before.size(); at++) {
            Assertion one = before.get(at);
            boolean voice = sources.get(one.root()).is(Source.Kind.OUTLET_VOICE);
            boolean elsewhere = voice && !after.get(at).chain().equals(one.chain());
            if (elsewhere && !one.statement().heading()) {
                add(Kind.ATTRIBUTION_DROPPED, one.article());
            }
            for (Assertion other : before) {
                if (other.article() != one.article() && !one.statement().heading()) {
                    copied(one, other, voice);
                }
            }
        }
    }

    private void copied(Assertion copy, Assertion original, boolean voice) {
        boolean unattributed = voice && !sources.get(original.root()).is(Source.Kind.OUTLET_VOICE);
        boolean unmarked = original.statement().quoted() && !copy.statement().quoted();
        if ((unattributed || unmarked) && copies.one(copy, original)) {
            if (unattributed) {
                add(Kind.ATTRIBUTION_DROPPED, copy.article());
            }
            if (unmarked) {
                add(Kind.QUOTATION_DROPPED, copy.article());
            }
        }
    }

    /** True when the sentences around the two share a long run of words. */
    private boolean passage(Assertion a, Assertion b) {
        return CommonWords.telling(sentence(a), sentence(b));
    }

    private List<String> sentence(Assertion one) {
        return sentences.computeIfAbsent(one, key -> CommonWords
                .content(articles.get(key.article()).trees().get(key.statement().sentence()).sentence().tokens()
                        .stream().map(Token::form).toList()));
    }

    private void pluralised() {
        for (int at = 0; at < before.size(); at++) {
            Assertion one = before.get(at);
            for (int other = 0; one.plural() && other < before.size(); other++) {
                Assertion single = before.get(other);
                boolean same = single.article() == one.article() || after.get(other).root() == after.get(at).root()
                        || one.chain().contains(sources.outlet(single.article()));
                if (single.single() && same && speaker(single.root())) {
                    add(Kind.SOURCE_PLURALISED, one.article());
                }
            }
        }
    }

    private boolean speaker(int source) {
        return sources.get(source).is(Source.Kind.UNNAMED) || sources.get(source).is(Source.Kind.PERSON);
    }

    private void intermediaries() {
        List<Assertion> longer = after.stream()
                .filter(one -> one.chain().size() > 2 && sources.get(one.chain().get(1)).is(Source.Kind.OUTLET))
                .toList();
        for (Assertion one : after) {
            if (one.chain().size() == 2 && longer.stream().anyMatch(other -> shortens(one, other))) {
                add(Kind.INTERMEDIARY_DROPPED, one.article());
            }
        }
    }

    /** True when the one prints what the other has by way of another outlet, and does not say so. */
    private boolean shortens(Assertion one, Assertion other) {
        return other.article() != one.article() && evidence.one(one.root(), other.root())
                && !other.chain().get(1).equals(one.chain().getFirst())
                && (passage(one, other) || copies.one(one, other));
    }

    private void firmness() {
        Set<Modality> kinds = body(one -> true).map(one -> one.proposition().modality()).collect(Collectors.toSet());
        if (kinds.size() > 1 && !scheduled(kinds)) {
            add(Kind.MODALITY_DIFFERS);
        }
        List<Assertion> soft = body(one -> Comparison.soft(one.proposition())).toList();
        Set<Integer> careful = soft.stream().map(Assertion::article).collect(Collectors.toSet());
        body(one -> Comparison.firm(one.proposition()) && !careful.contains(one.article())
                && soft.stream().anyMatch(ground -> rests(one, ground)))
                .forEach(one -> add(Kind.STRENGTH_ESCALATION, one.article()));
    }

    /** True when the one has it from whom the other has it, or from the other's outlet. */
    private boolean rests(Assertion one, Assertion ground) {
        return one.root() == ground.root() || one.chain().size() > 1
                && one.chain().subList(1, one.chain().size()).contains(sources.outlet(ground.article()));
    }

    /** "Ten boats will take part" and "each side sends ten" say the same of what is still to come. */
    private boolean scheduled(Set<Modality> kinds) {
        return kinds.equals(Set.of(Modality.PLANNED, Modality.ASSERTED))
                && body(one -> one.proposition().modality() == Modality.ASSERTED)
                        .noneMatch(one -> one.proposition().done());
    }

    private java.util.stream.Stream<Assertion> body(Predicate<Assertion> test) {
        return after.stream().filter(one -> !one.statement().heading()).filter(test);
    }

    private void words() {
        for (int at = 0; at < before.size(); at++) {
            Assertion one = before.get(at);
            if (sources.get(one.root()).witness()) {
                add(Kind.FIRST_HAND, one.article());
            }
            if (one.statement().own() && !one.statement().heading()) {
                partyTerm(one);
                if (scope(articles.get(one.article()), one.statement().sentence())) {
                    add(Kind.SCOPE_UNCERTAIN, one.article());
                }
            }
        }
    }

    private void partyTerm(Assertion one) {
        String text = String.join(" ", one.proposition().words()).toLowerCase(Locale.ROOT);
        if (!one.statement().quoted()
                && PARTY_TERMS.stream().anyMatch(term -> (" " + text + " ").contains(" " + term + " "))) {
            add(Kind.PARTY_TERM, one.article());
        }
    }

    /** True when it is open whether the outlet says it itself or somebody whose words stand beside it. */
    private static boolean scope(ReadArticle article, int sentence) {
        return article.uncertain(sentence) || sentence > 0 && article.attributionsIn(sentence - 1).stream()
                .anyMatch(at -> mayGoOn(article, article.attribution(at), sentence));
    }

    /** "…, the report added": the sentence before ends so, and no marks say where the words end. */
    private static boolean mayGoOn(ReadArticle article, Attribution before, int sentence) {
        Span previous = article.trees().get(sentence - 1).sentence().span();
        boolean spoken = !before.source().isEmpty() && before.kind() != Attribution.Kind.DIRECT
                && !before.cue().isEmpty() && previous.contains(before.cue().getFirst())
                && !before.content().isEmpty()
                && before.cue().getFirst().start() > before.content().getFirst().start();
        String cue = before.cue().getFirst().in(article.text());
        return spoken && cue.startsWith("add");
    }

    /** One speaker whom two outlets name directly, both in articles that tell of a briefing or of reporters who were told. */
    private void hearings() {
        Map<Integer, Map<Integer, Integer>> outlets = new HashMap<>();
        before.stream().filter(one -> one.chain().size() > 1 && sources.get(one.chain().get(1)).is(Source.Kind.PERSON))
                .forEach(one -> outlets.computeIfAbsent(one.chain().get(1), key -> new HashMap<>())
                        .putIfAbsent(one.chain().getFirst(), one.article()));
        boolean twice = outlets.values().stream().filter(by -> by.size() >= 2)
                .anyMatch(by -> by.values().stream().filter(at -> Hearings.told(articles.get(at))).count() >= 2);
        if (twice) {
            add(Kind.MULTIPLE_HEARINGS);
        }
    }
}
