package org.attache.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.attache.search.SearchRequest.Facet;

/** The fields of a document in the index, and how text becomes words. */
final class Fields {

    static final String KEY = "key";
    static final String SCOPE = "scope";
    static final String ID = "id";
    static final String STORY = "story";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";
    static final String DAY = "day";
    static final String SOURCE = "source";
    /** Names a source over all stories, see {@link org.attache.store.Sources.Key}. */
    static final String SOURCE_KEY = "sourcekey";
    static final String ACTOR_CODE = "actorcode";
    static final String ACTOR_NAME = "actorname";
    static final String EVENT = "event";
    static final String ORIGINS = "origins";
    static final String FLAG = "flag";
    static final String STATE = "state";
    static final String STATUS = "status";
    /** Seconds of the last publication, for sorting. */
    static final String LAST = "last";
    /** Tells documents of one moment apart. */
    static final String TIE = "tie";
    static final String SHOWN_TITLE = "shown";
    static final String SHOWN_OUTLET = "shownoutlet";
    static final String SHOWN_DAY = "shownday";
    static final String SHOWN_LOW = "low";
    static final String SHOWN_HIGH = "high";

    /** Words between two values of one field: no phrase reaches from one to the next. */
    static final int GAP = 100;

    private Fields() {}

    static String facet(Facet facet) {
        return "facet" + facet.name();
    }

    /**
     * Words in lower case without accents and possessive s, plural and verb endings taken off (Krovetz, R. (1993): Viewing
     * morphology as an inference process, SIGIR). No word is left out, so that phrases mean what they say.
     */
    static final class Words extends Analyzer {

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
