package org.attache.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.annotation.Name;
import org.attache.model.Attribution;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a source is from the words that name it: a person, an office, an outlet, a document, or somebody without a
 * name. Words that point back ("the official", "the paper", "he") take the source of that kind last named in the
 * article; where none fits they stay what they are.
 */
final class SourceReader {

    private static final Set<String> ENCLOSING = Set.of("the", "this", "that", "his", "her", "its", "their", "same");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private final ReadArticle article;
    private final List<Who> seen = new ArrayList<>();
    private final List<Optional<Who>> byAttribution = new ArrayList<>();

    SourceReader(ReadArticle article) {
        this.article = article;
        for (Attribution one : article.attributions()) {
            Optional<Who> who = one.source().isEmpty() ? Optional.empty() : read(one.source());
            who.ifPresent(seen::add);
            byAttribution.add(who);
        }
    }

    Optional<Who> of(int attribution) {
        return byAttribution.get(attribution);
    }

    /** Who the words stand for. */
    Optional<Who> read(List<Span> source) {
        Span first = source.getFirst();
        for (Tree tree : article.trees()) {
            if (tree.sentence().span().overlaps(first)) {
                List<Integer> words = new ArrayList<>();
                for (int at = 0; at < tree.size(); at++) {
                    Span token = tree.token(at).span();
                    if (source.stream().anyMatch(span -> span.contains(token.start())) && !tree.punctuation(at)) {
                        words.add(at);
                    }
                }
                return words.isEmpty() ? Optional.empty() : Optional.of(resolved(phrase(tree, words)));
            }
        }
        return Optional.empty();
    }

    private Who phrase(Tree tree, List<Integer> words) {
        int head = head(tree, words);
        String noun = tree.lemma(head).toLowerCase(Locale.ROOT);
        boolean pronoun = tree.token(head).pos().startsWith("PRP");
        Optional<Name> person = person(tree, words, head);
        List<Integer> proper = properName(tree, words, head);
        Optional<Entity> entity = article.entity(tree.token(head).span()).filter(one -> pronoun || !proper.isEmpty());
        Source.Kind kind = person.isPresent() ? Source.Kind.PERSON
                : entity.isPresent() && !outlet(tree, proper, noun) ? kind(entity.get())
                        : kind(tree, words, proper, noun);
        Set<String> body = body(tree, words, head, person);
        @Nullable
        String institution = institution(tree, words, head, person);
        boolean spokes = words.stream()
                .anyMatch(word -> Lexicon.spokesperson(tree.lemma(word).toLowerCase(Locale.ROOT)));
        boolean speaker = spokes && kind != Source.Kind.PERSON && !body.isEmpty();
        return new Who(speaker ? Source.Kind.OFFICE : kind,
                speaker ? institution : name(tree, words, person, proper, entity, kind), plain(tree, words), noun, body,
                institution, entity.map(Entity::country).orElse(null), rank(tree, words),
                PLURAL.contains(tree.token(head).pos()) || noun.equals("they"),
                pronoun || ENCLOSING.contains(tree.lemma(words.getFirst()).toLowerCase(Locale.ROOT)), spokes,
                tree.sentence().span(words.getFirst(), words.getLast()));
    }

    private @Nullable String name(Tree tree, List<Integer> words, Optional<Name> person, List<Integer> proper,
            Optional<Entity> entity, Source.Kind kind) {
        if (kind == Source.Kind.UNNAMED) {
            return null;
        }
        if (person.isPresent()) {
            return article.entity(tree.sentence().span(person.get().first(), person.get().last()))
                    .filter(one -> one.type() == Entity.Type.PERSON).map(Entity::name)
                    .orElse(text(tree, person.get().first(), person.get().last()));
        }
        if (entity.isPresent()) {
            return entity.get().name();
        }
        if (!proper.isEmpty() && kind != Source.Kind.OFFICE) {
            return text(tree, proper.getFirst(), proper.getLast());
        }
        return kind == Source.Kind.OUTLET ? null : plain(tree, words);
    }

