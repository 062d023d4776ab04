package org.attache.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.attache.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Looks actors up by what texts call them.
 *
 * <pre>
 * Actors actors = Actors.load();
 * actors.resolve("a senior Pakistani official", day).getFirst().code();   // PAKGOV
 * actors.resolve("Turkish police", day).getFirst().code();                // TURCOP
 * actors.resolve("rebels in Mali", day).getFirst().code();                // MLIREB
 * </pre>
 *
 * Immutable and safe for use by several threads. Time is linear in the length of the phrase.
 */
public final class Actors {

    private final Lexicon lexicon;

    private Actors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The actors of the tables, with those of the desk's own. */
    public static Actors load() {
        return of(ActorTable::text);
    }

    /** @param text the whole text of each table */
    static Actors of(Function<ActorTable, String> text) {
        TableReader reader = new TableReader();
        for (ActorTable table : ActorTable.values()) {
            reader.read(table, text.apply(table));
        }
        return new Actors(reader.lexicon());
    }

    /**
     * What one noun phrase stands for at a day. Coordinated actors ("Russia and China") are phrases of their own.
     *
     * @param phrase the words as they stand in the text, without trailing clauses where the caller can tell
     * @param at the day of the act, or of the publication when that is unknown; null when both are
     * @return candidates, the best first; empty when nothing in the phrase says who it is
     */
    public List<Actor> resolve(String phrase, @Nullable LocalDate at) {
        return new PhraseReader(phrase, lexicon, at).actors();
    }

    /**
     * What one noun phrase stands for on one of several days: an office that was held on the first or the last of them
     * counts before one that was over.
     */
    public List<Actor> resolve(String phrase, Days when) {
        List<Actor> late = resolve(phrase, when.latest());
        if (when.earliest() == null || when.earliest().equals(when.latest()) || !isFormer(late)) {
            return late;
        }
        List<Actor> early = resolve(phrase, when.earliest());
        return early.isEmpty() || isFormer(early) ? late : early;
    }

    private static boolean isFormer(List<Actor> actors) {
        return !actors.isEmpty() && actors.getFirst().sector().equals("ELI");
    }
}
