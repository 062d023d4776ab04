package org.attache.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.actor.Office;
import org.attache.annotation.Name;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.attache.speaker.phrase.BodyWords;
import org.attache.speaker.phrase.Institutions;
import org.attache.speaker.phrase.NounPhrase;
import org.attache.speaker.phrase.Spokes;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a source is from its own words: a person, an office, an outlet, a document, or somebody without a name.
 *
 * <p>The noun nearest to a name says what bears it: "union leader Dara Kemp" is a person, "mine operator SKW" a body. An
 * institution that speaks has a name even where only its kind is told ("the coast guard"); only persons are unnamed.
 * What an institution puts out ("a statement by the ministry") is the institution's word; a letter or a memo stands for
 * itself.
 */
final class PhraseReader {

    private static final Set<String> ENCLOSING = Set.of("the", "this", "that", "his", "her", "its", "their", "our",
            "same", "both");
    private static final Set<String> BY = Set.of("by", "from", "of");

    private final ReadArticle article;
    private final SourceKinds kinds;
    private final Institutions institutions;
    private final Surnames persons;
    private final SourceNames names;
    /** Outlets by the last names of those who report for them. */
    private final Map<String, Who> staff = new HashMap<>();

    /** @param outlets those of the story */
    PhraseReader(ReadArticle article, Outlets outlets, Institutions institutions) {
        this.article = article;
        kinds = new SourceKinds(outlets);
        this.institutions = institutions;
        persons = new Surnames(article);
        names = new SourceNames(article);
    }

    Who read(NounPhrase phrase) {
        Optional<Integer> issuer = issuer(phrase);
        if (issuer.isPresent()) {
            Who who = read(NounPhrase.below(phrase.tree(), issuer.get()));
            if (issues(phrase, who)) {
                return who;
            }
        }
        return employer(phrase).orElseGet(() -> of(phrase));
    }

    /** A statement is an institution's or a person's word, a report or an account a paper's. */
    private static boolean issues(NounPhrase phrase, Who who) {
        return switch (who.kind()) {
            case OFFICE, PERSON -> SourceWords.in("STATEMENT", phrase.noun()) || Spokes.desk(phrase);
            case OUTLET -> SourceWords.in("REPORT", phrase.noun()) || SourceWords.in("SITE", phrase.noun());
            case UNNAMED -> SourceWords.in("STATEMENT", phrase.noun()) && SourceWords.in("HOLDER", who.noun())
                    && who.definite() && !who.plural();
            case DOCUMENT, OUTLET_VOICE -> false;
        };
    }

    /** "Reporters for the Herald", "a Herald reporter": their outlet says so. */
    private Optional<Who> employer(NounPhrase phrase) {
        if (phrase.person().isPresent()) {
            return staff(phrase);
        }
        if (!SourceWords.in("JOURNALIST", phrase.noun())) {
            return Optional.empty();
        }
        ClauseTree tree = phrase.tree();
        int behind = phrase.head() + 1;
        Stream<Integer> employers = phrase.words().contains(behind) && tree.token(behind).pos().equals("IN")
                ? Stream.concat(beside(phrase), tree.children(behind).stream())
                : beside(phrase);
        return employers.map(noun -> of(NounPhrase.below(tree, noun)))
                .filter(who -> who.kind() == Source.Kind.OUTLET && who.name() != null).findFirst();
    }

    /** "The Herald's Ann Low", "Ann Low, a reporter for the Herald", and from then on "Low": what she reports her outlet does. */
    private Optional<Who> staff(NounPhrase phrase) {
        ClauseTree tree = phrase.tree();
        Name name = phrase.person().orElseThrow();
        String last = tree.token(name.last()).form();
        boolean reports = phrase.words().stream().anyMatch(at -> SourceWords.in("JOURNALIST", phrase.lower(at)));
        Optional<Who> outlet = phrase.words().stream()
                .filter(at -> at < name.first() || at > name.last()).filter(tree::noun)
                .filter(at -> reports || tree.relation(at).equals("poss") && tree.head(at) == name.last())
                .filter(at -> tree.token(at).pos().startsWith("NNP"))
                .map(at -> of(NounPhrase.below(tree, at)))
                .filter(who -> who.kind() == Source.Kind.OUTLET && who.name() != null).findFirst();
        outlet.ifPresent(who -> staff.putIfAbsent(last, who));
        boolean bare = phrase.words().size() <= name.last() - name.first() + 1;
        return outlet.or(() -> Optional.ofNullable(bare ? staff.get(last) : null)
                .map(who -> of(phrase).as(who)));
    }

