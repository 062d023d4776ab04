package org.attache.speaker.back;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.cue.CueLexicon;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.Institution;
import org.attache.speaker.name.NameIndex;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.attache.speaker.phrase.BodyWords;
import org.attache.speaker.phrase.Institutions;

/**
 * What words that point back stand for, within one article: a short name for the full one, "the company" for the company
 * it names, "the official" and "he" for the source of that kind last heard. Kind, number and gender must agree; where nothing fits,
 * the words stay what they are.
 */
public final class Antecedents {

    private static final Set<String> CLOAKS = Set.of("official", "source", "diplomat", "person", "people", "aide",
            "insider");
    private static final Set<String> SINGLE = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    /** What was named so many sources ago is not what is meant. */
    private static final int FAR = 100;
    /** Sentences in which an article describes somebody whom it names further down, and how much further. */
    private static final int OPENING = 3;
    private static final int DELAY = 3;

    private final ReadArticle article;
    private final Institutions institutions;
    private final LeadPersons leads;
    private final List<Who> seen = new ArrayList<>();
    private final PaperLinks papers;
    private final NameIndex persons = new NameIndex();
    private final NameIndex bodies = new NameIndex();
    private final Set<Who.Identity> told = new HashSet<>();
    private List<Span> said = List.of();

    public Antecedents(ReadArticle article, Institutions institutions) {
        this.article = article;
        this.institutions = institutions;
        this.papers = new PaperLinks(article);
        leads = new LeadPersons(article);
    }

    /**
     * "The head of the customs house", in an article that names just one person of that house, is that person: the fuller
     * description of one source.
     */
    public Who fuller(Who who) {
        if (SourceWords.in("SURVEY", who.noun()) && who.kind() == Source.Kind.DOCUMENT && !PaperLinks.told(who)) {
            return papers.survey(who, seen);
        }
        boolean described = who.unnamed() && !who.plural() && who.definite() && !CLOAKS.contains(who.noun());
        return described
                ? named(who).or(() -> ofBody(who)).or(() -> related(who) ? Optional.empty() : about(who))
                        .map(who::described).orElse(who)
                : who;
    }

    /** Whom the sentences before, or the next one, are about. */
    private Optional<Who> about(Who who) {
        return introduced(who).or(() -> alone(who)).or(() -> announced(who));
    }

