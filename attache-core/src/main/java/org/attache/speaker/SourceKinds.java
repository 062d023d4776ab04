package org.attache.speaker;

import java.util.List;
import java.util.Optional;
import org.attache.annotation.Name;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.phrase.NounPhrase;

/** What kind of source a phrase is, by its nouns, its name, and what the article and the story know of that name. */
final class SourceKinds {

    private final Outlets outlets;

    /** @param outlets those of the story */
    SourceKinds(Outlets outlets) {
        this.outlets = outlets;
    }

    Source.Kind of(NounPhrase phrase, Optional<Entity> entity) {
        boolean outlet = outlet(phrase);
        if (phrase.person().isPresent() && !outlet) {
            return body(phrase, phrase.person().get()) || acronym(phrase) ? Source.Kind.OFFICE : Source.Kind.PERSON;
        }
        if (outlet && !(phrase.explained() && phrase.headKind().isEmpty())) {
            return Source.Kind.OUTLET;
        }
        if (phrase.explained() && !phrase.proper().isEmpty()
                && entity.stream().noneMatch(one -> one.type() == Entity.Type.STATE)) {
            return Source.Kind.PERSON;
        }
        if (bearer(phrase)) {
            return Source.Kind.PERSON;
        }
        if (entity.isPresent()) {
            return kind(entity.get(), phrase);
        }
        boolean itself = !phrase.proper().isEmpty() && phrase.proper().getLast() >= phrase.head();
        return itself && !phrase.headKind().equals("OFFICE") && !phrase.headKind().equals("DOCUMENT")
                ? proper(phrase) : byNoun(phrase);
    }

    /** "Lund's widow, Marina": a name set beside a noun for one person is hers, whatever else bears it. */
    private static boolean bearer(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        return phrase.headKind().equals("UNNAMED") && !phrase.plural() && !proper.isEmpty()
                && proper.getFirst() > phrase.head()
                && phrase.tree().relation(proper.getLast()).equals("appos");
    }

    private static Source.Kind byNoun(NounPhrase phrase) {
        return switch (phrase.headKind()) {
            case "OUTLET" -> study(phrase) || drawnUp(phrase) ? Source.Kind.DOCUMENT : Source.Kind.OUTLET;
            case "DOCUMENT" -> person(phrase) ? Source.Kind.UNNAMED : Source.Kind.DOCUMENT;
            case "OFFICE" -> several(phrase) ? Source.Kind.UNNAMED : Source.Kind.OFFICE;
            default -> Source.Kind.UNNAMED;
        };
    }

    /** "A senior figure in the party", but "figures from the ministry". */
    private static boolean person(NounPhrase phrase) {
        return phrase.noun().equals("figure") && !phrase.plural();
    }

    /** "Several security firms", "two aid groups": bodies that the article does not name. */
    private static boolean several(NounPhrase phrase) {
        int first = phrase.words().getFirst();
        return phrase.plural() && !SourceWords.in("MISSION", phrase.noun()) && !SourceWords.in("POWERS", phrase.noun())
                && (SourceWords.number(phrase.lower(first)) > 1 || SourceWords.in("SEVERAL", phrase.lower(first)));
    }

    /** True for a name that the noun before it makes one of a body: "the medical charity Ville et Soins". */
    private static boolean body(NounPhrase phrase, Name name) {
        String before = phrase.kindBefore(name.first());
        String told = before.isEmpty() && phrase.head() < name.first() ? phrase.headKind() : before;
        return told.equals("OFFICE") || company(phrase, name.last());
    }

