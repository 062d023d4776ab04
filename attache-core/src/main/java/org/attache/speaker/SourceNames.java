package org.attache.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.actor.Nations;
import org.attache.annotation.Name;
import org.attache.entity.GluedName;
import org.attache.model.Entity;
import org.attache.model.Source;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.phrase.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The name of a source: that of the entity it is, or what its own words say where they say more; persons without titles and
 * nationality, offices by their kind where they have no name.
 */
final class SourceNames {

    private final ReadArticle article;

    SourceNames(ReadArticle article) {
        this.article = article;
    }

    @Nullable
    String of(NounPhrase phrase, Optional<Entity> entity, Source.Kind kind) {
        return switch (kind) {
            case UNNAMED, OUTLET_VOICE -> null;
            case PERSON -> personName(phrase, entity);
            case OFFICE -> officeName(phrase, entity);
            case OUTLET -> entity.filter(SourceNames::body).map(Entity::name).or(() -> properText(phrase))
                    .map(name -> Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1)) ? phrase.plain() : name)
                    .orElse(null);
            case DOCUMENT ->
                itself(phrase) ? entity.map(Entity::name).or(() -> properText(phrase)).orElse(phrase.plain())
                        : phrase.plain();
        };
    }

    private static Optional<String> properText(NounPhrase phrase) {
        List<Integer> proper = phrase.proper();
        return proper.isEmpty() ? Optional.empty() : Optional.of(phrase.text(proper.getFirst(), proper.getLast()));
    }

    /** True where the name is that of the head: not "a UN report". */
    private static boolean itself(NounPhrase phrase) {
        return phrase.headKind().isEmpty() || !phrase.proper().isEmpty() && phrase.proper().getLast() >= phrase.head();
    }

    private static boolean body(Entity entity) {
        return entity.type() == Entity.Type.OUTLET || entity.type() == Entity.Type.ORGANISATION;
    }

    private String officeName(NounPhrase phrase, Optional<Entity> entity) {
        Optional<String> holder = holder(phrase);
        if (holder.isPresent()) {
            return "office of " + holder.get();
        }
        boolean own = !phrase.proper().isEmpty() && phrase.proper().getLast() >= phrase.head();
        Optional<String> here = own ? properText(phrase) : Optional.empty();
        return entity.map(Entity::name).filter(known -> here.isEmpty() || !within(known, here.get())).or(() -> here)
                .filter(name -> !name.equals(phrase.text(phrase.head(), phrase.head())) || own)
                .orElseGet(phrase::plain);
    }

    /** Whose office "her office" is. */
    private Optional<String> holder(NounPhrase phrase) {
        if (!phrase.noun().equals("office")) {
            return Optional.empty();
        }
        return phrase.tree().children(phrase.head()).stream().filter(at -> phrase.pos(at).equals("PRP$"))
                .flatMap(at -> article.entity(phrase.tree().token(at).span()).stream()).map(Entity::name).findFirst();
    }

    /** For whom somebody speaks who is a person: "a spokesman for May", "May's spokesman". */
    Optional<String> master(NounPhrase phrase) {
        return phrase.tree().sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> phrase.words().contains(name.last()) && phrase.serves(name.last()))
                .map(name -> phrase.tree().sentence().span(name.first(), name.last()))
                .map(span -> article.entity(span).map(Entity::name).orElse(span.in(article.text()))).findFirst();
    }

    private String personName(NounPhrase phrase, Optional<Entity> entity) {
        Optional<Name> person = phrase.person();
        if (person.isEmpty() && entity.isPresent()) {
            return entity.get().name();
        }
        Name name = person.orElseGet(() -> new Name(Name.Kind.PERSON, phrase.proper().getFirst(),
                phrase.proper().getLast()));
        String here = plainName(phrase, name);
        return article.entity(phrase.tree().sentence().span(name.first(), name.last()))
                .filter(one -> one.type() == Entity.Type.PERSON).map(Entity::name)
                .map(known -> withoutTitles(known)).filter(known -> !within(known, here)).orElse(here);
    }

    private static String withoutTitles(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0
                && SourceWords.title(rest.substring(0, rest.indexOf(' ')).toLowerCase(java.util.Locale.ROOT))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    /** True when the one name is a part of the other. */
    private static boolean within(String known, String here) {
        Set<String> first = NameWords.of(known);
        Set<String> second = NameWords.of(here);
        return second.size() > first.size() && second.containsAll(first);
    }

    /** The name without titles before it; a single word with the proper nouns right beside it. */
    private static String plainName(NounPhrase phrase, Name name) {
        int first = name.first();
        int last = name.last();
        while (part(phrase, first - 1) && !SourceWords.outletName(phrase.tree().token(first - 1).form())
                && phrase.tree().head(first - 1) <= last && !of(phrase, first - 2)) {
            first--;
        }
        while (part(phrase, last + 1)) {
            last++;
        }
        while (first < last && (called(phrase, first) || Nations.shipped().code(phrase.lower(first)).isPresent())) {
            first++;
        }
        return GluedName.cut(phrase.text(first, last));
    }

    private static boolean of(NounPhrase phrase, int at) {
        return at >= 0 && phrase.pos(at).equals("IN");
    }

    private static boolean part(NounPhrase phrase, int at) {
        return phrase.words().contains(at) && phrase.pos(at).equals("NNP") && !called(phrase, at)
                && !SourceWords.office(phrase.lower(at));
    }

    /** Rank, form of address or trade. */
    private static boolean called(NounPhrase phrase, int at) {
        return SourceWords.title(phrase.lower(at)) || SourceWords.person(phrase.lower(at));
    }
}
