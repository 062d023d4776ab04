package org.attache.search.document;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of a document in the index, and how text becomes words. */
public final class Fields {

    public static final String KEY = "key";
    public static final String SCOPE = "scope";
    public static final String ID = "id";
    public static final String STORY = "story";
    public static final String TEXT = "text";
    public static final String TITLE = "title";
    public static final String OUTLET = "outlet";
    public static final String LANGUAGE = "language";
    public static final String DAY = "day";
    public static final String SOURCE = "source";
    /** Names a source over all stories, see {@link org.attache.store.Sources.Key}. */
    public static final String SOURCE_KEY = "sourcekey";
    public static final String ACTOR_CODE = "actorcode";
    public static final String ACTOR_NAME = "actorname";
    public static final String EVENT = "event";
    public static final String ORIGINS = "origins";
    public static final String FLAG = "flag";
    public static final String STATE = "state";
    public static final String STATUS = "status";
    /** Seconds of the last publication, for sorting. */
    public static final String LAST = "last";
    /** Tells documents of one moment apart. */
    public static final String TIE = "tie";
    public static final String SHOWN_TITLE = "shown";
    public static final String SHOWN_OUTLET = "shownoutlet";
    public static final String SHOWN_DAY = "shownday";
    public static final String SHOWN_LOW = "low";
    public static final String SHOWN_HIGH = "high";

    /** Words between two values of one field: no phrase reaches from one to the next. */
    public static final int GAP = 100;

    /** Lucene refuses longer terms; nobody looks for them. */
    static final int LONGEST_TERM = 1_000;

    private Fields() {}

    /** How a whole value is compared: case does not count. */
    public static String term(String value) {
        String term = value.strip().toLowerCase(Locale.ROOT);
        return term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term;
    }

    public static String facet(Facet facet) {
        return "facet" + facet.name();
    }

    /**
     * Words in lower case without accents and possessive s, plural and verb endings taken off (Krovetz, R. (1993): Viewing
     * morphology as an inference process, SIGIR). No word is left out, so that phrases mean what they say.
     */
    public static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
            return new TokenStreamComponents(tokens, new KStemFilter(new ASCIIFoldingFilter(words)));
        }

        /** A word that is only begun keeps its end. */
        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