    /** "CEM", "the operator CEM": no person is called by first letters alone. */
    private static boolean acronym(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        boolean alone = proper.size() == 1 ? proper.getFirst() >= phrase.head() : phrase.words().size() == 1;
        String form = phrase.tree().token(proper.size() == 1 ? proper.getFirst() : phrase.head()).form();
        return alone && form.length() > 1 && form.length() < 7 && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean company(NounPhrase phrase, int last) {
        return SourceWords.in("COMPANYNAME", phrase.lower(last));
    }

    /** A proper name that is no known entity. */
    private static Source.Kind proper(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        String before = phrase.kindBefore(proper.getFirst());
        boolean titled = SourceWords.title(phrase.lower(proper.getFirst())) || before.equals("UNNAMED")
                || phrase.headKind().equals("UNNAMED")
                || proper.getFirst() > 0 && phrase.words().contains(proper.getFirst() - 1)
                        && SourceWords.title(phrase.lower(proper.getFirst() - 1));
        boolean office = before.equals("OFFICE") || company(phrase, proper.getLast())
                || proper.stream().anyMatch(at -> SourceWords.office(phrase.lower(at)));
        return office || proper.size() == 1 && !titled ? Source.Kind.OFFICE : Source.Kind.PERSON;
    }

    private static Source.Kind kind(Entity entity, NounPhrase phrase) {
        return switch (entity.type()) {
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION, PLACE, STATE -> Source.Kind.OFFICE;
            case OUTLET -> phrase.proper().stream().anyMatch(at -> SourceWords.office(phrase.lower(at)))
                    ? Source.Kind.OFFICE
                    : Source.Kind.OUTLET;
            case DOCUMENT -> Source.Kind.DOCUMENT;
        };
    }

    /** True for an outlet by its noun, by the noun beside its name, by its name among those of the story, or by a word of papers. */
    private boolean outlet(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        String noun = phrase.headKind();
        if (proper.isEmpty() || drawnUp(phrase)) {
            return noun.equals("OUTLET") && !drawnUp(phrase);
        }
        String name = phrase.text(proper.getFirst(), proper.getLast());
        String before = phrase.kindBefore(proper.getFirst());
        boolean person = phrase.person().isPresent() && !before.equals("OUTLET");
        boolean held = outlets.named(name);
        return !(study(phrase) && !held) && (!person && (noun.equals("OUTLET") || before.equals("OUTLET")) || held
                || !person && papers(phrase));
    }

    /** "A World Bank report": a document of a body, not a paper's. */
    private static boolean study(NounPhrase phrase) {
        return SourceWords.in("REPORT", phrase.noun()) && !phrase.proper().isEmpty() && !papers(phrase)
                && phrase.proper().getLast() < phrase.head()
                && phrase.proper().stream().anyMatch(at -> SourceWords.office(phrase.lower(at)));
    }

    /** "A paper drawn up for the board", "a report stamped confidential": no newspaper. */
    private static boolean drawnUp(NounPhrase phrase) {
        boolean paper = phrase.noun().equals("paper") || phrase.noun().equals("report");
        return paper && phrase.tree().children(phrase.head()).stream()
                .anyMatch(at -> at > phrase.head() && phrase.tree().pos(at).equals("VBN")
                        && SourceWords.in("MAKING", phrase.tree().lemma(at)));
    }

    private static boolean papers(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        boolean body = proper.stream().anyMatch(at -> SourceWords.office(phrase.lower(at)))
                || company(phrase, proper.getLast());
        String form = phrase.tree().token(proper.getLast()).form();
        boolean last = SourceWords.outletName(form) || station(form) || address(form);
        boolean first = SourceWords.in("OUTLETFIRST", phrase.tree().token(proper.getFirst()).form());
        boolean itself = proper.getLast() >= phrase.head();
        return itself && !body && (first || last);
    }

    /** Call letters: "WRAL", "KTVU". */
    private static boolean station(String form) {
        return (form.startsWith("W") || form.startsWith("K")) && form.length() == 4
                && form.chars().allMatch(Character::isUpperCase);
    }

    /** A page on the net: "Coastline.com". */
    private static boolean address(String form) {
        int dot = form.lastIndexOf('.');
        return dot > 0 && SourceWords.in("DOMAIN", form.substring(dot + 1));
    }
}
