package org.attache.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.reading.Statement;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.NameWords;
import org.attache.speaker.name.Outlets;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/**
 * Who is cited for a statement: the speakers of the frames that cover it, whoever they quote in their turn, and the
 * actor of an act that is itself speech ("denied it", "called the reports 'baseless'").
 *
 * <p>The outlet that speaks of itself, its own reporters, and what somebody in a citation only thinks or answers to a survey are
 * nobody else.
 */
final class Citations {

    private static final Set<String> NOT = Set.of("not", "innocent", "innocence");

    /** Before a paper of one's own: "in a letter", "in her form". */
    private static final Set<String> OWN = Set.of("a", "an", "his", "her", "its", "their", "another");

    private static final Set<String> POINTERS = Set.of("this", "that");

    private final List<ReadArticle> articles;
    private final List<SourceReader> readers;
    private final Hearers hearers;
    private final List<Holdings> holdings;
    private final List<Surveys> surveys;
    private final NamedPapers papers;

    Citations(List<ReadArticle> articles, List<SourceReader> readers, Hearers hearers) {
        this.articles = articles;
        this.readers = readers;
        this.hearers = hearers;
        holdings = articles.stream().map(one -> new Holdings(one, readers.get(one.index()))).toList();
        papers = new NamedPapers(articles);
        surveys = articles.stream().map(one -> new Surveys(one, readers.get(one.index()))).toList();
    }

    /** Outlets first, then each through whom the next has it. */
    List<Who> of(Statement statement) {
        List<Who> cited = framed(statement);
        acted(statement, cited.isEmpty()).ifPresent(who -> {
            hearers.told(statement.article(), statement.act(), who).ifPresent(cited::add);
            cited.add(who);
        });
        if (cited.stream().noneMatch(who -> who.kind() == Source.Kind.OUTLET)) {
            cited.addAll(holders(statement.article(), cited));
        }
        cited.removeIf(who -> own(statement.article(), who));
        surveys.get(statement.article()).of(statement).ifPresent(survey -> asked(cited, survey));
        if (cited.stream().anyMatch(who -> SourceWords.in("SURVEY", who.noun()))) {
            cited.removeIf(who -> who.plural() && who.kind() != Source.Kind.OUTLET);
        }
        if (cited.isEmpty()) {
            papers.of(statement).ifPresent(cited::add);
        }
        cited.sort(Comparator.comparing(who -> who.kind() != Source.Kind.OUTLET));
        return cited;
    }

    /** What a share of the people says is the word of the survey that asked them, unless somebody else tells of it. */
    private static void asked(List<Who> cited, Who survey) {
        if (cited.stream().allMatch(who -> who.kind() == Source.Kind.OUTLET || Surveys.asked(who))) {
            cited.removeIf(Who::unnamed);
            cited.add(survey);
        }
    }

    /** The outlets through which the article knows the documents. */
    private List<Who> holders(int article, List<Who> cited) {
        return cited.stream().filter(who -> who.kind() == Source.Kind.DOCUMENT)
                .flatMap(who -> holdings.get(article).outlet(who).stream()).toList();
    }

    /** The speakers of the frames, the outermost first, with whoever they speak to or are quoted by. */
    private List<Who> framed(Statement statement) {
        ReadArticle article = articles.get(statement.article());
        SourceReader reader = readers.get(statement.article());
        List<Quoted> quoted = quotations(statement, reader);
        List<Who> cited = new ArrayList<>();
        for (int at : statement.said()) {
            Stream<Who> before = Stream.concat(quoted.stream().map(Quoted::who), cited.stream());
            Optional<Who> speaker = reader.of(at)
                    .filter(who -> !inner(article, article.attribution(at), who, before.toList()));
            if (speaker.isPresent()) {
                hearers.told(statement.article(), at, speaker.get()).ifPresent(cited::add);
                quoting(article, at).flatMap(reader::of).ifPresent(cited::add);
                cited.add(speaker.get());
            }
        }
        quoted.forEach(one -> one.into(cited));
        return cited;
    }

    /**
     * Whoever does what the statement tells, where that is speech: a denial whoever tells of it, other acts told by nobody else. That
     * somebody has not said a thing is no word of his: "the ministry has not confirmed it".
     */
    private Optional<Who> acted(Statement statement, boolean untold) {
        ReadArticle article = articles.get(statement.article());
        SourceReader reader = readers.get(statement.article());
        ClauseTree tree = article.trees().get(statement.sentence());
        boolean denied = denied(tree, statement.head());
        if (!denied && tree.child(statement.head(), "neg") >= 0) {
            return Optional.empty();
        }
        boolean spoken = denied || untold
                && (Speech.spoken(tree.lemma(statement.head())) && !handles(tree, statement.head())
                        || onPaper(tree, statement.head()));
        if (statement.act() >= 0 && (spoken || untold && told(article, reader, statement.act()))) {
            return reader.of(statement.act());
        }
        return spoken ? doer(tree, statement.head()).flatMap(at -> reader.read(tree, at)) : Optional.empty();
    }

