package org.attache.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.TimeExpression;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.SourceReader;
import org.attache.speaker.name.SourceWords;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/**
 * To whom the sources of one article speak: "told the Herald", "in an interview with the Herald", "who spoke to the Herald",
 * "the Herald was told by".
 *
 * <p>Who once spoke to another outlet is heard through it until the article says that he spoke elsewhere: to the article's own
 * outlet, to reporters, in a statement.
 */
final class Tellings {

    /** @param told true when the words say where it was said @param outlet another outlet than the article's own */
    private record Channel(boolean told, Optional<Who> outlet) {}

    /** Not "was not allowed to speak to the paper". */
    private static final Set<String> TOLD = Set.of("tell", "inform", "assure");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "advcl");
    private static final Channel UNTOLD = new Channel(false, Optional.empty());

    private final ReadArticle article;
    private final SourceReader reader;
    private final Venues venues;
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Channel>> bySource = new HashMap<>();

    Tellings(ReadArticle article, SourceReader reader) {
        this.article = article;
        this.reader = reader;
        venues = new Venues(article, reader);
        for (int at = 0; at < article.attributions().size(); at++) {
            Channel channel = channel(article.attribution(at));
            channels.add(channel);
            Optional<Who> who = channel.told() ? reader.of(at) : Optional.empty();
            int place = place(at);
            who.ifPresent(one -> bySource.computeIfAbsent(key(one), key -> new TreeMap<>()).put(place, channel));
        }
        for (int at = 0; at < article.attributions().size(); at++) {
            relayed(at);
        }
    }

    /** "He was robbed, the swimmer said, the Herald reported": from here on he is heard through the Herald. */
    private void relayed(int attribution) {
        Attribution report = article.attribution(attribution);
        Optional<Who> outlet = reader.of(attribution).filter(Tellings::outlet).filter(this::other);
        if (outlet.isEmpty() || report.cue().isEmpty()) {
            return;
        }
        for (int at : article.attributionsIn(article.sentenceAt(report.cue().getFirst().start()))) {
            Optional<Who> who = at == attribution || !within(article.attribution(at), report) ? Optional.empty()
                    : reader.of(at).filter(one -> one.kind() != Source.Kind.OUTLET && !one.plural());
            who.ifPresent(one -> bySource.computeIfAbsent(key(one), key -> new TreeMap<>())
                    .putIfAbsent(place(at), new Channel(true, outlet)));
        }
    }

    /** True when the outer reports what the inner says, or both frame the same words. */
    private static boolean within(Attribution inner, Attribution outer) {
        return !inner.cue().isEmpty() && inner.content().stream()
                .anyMatch(words -> outer.content().stream().anyMatch(words::overlaps));
    }

    private int place(int attribution) {
        List<Span> cue = article.attribution(attribution).cue();
        return cue.isEmpty() ? 0 : cue.getFirst().start();
    }

    private static String key(Who who) {
        return who.kind() + " " + (who.name() == null ? who.noun() + who.body() + who.description() : who.name());
    }

    /** The outlets to which the article says, by name, that somebody spoke. */
    List<Who> outlets() {
        return channels.stream().flatMap(one -> one.outlet().stream()).filter(who -> who.name() != null).toList();
    }

    /** The outlet through which the words of an attribution came, as far as anybody was told them. */
    Optional<Who> outlet(int attribution, Who speaker) {
        Channel here = channels.get(attribution);
        if (here.told()) {
            return here.outlet();
        }
        int place = place(attribution);
        var before = bySource.getOrDefault(key(speaker), new TreeMap<>()).lowerEntry(place);
        Optional<Venues.Setting> setting = venues.before(place, speaker);
        int told = before == null ? -1 : article.sentenceAt(before.getKey());
        if (setting.isPresent() && setting.get().sentence() > told) {
            return setting.get().venue().outlet();
        }
        return before == null || another(before.getKey(), place) ? Optional.empty() : before.getValue().outlet();
    }

    /** "Told the Herald on Sunday", but "said last week": another occasion. */
    private boolean another(int telling, int saying) {
        List<TimeExpression> then = days(telling);
        List<TimeExpression> now = days(saying);
        return !then.isEmpty() && !now.isEmpty() && now.stream().noneMatch(one -> then.stream()
                .anyMatch(other -> !after(one.earliest(), other.latest()) && !after(other.earliest(), one.latest())));
    }

    private static boolean after(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    /** The days on which something is said, by the words that hang on the verb. */
    private List<TimeExpression> days(int cue) {
        ClauseTree tree = article.trees().get(article.sentenceAt(cue));
        return article.timesIn(tree).stream().filter(one -> one.earliest() != null && one.latest() != null)
                .filter(one -> IntStream.range(0, tree.size())
                        .anyMatch(at -> one.span().contains(tree.token(at).span().start()) && hangs(tree, at, cue)))
                .toList();
    }

    private static boolean hangs(ClauseTree tree, int at, int cue) {
        int head = tree.head(at);
        int verb = head >= 0 && tree.pos(head).equals("IN") ? tree.head(head) : head;
        return verb >= 0 && tree.verb(verb) && tree.token(verb).span().start() >= cue - 1
                && tree.token(verb).span().start() <= cue + 12;
    }

    private Channel channel(Attribution saying) {
        if (saying.cue().isEmpty()) {
            return UNTOLD;
        }
        ClauseTree tree = article.trees().get(article.sentenceAt(saying.cue().getFirst().start()));
        boolean told = false;
        for (int at = 0; at < tree.size(); at++) {
            boolean hears = tree.noun(at) && hears(tree, at, saying);
            boolean shows = tree.noun(at)
                    && (airs(tree, at, saying) || carries(tree, at, saying) || of(tree, at, saying));
            Optional<Who> outlet = hears || shows ? outlet(tree, at) : Optional.empty();
            if (outlet.isPresent()) {
                return new Channel(true, outlet.filter(this::other));
            }
            told |= hears;
            told |= made(tree, at, saying);
        }
        Optional<Venues.Venue> venue = venues.of(saying);
        return venue.map(one -> new Channel(true, one.outlet()))
                .orElse(told ? new Channel(true, Optional.empty()) : UNTOLD);
    }

    /** The outlet: that of "the Herald's Ann Low", of "Herald host Ann Low", of "the Herald's Midday programme". */
    private Optional<Who> outlet(ClauseTree tree, int noun) {
        int first = noun;
        while (first > 0 && tree.under(first - 1, noun) && !tree.punctuation(first - 1)) {
            first--;
        }
        Optional<Who> owner = first < noun ? venues.outlet(tree, first).filter(who -> who.name() != null)
                : Optional.empty();
        return owner.or(() -> reader.read(tree, noun).filter(Tellings::outlet));
    }

    /** "Local media", not "the media", "social media" or "its website". */
    static boolean outlet(Who who) {
        boolean anybody = who.name() == null && (who.definite() && Speech.everybody(who.noun())
                || who.body().contains("social") || SourceWords.in("STATEMENT", who.noun()));
        return who.kind() == Source.Kind.OUTLET && !anybody;
    }

    private boolean other(Who who) {
        return other(article, who);
    }

    /** An outlet, and not the article's own: "told this paper"; "told the Bulletin", in the Valley Bulletin. */
    static boolean other(ReadArticle article, Who who) {
        @Nullable
        String own = article.article().outlet();
        @Nullable
        String name = who.name();
        String words = who.at().in(article.text()).toLowerCase(Locale.ROOT);
        return name == null ? !words.startsWith("this ") && !words.startsWith("our ") : own == null
                || !(" " + own + " ").toLowerCase(Locale.ROOT).contains(" " + name.toLowerCase(Locale.ROOT) + " ");
    }

    /** True of the noun for whoever hears what is said. */
    private static boolean hears(ClauseTree tree, int at, Attribution saying) {
        int head = tree.head(at);
        if (head < 0) {
            return false;
        }
        String relation = tree.relation(at);
        if (relation.equals("dobj") || relation.equals("dative") || relation.equals("nsubjpass")) {
            return in(saying.cue(), tree, head) && TOLD.contains(tree.lemma(head));
        }
        int over = tree.head(head);
        boolean to = relation.equals("pobj") && over >= 0 && Speech.toward(tree.lemma(head));
        return to && (said(tree, head, over, saying) || talked(tree, over, saying) || met(tree, over, saying));
    }

    /** "Said on Coast Radio", "said in the Echo", "in an interview on Coast Radio" */
    private static boolean airs(ClauseTree tree, int at, Attribution saying) {
        int on = tree.head(at);
        int over = on < 0 ? -1 : tree.head(on);
        boolean named = over >= 0 && tree.lemma(on).equals("in") && SourceWords.outletName(tree.token(at).form());
        return over >= 0 && tree.relation(at).equals("pobj") && (named || tree.lemma(on).equals("on"))
                && (tree.verb(over) && in(saying.cue(), tree, over) || met(tree, over, saying)
                        || talked(tree, over, saying));
    }

    /** "In a communiqué read on Coast Radio", "in a statement carried by the agency" */
    private static boolean carries(ClauseTree tree, int at, Attribution saying) {
        int by = tree.head(at);
        int verb = by < 0 ? -1 : tree.head(by);
        boolean agent = verb >= 0 && ClauseTree.object(tree.relation(at))
                && (tree.lemma(by).equals("on") || tree.lemma(by).equals("by"));
        return agent && CLAUSES.contains(tree.relation(verb)) && Speech.airing(tree.lemma(verb))
                && !in(saying.content(), tree, verb);
    }

    /** "In a television interview" */
    private static boolean of(ClauseTree tree, int at, Attribution saying) {
        int noun = tree.head(at);
        return noun > at && tree.relation(at).equals("compound") && met(tree, noun, saying);
    }

    /** "confirmed to the Herald" */
    private static boolean said(ClauseTree tree, int preposition, int verb, Attribution saying) {
        return tree.lemma(preposition).equals("to") && in(saying.cue(), tree, verb)
                && Speech.reporting(tree.lemma(verb));
    }

    /** "Speaking to the Herald, he said", "a clerk who spoke to the Herald" */
    private static boolean talked(ClauseTree tree, int verb, Attribution saying) {
        int over = tree.head(verb);
        boolean beside = in(saying.cue(), tree, verb) || over >= 0 && in(saying.cue(), tree, over)
                || in(saying.source(), tree, verb) || over >= 0 && in(saying.source(), tree, over);
        boolean clause = in(saying.cue(), tree, verb) || CLAUSES.contains(tree.relation(verb));
        return beside && clause && Speech.talking(tree.lemma(verb));
    }

    /** "In an interview with the Herald, she said" */
    private static boolean met(ClauseTree tree, int noun, Attribution saying) {
        return Speech.meeting(tree.lemma(noun)) && tree.noun(noun) && !in(saying.content(), tree, noun);
    }

    /** "In a statement", "at a news conference", "on Facebook": said to all. */
    private static boolean made(ClauseTree tree, int at, Attribution saying) {
        boolean posted = SourceWords.in("PLATFORM", tree.lemma(at)) && tree.head(at) >= 0
                && tree.lemma(tree.head(at)).equals("on");
        return tree.relation(at).equals("pobj") && tree.noun(at) && (posted || Speech.publicly(tree.lemma(at)))
                && !in(saying.content(), tree, at) && !in(saying.source(), tree, at);
    }

    private static boolean in(List<Span> spans, ClauseTree tree, int at) {
        return spans.stream().anyMatch(span -> span.contains(tree.token(at).span().start()));
    }
}
