package org.attache.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.attache.search.document.Fields;
import org.attache.search.query.Query;
import org.attache.store.Store;

/** Turns a query into one that the index understands. */
final class Translation {

    private static final float TITLE_WEIGHT = 2;

    private final Analyzer analyzer;
    private final Store store;

    /** @param store knows which sources have a grade */
    Translation(Analyzer analyzer, Store store) {
        this.analyzer = analyzer;
        this.store = store;
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.All all -> new MatchAllDocsQuery();
            case Query.Word word -> either(phrase(Fields.TEXT, word.text(), 0), phrase(Fields.TITLE, word.text(), 0));
            case Query.Prefix prefix -> either(beginning(Fields.TEXT, prefix.text()),
                    beginning(Fields.TITLE, prefix.text()));
            case Query.Phrase phrase -> either(phrase(Fields.TEXT, phrase.text(), phrase.slop()),
                    phrase(Fields.TITLE, phrase.text(), phrase.slop()));
            case Query.Near near -> new IntervalQuery(Fields.TEXT, interval(near));
            case Query.Is is -> is(is);
            case Query.Days days -> LongPoint.newRangeQuery(Fields.DAY,
                    days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay(),
                    days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay());
            case Query.Origins origins -> IntPoint.newRangeQuery(Fields.ORIGINS,
                    new int[]{origins.least(), origins.least()}, new int[]{origins.most(), origins.most()});
            case Query.Not not -> not(not);
            case Query.And and -> and(and.queries());
            case Query.Or or -> or(or.queries().stream().map(this::of).toList());
        };
    }

    /** What can be marked in a text: the words that are wanted, without fields and without what is not wanted. */
    org.apache.lucene.search.Query words(Query query) {
        List<org.apache.lucene.search.Query> words = new ArrayList<>();
        collect(query, words);
        return or(words);
    }

    /** True when words have to stand near one another somewhere in the query. */
    static boolean near(Query query) {
        return switch (query) {
            case Query.Near near -> true;
            case Query.And and -> and.queries().stream().anyMatch(Translation::near);
            case Query.Or or -> or.queries().stream().anyMatch(Translation::near);
            case Query.Not not -> false;
            case Query.Word word -> false;
            case Query.Phrase phrase -> false;
            case Query.Prefix prefix -> false;
            case Query.Is is -> false;
            case Query.Days days -> false;
            case Query.Origins origins -> false;
            case Query.All all -> false;
        };
    }

    private void collect(Query query, List<org.apache.lucene.search.Query> words) {
        switch (query) {
            case Query.Word word -> words.add(of(word));
            case Query.Prefix prefix -> words.add(of(prefix));
            case Query.Phrase phrase -> words.add(of(phrase));
            case Query.Near near -> words.add(of(near));
            case Query.And and -> and.queries().forEach(each -> collect(each, words));
            case Query.Or or -> or.queries().forEach(each -> collect(each, words));
            case Query.All all -> {
            }
            case Query.Is is -> {
            }
            case Query.Days days -> {
            }
            case Query.Origins origins -> {
            }
            case Query.Not not -> {
            }
        }
    }

    private org.apache.lucene.search.Query is(Query.Is is) {
        return switch (is.field()) {
            case OUTLET -> whole(Fields.OUTLET, is);
            case LANGUAGE -> whole(Fields.LANGUAGE, is);
            case EVENT -> whole(Fields.EVENT, is);
            case FLAG -> whole(Fields.FLAG, is);
            case STATE -> whole(Fields.STATE, is);
            case STATUS -> whole(Fields.STATUS, is);
            case STORY -> new TermQuery(new Term(Fields.STORY, is.value()));
            case TITLE -> is.prefix()
                    ? beginning(Fields.TITLE, is.value())
                    : phrase(Fields.TITLE, is.value(), 0);
            case SOURCE -> together(Fields.SOURCE, is);
            case ACTOR -> or(List.of(whole(Fields.ACTOR_CODE, is), together(Fields.ACTOR_NAME, is)));
            case GRADE -> graded(is.value().charAt(0));
            case DATE, ORIGINS -> throw new IllegalStateException(is.field() + " is no text");
        };
    }

    /** A grade is given after a text was indexed, so that the index knows sources and the store their grades. */
    private org.apache.lucene.search.Query graded(char grade) {
        List<BytesRef> keys = new ArrayList<>();
        store.desk().grades().forEach((source, given) -> {
            if (given == grade) {
                keys.add(new BytesRef(source.value()));
            }
        });
        return new TermInSetQuery(Fields.SOURCE_KEY, keys);
    }

    /** The whole value, whatever its case; or how it begins. */
    private static org.apache.lucene.search.Query whole(String field, Query.Is is) {
        Term term = new Term(field, Fields.term(is.value()));
        return is.prefix() ? new PrefixQuery(term) : new TermQuery(term);
    }

    /** All words in one value of the field, in any order. */
    private org.apache.lucene.search.Query together(String field, Query.Is is) {
        if (is.prefix()) {
            return beginning(field, is.value());
        }
        List<String> words = words(field, is.value());
        if (words.size() < 2) {
            return words.isEmpty()
                    ? new MatchNoDocsQuery("no word in " + is.value())
                    : new TermQuery(new Term(field, words.getFirst()));
        }
        return new IntervalQuery(field, Intervals.maxwidth(Fields.GAP,
                Intervals.unordered(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new))));
    }

    private org.apache.lucene.search.Query phrase(String field, String text, int slop) {
        List<String> words = words(field, text);
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst()));
        }
        return words.isEmpty()
                ? new MatchNoDocsQuery("no word in " + text)
                : new PhraseQuery(slop, field, words.toArray(String[]::new));
    }

    private org.apache.lucene.search.Query beginning(String field, String text) {
        BytesRef normal = analyzer.normalize(field, text);
        return new PrefixQuery(new Term(field, normal));
    }

    private static org.apache.lucene.search.Query either(org.apache.lucene.search.Query text,
            org.apache.lucene.search.Query title) {
        return new BooleanQuery.Builder().add(text, Occur.SHOULD)
                .add(new BoostQuery(title, TITLE_WEIGHT), Occur.SHOULD).build();
    }

    private IntervalsSource interval(Query query) {
        return switch (query) {
            case Query.Near near -> Intervals.maxgaps(near.distance(),
                    Intervals.unordered(interval(near.left()), interval(near.right())));
            case Query.Phrase phrase -> phrase.slop() == 0
                    ? Intervals.phrase(sources(phrase.text()))
                    : Intervals.maxgaps(phrase.slop(), Intervals.unordered(sources(phrase.text())));
            case Query.Word word -> Intervals.phrase(sources(word.text()));
            default -> throw new IllegalStateException("the parser lets only words and phrases be near");
        };
    }

    private IntervalsSource[] sources(String text) {
        List<String> words = words(Fields.TEXT, text);
        return words.isEmpty()
                ? new IntervalsSource[]{Intervals.noIntervals("no word in " + text)}
                : words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    }

    private org.apache.lucene.search.Query not(Query.Not not) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(of(not.query()), Occur.MUST_NOT).build();
    }

    private org.apache.lucene.search.Query and(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Query query : queries) {
            if (query instanceof Query.Not(Query inner)) {
                all.add(of(inner), Occur.MUST_NOT);
            } else {
                all.add(of(query), scored(query) ? Occur.MUST : Occur.FILTER);
                wanted = true;
            }
        }
        return wanted ? all.build() : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    /** Words say how well something fits; fields only whether. */
    private static boolean scored(Query query) {
        return !(query instanceof Query.Is || query instanceof Query.Days || query instanceof Query.Origins);
    }

    private static org.apache.lucene.search.Query or(List<org.apache.lucene.search.Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private List<String> words(String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a string", e);
        }
        return words;
    }
}
