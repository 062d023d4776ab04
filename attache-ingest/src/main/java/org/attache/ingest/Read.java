package org.attache.ingest;

import java.util.List;
import org.attache.model.Edition;

/** What came out of reading one item of input: an article, a word about an earlier one, or the reason why there is none. */
public sealed interface Read {

    /** The argument, file or address that was read. */
    String input();

    /**
     * An article was read.
     *
     * @param supply what its supplier says of versions, corrections and embargoes
     */
    record Article(org.attache.model.Article article, Supply supply) implements Read {

        /** An article of which only its address tells whose version it is. */
        public Article(org.attache.model.Article article) {
            this(article, Supply.at(article.url()));
        }

        @Override
        public String input() {
            return article.input();
        }
    }

    /**
     * A supplier takes back or holds back what it has sent before, or may send yet.
     *
     * @param series the {@link Supply#series} that is meant
     */
    record Notice(String input, String series, List<Edition.Notice> notices) implements Read {

        public Notice {
            notices = List.copyOf(notices);
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
