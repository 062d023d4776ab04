package org.attache.ingest;

/** What came out of reading one item of input: an article, or the reason why there is none. */
public sealed interface Read {

    /** The argument, file or address that was read. */
    String input();

    /** An article was read. */
    record Article(org.attache.model.Article article) implements Read {

        @Override
        public String input() {
            return article.input();
        }
    }

    /**
     * Nothing could be read.
     *
     * @param reason what is wrong, for a person
     * @param where place inside the input ("offset 4711", "line 3"), empty when it is the whole
     */
    record Skipped(String input, String reason, String where) implements Read {}
}
