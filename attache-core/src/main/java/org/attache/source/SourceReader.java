package org.attache.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.annotation.Name;
import org.attache.model.Attribution;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a source is from the words that name it: a person, an office, an outlet, a document, or somebody without a
 * name. Words that point back ("the official", "the paper", "he") take the source of that kind last named in the
 * article; where none fits they stay what they are.
 */
final class SourceReader {

    private static final Set<String> ENCLOSING = Set.of("the", "this", "that", "his", "her", "its", "their", "same");
    private static final Set<String> CLOAKS = Set.of("official", "source", "diplomat", "person", "people", "aide",
            "insider");
    private static final int GAP = 12;
    private static final Set<String> HONORIFICS = Set.of("mr", "ms", "mrs", "dr", "sir");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private final ReadArticle article;
    private final List<Who> seen = new ArrayList<>();
    private final List<Optional<Who>> byAttribution = new ArrayList<>();

    private final List<String> outlets;

    /** @param outlets names of the story's outlets */
    SourceReader(ReadArticle article, List<String> outlets) {
        this.article = article;
        this.outlets = outlets;
        List<Attribution> all = article.attributions();
        all.forEach(one -> byAttribution.add(Optional.empty()));
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, all.size()).filter(at -> !all.get(at).source().isEmpty()).forEach(order::add);
        order.sort(Comparator.comparing(at -> all.get(at).source().getFirst()));
        for (int at : order) {
            Optional<Who> who = read(all.get(at).source());
            who.ifPresent(seen::add);
            byAttribution.set(at, who);
        }
        byAttribution.replaceAll(who -> who.map(this::fuller));
    }

    /** "The army said", in an article that quotes just one person of the army, is that person. */
    private Who fuller(Who who) {
        if (who.kind() == Source.Kind.PERSON || who.kind() == Source.Kind.OUTLET
                || who.kind() == Source.Kind.DOCUMENT) {
            return who;
        }
        List<Who> persons = new ArrayList<>();
        seen.stream().filter(one -> one.kind() == Source.Kind.PERSON && !one.spokesperson()
                && persons.stream().noneMatch(other -> Objects.equals(other.name(), one.name()))).forEach(persons::add);
        List<Who> same = persons.stream().filter(one -> !who.body().isEmpty() && Bodies.related(one.body(), who.body()))
                .toList();
        if (same.size() == 1) {
            return who.as(same.getFirst());
        }
        boolean only = persons.size() == 1 && persons.getFirst().body().isEmpty() && !who.plural() && role(who)
                && persons.getFirst().at().start() > who.at().start();
        return only ? who.as(persons.getFirst()) : who;
    }

    Optional<Who> of(int attribution) {
        return byAttribution.get(attribution);
    }

    /** Who the words stand for. */
    Optional<Who> read(List<Span> source) {
        Span first = joined(source);
        for (ClauseTree tree : article.trees()) {
            if (tree.sentence().span().overlaps(first)) {
                List<Integer> words = new ArrayList<>();
                for (int at = 0; at < tree.size(); at++) {
                    Span token = tree.token(at).span();
                    if (first.contains(token.start()) && !tree.punctuation(at)) {
                        words.add(at);
                    }
                }
                return words.isEmpty() ? Optional.empty() : Optional.of(resolved(phrase(tree, upToAside(tree, words))));
            }
        }
        return Optional.empty();
    }

    /** "The office, about as much as the Rhine carries": what is set beside the source and is no noun says nothing of it. */
    private static List<Integer> upToAside(ClauseTree tree, List<Integer> words) {
        int head = head(tree, words);
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("appos") && child > head && !tree.noun(child)) {
                int first = tree.subtree(child).getFirst();
                return words.stream().filter(at -> at < first).toList();
            }
        }
        return words;
    }

    /** The first piece, with the next where hardly anything stands between. */
    private static Span joined(List<Span> source) {
        Span all = source.getFirst();
        for (Span next : source) {
            all = next.start() - all.end() <= GAP ? all.cover(next) : all;
        }
        return all;
    }

    /** Who a noun of the sentence stands for. */
    Who read(ClauseTree tree, int noun) {
        return resolved(phrase(tree, tree.subtree(noun).stream().filter(at -> !tree.punctuation(at)).toList()));
    }

    private Who phrase(ClauseTree tree, List<Integer> given) {
        List<Integer> words = withApposition(tree, given);
        int head = head(tree, words);
        String noun = tree.lemma(head).toLowerCase(Locale.ROOT);
        boolean pronoun = tree.token(head).pos().startsWith("PRP");
        Optional<Name> someone = person(tree, words, head);
        List<Integer> proper = properName(tree, words, head);
        Optional<Entity> entity = article.entity(tree.token(head).span()).filter(one -> pronoun || !proper.isEmpty());
        Optional<Name> person = someone.filter(one -> !outlet(tree, words, proper, noun));
        Source.Kind kind = person.isPresent() ? Source.Kind.PERSON
                : entity.isPresent() && !outlet(tree, words, proper, noun) ? kind(entity.get())
                        : kind(tree, words, proper, noun);
        Set<String> body = body(tree, words, head, person);
        @Nullable
        String institution = institution(tree, words, head, person);
        boolean spokes = words.stream()
                .anyMatch(word -> SourceWords.spokesperson(tree.lemma(word).toLowerCase(Locale.ROOT)));
        boolean speaker = spokes && kind != Source.Kind.PERSON && !body.isEmpty();
        return new Who(speaker ? Source.Kind.OFFICE : kind,
                speaker ? institution : name(tree, words, person, proper, entity, kind), plain(tree, words), noun, body,
                institution, entity.map(Entity::country).orElse(null), rank(tree, words),
                PLURAL.contains(tree.token(head).pos()) || noun.equals("they"),
                pronoun || ENCLOSING.contains(tree.lemma(words.getFirst()).toLowerCase(Locale.ROOT)), spokes,
                tree.sentence().span(words.getFirst(), words.getLast()));
    }

    /** "the superintendent, Ann Low": the name set beside the role belongs to it. */
    private static List<Integer> withApposition(ClauseTree tree, List<Integer> words) {
        int head = head(tree, words);
        List<Integer> all = new ArrayList<>(words);
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("appos") && tree.noun(child) && !words.contains(child)) {
                all.addAll(tree.subtree(child).stream().filter(at -> !tree.punctuation(at)).toList());
            }
        }
        all.sort(null);
        return all;
    }

    private @Nullable String name(ClauseTree tree, List<Integer> words, Optional<Name> person, List<Integer> proper,
            Optional<Entity> entity, Source.Kind kind) {
        if (kind == Source.Kind.UNNAMED) {
            return null;
        }
        if (person.isPresent()) {
            String here = personName(tree, words, person.get());
            return article.entity(tree.sentence().span(person.get().first(), person.get().last()))
                    .filter(one -> one.type() == Entity.Type.PERSON).map(Entity::name)
                    .filter(known -> !within(known, here)).orElse(here);
        }
        if (entity.isPresent() && (kind != Source.Kind.OUTLET || body(entity.get()))) {
            return entity.get().name();
        }
        if (!proper.isEmpty() && kind == Source.Kind.PERSON) {
            return personName(tree, words, new Name(Name.Kind.PERSON, proper.getFirst(), proper.getLast()));
        }
        if (!proper.isEmpty() && kind != Source.Kind.OFFICE) {
            return text(tree, proper.getFirst(), proper.getLast());
        }
        return kind == Source.Kind.OUTLET ? null : plain(tree, words);
    }

    private static boolean body(Entity entity) {
        return entity.type() == Entity.Type.OUTLET || entity.type() == Entity.Type.ORGANISATION;
    }

    /** True when the one name is a part of the other. */
    private static boolean within(String known, String here) {
        Set<String> first = KnownSource.nameWords(known);
        Set<String> second = KnownSource.nameWords(here);
        return second.size() > first.size() && second.containsAll(first);
    }

    /** The name without titles before it, with the proper nouns right behind it. */
    private static String personName(ClauseTree tree, List<Integer> words, Name name) {
        int first = name.first();
        int last = name.last();
        while (words.contains(first - 1) && tree.token(first - 1).pos().startsWith("NNP") && !title(tree, first - 1)) {
            first--;
        }
        while (first < last && title(tree, first)) {
            first++;
        }
        while (words.contains(last + 1) && tree.token(last + 1).pos().startsWith("NNP")) {
            last++;
        }
        return text(tree, first, last);
    }

    /** The proper nouns that make up the head or stand right before it: "The Express Tribune newspaper". */
    private static List<Integer> properName(ClauseTree tree, List<Integer> words, int head) {
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

    private boolean outlet(ClauseTree tree, List<Integer> words, List<Integer> proper, String noun) {
        String name = proper.isEmpty() ? "" : text(tree, proper.getFirst(), proper.getLast());
        boolean beside = !proper.isEmpty() && words.stream().takeWhile(at -> !tree.token(at).pos().equals("IN"))
                .anyMatch(at -> SourceWords.sourceKind(tree.lemma(at).toLowerCase(Locale.ROOT)).equals("OUTLET"));
        return SourceWords.sourceKind(noun).equals("OUTLET") || beside
                || !name.isEmpty() && outlets.stream().anyMatch(one -> KnownSource.sameOutlet(one, name))
                || proper.stream().anyMatch(at -> SourceWords.outletName(tree.token(at).form()));
    }

    private Source.Kind kind(ClauseTree tree, List<Integer> words, List<Integer> proper, String noun) {
        String row = SourceWords.sourceKind(noun);
        if (outlet(tree, words, proper, noun)) {
            return Source.Kind.OUTLET;
        }
        if (!proper.isEmpty() && row.isEmpty()) {
            boolean titled = words.stream().filter(at -> !proper.contains(at) || at.equals(proper.getFirst()))
                    .anyMatch(at -> title(tree, at));
            boolean state = proper.size() == 1 && !titled;
            boolean office = proper.stream()
                    .anyMatch(at -> SourceWords.sourceKind(tree.lemma(at).toLowerCase(Locale.ROOT)).equals("OFFICE"));
            return state || office ? Source.Kind.OFFICE : Source.Kind.PERSON;
        }
        return switch (row) {
            case "OUTLET" -> Source.Kind.OUTLET;
            case "DOCUMENT" -> Source.Kind.DOCUMENT;
            case "OFFICE" -> Source.Kind.OFFICE;
            default -> Source.Kind.UNNAMED;
        };
    }

    private static boolean title(ClauseTree tree, int at) {
        return honorific(tree, at) || SourceWords.sourceKind(tree.lemma(at).toLowerCase(Locale.ROOT)).equals("UNNAMED");
    }

    private static boolean honorific(ClauseTree tree, int at) {
        return HONORIFICS.contains(tree.token(at).form().toLowerCase(Locale.ROOT).replace(".", ""));
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
    private static int head(ClauseTree tree, List<Integer> words) {
        return words.stream().filter(at -> !words.contains(tree.head(at)) && !tree.relation(at).equals("det"))
                .filter(at -> tree.noun(at) || tree.token(at).pos().startsWith("PRP")).findFirst()
                .orElseGet(() -> words.stream().filter(tree::noun).findFirst().orElse(words.getLast()));
    }

    /** The person of the phrase, not the owner of something nor what something is of or to. */
    private static Optional<Name> person(ClauseTree tree, List<Integer> words, int head) {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> words.contains(name.last()) && itself(tree, name, head)).findFirst();
    }

    private static boolean itself(ClauseTree tree, Name name, int head) {
        boolean owner = tree.relation(name.last()).equals("poss");
        boolean object = name.first() > 0 && tree.token(name.first() - 1).pos().equals("IN");
        return name.first() <= head && head <= name.last() || !owner && !object;
    }

    private static String text(ClauseTree tree, int first, int last) {
        StringBuilder text = new StringBuilder();
        int from = first < last && honorific(tree, first) ? first + 1 : first;
        for (int at = from; at <= last; at++) {
            text.append(at > from && tree.token(at).span().start() > tree.token(at - 1).span().end() ? " " : "")
                    .append(tree.token(at).form());
        }
        return text.toString();
    }

    /** The phrase without article, up to its first loose clause. */
    private static String plain(ClauseTree tree, List<Integer> words) {
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

    private static @Nullable String rank(ClauseTree tree, List<Integer> words) {
        return words.stream().map(at -> tree.lemma(at).toLowerCase(Locale.ROOT)).filter(SourceWords::rank).findFirst()
                .orElse(null);
    }

    private static String bodyKey(ClauseTree tree, int at) {
        boolean capital = Character.isUpperCase(tree.token(at).form().charAt(0));
        if (capital && tree.token(at).pos().startsWith("JJ")) {
            return Bodies.NATION + Bodies.word(tree.token(at).form());
        }
        return Bodies.word(capital ? tree.token(at).form() : tree.lemma(at));
    }

    private static boolean bodyWord(ClauseTree tree, int at, int head, Optional<Name> person) {
        String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
        boolean inName = person.isPresent() && at >= person.get().first() && at <= person.get().last();
        boolean noun = tree.noun(at) || tree.token(at).pos().startsWith("JJ");
        boolean place = tree.relation(at).equals("pobj") && tree.lemma(tree.head(at)).equals("in");
        return noun && at != head && !place && !inName && !honorific(tree, at)
                && !tree.token(at).pos().startsWith("PRP")
                && !SourceWords.rank(lemma)
                && (!SourceWords.vague(lemma) || portfolio(tree, at)) && !StopWords.closed(lemma)
                && !StopWords.time(lemma)
                && !SourceWords.spokesperson(lemma) && !SourceWords.sourceKind(lemma).equals("UNNAMED");
    }

    /** Words of the body, by class, as far as the first clause that says more about the source. */
    private static Set<String> body(ClauseTree tree, List<Integer> words, int head, Optional<Name> person) {
        Set<String> body = new TreeSet<>();
        for (int at : words) {
            if (tree.token(at).pos().startsWith("W") || tree.verb(at)) {
                break;
            }
            if (bodyWord(tree, at, head, person)) {
                body.add(bodyKey(tree, at));
            }
        }
        String noun = tree.lemma(head).toLowerCase(Locale.ROOT);
        if (SourceWords.sourceKind(noun).equals("OFFICE") && !SourceWords.spokesperson(noun)) {
            body.add(Bodies.word(noun));
        } else if (person.isEmpty() && tree.token(head).pos().startsWith("NNP")) {
            body.add(Bodies.word(noun));
        }
        return body;
    }

    /** "foreign ministry" names a ministry, "foreign media" any. */
    private static boolean portfolio(ClauseTree tree, int at) {
        return at + 1 < tree.size() && Bodies.word(tree.lemma(at + 1)).equals("ministry");
    }

    private static @Nullable String institution(ClauseTree tree, List<Integer> words, int head, Optional<Name> person) {
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
        if (who.kind() == Source.Kind.PERSON) {
            return seen.stream().filter(before -> before.kind() == Source.Kind.PERSON && samePerson(before, who))
                    .findFirst()
                    .map(who::as).orElse(who);
        }
        if (!who.definite()) {
            return who;
        }
        boolean pronoun = SourceWords.sourceKind(who.noun()).equals("PRONOUN");
        for (int at = seen.size() - 1; at >= 0; at--) {
            Who before = seen.get(at);
            if (pronoun ? fitsPronoun(who, before) : fitsNoun(who, before)) {
                return who.as(before);
            }
        }
        boolean someone = who.noun().equals("he") || who.noun().equals("she") || !pronoun && !who.plural() && role(who);
        return !someone ? who : nearestPerson(who).map(who::as).orElse(who);
    }

    private static boolean samePerson(Who before, Who who) {
        Set<String> first = KnownSource.nameWords(before.name());
        Set<String> second = KnownSource.nameWords(who.name());
        return !second.isEmpty() && first.containsAll(second)
                && (first.size() > second.size() || who.body().isEmpty() && !before.body().isEmpty());
    }

    /** A role that tells who it is ("the farmer"), not a cloak ("the official"). */
    private static boolean role(Who who) {
        return who.unnamed() && !CLOAKS.contains(who.noun());
    }

    /** The person last named as a subject, in this sentence or the two before. */
    private Optional<Who> nearestPerson(Who who) {
        Optional<Who> found = Optional.empty();
        int last = article.sentenceAt(who.at().start());
        for (int at = Math.max(0, last - 2); at <= last; at++) {
            ClauseTree tree = article.trees().get(at);
            for (Name name : tree.sentence().names()) {
                boolean before = tree.token(name.last()).span().end() <= who.at().start();
                if (before && name.kind() == Name.Kind.PERSON && ClauseTree.subject(tree.relation(name.last()))) {
                    found = Optional.of(new Who(Source.Kind.PERSON, text(tree, name.first(), name.last()),
                            who.description(),
                            who.noun(), who.body(), who.institution(), null, null, false, false, false, who.at()));
                }
            }
        }
        return found;
    }

    /** "The ministry said in a statement": the statement is the ministry's. */
    private boolean issued(Who before, String noun) {
        boolean issuer = before.kind() == Source.Kind.OFFICE || before.kind() == Source.Kind.PERSON;
        Span sentence = article.trees().get(article.sentenceAt(before.at().start())).sentence().span();
        return issuer && sentence.in(article.text()).contains(noun);
    }

    private static boolean fitsPronoun(Who who, Who before) {
        boolean thing = who.noun().equals("it");
        boolean person = before.kind() == Source.Kind.PERSON || before.unnamed();
        return thing ? !person : who.noun().equals("they") ? before.plural() || !person : person && !before.plural();
    }

    private boolean fitsNoun(Who who, Who before) {
        String row = SourceWords.sourceKind(who.noun());
        boolean sameBody = who.body().isEmpty() || before.body().containsAll(who.body());
        return switch (row) {
            case "UNNAMED" -> sameBody && who.plural() == before.plural() && (before.noun().equals(who.noun())
                    || before.kind() == Source.Kind.PERSON
                            && before.description().toLowerCase(Locale.ROOT).contains(who.noun()));
            case "OUTLET" ->
                before.kind() == Source.Kind.OUTLET && who.name() == null && (!who.plural() || before.plural());
            case "DOCUMENT" -> before.kind() == Source.Kind.DOCUMENT && before.noun().equals(who.noun())
                    || issued(before, who.noun());
            case "OFFICE" -> before.kind() == Source.Kind.OFFICE && before.noun().equals(who.noun()) && sameBody;
            default -> before.kind() == Source.Kind.PERSON
                    && before.description().toLowerCase(Locale.ROOT).contains(who.noun());
        };
    }
}