    /** The proper nouns that make up the head or stand right before it: "The Express Tribune newspaper". */
    private static List<Integer> properName(Tree tree, List<Integer> words, int head) {
        int last = tree.token(head).pos().startsWith("NNP") ? head : head - 1;
        List<Integer> name = new ArrayList<>();
        for (int at = last; at >= words.getFirst() && words.contains(at)
                && tree.token(at).pos().startsWith("NNP"); at--) {
            name.addFirst(at);
        }
        for (int at = last + 1; !name.isEmpty() && words.contains(at) && tree.token(at).pos().startsWith("NNP"); at++) {
            name.add(at);
        }
        return name;
    }

    private static boolean outlet(Tree tree, List<Integer> proper, String noun) {
        return Lexicon.sourceKind(noun).equals("OUTLET")
                || proper.stream().anyMatch(at -> Lexicon.outletName(tree.token(at).form()));
    }

    private static Source.Kind kind(Tree tree, List<Integer> words, List<Integer> proper, String noun) {
        String row = Lexicon.sourceKind(noun);
        if (outlet(tree, proper, noun)) {
            return Source.Kind.OUTLET;
        }
        if (!proper.isEmpty() && row.isEmpty()) {
            boolean titled = words.stream().filter(at -> !proper.contains(at) || at.equals(proper.getFirst()))
                    .anyMatch(at -> title(tree, at));
            boolean state = proper.size() == 1 && !titled;
            boolean office = proper.stream()
                    .anyMatch(at -> Lexicon.sourceKind(tree.lemma(at).toLowerCase(Locale.ROOT)).equals("OFFICE"));
            return state || office ? Source.Kind.OFFICE : Source.Kind.PERSON;
        }
        return switch (row) {
            case "OUTLET" -> Source.Kind.OUTLET;
            case "DOCUMENT" -> Source.Kind.DOCUMENT;
            case "OFFICE" -> Source.Kind.OFFICE;
            default -> Source.Kind.UNNAMED;
        };
    }

    private static boolean title(Tree tree, int at) {
        String lemma = tree.lemma(at).toLowerCase(Locale.ROOT).replace(".", "");
        return lemma.equals("mr") || lemma.equals("ms") || lemma.equals("mrs") || lemma.equals("dr")
                || Lexicon.sourceKind(lemma).equals("UNNAMED");
    }