    /** "Put pressure on the court", "admits a thousand guests": a deed; not "put the dead at nine", "admitted the theft". */
    private static boolean handles(ClauseTree tree, int verb) {
        return tree.lemma(verb).equals("put")
                ? tree.subtree(verb).stream().noneMatch(at -> at > verb && tree.lemma(at).equals("at"))
                : tree.lemma(verb).equals("admit") && tree.children(verb).stream()
                        .anyMatch(at -> tree.relation(at).equals("dobj") && tree.children(at).stream()
                                .anyMatch(number -> tree.token(number).pos().equals("CD")));
    }

    /** "In an e-mail to its agents, the carrier undertakes to run buses": what somebody does in a paper of his own he says there. */
    private static boolean onPaper(ClauseTree tree, int verb) {
        return !tree.passive(verb) && tree.children(verb).stream().filter(in -> tree.lemma(in).equals("in"))
                .flatMap(in -> tree.children(in).stream())
                .anyMatch(paper -> tree.relation(paper).equals("pobj") && Speech.issued(tree.lemma(paper))
                        && tree.children(paper).stream().anyMatch(at -> OWN.contains(tree.lemma(at))));
    }

    /** "Denied it", "pleaded not guilty" */
    private static boolean denied(ClauseTree tree, int verb) {
        return Speech.denying(tree.lemma(verb)) || Speech.pleading(tree.lemma(verb))
                && tree.subtree(verb).stream().anyMatch(at -> NOT.contains(tree.lemma(at)));
    }

    /** The subject; of a passive whoever does it: nobody says it in "the mayor was accused". */
    private static Optional<Integer> doer(ClauseTree tree, int verb) {
        return tree.passive(verb)
                ? tree.children(verb).stream().filter(at -> tree.relation(at).equals("agent"))
                        .flatMap(by -> tree.children(by).stream()).filter(tree::noun).findFirst()
                : tree.subjects(verb).stream().findFirst();
    }

    /** What somebody in another's words thinks, or a body tells there ("the company told them, people said"), is the other's word. */
    private static boolean inner(ReadArticle article, Attribution one, Who who, List<Who> cited) {
        boolean told = who.kind() == Source.Kind.OFFICE && cited.stream().anyMatch(Who::unnamed);
        return told || thinks(article, one, cited);
    }

    /** "Officials say the police suspect …": it is the officials' word what the police think. */
    private static boolean thinks(ReadArticle article, Attribution one, List<Who> cited) {
        return cited.stream().anyMatch(who -> who.kind() != Source.Kind.OUTLET)
                && (one.act() == SpeechAct.BELIEVE || knows(article, one));
    }

    private static boolean knows(ReadArticle article, Attribution one) {
        if (one.cue().isEmpty()) {
            return false;
        }
        ClauseTree tree = article.trees().get(article.sentenceAt(one.cue().getFirst().start()));
        return IntStream.range(0, tree.size()).anyMatch(at -> Speech.knowing(tree.lemma(at))
                && one.cue().stream().anyMatch(cue -> cue.contains(tree.token(at).span().start())));
    }

    /** "The paper cited officials saying …": the attribution by which somebody quotes the source of another. */
    private static Optional<Integer> quoting(ReadArticle article, int attribution) {
        Span speaker = article.attribution(attribution).source().getFirst();
        return article.attributionsIn(article.sentenceAt(speaker.start())).stream().filter(at -> at != attribution
                && article.attribution(at).act() == SpeechAct.QUOTE && !article.attribution(at).source().isEmpty()
                && article.attribution(at).content().stream().anyMatch(span -> span.contains(speaker.start())))
                .findFirst();
    }

    /**
     * An act of which some words are given is speech ("the kingdom has called the reports 'baseless'"), and so is what a document does
     * ("the suit seeks nine million") or anything shows ("his record showed two arrests"). So is a bare number ("has arrived at 27,000").
     */
    private static boolean told(ReadArticle article, SourceReader reader, int act) {
        Attribution one = article.attribution(act);
        Optional<Who> who = reader.of(act);
        return one.kind() != Attribution.Kind.INDIRECT || shows(article, one) || number(article, one)
                || who.filter(found -> found.kind() == Source.Kind.DOCUMENT).isPresent();
    }

    /** Not "signed a bill", which shows nothing. */
    private static boolean shows(ReadArticle article, Attribution one) {
        return one.act() == SpeechAct.SHOW
                && one.cue().stream().noneMatch(cue -> cue.in(article.text()).contains("sign"));
    }

    private static boolean number(ReadArticle article, Attribution one) {
        String said = one.content().isEmpty() ? "" : one.content().getFirst().in(article.article().text());
        return !said.isEmpty() && Character.isDigit(said.charAt(0));
    }