    /** The nouns that stand before the head: "Herald reporter". */
    private static Stream<Integer> beside(NounPhrase phrase) {
        return phrase.tree().children(phrase.head()).stream()
                .filter(at -> at < phrase.head() && phrase.words().contains(at) && phrase.tree().noun(at));
    }

    /** "A statement by the ministry", "the ministry's website", "a company statement": whose word it is. */
    private static Optional<Integer> issuer(NounPhrase phrase) {
        boolean report = SourceWords.in("REPORT", phrase.noun());
        boolean site = SourceWords.in("SITE", phrase.noun());
        if (!report && !site && !SourceWords.in("STATEMENT", phrase.noun()) && !Spokes.desk(phrase)) {
            return Optional.empty();
        }
        if (phrase.noun().equals("information") && obtained(phrase).isPresent()) {
            return obtained(phrase);
        }
        for (int child : phrase.tree().children(phrase.head())) {
            String relation = phrase.tree().relation(child);
            boolean own = relation.equals("compound") && phrase.noun().equals("information")
                    && phrase.pos(child).startsWith("NNP");
            if (own && phrase.words().contains(child)) {
                return Optional.of(child);
            }
            boolean body = relation.equals("compound") && SourceWords.office(phrase.lower(child))
                    && !SourceWords.in("TRIBUNAL", phrase.lower(child));
            if ((body || relation.equals("poss")) && phrase.words().contains(child)) {
                return Optional.of(child);
            }
            if ((BY.contains(phrase.lower(child)) || report && phrase.lower(child).equals("in"))
                    && phrase.words().contains(child)) {
                Optional<Integer> object = phrase.tree().children(child).stream()
                        .filter(at -> phrase.tree().relation(at).equals("pobj")).findFirst();
                if (object.isPresent()) {
                    return object;
                }
            }
        }
        return phrase.words().stream().filter(child -> child > phrase.head())
                .filter(child -> phrase.tree().head(child) == phrase.head() || child == phrase.head() + 1)
                .flatMap(child -> published(phrase, child).stream()).findFirst();
    }

    /** "A notice issued by the ministry", "a notice that the ministry put out", "a notice on the website of the ministry" */
    private static Optional<Integer> published(NounPhrase phrase, int child) {
        ClauseTree tree = phrase.tree();
        if (tree.verb(child) && SourceWords.in("ISSUE", tree.lemma(child))) {
            return tree.subjects(child).stream().filter(at -> tree.noun(at) && at > phrase.head() && at < child)
                    .findFirst()
                    .or(() -> below(tree, child, "by"));
        }
        if (BY.contains(phrase.lower(child)) && child == phrase.head() + 1) {
            return tree.children(child).stream().filter(tree::noun).findFirst();
        }
        return !phrase.lower(child).equals("on") ? Optional.empty()
                : tree.children(child).stream().filter(site -> SourceWords.in("SITE", tree.lemma(site)))
                        .flatMap(site -> tree.children(site).stream()
                                .filter(owner -> tree.relation(owner).equals("poss")).findFirst()
                                .or(() -> below(tree, site, "of")).stream())
                        .findFirst();
    }

    private static Optional<Integer> below(ClauseTree tree, int over, String preposition) {
        return tree.children(over).stream().filter(at -> tree.lemma(at).equals(preposition))
                .flatMap(at -> tree.children(at).stream()).filter(tree::noun).findFirst();
    }

    /** "Information obtained by the Herald" */
    private static Optional<Integer> obtained(NounPhrase phrase) {
        ClauseTree tree = phrase.tree();
        return tree.children(phrase.head()).stream().filter(at -> tree.verb(at) && Speech.holding(tree.lemma(at)))
                .flatMap(at -> tree.children(at).stream()).filter(at -> phrase.lower(at).equals("by"))
                .flatMap(at -> tree.children(at).stream()).filter(tree::noun).findFirst();
    }

