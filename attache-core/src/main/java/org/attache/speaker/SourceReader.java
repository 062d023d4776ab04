package org.attache.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.cue.CueLexicon;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.StopWords;
import org.attache.speaker.back.Antecedents;
import org.attache.speaker.back.EarlierNouns;
import org.attache.speaker.back.NearestSubject;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.Institution;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.attache.speaker.phrase.BodyWords;
import org.attache.speaker.phrase.Institutions;
import org.attache.speaker.phrase.Joint;
import org.attache.speaker.phrase.NounPhrase;
import org.attache.speaker.phrase.Spokes;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the attributions of one article: the words are read for themselves ({@link PhraseReader}), then
 * in the light of what the article has named before ({@link Antecedents}). Times, amounts and "you" are nobody.
 */
public final class SourceReader {

    private static final int GAP = 12;

    /** Words that stand for somebody. @param source true for the source of the attribution, false for whoever is quoted in it */
    private record Mention(int attribution, List<Span> words, Optional<NounPhrase> phrase, boolean source) {}

    private final ReadArticle article;
    private final PhraseReader phrases;
    private final Antecedents antecedents;
    private final Institutions institutions;
    private final Anonymity anonymity;
    private final NearestSubject nearest;
    private final EarlierNouns nouns;
    private final List<Optional<Who>> byAttribution = new ArrayList<>();
    /** Who says the same in the same breath: "Roe and Low said". */
    private final Map<Integer, List<Who>> beside = new HashMap<>();

    /** @param outlets those of the story */
    public SourceReader(ReadArticle article, Outlets outlets) {
        this.article = article;
        anonymity = new Anonymity(article.analysis().sentences());
        institutions = new Institutions(article, outlets);
        phrases = new PhraseReader(article, outlets, institutions);
        antecedents = new Antecedents(article, institutions);
        nearest = new NearestSubject(article, this::read);
        nouns = new EarlierNouns(article);
        List<Mention> mentions = mentions();
        mentions.forEach(one -> one.phrase().ifPresent(phrases::read));
        for (Mention one : mentions) {
            antecedents.within(one.source() ? article.attribution(one.attribution()).content() : List.of());
            Optional<Who> who = one.source() ? speakers(one) : one.phrase().flatMap(this::read);
            who.filter(found -> !SourceWords.in("SELF", found.noun())).ifPresent(antecedents::see);
            beside.getOrDefault(one.attribution(), List.of()).forEach(antecedents::see);
            if (one.source()) {
                byAttribution.set(one.attribution(), who.filter(found -> !itself(found, one)));
            }
        }
        antecedents.within(List.of());
        for (int at = 0; at < byAttribution.size(); at++) {
            byAttribution.set(at, quoted(at));
        }
        byAttribution.replaceAll(who -> who.map(this::fuller));
    }

    /** Whoever is named first of those who speak, the others beside him; all as one where they cannot be told apart. */
    private Optional<Who> speakers(Mention one) {
        List<NounPhrase> parts = one.phrase().map(Joint::parts).orElse(List.of());
        List<Who> each = parts.size() < 2 ? List.of() : parts.stream().flatMap(part -> read(part).stream()).toList();
        boolean apart = each.size() == parts.size() && each.size() > 1 && each.stream().noneMatch(Who::plural)
                && each.stream().map(Who::identity).distinct().count() == each.size()
                && each.stream().allMatch(SourceReader::somebody)
                && !Joint.declared(one.phrase().orElseThrow().tree());
        if (!apart) {
            return one.phrase().flatMap(this::read);
        }
        beside.put(one.attribution(), each.subList(1, each.size()));
        return Optional.of(each.getFirst());
    }

    /** One person, by name or by an office, or one paper: two bodies that speak together have one statement. */
    private static boolean somebody(Who who) {
        return who.kind() == Source.Kind.PERSON || who.kind() == Source.Kind.OUTLET && who.name() != null
                || who.kind() == Source.Kind.OFFICE && SourceWords.in("HOLDER", who.noun());
    }

    /** Who else says it in the same words: "Roe and Low said". */
    public List<Who> beside(int attribution) {
        return beside.getOrDefault(attribution, List.of());
    }

