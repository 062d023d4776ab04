package org.attache.serve.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attache.actor.Nations;
import org.attache.model.Edition;
import org.attache.model.Event;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.store.Articles;
import org.attache.store.Claims;
import org.attache.store.Events;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.jspecify.annotations.Nullable;

/** Filters of the lists, from parameters. */
public final class Filters {

    /** Lines of a page where nothing else is asked. */
    public static final int USUAL = 50;

    private static final int MOST_ORIGINS = 1_000;

    /** A range of origins; null where it is open. */
    private record Range(@Nullable Integer least, @Nullable Integer greatest) {}

    private Filters() {}

    public static Stories.Filter stories(Parameters of) {
        Range origins = origins(of);
        return new Stories.Filter(state(of, "state"), of.choice("flag", Flag.Kind.class).orElse(null),
                of.text("outlet").orElse(null), origins.least(), origins.greatest(), number(of, "articles", 100_000),
                of.date("from").orElse(null), of.date("to").orElse(null), grade(of));
    }

    public static Claims.Filter claims(Parameters of) {
        Range origins = origins(of);
        return new Claims.Filter(of.text("story").map(Filters::story).orElse(null),
                of.text("source").map(Sources.Key::new).orElse(null),
                of.choice("kind", Source.Kind.class).orElse(null), state(of, "country"), of.flag("root"),
                of.choice("flag", Flag.Kind.class).orElse(null), origins.least(), origins.greatest(),
                of.date("from").orElse(null), of.date("to").orElse(null), grade(of));
    }

    public static Sources.Filter sources(Parameters of) {
        return new Sources.Filter(of.choice("kind", Source.Kind.class).orElse(null), state(of, "country"),
                of.text("name").orElse(null), grade(of));
    }

    /** A state by its code or its name. */
    private static @Nullable String state(Parameters of, String name) {
        return of.text(name).map(text -> {
            String code = text.toUpperCase(Locale.ROOT);
            Nations nations = Nations.shipped();
            return nations.name(code).isPresent() ? code : nations.code(text).orElseThrow(() -> Problem
                    .parameter(name,
                            "must be a state, by its three letters (PAK) or its name, but was \"" + text + "\"")
                    .exception());
        }).orElse(null);
    }

    private static @Nullable Character grade(Parameters of) {
        return of.text("grade").map(text -> {
            if (text.length() != 1 || !"ABCDEF".contains(text.toUpperCase(Locale.ROOT))) {
                throw Problem.parameter("grade", "must be A..F but was \"" + text + "\"").exception();
            }
            return Character.toUpperCase(text.charAt(0));
        }).orElse(null);
    }

    public static Events.Filter events(Parameters of) {
        return new Events.Filter(upper(of, "actor"), upper(of, "recipient"), upper(of, "code"),
                of.choice("modality", Event.Modality.class).orElse(null), of.date("from").orElse(null),
                of.date("to").orElse(null));
    }

    public static Articles.Filter articles(Parameters of) {
        return new Articles.Filter(of.text("outlet").orElse(null), of.text("language").orElse(null),
                of.choice("status", Edition.Status.class).orElse(null),
                of.text("story").map(Filters::story).orElse(null), of.date("from").orElse(null),
                of.date("to").orElse(null));
    }

    /** How much of a list, and from where. */
    public static PageRequest page(Parameters of) {
        return page(of, USUAL);
    }

    /** @param usual lines of a page where the parameters say nothing */
    public static PageRequest page(Parameters of, int usual) {
        String cursor = of.text("cursor").orElse(null);
        int limit = of.number("limit", 1, PageRequest.MOST).orElse(usual);
        try {
            return new PageRequest(limit, cursor);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("cursor", "must be the next of a page before, at most "
                    + PageRequest.LONGEST_CURSOR + " characters long").exception();
        }
    }

    /** The page that is asked for. A list refuses cursors that it did not give. */
    public static <T> Page<T> page(Parameters of, Function<PageRequest, Page<T>> list) {
        try {
            return list.apply(page(of));
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("cursor", "must be the next of a page before, unchanged").exception();
        }
    }

    private static StoryId story(String id) {
        try {
            return new StoryId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("story", "must be the id of a story but was \"" + id + "\"").exception();
        }
    }

    private static @Nullable String upper(Parameters of, String name) {
        return of.text(name).map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
    }

    private static @Nullable Integer number(Parameters of, String name, int greatest) {
        var number = of.number(name, 0, greatest);
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** "2", "0..1", "2..", "..1". */
    private static Range origins(Parameters of) {
        Optional<String> text = of.text("origins");
        if (text.isEmpty()) {
            return new Range(null, null);
        }
        String range = text.get();
        int dots = range.indexOf("..");
        return dots < 0
                ? new Range(bound(range, range), bound(range, range))
                : new Range(bound(range.substring(0, dots), range), bound(range.substring(dots + 2), range));
    }

    private static @Nullable Integer bound(String number, String range) {
        if (number.isEmpty()) {
            return null;
        }
        try {
            int bound = Integer.parseInt(number);
            if (bound >= 0 && bound <= MOST_ORIGINS) {
                return bound;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem
                .parameter("origins", "must be a number 0.." + MOST_ORIGINS + " or a range like 0..1 or 2.. but was \""
                        + range + "\"")
                .exception();
    }
}