    private Who of(NounPhrase phrase) {
        if (phrase.member()) {
            return new Who(Source.Kind.UNNAMED, null, phrase.plain(), phrase.noun(), Set.of(), null, null, null, false,
                    1, true, false, phrase.span());
        }
        Optional<Entity> entity = entity(phrase);
        Source.Kind kind = kinds.of(phrase, entity);
        BodyWords body = new BodyWords(phrase);
        Set<String> keys = body.keys();
        boolean spokes = Spokes.of(phrase);
        boolean serves = spokes && kind == Source.Kind.UNNAMED || SourceWords.in("STAFF", phrase.noun());
        Optional<String> master = serves ? names.master(phrase) : Optional.empty();
        if (master.isPresent()) {
            return office(phrase, master.get());
        }
        boolean speaker = spokes && kind != Source.Kind.PERSON && !keys.isEmpty();
        String first = phrase.lower(phrase.words().getFirst());
        Who who = new Who(speaker ? Source.Kind.OFFICE : kind,
                speaker ? body.text() : names.of(phrase, entity, kind), phrase.plain(), phrase.noun(), keys,
                body.text(),
                entity.map(Entity::country).orElse(null), rank(phrase), phrase.plural(), phrase.number(),
                phrase.pronoun() || ENCLOSING.contains(first) || owned(phrase), spokes, phrase.span());
        if (kind == Source.Kind.OFFICE && !spokes && who.name() != null && !phrase.proper().isEmpty()) {
            institutions.learn(who.name(), phrase.callings(), who.at().start());
        }
        return speaker || kind == Source.Kind.PERSON || kind == Source.Kind.UNNAMED ? placed(who, speaker) : who;
    }

    /** The office of a person for whom somebody speaks. */
    private static Who office(NounPhrase phrase, String master) {
        String name = "office of " + master;
        return new Who(Source.Kind.OFFICE, name, phrase.plain(), phrase.noun(), BodyWords.of(name), name, null, null,
                phrase.plural(), 1, false, true, phrase.span());
    }

    /** "Turkey's prime minister": there is but one. */
    private static boolean owned(NounPhrase phrase) {
        boolean one = SourceWords.in("HOLDER", phrase.noun()) || SourceWords.in("FIRST", phrase.noun())
                || phrase.noun().equals("minister") || Office.of(phrase.plain()).isPresent();
        return one && phrase.tree().anyChild(phrase.head(), child -> phrase.tree().relation(child).equals("poss"));
    }

    /** With the institution by the name that the article gives it: "a ministry spokesman". */
    private Who placed(Who who, boolean speaker) {
        String text = who.institution();
        if (text == null || who.body().isEmpty()) {
            return who;
        }
        String noun = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        if (!SourceWords.office(noun) && !who.body().contains("guard")) {
            return who;
        }
        return institutions.find(noun, who.body(), who.at().start())
                .map(found -> speaker ? who.named(Source.Kind.OFFICE, found.name(), found.keys()) : who.of(found))
                .orElse(who);
    }

    /** The entity of the head, or of the name beside it. */
    private Optional<Entity> entity(NounPhrase phrase) {
        boolean named = !phrase.proper().isEmpty();
        Optional<Entity> own = article.entity(phrase.tree().token(phrase.head()).span())
                .filter(one -> phrase.pronoun() || named || described(phrase, one));
        Optional<Entity> beside = named && namedBehind(phrase)
                ? article.entity(phrase.tree().token(phrase.proper().getLast()).span()) : Optional.empty();
        return surname(phrase, own).or(() -> beside.isPresent() && (own.isEmpty() || follows(phrase)) ? beside : own);
    }

    /** "The colonel", taken for the one colonel the article has named. */
    private static boolean described(NounPhrase phrase, Entity one) {
        return one.type() == Entity.Type.PERSON && phrase.headKind().equals("UNNAMED") && !phrase.plural()
                && phrase.lower(phrase.words().getFirst()).equals("the");
    }

    /** "Roe and her deputy", "Sessions said": the family name of somebody whom the article names in full elsewhere. */
    private Optional<Entity> surname(NounPhrase phrase, Optional<Entity> own) {
        String form = phrase.tree().token(phrase.head()).form();
        boolean bare = phrase.pos(phrase.head()).startsWith("NN") && Character.isUpperCase(form.charAt(0))
                && phrase.person().isEmpty() && phrase.words().indexOf(phrase.head()) == 0
                && own.isEmpty();
        return bare ? persons.of(form) : Optional.empty();
    }

    /** "The weekly The Public Purse": the name follows right upon the noun. */
    private static boolean follows(NounPhrase phrase) {
        int first = phrase.proper().getFirst();
        return first > phrase.head() && first <= phrase.head() + 2;
    }

    private static boolean namedBehind(NounPhrase phrase) {
        int last = phrase.proper().getLast();
        return last > phrase.head() && phrase.person().isEmpty();
    }

    private static @Nullable String rank(NounPhrase phrase) {
        return phrase.words().stream().map(phrase::lower).filter(SourceWords::rank).findFirst().orElse(null);
    }
}
