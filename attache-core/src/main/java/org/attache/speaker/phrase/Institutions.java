package org.attache.speaker.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.Institution;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.SourceWords;

/**
 * The institutions that an article names, with the nouns by which it may call them: those of the name ("commission"),
 * those set beside it ("the medical charity X", "X, the operator") and what it is said to do ("X, which runs the mine").
 *
 * <p>"The company" is the last one named that fits: all its words in the name, else a noun the article has used for it
 * or one of the same family, else, for words as general as "group", one of which nothing tells what it is. A ministry is
 * never a company, and where nothing fits nothing is found.
 */
public final class Institutions {

    private static final Map<String, String> DOES = Map.of("operate", "operator", "run", "operator", "own", "owner",
            "manufacture", "manufacturer", "make", "maker", "build", "builder");

    private final List<Institution> all = new ArrayList<>();

    /** @param outlets those of the story: no institutions of it but its papers and agencies */
    public Institutions(ReadArticle article, Outlets outlets) {
        for (Entity entity : article.analysis().entities()) {
            boolean paper = outlets.named(entity.name())
                    || SourceWords.in("OUTLETFIRST", entity.name().split(" ")[0]);
            if (entity.type() == Entity.Type.ORGANISATION && !paper) {
                all.add(read(article, entity));
            }
        }
    }

    public List<Institution> all() {
        return List.copyOf(all);
    }

    /** Takes up a body that the names of the article do not show: "the medical charity Ville et Soins". */
    public void learn(String name, Set<String> nouns, int start) {
        Set<String> keys = BodyWords.of(name);
        if (all.stream().noneMatch(one -> one.keys().equals(keys))) {
            all.add(new Institution(name, keys, nouns, List.of(start)));
        }
    }

    private static Institution read(ReadArticle article, Entity entity) {
        Set<String> nouns = new HashSet<>();
        String name = entity.name();
        for (Span mention : entity.mentions()) {
            String whole = whole(article, mention);
            name = whole.length() > name.length() && whole.contains(name) ? whole : name;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[ .()]+")) {
            nouns.add(word);
        }
        for (Span mention : entity.mentions()) {
            ClauseTree tree = article.trees().get(article.sentenceAt(mention.start()));
            for (int at = 0; at < tree.size(); at++) {
                if (mention.contains(tree.token(at).span().start())) {
                    beside(tree, at, nouns);
                }
            }
        }
        return new Institution(name, BodyWords.of(name), nouns,
                entity.mentions().stream().map(Span::start).sorted().toList());
    }

    /** The mention with the proper nouns right before it that belong to it: "Bay Star" before "Lines". */
    private static String whole(ReadArticle article, Span mention) {
        ClauseTree tree = article.trees().get(article.sentenceAt(mention.start()));
        int last = -1;
        for (int at = 0; at < tree.size(); at++) {
            last = mention.contains(tree.token(at).span().start()) ? at : last;
        }
        if (last < 0 || !tree.token(last).pos().startsWith("NNP")) {
            return "";
        }
        int first = last;
        while (first > 0 && proper(tree, first - 1, last)) {
            first--;
        }
        return tree.sentence().span(first, last).in(article.text());
    }

    private static boolean proper(ClauseTree tree, int at, int head) {
        boolean name = tree.token(at).pos().startsWith("NNP") || tree.token(at).pos().startsWith("JJ")
                && Character.isUpperCase(tree.token(at).form().charAt(0));
        return name && tree.head(at) <= head && tree.head(at) > at
                && !SourceWords.title(tree.lemma(at).toLowerCase(Locale.ROOT));
    }

    /** Nouns before the name, in apposition to it and the other way round, and what a relative clause says it does. */
    private static void beside(ClauseTree tree, int at, Set<String> nouns) {
        for (int child : tree.children(at)) {
            String relation = tree.relation(child);
            if (tree.noun(child) && (relation.equals("compound") || relation.equals("appos"))) {
                nouns.add(tree.lemma(child).toLowerCase(Locale.ROOT));
            }
            String doer = relation.equals("relcl") ? DOES.get(tree.lemma(child)) : null;
            if (doer != null) {
                nouns.add(doer);
            }
        }
        int head = tree.head(at);
        if (head >= 0 && tree.relation(at).equals("appos") && tree.noun(head)) {
            nouns.add(tree.lemma(head).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The institution that words stand for.
     *
     * @param noun the noun they end in
     * @param said all of them by class
     * @param before where they stand
     */
    public Optional<Institution> find(String noun, Set<String> said, int before) {
        return find(noun, said, before, 2);
    }

    /** The same, also by a general word for the only body of which nothing tells what it is. */
    public Optional<Institution> guess(String noun, Set<String> said, int before) {
        return find(noun, said, before, 1);
    }

    private Optional<Institution> find(String noun, Set<String> said, int before, int least) {
        Institution best = null;
        int most = least - 1;
        boolean open = false;
        for (Institution one : all) {
            int fit = said.isEmpty() ? 0 : one.fit(noun, said);
            if (fit > most || fit == most && fit >= least && best != null && one.last(before) > best.last(before)) {
                open = false;
                best = one;
                most = fit;
            } else if (fit >= least && fit == most) {
                open |= best != null && best.last(before) < 0;
            }
        }
        return open ? Optional.empty() : Optional.ofNullable(best);
    }
}
