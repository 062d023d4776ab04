package org.attache.search.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * <pre>{@code
 * Query query = Query.parse("outlet:Dawn origins<2 \"foreign office\"~3 -cricket");
 * }</pre>
 */
public sealed interface Query {

    /** Everything. */
    record All() implements Query {}

    /** A word in text or title, in any of its forms. */
    record Word(String text) implements Query {}

    /** Words that begin so. */
    record Prefix(String text) implements Query {}

    /**
     * Words in a row.
     *
     * @param slop by how many places they may be out of place
     */
    record Phrase(String text, int slop) implements Query {}

    /**
     * Two words or phrases near one another, in any order.
     *
     * @param distance at most so many words between them
     */
    record Near(Query left, Query right, int distance) implements Query {}

    /** @param prefix true when the value is only its beginning */
    record Is(Field field, String value, boolean prefix) implements Query {}

    /** Published between two days, both inclusive; null is open. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

    /** Independent origins for certain within these bounds: both ends of the interval lie in them. */
    record Origins(int least, int most) implements Query {}

    record Not(Query query) implements Query {}

    record And(List<Query> queries) implements Query {

        public And {
            queries = List.copyOf(queries);
        }
    }

    record Or(List<Query> queries) implements Query {

        public Or {
            queries = List.copyOf(queries);
        }
    }

    /** @throws QueryException when the text is no query, with the place */
    static Query parse(String text) {
        return new QueryParser(text).parse();
    }
}