    /** Somebody quoted. @param by whoever quotes him, null for one who is not told */
    private record Quoted(Who who, @Nullable Who by) {

        /** An outlet stands right behind the outlet that quotes it ("the agency reported, citing the radio"), others before the speakers. */
        void into(List<Who> cited) {
            int quoting = who.kind() == Source.Kind.OUTLET && by != null && by.kind() == Source.Kind.OUTLET
                    ? cited.indexOf(by) : -1;
            cited.add(quoting + 1, who);
        }
    }

    /** "Citing an official, the paper said": the official stands beside the paper. */
    private List<Quoted> quotations(Statement statement, SourceReader reader) {
        ReadArticle article = articles.get(statement.article());
        if (statement.said().isEmpty()) {
            return List.of();
        }
        List<Span> cue = article.attribution(statement.said().getLast()).cue();
        int framed = cue.isEmpty() ? statement.sentence() : article.sentenceAt(cue.getFirst().start());
        Span sentence = article.trees().get(framed).sentence().span();
        List<Quoted> quoted = new ArrayList<>();
        for (int at : article.attributionsIn(framed)) {
            Attribution one = article.attribution(at);
            boolean here = !one.cue().isEmpty() && sentence.contains(one.cue().getFirst());
            if (here && one.act() == SpeechAct.QUOTE && !article.frame(at)) {
                reader.read(one.content()).filter(Citations::speaks)
                        .ifPresent(who -> quoted.add(new Quoted(who, reader.of(at).orElse(null))));
            }
        }
        grounds(article.trees().get(framed), reader).forEach(who -> quoted.add(new Quoted(who, null)));
        if (framed + 1 < article.trees().size() && article.paragraph(framed, framed + 1)) {
            ClauseTree next = article.trees().get(framed + 1);
            Optional<Who> paper = reader.of(statement.said().getFirst())
                    .filter(who -> who.kind() == Source.Kind.OUTLET && takenUp(next));
            paper.ifPresent(by -> grounds(next, reader).forEach(who -> quoted.add(new Quoted(who, by))));
        }
        return quoted.reversed();
    }

    /** "For this it relies on a clerk", "It bases this on a memo": what was reported right before. */
    private static boolean takenUp(ClauseTree tree) {
        return IntStream.range(0, tree.size()).anyMatch(at -> POINTERS.contains(tree.lemma(at))
                && ClauseTree.object(tree.relation(at)) && !ClauseTree.subject(tree.relation(at)))
                && IntStream.range(0, tree.size()).anyMatch(at -> ClauseTree.subject(tree.relation(at))
                        && tree.head(tree.head(at)) < 0 && (tree.lemma(at).equals("it")
                                || SourceWords.sourceKind(tree.lemma(at)).equals("OUTLET")));
    }

    /** "The paper reports on the strength of a draft": what it has it from. */
    private static List<Who> grounds(ClauseTree tree, SourceReader reader) {
        return IntStream.range(0, tree.size()).filter(at -> tree.relation(at).equals("pobj") && ground(tree, at))
                .mapToObj(at -> reader.read(tree, at)).flatMap(Optional::stream).filter(Citations::speaks).toList();
    }

    private static boolean ground(ClauseTree tree, int noun) {
        int preposition = tree.head(noun);
        int over = preposition < 0 ? -1 : tree.head(preposition);
        return over >= 0 && (tree.lemma(preposition).equals("of") && Speech.ground(tree.lemma(over))
                || tree.lemma(preposition).equals("on") && tree.verb(over) && Speech.resting(tree.lemma(over)));
    }

    /** Not "specific evidence". */
    private static boolean speaks(Who who) {
        return who.name() != null || !SourceWords.sourceKind(who.noun()).isEmpty();
    }

    /** The outlet's own reporter, or the outlet itself, is nobody else. */
    private boolean own(int article, Who who) {
        ReadArticle one = articles.get(article);
        return FirstHand.selfSource(one, who.at()) || staff(one, who) || reporter(one, who)
                || who.kind() == Source.Kind.OUTLET && (OwnHands.outlet(one, who.at()) || who.name() != null
                        && NameWords.sameOutlet(one.article().outlet(), who.name()));
    }

    /** A person of the outlet of whom no office is told: "Kenyon said", further down. */
    private static boolean reporter(ReadArticle one, Who who) {
        return who.kind() == Source.Kind.PERSON && !who.spokesperson() && who.institution() != null
                && who.institution().equalsIgnoreCase(one.article().outlet())
                && who.roles().stream().allMatch(OwnHands::reports);
    }

    /** "NPR's Peter Kenyon reports", in NPR. */
    private static boolean staff(ReadArticle one, Who who) {
        String outlet = one.article().outlet();
        String words = who.at().in(one.text());
        return outlet != null && who.kind() == Source.Kind.PERSON && words.startsWith(outlet)
                && words.length() > outlet.length() + 1 && "'\u2019".indexOf(words.charAt(outlet.length())) >= 0;
    }

}