    /** By the words themselves, else by how the article has first brought in whoever they describe. */
    private Who fuller(Who who) {
        Who found = antecedents.fuller(who);
        boolean described = found == who && who.unnamed() && who.definite() && !who.plural();
        return described
                ? nouns.first(who).map(phrases::read).map(antecedents::fuller)
                        .filter(one -> one.kind() == Source.Kind.PERSON).map(who::described).orElse(who)
                : found;
    }

    /** "This newspaper understands": the outlet speaks of itself, and nobody else says so. */
    private boolean itself(Who who, Mention one) {
        return who.kind() == Source.Kind.OUTLET && who.name() == null
                && article.article().text().startsWith("this ", one.words().getFirst().start());
    }

    /** "I", where somebody is quoted, is whoever is quoted. */
    private Optional<Who> quoted(int attribution) {
        @Nullable
        Integer outer = attribution;
        while (outer != null
                && byAttribution.get(outer).filter(who -> SourceWords.in("SELF", who.noun())).isPresent()) {
            outer = article.attribution(outer).within();
        }
        boolean myself = byAttribution.get(attribution).filter(who -> who.noun().equals("i")).isPresent();
        return myself && outer != null ? byAttribution.get(outer) : byAttribution.get(attribution);
    }

    /** The sources of the attributions, and whoever is quoted beside one ("quoting the minister, the paper said"), in text order. */
    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < article.attributions().size(); at++) {
            Attribution one = article.attribution(at);
            byAttribution.add(Optional.empty());
            if (!one.source().isEmpty()) {
                mentions.add(new Mention(at, one.source(), phrase(one.source()), true));
            }
            if (one.act() == SpeechAct.QUOTE && !article.frame(at) && !one.content().isEmpty()) {
                mentions.add(new Mention(at, one.content(), phrase(one.content()), false));
            }
        }
        mentions.sort(Comparator.comparing(one -> one.words().getFirst()));
        return mentions;
    }

    public Optional<Who> of(int attribution) {
        return byAttribution.get(attribution);
    }

    /** The words by which the article says why it does not name the source. */
    public Optional<Span> reason(Who who) {
        return anonymity.reason(who.at());
    }

    /** Everybody whom an attribution names. */
    public Stream<Who> all() {
        return Stream.concat(byAttribution.stream().flatMap(Optional::stream),
                beside.values().stream().flatMap(List::stream));
    }

    public List<Institution> institutions() {
        return institutions.all();
    }

    /** Who the words stand for. */
    public Optional<Who> read(List<Span> source) {
        return phrase(source).flatMap(this::read);
    }

    private Optional<NounPhrase> phrase(List<Span> source) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Span first = joined(source);
        int sentence = article.sentenceAt(first.start());
        if (article.trees().isEmpty() || !article.trees().get(sentence).sentence().span().overlaps(first)) {
            return Optional.empty();
        }
        ClauseTree tree = article.trees().get(sentence);
        List<Integer> words = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            if (first.contains(tree.token(at).span().start()) && !tree.punctuation(at)) {
                words.add(at);
            }
        }
        return words.isEmpty() ? Optional.empty()
                : Optional.of(NounPhrase.of(tree, Spokes.withMandate(tree, meant(tree, words))));
    }

    /** "Who", "which" and "that" stand for the noun they relate to; "one of the two" for the two. */
    private static List<Integer> meant(ClauseTree tree, List<Integer> words) {
        int first = words.getFirst();
        if (words.size() == 1 && tree.token(first).pos().startsWith("W") && tree.head(first) >= 0) {
            int clause = tree.head(first);
            int noun = tree.head(clause);
            if (tree.relation(clause).equals("relcl") && noun >= 0 && tree.noun(noun)) {
                List<Integer> inner = tree.subtree(clause);
                return tree.subtree(noun).stream()
                        .filter(at -> at == noun || !inner.contains(at) && !tree.punctuation(at)).toList();
            }
        }
        boolean part = SourceWords.number(tree.lemma(first)) > 0 && words.size() > 2
                && tree.lemma(words.get(1)).equals("of");
        return part ? words.subList(2, words.size()) : whole(tree, words);
    }

    /** "Page 12 of the report", "a copy of the letter": the text itself; a ruling is the word of its court. */
    private static List<Integer> whole(ClauseTree tree, List<Integer> words) {
        for (int at = 0; at + 1 < words.size() && !tree.lemma(words.get(at)).equals("of"); at++) {
            int next = at + 1;
            while (next < words.size() && tree.token(words.get(next)).pos().equals("CD")) {
                next++;
            }
            if (tree.noun(words.get(at)) && !SourceWords.in("PIECE", tree.lemma(words.get(at)))) {
                return words;
            }
            if (SourceWords.in("PIECE", tree.lemma(words.get(at))) && next + 1 < words.size()
                    && tree.lemma(words.get(next)).equals("of")) {
                boolean issued = words.subList(next + 1, words.size()).stream()
                        .anyMatch(word -> SourceWords.in("STATEMENT", tree.lemma(word)));
                return issued ? words : words.subList(next + 1, words.size());
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
    public Optional<Who> read(ClauseTree tree, int noun) {
        return read(NounPhrase.below(tree, noun));
    }

    private Optional<Who> read(NounPhrase phrase) {
        Who plain = phrases.read(phrase);
        Who who = nearest(phrase, plain).map(plain::as).orElseGet(() -> back(phrase, plain));
        boolean nobody = phrase.pos(phrase.head()).startsWith("W") || who.unnamed()
                && (SourceWords.in("GENERIC", who.noun()) && !somebody(phrase) || who.noun().equals("it")
                        || SourceWords.in("HEARSAY", who.noun())
                        || StopWords.time(who.noun())
                        || figure(phrase) || thing(phrase, who) && !somebody(phrase));
        return nobody ? Optional.empty() : Optional.of(mandated(phrase, held(who)));
    }

    /** With the body for which a named person speaks, where the words alone do not name it: "its spokeswoman, Ann Roe". */
    private Who mandated(NounPhrase phrase, Who who) {
        boolean advocate = !who.spokesperson()
                && who.roles().stream().anyMatch(role -> SourceWords.in("ADVOCATE", role));
        boolean speaks = who.kind() == Source.Kind.PERSON && phrase.person().isPresent()
                && (who.spokesperson() || advocate);
        if (!speaks || told(who.institution())) {
            return who;
        }
        int served = Spokes.served(phrase);
        if (served < 0) {
            return who.body().isEmpty() && who.spokesperson() ? nearest.body(phrase).filter(one -> serves(who, one))
                    .map(one -> servant(who, one)).orElse(who) : who;
        }
        NounPhrase master = NounPhrase.below(phrase.tree(), served);
        Optional<Who> body = master.pronoun() ? nearest.body(master) : read(master);
        return body.filter(one -> serves(who, one)).map(one -> servant(who, one))
                .or(() -> who.placed() ? Optional.empty() : nouns.named(master.noun(), phrase.span().start())
                        .map(name -> who.servant(name, BodyWords.of(name))))
                .orElse(who);
    }

    /** Some other body, named more fully than the words of the speaker name it. */
    private static boolean serves(Who who, Who office) {
        return office.kind() == Source.Kind.OFFICE && office.name() != null && !office.name().equals(who.name())
                && (!who.placed() || told(office.name())) && !office.spokesperson();
    }

    private static Who servant(Who who, Who office) {
        return office.name() == null ? who : who.servant(office.name(), office.body());
    }

    /** By what the article has told of sources before, else by what it has called by the same noun. */
    private Who back(NounPhrase phrase, Who plain) {
        Optional<Who> text = text(phrase, plain);
        if (text.isPresent()) {
            return text.get();
        }
        Who who = antecedents.resolve(plain);
        if (who != plain) {
            return who;
        }
        if (plain.spokesperson() && plain.kind() == Source.Kind.OFFICE) {
            return nouns.body(plain).map(phrases::read).filter(one -> fits(plain, one)).map(plain::speaksFor)
                    .orElse(plain);
        }
        if (plain.unnamed() && plain.spokesperson() && !plain.plural() && plain.body().isEmpty()) {
            return nearest.body(phrase).filter(one -> one.kind() == Source.Kind.OFFICE).map(plain::as).orElse(plain);
        }
        return nouns.fuller(phrase, plain).map(phrases::read).filter(one -> fits(plain, one)).map(plain::as)
                .or(() -> SourceWords.in("ANYBODYNOUN", plain.noun()) && plain.definite() && !plain.plural()
                        ? nearest.person(phrase) : Optional.<Who>empty())
                .orElse(plain);
    }

    /** The text for which "the authors" or "a table at the back" stand. */
    private Optional<Who> text(NounPhrase phrase, Who plain) {
        boolean writers = plain.unnamed() && plain.definite() && !plain.placed()
                && SourceWords.in("WRITER", plain.noun());
        boolean part = plain.name() == null && SourceWords.in("PART", plain.noun())
                && (plain.kind() == Source.Kind.DOCUMENT || plain.unnamed());
        return writers || part ? nouns.paper(phrase.tree().token(phrase.head()).span().start())
                .map(this::known).filter(one -> one.kind() == Source.Kind.DOCUMENT).map(plain::as) : Optional.empty();
    }

    private Who known(NounPhrase paper) {
        return antecedents.resolve(phrases.read(paper));
    }

    /** "The brigade" is "the fire brigade" or "the brigade of Odda", not "the brigade on the quay". */
    private static boolean fits(Who plain, Who found) {
        return switch (plain.kind()) {
            case UNNAMED -> found.kind() == Source.Kind.PERSON || found.unnamed();
            case OFFICE -> found.kind() == Source.Kind.OFFICE && told(found.name());
            default -> false;
        };
    }

    private static boolean told(@Nullable String name) {
        return name != null && (name.indexOf(' ') > 0 && SourceWords.office(name.replace(' ', '_'))
                || name.chars().anyMatch(Character::isUpperCase));
    }

    private Optional<Who> nearest(NounPhrase phrase, Who plain) {
        return switch (phrase.noun()) {
            case "it" -> nearest.body(phrase);
            case "he", "she" -> plain.unnamed() ? nearest.person(phrase) : Optional.empty();
            case "they", "them", "their" -> plain.unnamed() ? nearest.group(phrase) : Optional.empty();
            default -> SourceWords.in("SUITPAPER", phrase.noun()) && plain.definite() ? nearest.filer(phrase)
                    : Optional.empty();
        };
    }

    /** "Someone close to the minister": nobody by name, but one of whom more is told. */
    private static boolean somebody(NounPhrase phrase) {
        return (phrase.noun().equals("someone") || phrase.noun().equals("somebody")) && phrase.words().size() > 2;
    }

    /** "Radar showed": one of what no table has for a person, and no word for whoever does something. */
    private static boolean thing(NounPhrase phrase, Who who) {
        String noun = who.noun();
        boolean person = !SourceWords.sourceKind(noun).isEmpty() || CueLexicon.standard().isHuman(noun)
                || CueLexicon.isDoer(noun);
        boolean name = Character.isUpperCase(phrase.text(phrase.head(), phrase.head()).charAt(0));
        return !who.plural() && !person && !name;
    }

    private static boolean figure(NounPhrase phrase) {
        boolean wordless = phrase.noun().chars().noneMatch(Character::isLetter);
        return (wordless || phrase.pos(phrase.head()).equals("CD")) && SourceWords.number(phrase.noun()) == 0;
    }

    /** "The mayor said", "the interior minister said", where the article names no mayor: the office has said so. */
    private static Who held(Who who) {
        boolean minister = who.noun().equals("minister") && !who.body().isEmpty() && !who.body().contains("cabinet");
        boolean office = who.unnamed() && !who.plural() && who.definite()
                && (minister || SourceWords.in("HOLDER", who.noun()));
        return office ? who.named(Source.Kind.OFFICE, who.description(), holder(who)) : who;
    }

    private static Set<String> holder(Who who) {
        Set<String> body = new TreeSet<>(who.body());
        body.add(Bodies.word(who.noun()));
        return body;
    }
}
