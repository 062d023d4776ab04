package org.attache.speaker.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.ClauseTree;
import org.attache.speaker.name.SourceWords;

/**
 * Whether a "report" is a document or what a paper writes: "a judicial report", "the panel's report", "a report by the housing
 * ministry", "a 90-page report" are documents; "local reports" and "a report" of which nothing is told are papers'.
 */
final class Authorship {

    private static final Set<String> BY = Set.of("by", "from", "of");
    /** "A 90-page report", in pieces or not. */
    private static final String PAGES = "page";

    private final ClauseTree tree;
    private final List<Integer> words;

    /** @param words those of the phrase */
    Authorship(ClauseTree tree, List<Integer> words) {
        this.tree = tree;
        this.words = words;
    }

    /** True of a report that somebody has drawn up who is no outlet. */
    boolean told(int report) {
        int of = tree.head(report);
        boolean piece = of >= 0 && tree.lemma(of).equals("of") && tree.head(of) >= 0
                && SourceWords.in("PIECE", lower(tree.head(of)));
        return piece || tree.children(report).stream().filter(words::contains)
                .anyMatch(child -> child < report ? before(child) : signed(child));
    }

    private boolean before(int child) {
        String lower = lower(child);
        boolean author = tree.relation(child).equals("poss") && body(child);
        boolean body = tree.relation(child).equals("compound") && SourceWords.office(lower);
        return SourceWords.in("INQUIRY", lower) || author || body || lower.endsWith(PAGES)
                || tree.token(child).pos().equals("PRP$");
    }

    /** "By the housing ministry" */
    private boolean signed(int preposition) {
        return BY.contains(lower(preposition))
                && tree.anyChild(preposition, at -> tree.relation(at).equals("pobj") && body(at));
    }

    private boolean body(int noun) {
        String kind = SourceWords.sourceKind(lower(noun));
        return kind.equals("OFFICE") || kind.equals("UNNAMED");
    }

    private String lower(int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
