package org.attache.speaker.back;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.model.Source;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.attache.speaker.phrase.NounPhrase;

/**
 * Whom a pronoun stands for by the subjects before it. "It", where it speaks: the nearest subject before it that can, an office, an outlet or a document. "The report
 * came on Monday. It blames the crew; the department, it says, knew": the report.
 */
public final class NearestSubject {

    /** Sentences that are searched before that of the pronoun. */
    private static final int REACH = 2;

    private static final Set<String> FILES = Set.of("file", "bring", "lodge", "launch", "submit");

    private final ReadArticle article;
    private final Function<NounPhrase, Optional<Who>> reader;

    public NearestSubject(ReadArticle article, Function<NounPhrase, Optional<Who>> reader) {
        this.article = article;
        this.reader = reader;
    }

    public Optional<Who> body(NounPhrase phrase) {
        int sentence = article.sentenceAt(phrase.span().start());
        Stream<NounPhrase> here = subjects(phrase.tree(), phrase.head()).filter(at -> governs(phrase, at))
                .map(at -> NounPhrase.below(phrase.tree(), at));
        Stream<NounPhrase> said = subjects(phrase.tree(), phrase.head()).filter(at -> said(phrase, at))
                .map(at -> NounPhrase.below(phrase.tree(), at));
        Stream<NounPhrase> before = Stream.concat(paper(sentence - 1), Stream
                .iterate(sentence - 1, at -> at >= Math.max(0, sentence - REACH), at -> at - 1)
                .flatMap(at -> at < sentence - 1 ? subjects(at) : Stream.concat(subjects(at), said)));
        return Stream.of(here, led(phrase), sentence == 0 ? said : before).flatMap(all -> all).map(reader)
                .flatMap(Optional::stream).filter(NearestSubject::speaks)
                .findFirst();
    }

    /** "A memo shows that the mill will close. It puts the loss at four million": the text that says so, not the mill. */
    private Stream<NounPhrase> paper(int sentence) {
        if (sentence < 0) {
            return Stream.empty();
        }
        ClauseTree tree = article.trees().get(sentence);
        return IntStream.range(0, tree.size())
                .filter(at -> ClauseTree.subject(tree.relation(at)) && tree.noun(at) && tree.head(tree.head(at)) < 0)
                .filter(at -> SourceWords.in("WRITTEN", tree.lemma(at))
                        && SourceWords.sourceKind(tree.lemma(at)).equals("DOCUMENT"))
                .mapToObj(at -> NounPhrase.below(tree, at));
    }