    /** "Her lawyer" is somebody else than she of whom the article has just spoken. */
    private boolean related(Who who) {
        String words = who.at().in(article.text());
        int end = words.indexOf(' ');
        return end > 0 && OWNERS.contains(words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private Optional<Who> ofBody(Who who) {
        Who only = null;
        for (int at : bodies.sharing(Bodies.distinguishing(who.body())).toArray()) {
            if (only != null && !Objects.equals(only.name(), seen.get(at).name())) {
                return Optional.empty();
            }
            only = only == null ? seen.get(at) : only;
        }
        return Optional.ofNullable(only);
    }

    /** "The chief investigator said", and right below a name of which nothing is told: one person, named late. */
    private Optional<Who> named(Who who) {
        int sentence = article.sentenceAt(who.at().start());
        return sentence > OPENING ? Optional.empty()
                : seen.stream().limit(FAR)
                        .filter(one -> one.at().start() > who.at().start() && one.kind() == Source.Kind.PERSON)
                        .findFirst()
                        .filter(one -> one.roles().stream().allMatch(SourceWords::title)
                                && article.sentenceAt(one.at().start()) - sentence <= (one.body().isEmpty() ? DELAY
                                        : particular(who) ? 1 : -1));
    }

    /** "The veterinarian in charge of the count": told so that there is but one, and not by an office. */
    private static boolean particular(Who who) {
        return !who.placed() && who.description().indexOf(' ') != who.description().lastIndexOf(' ')
                && !SourceWords.in("HOLDER", who.noun());
    }

    /**
     * "Ann Low is tired of counting. The director of the clinic puts it at ninety": whoever the sentence before is about, if the article
     * tells nothing else of her.
     */
    private Optional<Who> introduced(Who who) {
        return particular(who) || who.placed()
                ? leads.introduced(who).filter(one -> seen.stream()
                        .noneMatch(other -> Objects.equals(other.name(), one.name())
                                && !other.roles().stream().allMatch(SourceWords::title)))
                : Optional.empty();
    }

    /** "She", "the farmer", in the first sentences: whom the next one names. */
    private Optional<Who> announced(Who who) {
        boolean bare = SINGLE.contains(who.noun())
                || who.description().indexOf(' ') < 0 && SourceWords.person(who.noun()) && role(who);
        return bare && article.sentenceAt(who.at().start()) <= OPENING ? leads.next(who) : Optional.empty();
    }

    /** "The billionaire", in an article in which just one person has spoken so far. */
    private Optional<Who> alone(Who who) {
        boolean role = SourceWords.person(who.noun()) && !SourceWords.in("HOLDER", who.noun()) && seen.size() < FAR;
        List<Who> others = role ? seen.stream().filter(one -> one.at().start() < who.at().start()
                && one.kind() != Source.Kind.OUTLET && one.kind() != Source.Kind.DOCUMENT).toList() : List.of();
        boolean one = others.size() > 1 && others.stream().allMatch(other -> other.kind() == Source.Kind.PERSON
                && Objects.equals(other.name(), others.getFirst().name()));
        return one && !otherOffice(who, others) ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** The mentions of a person so far. */
    private List<Who> called(Who person) {
        return seen.stream().limit(FAR).filter(one -> Objects.equals(one.name(), person.name())).toList();
    }

    /** "The chief investigator", where the one who has spoken is an assessor. */
    private static boolean otherOffice(Who who, List<Who> spoken) {
        return who.rank() != null && spoken.stream()
                .flatMap(one -> Stream.concat(one.body().stream(), Stream.of(one.description().split(" "))))
                .anyMatch(word -> CueLexicon.isDoer(word) && Character.isLowerCase(word.charAt(0))
                        && !SourceWords.title(word) && !word.equals(who.noun()));
    }

    /** What the one says whose words are looked up next: whoever is named in it is not the one. */
    public void within(List<Span> content) {
        said = content;
    }

    /** Remembers a source for what points back to it. */
    public void see(Who who) {
        if (who.kind() == Source.Kind.PERSON && told.add(who.identity())) {
            persons.put(seen.size(), who.name());
            bodies.put(seen.size(), Bodies.distinguishing(who.body()));
        }
        seen.add(who);
    }

    public Who resolve(Who who) {
        return switch (who.kind()) {
            case PERSON -> persons.like(who.name() == null ? "" : who.name()).mapToObj(seen::get)
                    .filter(before -> samePerson(before, who)).findFirst().map(who::as).orElse(who);
            case OFFICE -> Objects.equals(who.name(), who.description()) ? office(who) : who;
            case OUTLET -> who.noun().equals("agency") ? agency(who) : outlet(who);
            case DOCUMENT, UNNAMED, OUTLET_VOICE -> !who.definite() || SourceWords.in("SELF", who.noun()) ? who
                    : back(who);
        };
    }

    private Who outlet(Who who) {
        return !who.definite() || SourceWords.in("SELF", who.noun()) ? who : back(who);
    }

    /** "The agency", in an article that has named no outlet: one that governs, not one that reports. */
    private Who agency(Who who) {
        Who found = outlet(who);
        boolean bare = found == who && who.name() == null && who.definite() && !who.plural()
                && who.description().indexOf(' ') < 0;
        return bare && !namesOutlet(who.at().start())
                ? who.named(Source.Kind.OFFICE, who.description(), Set.of(Bodies.word(who.noun()))) : found;
    }

    private boolean namesOutlet(int before) {
        return article.analysis().entities().stream().filter(one -> one.type() == Entity.Type.OUTLET)
                .flatMap(one -> one.mentions().stream().limit(1)).anyMatch(span -> span.start() < before);
    }

    /** "The company", "the commission": by what the article names, else by an office heard before. */
    private Who office(Who who) {
        if (who.noun().equals("office") || !SourceWords.office(who.noun()) && !who.body().contains("guard")) {
            return who.definite() ? back(who) : who;
        }
        Optional<Institution> found = institutions.find(who.noun(), who.body(), who.at().start());
        if (found.isEmpty() && !who.definite()) {
            return who;
        }
        Who back = found.isPresent() ? who : back(who);
        return found.or(() -> back == who ? institutions.guess(who.noun(), who.body(), who.at().start())
                : Optional.empty()).map(one -> who.named(Source.Kind.OFFICE, one.name(), one.keys())).orElse(back);
    }

    private Who back(Who who) {
        if (who.noun().equals("former") || who.noun().equals("latter")) {
            return leads.ofTwo(who).map(who::as).orElse(who);
        }
        boolean pronoun = SourceWords.sourceKind(who.noun()).equals("PRONOUN");
        for (int at = seen.size() - 1; at >= Math.max(0, seen.size() - FAR); at--) {
            Who before = seen.get(at);
            boolean inside = pronoun && said.stream().anyMatch(span -> span.contains(before.at().start()));
            if (!inside && (pronoun ? fitsPronoun(who, before) : fitsNoun(who, before))) {
                return who.as(before);
            }
        }
        Optional<Who> owner = owner(who).or(() -> kingdom(who));
        if (owner.isPresent()) {
            return owner.get();
        }
        boolean someone = pronoun ? SINGLE.contains(who.noun()) : !who.plural() && role(who) && !related(who);
        return someone ? leads.nearest(who).filter(one -> !otherOffice(who, called(one))).map(who::as).orElse(who)
                : who;
    }

    /** "The vessel's owner", in an article that names a company in that part. */
    private Optional<Who> owner(Who who) {
        return SourceWords.in("OWNER", who.noun()) && !who.plural()
                ? institutions.find(who.noun(), Set.of(Bodies.word(who.noun())), who.at().start())
                        .map(found -> who.named(Source.Kind.OFFICE, found.name(), found.keys()))
                : Optional.empty();
    }

    /** "The kingdom": the one the article has named last before, else the first it names. */
    private Optional<Who> kingdom(Who who) {
        if (!who.noun().equals("kingdom")) {
            return Optional.empty();
        }
        Entity best = null;
        int nearest = -1;
        for (Entity one : article.analysis().entities()) {
            boolean fits = one.country() != null && SourceWords.in("KINGDOM", one.country())
                    && one.type() == Entity.Type.STATE;
            int last = fits ? one.mentions().stream().mapToInt(Span::start).filter(at -> at < who.at().start()).max()
                    .orElse(0) : -1;
            best = last > nearest ? one : best;
            nearest = Math.max(last, nearest);
        }
        return Optional.ofNullable(best)
                .map(one -> who.named(Source.Kind.OFFICE, one.name(), BodyWords.of(one.name())));
    }

    private static boolean samePerson(Who before, Who who) {
        Set<String> first = NameWords.of(before.name());
        Set<String> second = NameWords.of(who.name());
        return !second.isEmpty() && first.containsAll(second)
                && (first.size() > second.size() || who.body().isEmpty() && !before.body().isEmpty());
    }

    /** A role that tells who it is ("the farmer"), not a cloak ("the official") nor an office that somebody else may hold ("the chief investigator"). */
    private static boolean role(Who who) {
        return who.unnamed() && !CLOAKS.contains(who.noun()) && !SourceWords.in("HOLDER", who.noun())
                && who.body().isEmpty() && (who.rank() == null || !CueLexicon.isDoer(who.noun()));
    }

    private static boolean fitsPronoun(Who who, Who before) {
        boolean thing = who.noun().startsWith("it");
        boolean person = before.kind() == Source.Kind.PERSON || before.unnamed() || holder(before);
        return thing ? !person : who.noun().startsWith("the") ? before.plural() || !person : person && !before.plural();
    }

    /** "The mayor": an office that one person has. */
    private static boolean holder(Who who) {
        return who.kind() == Source.Kind.OFFICE && !who.plural()
                && (SourceWords.in("HOLDER", who.noun()) || who.noun().equals("minister"));
    }

    private boolean fitsNoun(Who who, Who before) {
        boolean sameBody = who.body().isEmpty() || before.body().containsAll(who.body());
        return switch (SourceWords.sourceKind(who.noun())) {
            case "UNNAMED" -> sameBody && (who.noun().equals("source") && before.unnamed() && !before.plural()
                    || who.plural() == before.plural() && (before.noun().equals(who.noun())
                            || before.kind() == Source.Kind.PERSON
                                    && called(before, who.noun())));
            case "OUTLET" -> before.kind() == Source.Kind.DOCUMENT && before.noun().equals(who.noun()) ||
                    before.kind() == Source.Kind.OUTLET && who.name() == null && (!who.plural() || before.plural())
                            && !NameWords.sameOutlet(article.article().outlet(), before.name());
            case "DOCUMENT" -> papers.same(who, before);
            case "OFFICE" -> before.kind() == Source.Kind.OFFICE && before.noun().equals(who.noun()) && sameBody;
            default -> SourceWords.number(who.noun()) > 0 ? before.unnamed() && before.number() > 1
                    : before.kind() == Source.Kind.PERSON && called(before, who.noun());
        };
    }

    private static boolean called(Who before, String noun) {
        return before.description().toLowerCase(Locale.ROOT).contains(noun) || before.roles().contains(noun);
    }
}
