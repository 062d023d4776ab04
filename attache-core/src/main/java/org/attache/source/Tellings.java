package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;
import org.attache.speaker.SourceReader;
import org.attache.speaker.Who;
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

    private static final Channel UNTOLD = new Channel(false, Optional.empty());

    private final ReadArticle article;
    private final SourceReader reader;
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Channel>> bySource = new HashMap<>();

    Tellings(ReadArticle article, SourceReader reader) {
        this.article = article;
        this.reader = reader;
        for (int at = 0; at < article.attributions().size(); at++) {
            Channel channel = channel(article.attribution(at));
            channels.add(channel);
            Optional<Who> who = channel.told() ? reader.of(at) : Optional.empty();
            int place = place(at);
            who.ifPresent(one -> bySource.computeIfAbsent(key(one), key -> new TreeMap<>()).put(place, channel));
        }
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
        var before = bySource.getOrDefault(key(speaker), new TreeMap<>()).lowerEntry(place(attribution));
        return before == null ? Optional.empty() : before.getValue().outlet();
    }

    private Channel channel(Attribution saying) {
        if (saying.cue().isEmpty()) {
            return UNTOLD;
        }
        ClauseTree tree = article.trees().get(article.sentenceAt(saying.cue().getFirst().start()));
        boolean told = false;
        for (int at = 0; at < tree.size(); at++) {
            if (tree.noun(at) && hears(tree, at, saying)) {
                Optional<Who> outlet = reader.read(tree, at).filter(this::other);
                if (outlet.isPresent()) {
                    return new Channel(true, outlet);
                }
                told = true;
            }
            told |= made(tree, at, saying);
        }
        return told ? new Channel(true, Optional.empty()) : UNTOLD;
    }

    /** An outlet, and not the article's own by a part of its name: "told the Bulletin", in the Valley Bulletin. */
    private boolean other(Who who) {
        @Nullable
        String own = article.article().outlet();
        @Nullable
        String name = who.name();
        return who.kind() == Source.Kind.OUTLET && (own == null || name == null
                || !(" " + own + " ").toLowerCase(Locale.ROOT).contains(" " + name.toLowerCase(Locale.ROOT) + " "));
    }

    /** True of the noun for whoever hears what is said. */
    private static boolean hears(ClauseTree tree, int at, Attribution saying) {
        int head = tree.head(at);
        if (head < 0) {
            return false;
        }
        String relation = tree.relation(at);
        if (relation.equals("dobj") || relation.equals("dative") || relation.equals("nsubjpass")) {
            return in(saying.cue(), tree, head) && tree.lemma(head).equals("tell");
        }
        int over = tree.head(head);
        boolean to = relation.equals("pobj") && over >= 0 && Speech.toward(tree.lemma(head));
        return to && (said(tree, head, over, saying) || talked(tree, over, saying) || met(tree, over, saying));
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
        return beside && Speech.talking(tree.lemma(verb));
    }

    /** "In an interview with the Herald, she said" */
    private static boolean met(ClauseTree tree, int noun, Attribution saying) {
        return Speech.meeting(tree.lemma(noun)) && tree.noun(noun) && !in(saying.content(), tree, noun);
    }

    /** "In a statement", "at a news conference": said to all. */
    private static boolean made(ClauseTree tree, int at, Attribution saying) {
        return tree.relation(at).equals("pobj") && tree.noun(at) && Speech.publicly(tree.lemma(at))
                && !in(saying.content(), tree, at) && !in(saying.source(), tree, at);
    }

    private static boolean in(List<Span> spans, ClauseTree tree, int at) {
        return spans.stream().anyMatch(span -> span.contains(tree.token(at).span().start()));
    }
}