    /**
     * Whoever "he" or "she" stands for, where the sentence before is about somebody without a name: "A warehouse worker has done the
     * sums. He could have earned more, he said."
     */
    public Optional<Who> person(NounPhrase pronoun) {
        int sentence = article.sentenceAt(pronoun.span().start());
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            ClauseTree tree = article.trees().get(at);
            Optional<Integer> subject = IntStream.range(0, tree.size())
                    .filter(word -> ClauseTree.subject(tree.relation(word)) && tree.head(word) >= 0
                            && tree.head(tree.head(word)) < 0)
                    .boxed().findFirst();
            boolean again = subject.isPresent() && tree.token(subject.get()).pos().startsWith("PRP");
            if (!again) {
                return subject.map(word -> NounPhrase.below(tree, word)).flatMap(reader)
                        .filter(who -> who.unnamed() && !who.plural() && SourceWords.person(who.noun()));
            }
        }
        return Optional.empty();
    }

    /**
     * Whoever "they" stands for: the people whom the sentence before is about, else those whom it names besides. Reporters have only
     * heard it.
     */
    public Optional<Who> group(NounPhrase pronoun) {
        int sentence = article.sentenceAt(pronoun.span().start());
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            ClauseTree tree = article.trees().get(at);
            List<Integer> people = IntStream.range(0, tree.size()).filter(word -> people(tree, word)).boxed().toList();
            Optional<Integer> subject = people.stream().filter(word -> ClauseTree.subject(tree.relation(word)))
                    .findFirst().or(() -> people.stream().findFirst());
            if (subject.isPresent()) {
                return subject.map(word -> NounPhrase.below(tree, word)).flatMap(reader)
                        .filter(who -> who.unnamed() && who.plural());
            }
        }
        return Optional.empty();
    }

    private static boolean people(ClauseTree tree, int at) {
        return tree.token(at).pos().equals("NNS") && SourceWords.person(tree.lemma(at))
                && !SourceWords.in("JOURNALIST", tree.lemma(at));
    }

    /** Who has filed "the suit", where an earlier sentence says so: "the firm has filed a lawsuit", "a lawsuit filed by the firm". */
    public Optional<Who> filer(NounPhrase paper) {
        int sentence = article.sentenceAt(paper.span().start());
        for (int at = sentence; at >= 0; at--) {
            ClauseTree tree = article.trees().get(at);
            int end = at == sentence ? paper.words().getFirst() : tree.size();
            Optional<Who> found = IntStream.range(0, end)
                    .filter(word -> SourceWords.onePaper(tree.lemma(word), paper.noun()))
                    .mapToObj(word -> filer(tree, word)).flatMap(Optional::stream)
                    .map(word -> NounPhrase.below(tree, word)).map(reader).flatMap(Optional::stream)
                    .filter(who -> who.name() != null && (who.kind() == Source.Kind.OFFICE
                            || who.kind() == Source.Kind.PERSON))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> filer(ClauseTree tree, int paper) {
        int over = tree.head(paper);
        if (over >= 0 && FILES.contains(tree.lemma(over)) && tree.relation(paper).equals("dobj")) {
            return tree.subjects(over).stream().filter(at -> tree.token(at).pos().startsWith("NN")).findFirst();
        }
        return tree.children(paper).stream().filter(at -> at > paper && FILES.contains(tree.lemma(at)))
                .flatMap(at -> tree.children(at).stream()).filter(at -> tree.lemma(at).equals("by"))
                .flatMap(at -> tree.children(at).stream()).filter(tree::noun).findFirst();
    }

    private static boolean speaks(Who who) {
        return (!who.plural() || who.name() != null) && switch (who.kind()) {
            case OFFICE, OUTLET, DOCUMENT -> true;
            case PERSON, UNNAMED, OUTLET_VOICE -> false;
        };
    }

    /** The nouns before a word that are subjects, the last first. */
    private static Stream<Integer> subjects(ClauseTree tree, int end) {
        return Stream.iterate(end - 1, at -> at >= 0, at -> at - 1).filter(at -> tree.token(at).pos().startsWith("NN")
                && ClauseTree.subject(tree.relation(at)) && tree.head(at) >= 0);
    }

    private Stream<NounPhrase> subjects(int sentence) {
        ClauseTree tree = article.trees().get(sentence);
        return subjects(tree, tree.size()).map(at -> NounPhrase.below(tree, at));
    }

    /** "The railway objects: half of the trains will run, it says." */
    private static Stream<NounPhrase> led(NounPhrase pronoun) {
        ClauseTree tree = pronoun.tree();
        int colon = pronoun.head() - 1;
        while (colon > 0 && !tree.token(colon).form().equals(":")) {
            colon--;
        }
        return subjects(tree, Math.max(0, colon)).map(at -> NounPhrase.below(tree, at));
    }

    /** "The railway has offered five per cent, it said": of whom the reported clause tells, but what somebody must do others say. */
    private static boolean said(NounPhrase pronoun, int subject) {
        ClauseTree tree = pronoun.tree();
        int verb = tree.head(pronoun.head());
        int told = tree.head(subject);
        return verb >= 0 && tree.head(told) == verb && tree.relation(told).equals("ccomp")
                && !tree.anyChild(told, at -> tree.token(at).pos().equals("MD") && !tree.lemma(at).equals("will"));
    }

    /** True of the subject of a clause in which the pronoun's own stands, and not of "the department, it says, knew". */
    private static boolean governs(NounPhrase pronoun, int subject) {
        ClauseTree tree = pronoun.tree();
        int verb = tree.head(pronoun.head());
        boolean aside = pronoun.head() > 0 && tree.token(pronoun.head() - 1).form().equals(",")
                && subject == pronoun.head() - 2;
        return verb >= 0 && verb != tree.head(subject) && tree.under(verb, tree.head(subject)) && !aside
                && !tree.relation(verb).equals("parataxis");
    }

}
