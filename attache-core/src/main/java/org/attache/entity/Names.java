package org.attache.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.actor.Actor;
import org.attache.actor.Actors;
import org.attache.annotation.Name;
import org.attache.annotation.Sentence;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article, put together into entities.
 *
 * <p>Persons: a name of two words or more is an entity, or joins one that has all its words and the same last word; a
 * single word joins the entity with that word last named before it, else the first named behind it ("Sharif" is Shehbaz
 * while Nawaz has not been named). Others: by name without article, an outlet also by its last word, a body by its initials.
 */
final class Names {

    /** People of one name that are told apart in one article. */
    private static final int MOST = 50;

    /** A name where it stands. */
    record Mention(Name.Kind kind, int sentence, int first, int last) {}

    private final String text;
    private final Actors actors;
    private final @Nullable LocalDate day;
    private final Offices offices;
    private final NameCuts cuts;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Mention, Cluster> clusterOf = new LinkedHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> personsByWord = new HashMap<>();
    private final Map<String, Cluster> others = new HashMap<>();
    private final Map<Cluster, Integer> lastSeen = new HashMap<>();

    Names(String text, Actors actors, @Nullable LocalDate day) {
        this.text = text;
        this.actors = actors;
        this.day = day;
        this.offices = new Offices(text, actors, day, MOST);
        this.cuts = new NameCuts(text, actors, day);
    }

    void read(Sentence sentence) {
        sentences.add(sentence);
        for (Name name : sentence.names()) {
            switch (name.kind()) {
                case PERSON, ORGANISATION, PLACE, STATE, OUTLET -> cuts.add(mentions, sentence,
                        new Mention(name.kind(), sentences.size() - 1, name.first(), name.last()));
                case NATIONALITY, TITLE, OTHER -> {
                }
            }
        }
    }

    /** "Ann Roe, the museum's storekeeper" taken for a body: whoever is one person by the noun behind the name. */
    private Mention explained(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        boolean person = mention.kind() == Name.Kind.ORGANISATION && mention.first() < mention.last()
                && new Phrase(sentence, mention.first(), mention.last()).person();
        return person ? new Mention(Name.Kind.PERSON, mention.sentence(), mention.first(), mention.last()) : mention;
    }

    /** "General Roe" taken for a body: a title before the last name of somebody known. */
    private Mention corrected(Mention mention) {
        boolean two = mention.kind() == Name.Kind.ORGANISATION && mention.last() == mention.first() + 1;
        String title = sentences.get(mention.sentence()).token(mention.first()).lemma().toLowerCase(Locale.ROOT);
        String last = sentences.get(mention.sentence()).token(mention.last()).form().toLowerCase(Locale.ROOT);
        boolean titled = two && Nouns.is("person", title) && personsByWord.containsKey(last);
        return titled || known(mention)
                ? new Mention(Name.Kind.PERSON, mention.sentence(), mention.last(), mention.last()) : mention;
    }

    /** "Trump tweeted": one word taken for a body, by which the tables know one person of that day and no body. */
    private boolean known(Mention mention) {
        boolean one = mention.kind() == Name.Kind.ORGANISATION && mention.first() == mention.last();
        List<Actor> actors = one ? this.actors.resolve(name(mention), day) : List.of();
        return !actors.isEmpty() && actors.stream().allMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }

