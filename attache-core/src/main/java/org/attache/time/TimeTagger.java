package org.attache.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.attache.annotation.Sentence;
import org.attache.model.Article;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.time.grammar.Grammar;
import org.attache.time.grammar.Match;
import org.attache.time.grammar.Meaning;
import org.attache.time.grammar.Periods;
import org.attache.time.scan.Items;
import org.attache.time.scan.Lexicon;
import org.attache.time.scan.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and what they mean. Immutable and safe for use by several threads; the time taken is linear
 * in the length of the text.
 *
 * <pre>
 * TimeTagger tagger = TimeTagger.load();
 * tagger.tag(article, sentences);   // "on Sunday" → 2022-04-24 in a paper of that Sunday
 * </pre>
 */
public final class TimeTagger {

    private final Lexicon lexicon;
    private final Periods periods;

    private TimeTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.periods = new Periods(lexicon);
    }

    /** The tagger with the built-in tables. */
    public static TimeTagger load() {
        return new TimeTagger(new Lexicon());
    }

    /**
     * Tags the sentences of an article, and its lines of place and date.
     *
     * @param sentences the sentences of the article in text order; their tokens give the tense
     * @return the expressions in text order, without overlap; what cannot be resolved keeps X in its value
     */
    public List<TimeExpression> tag(Article article, List<Sentence> sentences) {
        LocalDate published = article.publishedAt() == null ? null : article.publishedAt().date();
        List<TimeExpression> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.BYLINE) {
                new Pass(article.text(), block.span(), null, new Resolver(published)).run(found);
            }
        }
        Resolver resolver = new Resolver(published);
        for (Sentence sentence : sentences) {
            new Pass(article.text(), sentence.span(), sentence, resolver).run(found);
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return List.copyOf(found);
    }

    /** One sentence read from left to right. */
    private final class Pass {
        private final @Nullable Sentence sentence;
        private final Resolver resolver;
        private final Items items;
        private final Grammar grammar;

        private Pass(String text, Span span, @Nullable Sentence sentence, Resolver resolver) {
            this.sentence = sentence;
            this.resolver = resolver;
            this.items = Scanner.scan(text, span.start(), span.end(), lexicon);
            this.grammar = new Grammar(items, periods);
        }

        private void run(List<TimeExpression> found) {
            int at = 0;
            while (at < items.size()) {
                Match match = grammar.at(at);
                if (match != null && !(match.meaning() instanceof Meaning.NoTime)) {
                    found.add(expression(match));
                }
                at = match == null ? at + 1 : match.to();
            }
        }

        private TimeExpression expression(Match read) {
            Span span = new Span(items.at(read.from()).start(), items.at(read.to() - 1).end());
            Supplier<Tense> tense = () -> Tense.at(sentence, span.start());
            Match match = placed(read, tense);
            Resolution plain = resolver.resolve(match, tense);
            Resolution bound = new Surroundings(items, match, resolver.now()).bound(plain);
            String mod = plain.contradictory() ? "APPROX" : match.mod();
            boolean inner = mod != null && (mod.equals("SINCE_START") || mod.equals("UNTIL_END"));
            return new TimeExpression(span, match.type(), bound.value(), inner ? null : mod, bound.earliest(),
                    bound.latest(), bound.doubt(), bound.zone());
        }

        /** "In three weeks" is a day where the verb looks ahead, and a length elsewhere. */
        private static Match placed(Match match, Supplier<Tense> tense) {
            if (!(match.meaning() instanceof Meaning.Ahead ahead)) {
                return match;
            }
            Meaning.Length length = ahead.length();
            if (tense.get() != Tense.FUTURE) {
                return match.withMeaning(length);
            }
            return ahead.day() == null
                    ? match.withMeaning(new Meaning.Length(length.value(), length.unit(), length.count(), 1))
                    : match.withDate(ahead.day());
        }
    }
}