    private static Source.Kind kind(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION, PLACE, STATE -> Source.Kind.OFFICE;
            case OUTLET -> Source.Kind.OUTLET;
            case DOCUMENT -> Source.Kind.DOCUMENT;
        };
    }

    /** The word of the phrase that hangs on a word outside it. */
    private static int head(Tree tree, List<Integer> words) {
        return words.stream().filter(at -> !words.contains(tree.head(at)) && !tree.relation(at).equals("det"))
                .filter(at -> tree.noun(at) || tree.token(at).pos().startsWith("PRP")).findFirst()
                .orElseGet(() -> words.stream().filter(tree::noun).findFirst().orElse(words.getLast()));
    }

    /** The person of the phrase: its head or in apposition to it, not the owner of something. */
    private static Optional<Name> person(Tree tree, List<Integer> words, int head) {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> words.contains(name.last()) && belongs(tree, name.last(), head)).findFirst();
    }

    private static boolean belongs(Tree tree, int at, int head) {
        int here = at;
        for (int steps = 0; steps < 4 && here >= 0; steps++) {
            if (here == head) {
                return true;
            }
            String relation = tree.relation(here);
            if (!relation.equals("appos") && !relation.equals("compound") && !relation.equals("nn")
                    && !relation.equals("dep") && !relation.equals("conj") && !relation.equals("nsubj")) {
                return false;
            }
            here = tree.head(here);
        }
        return false;
    }

    private static String text(Tree tree, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int at = first; at <= last; at++) {
            text.append(at > first && tree.token(at).span().start() > tree.token(at - 1).span().end() ? " " : "")
                    .append(tree.token(at).form());
        }
        return text.toString();
    }

    /** The phrase without article, up to its first loose clause. */
    private static String plain(Tree tree, List<Integer> words) {
        int from = words.getFirst();
        int to = from;
        for (int at : words) {
            if (tree.token(at).pos().startsWith("W") || at > to + 1) {
                break;
            }
            to = at;
        }
        while (from < to && (tree.token(from).pos().equals("DT") || tree.token(from).pos().startsWith("PRP"))) {
            from++;
        }
        return text(tree, from, to);
    }

    private static @Nullable String rank(Tree tree, List<Integer> words) {
        return words.stream().map(at -> tree.lemma(at).toLowerCase(Locale.ROOT)).filter(Lexicon::rank).findFirst()
                .orElse(null);
    }

    private static boolean bodyWord(Tree tree, int at, int head, Optional<Name> person) {
        String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
        boolean inName = person.isPresent() && at >= person.get().first() && at <= person.get().last();
        boolean noun = tree.noun(at) || tree.token(at).pos().startsWith("JJ");
        return noun && at != head && !inName && !tree.token(at).pos().startsWith("PRP") && !Lexicon.rank(lemma)
                && !Lexicon.vague(lemma) && !Lexicon.closed(lemma) && !Lexicon.time(lemma)
                && !Lexicon.spokesperson(lemma) && !Lexicon.sourceKind(lemma).equals("UNNAMED");
    }

    /** Words of the body, by class, as far as the first clause that says more about the source. */
    private static Set<String> body(Tree tree, List<Integer> words, int head, Optional<Name> person) {
        Set<String> body = new TreeSet<>();
        for (int at : words) {
            if (tree.token(at).pos().startsWith("W") || tree.verb(at)) {
                break;
            }
            if (bodyWord(tree, at, head, person)) {
                body.add(Bodies.word(tree.lemma(at)));
            }
        }
        String noun = tree.lemma(head).toLowerCase(Locale.ROOT);
        if (Lexicon.sourceKind(noun).equals("OFFICE") && !Lexicon.spokesperson(noun)) {
            body.add(Bodies.word(noun));
        } else if (person.isEmpty() && tree.token(head).pos().startsWith("NNP")) {
            body.add(Bodies.word(noun));
        }
        return body;
    }

    private static @Nullable String institution(Tree tree, List<Integer> words, int head, Optional<Name> person) {
        StringBuilder text = new StringBuilder();
        for (int at : words) {
            if (tree.token(at).pos().startsWith("W") || tree.verb(at)) {
                break;
            }
            if (bodyWord(tree, at, head, person)) {
                text.append(text.isEmpty() ? "" : " ").append(tree.token(at).form());
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** What the words point back to, or what they are. */
    private Who resolved(Who who) {
        if (who.kind() == Source.Kind.PERSON || !who.definite()) {
            return who;
        }
        boolean pronoun = Lexicon.sourceKind(who.noun()).equals("PRONOUN");
        for (int at = seen.size() - 1; at >= 0; at--) {
            Who before = seen.get(at);
            if (pronoun ? fitsPronoun(who, before) : fitsNoun(who, before)) {
                return who.as(before);
            }
        }
        return who;
    }

    private static boolean fitsPronoun(Who who, Who before) {
        boolean thing = who.noun().equals("it");
        boolean person = before.kind() == Source.Kind.PERSON || before.unnamed();
        return thing ? !person : who.noun().equals("they") ? before.plural() || !person : person && !before.plural();
    }

    private static boolean fitsNoun(Who who, Who before) {
        String row = Lexicon.sourceKind(who.noun());
        boolean sameBody = who.body().isEmpty() || before.body().containsAll(who.body());
        return switch (row) {
            case "UNNAMED" -> sameBody && who.plural() == before.plural() && (before.noun().equals(who.noun())
                    || before.kind() == Source.Kind.PERSON
                            && before.description().toLowerCase(Locale.ROOT).contains(who.noun()));
            case "OUTLET" -> before.kind() == Source.Kind.OUTLET && who.name() == null && !who.plural();
            case "DOCUMENT" -> before.kind() == Source.Kind.DOCUMENT && before.noun().equals(who.noun());
            case "OFFICE" -> before.kind() == Source.Kind.OFFICE && before.noun().equals(who.noun()) && sameBody;
            default -> before.kind() == Source.Kind.PERSON
                    && before.description().toLowerCase(Locale.ROOT).contains(who.noun());
        };
    }
}
