package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.model.Article;
import org.attache.model.Families;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.KnownBodies;
import org.attache.speaker.name.NameIndex;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a story, each once: those with a name by name, those without only where they stand in one article or
 * reached two articles by way of the same outlet.
 */
public final class Sources {

    private final List<KnownSource> known = new ArrayList<>();
    private final List<SourceId> ids = new ArrayList<>();
    private final Map<Integer, Integer> outlets = new HashMap<>();
    private final Map<Integer, Integer> voices = new HashMap<>();
    private final Map<Integer, Integer> witnesses = new HashMap<>();
    private final Map<Integer, Integer> feeds = new HashMap<>();
    private final Map<String, Integer> unnamed = new HashMap<>();
    private final Map<Integer, Set<Integer>> through = new HashMap<>();
    private final NameIndex byName = new NameIndex();
    private final NameIndex byBody = new NameIndex();
    private final List<Article> articles;
    private final Families families;

    public Sources(List<ReadArticle> read) {
        this(read, Families.NONE);
    }

    public Sources(List<ReadArticle> read, Families families) {
        this.families = families;
        articles = read.stream().map(ReadArticle::article).toList();
        for (int at = 0; at < articles.size(); at++) {
            outlets.put(at, outletOf(at));
        }
    }

    private int outletOf(int article) {
        @Nullable
        String name = articles.get(article).outlet();
        OptionalInt before = name == null ? OptionalInt.empty()
                : like(name).filter(at -> name.equals(known.get(at).name())).findFirst();
        return before.orElseGet(() -> put(new KnownSource(Source.Kind.OUTLET, name,
                name == null ? "outlet of " + articles.get(article).input() : name, true)));
    }

    private int put(KnownSource source) {
        known.add(source);
        ids.add(new SourceId("s" + known.size()));
        index(known.size() - 1);
        return known.size() - 1;
    }

    private void index(int source) {
        KnownSource one = known.get(source);
        byName.put(source, one.name());
        byBody.put(source, Bodies.handles(one.body()));
    }

    /** Sources that may have the name, in the order in which they came up. */
    private IntStream like(String name) {
        return byName.like(name);
    }

    public KnownSource get(int source) {
        return known.get(source);
    }

    /** The family of an outlet or of its own voice; null for other sources, and for an outlet that is in none. */
    public @Nullable String family(int source) {
        KnownSource one = get(source);
        boolean outlet = one.is(Source.Kind.OUTLET) || one.is(Source.Kind.OUTLET_VOICE);
        return outlet ? families.of(one.name()) : null;
    }

    public SourceId id(int source) {
        return ids.get(source);
    }

    public List<Source> all() {
        List<Source> all = new ArrayList<>();
        known.forEach(one -> all.add(one.source(id(all.size()))));
        return all;
    }

    public int outlet(int article) {
        return outlets.getOrDefault(article, 0);
    }

    /** The outlet speaking for itself. */
    public int voice(int article) {
        return voices.computeIfAbsent(outlet(article), key -> {
            @Nullable
            String name = known.get(key).name();
            return put(new KnownSource(Source.Kind.OUTLET_VOICE, name,
                    "own voice of " + known.get(key).source(id(key)).description(), false));
        });
    }

    /** The reporter who was there. */
    public int witness(int article) {
        return witnesses.computeIfAbsent(article, key -> {
            @Nullable
            String byline = Bylines.person(articles.get(key).byline());
            @Nullable
            String outlet = articles.get(key).outlet();
            return put(new KnownSource(Source.Kind.PERSON, byline, "reporter of " + outlet, false)
                    .asWitness(outlet != null));
        });
    }

    /** Whoever the article says its text came from, -1 for nobody; articles of one named feed share it. */
    public int feed(int article) {
        return feeds.computeIfAbsent(article, this::findFeed);
    }

    private int findFeed(int article) {
        Article one = articles.get(article);
        @Nullable
        String name = one.syndication().feed() != null ? one.syndication().feed() : Bylines.agency(one.byline());
        if (name == null) {
            return one.syndication().declared()
                    ? put(new KnownSource(Source.Kind.OUTLET, null, "feed that is not named", false).asAgency()) : -1;
        }
        int found = outletNamed(name, -1);
        if (found >= 0) {
            known.get(found).called(name);
            index(found);
        }
        return found == outlet(article) ? -1 : found >= 0 ? found
                : put(new KnownSource(Source.Kind.OUTLET, name, name, false).asAgency());
    }

