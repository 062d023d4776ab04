package org.attache.reuse;

import java.util.List;
import java.util.Locale;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.reuse.credit.Agencies;
import org.attache.reuse.credit.Credit;
import org.attache.reuse.credit.CreditReader;
import org.attache.reuse.credit.OutletName;
import org.attache.reuse.word.Line;
import org.attache.reuse.word.Quotations;
import org.attache.reuse.word.WordRanges;
import org.attache.reuse.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is retained of an article while it can still be found again: its words as numbers, where quotation marks stand, and
 * its credits.
 *
 * @param quoted where quotation marks stand
 * @param distinct number of its different grams
 */
record Kept(ArticleId id, @Nullable PublicationTime published, @Nullable String outlet, Words words, WordRanges quoted,
        int distinct, List<CreditLine> credits) {

    /** A credit with the words of its line and their place. */
    record CreditLine(Credit credit, List<String> words, WordRanges place) {}

    static Kept of(NewsItem item, Words words, int distinct) {
        int[] offsets = words.offsets();
        return new Kept(item.id(), item.published(), item.outlet(), words,
                WordRanges.of(Quotations.in(item.text()), offsets), distinct, credits(item, offsets));
    }

    private static List<CreditLine> credits(NewsItem item, int[] offsets) {
        return CreditReader.read(item.text()).stream().map(credit -> {
            Line line = new Line(item.text(), credit.line());
            return new CreditLine(credit, line.words(), WordRanges.of(List.of(credit.line()), offsets));
        }).toList();
    }

    /** True when these words are mostly a credit line: who is credited is no part of what is copied. */
    boolean isCreditLine(int from, int to) {
        return credits.stream().anyMatch(credit -> 2 * credit.place.overlap(from, to) > to - from);
    }

    boolean isSameOutlet(Kept other) {
        return outlet != null && other.outlet != null && outlet.equalsIgnoreCase(other.outlet);
    }

    /** True when the credit names the outlet of the other article. */
    boolean credits(Kept other) {
        if (other.outlet == null || isSameOutlet(other)) {
            return false;
        }
        List<String> name = OutletName.words(other.outlet);
        String agency = Agencies.named(other.outlet.toLowerCase(Locale.ROOT)).orElse("");
        return credits.stream()
                .anyMatch(c -> agency.equals(c.credit.source()) || OutletName.isIn(name, c.words));
    }

    /** True when its text came by a feed without a name. */
    boolean hasNotice() {
        return credits.stream().anyMatch(c -> c.credit.kind() == Credit.Kind.NOTICE);
    }

    /** True when it credits somebody for the whole of its text. */
    boolean isCredited() {
        return credits.stream().anyMatch(
                c -> c.credit.kind() == Credit.Kind.AGENCY || c.credit.kind() == Credit.Kind.NOTICE);
    }
}