    List<Cluster> clusters() {
        mentions.replaceAll(this::explained);
        mentions.replaceAll(new TitleCase(sentences, mentions)::cut);
        for (Mention mention : mentions) {
            if (mention.kind() == Name.Kind.PERSON && mention.last() > mention.first()) {
                person(mention);
            }
        }
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = corrected(mentions.get(at));
            mentions.set(at, mention);
            Cluster cluster = clusterOf.get(mention);
            if (cluster == null) {
                cluster = mention.kind() == Name.Kind.PERSON ? shortName(mention)
                        : bracketed(at).orElseGet(() -> other(mention));
            }
            lastSeen.put(cluster, at);
            clusterOf.put(mention, cluster);
            describe(cluster, mention);
        }
        return clusters;
    }

    Optional<Cluster> of(Mention mention) {
        return Optional.ofNullable(clusterOf.get(mention));
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Cluster> all() {
        return clusters;
    }

    /** The country of a word that names a state or its people; null for other words. */
    @Nullable
    String country(String word) {
        return cuts.country(word);
    }

    private void person(Mention mention) {
        String name = name(mention);
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        Cluster found = null;
        for (Cluster cluster : personsByWord.getOrDefault(words.getLast(), List.of())) {
            List<String> known = cluster.words();
            if (known.getLast().equals(words.getLast()) && (known.containsAll(words) || words.containsAll(known))) {
                found = cluster;
            }
        }
        Cluster cluster = found == null ? open(Entity.Type.PERSON, name) : found;
        cluster.call(name);
        for (String word : words) {
            List<Cluster> bearers = personsByWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (bearers.size() < MOST && !bearers.contains(cluster)) {
                bearers.add(cluster);
            }
        }
        clusterOf.put(mention, cluster);
    }

    private Cluster shortName(Mention mention) {
        String name = name(mention);
        List<Cluster> bearers = personsByWord.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        Cluster best = null;
        for (Cluster bearer : bearers) {
            boolean later = best == null || lastSeen.getOrDefault(bearer, -1) > lastSeen.getOrDefault(best, -1);
            if (best == null || best.kin == bearer.kin && later || best.kin && !bearer.kin) {
                best = bearer;
            }
        }
        if (best != null) {
            return best;
        }
        Cluster cluster = open(Entity.Type.PERSON, name);
        personsByWord.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(cluster);
        return cluster;
    }

    /** "Coast Brands (CBR)": the body before the bracket, by another name. */
    private Optional<Cluster> bracketed(int at) {
        Mention mention = mentions.get(at);
        Mention before = at == 0 ? mention : mentions.get(at - 1);
        Sentence sentence = sentences.get(mention.sentence());
        int first = mention.first();
        boolean beside = mention.kind() == Name.Kind.ORGANISATION && before.kind() == Name.Kind.ORGANISATION
                && before.sentence() == mention.sentence() && before.last() == first - 2 && mention.last() == first;
        if (!beside || !sentence.token(first - 1).form().equals("(") || !capitals(sentence.token(first).form())) {
            return Optional.empty();
        }
        Optional<Cluster> found = of(before);
        found.ifPresent(cluster -> others.putIfAbsent(cluster.type + ":" + name(mention).toLowerCase(Locale.ROOT),
                cluster));
        return found;
    }

    private static boolean capitals(String form) {
        return form.length() > 1 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private Cluster other(Mention mention) {
        String name = name(mention);
        Optional<Actor> actor = actors.resolve(name, day).stream().findFirst();
        boolean seat = actor.isPresent() && actor.get().kind() == Actor.Kind.SEAT && isSubject(mention);
        Entity.Type type = seat ? Entity.Type.ORGANISATION : type(mention.kind());
        String key = type + ":" + key(name, actor);
        Cluster known = others.get(key);
        if (known == null) {
            known = open(type, withoutArticle(name));
            known.country = actor.map(Actor::country).orElse(null);
            remember(known, key, type);
        }
        known.call(withoutArticle(name));
        return known;
    }

    private void remember(Cluster cluster, String key, Entity.Type type) {
        others.put(key, cluster);
        String[] words = withoutArticle(cluster.name).toLowerCase(Locale.ROOT).split("\\s+");
        if (words.length > 1 && type == Entity.Type.OUTLET) {
            others.putIfAbsent(type + ":" + words[words.length - 1], cluster);
        }
        if (words.length > 2 && type == Entity.Type.ORGANISATION) {
            StringBuilder initials = new StringBuilder();
            for (String word : words) {
                initials.append(Nouns.is("small", word) ? "" : word.substring(0, 1));
            }
            others.putIfAbsent(type + ":" + initials, cluster);
        }
    }

    private static String key(String name, Optional<Actor> actor) {
        return actor.filter(one -> one.kind() == Actor.Kind.STATE || one.kind() == Actor.Kind.ORGANISATION)
                .map(Actor::name).orElse(withoutArticle(name)).toLowerCase(Locale.ROOT);
    }

    private static Entity.Type type(Name.Kind kind) {
        return switch (kind) {
            case PERSON -> Entity.Type.PERSON;
            case PLACE -> Entity.Type.PLACE;
            case STATE -> Entity.Type.STATE;
            case OUTLET -> Entity.Type.OUTLET;
            case ORGANISATION, NATIONALITY, TITLE, OTHER -> Entity.Type.ORGANISATION;
        };
    }

    private boolean isSubject(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        return sentence.token(Phrase.head(sentence, mention.first(), mention.last())).relation().startsWith("nsubj");
    }

    private Cluster open(Entity.Type type, String name) {
        Cluster cluster = new Cluster(type, name);
        clusters.add(cluster);
        return cluster;
    }

    private void describe(Cluster cluster, Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        Phrase phrase = new Phrase(sentence, mention.first(), mention.last());
        cluster.mentions.add(sentence.span(phrase.start(), mention.last()));
        if (mention.kind() == Name.Kind.PERSON) {
            phrase.offices().forEach(office -> offices.add(cluster, office, sentence));
            cluster.kin |= phrase.kin();
        }
    }

    private String name(Mention mention) {
        String name = sentences.get(mention.sentence()).span(mention.first(), mention.last()).in(text)
                .replaceAll("\\s+", " ");
        return mention.kind() == Name.Kind.PERSON ? GluedName.cut(name) : name;
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