    /** Two articles with one text of a feed that neither names. */
    public void sameFeed(int first, int second) {
        feeds.put(second, feed(first));
    }

    private int outletNamed(String name, int not) {
        return like(name).filter(at -> at != not && known.get(at).is(Source.Kind.OUTLET)
                && NameWords.sameOutlet(known.get(at).name(), name)).findFirst().orElse(-1);
    }

    /**
     * The source a mention stands for.
     *
     * @param by the outlet through which the article has it, -1 when the article heard it itself
     */
    public int of(int article, Who who, int by) {
        int found = find(article, who, by);
        if (found < 0) {
            found = put(new KnownSource(who));
        } else if (!known.get(found).held()) {
            known.get(found).add(who);
            index(found);
        }
        if (who.name() == null || who.unnamed()) {
            unnamed.put(key(article, who), found);
        }
        return found;
    }

    private int find(int article, Who who, int by) {
        Integer before = unnamed.get(key(article, who));
        if ((who.unnamed() || who.name() == null) && before != null) {
            return before;
        }
        return who.unnamed() ? by < 0 ? -1 : through(by, who) : named(who);
    }

    private int named(Who who) {
        @Nullable
        String name = who.name();
        if (name == null) {
            return -1;
        }
        IntStream candidates = who.kind() == Source.Kind.OFFICE
                ? IntStream.concat(KnownBodies.names(name).stream().flatMapToInt(this::like),
                        byBody.nested(Bodies.handles(who.body()))).sorted()
                : like(name);
        return candidates.filter(at -> matches(known.get(at), who)).findFirst().orElse(-1);
    }

    /** The unnamed source of this kind that came by way of the outlet; if there is none, the one to be put next is. */
    private int through(int by, Who who) {
        Set<Integer> heard = through.computeIfAbsent(by, key -> new TreeSet<>());
        for (int at : heard) {
            if (sameUnnamed(known.get(at), who)) {
                return at;
            }
        }
        heard.add(known.size());
        return -1;
    }

    private static String key(int article, Who who) {
        return article + " " + who.kind() + " " + who.noun() + " " + who.plural() + " " + Bodies.key(who.body());
    }

    private static boolean sameUnnamed(KnownSource known, Who who) {
        return known.is(Source.Kind.UNNAMED) && who.unnamed() && known.noun().equals(who.noun())
                && Bodies.mayBeOne(known.body(), who.body());
    }

    private static boolean matches(KnownSource known, Who who) {
        if (known.kind() != who.kind() || known.name() == null) {
            return false;
        }
        return switch (who.kind()) {
            case PERSON -> NameWords.onePerson(known.name(), who.name());
            case OUTLET -> NameWords.sameOutlet(known.name(), who.name());
            case OFFICE -> NameWords.oneFirm(known.name(), who.name())
                    || !known.body().isEmpty() && Bodies.same(known.body(), who.body());
            case DOCUMENT -> NameWords.of(known.name()).equals(NameWords.of(who.name()));
            case UNNAMED, OUTLET_VOICE -> false;
        };
    }

    /** The office that a spokesperson or a statement speaks for, -1 when it is not stated. */
    int officeOf(Who who, int source) {
        KnownSource one = known.get(source);
        boolean here = who.institution() != null && !who.body().isEmpty();
        @Nullable
        String name = here ? who.institution() : one.source(id(source)).institution();
        Set<String> body = here ? who.body() : one.body();
        if (name == null || body.isEmpty() || !Who.institution(name)) {
            return -1;
        }
        return byBody.nested(Bodies.handles(body))
                .filter(at -> known.get(at).is(Source.Kind.OFFICE) && Bodies.same(known.get(at).body(), body))
                .findFirst().orElseGet(() -> like(name).filter(at -> known.get(at).is(Source.Kind.OFFICE)
                        && NameWords.oneFirm(known.get(at).name(), name)).findFirst().orElseGet(() -> {
                            KnownSource office = new KnownSource(Source.Kind.OFFICE, name, name, false);
                            office.body().addAll(body);
                            return put(office);
                        }));
    }
}
